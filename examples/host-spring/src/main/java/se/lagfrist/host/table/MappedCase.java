package se.lagfrist.host.table;

import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.CaseFile;

/**
 * A case read from its rows.
 *
 * @param file what could be read
 * @param problems the rows that were set aside
 * @param tables the table each fact came from, by fact id
 */
public record MappedCase(CaseFile file, List<RowProblem> problems, Map<String, String> tables) {

  /** Copies the collections. */
  public MappedCase {
    problems = List.copyOf(problems);
    tables = Map.copyOf(tables);
  }

  /** Returns whether every row could be read. */
  public boolean isComplete() {
    return problems.isEmpty();
  }
}
