package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.Fact;

/** Where a fired rule says which fact its duty starts from. Used by compiled rule files only. */
public final class Matches {

  private final Map<String, List<Match>> byCase = new HashMap<>();

  /**
   * A duty that has arisen.
   *
   * @param ruleId the rule
   * @param anchor the fact it starts from
   */
  public record Match(String ruleId, Fact anchor) {}

  /** No duties yet. */
  public Matches() {}

  /** Notes that a rule applies to a fact. */
  public void found(String ruleId, Fact anchor) {
    byCase.computeIfAbsent(anchor.caseId(), c -> new ArrayList<>()).add(new Match(ruleId, anchor));
  }

  /** Returns the duties that have arisen in a case. */
  public List<Match> of(String caseId) {
    return byCase.getOrDefault(caseId, List.of());
  }
}
