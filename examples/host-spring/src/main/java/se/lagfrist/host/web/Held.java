package se.lagfrist.host.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lagfrist.tabular.Problem;
import se.lagfrist.tabular.Problem.Cause;

/**
 * Rows of an extract that were held back for the same reason.
 *
 * @param cause the reason
 * @param count how many times
 * @param roots what has to be mended, each once
 */
public record Held(Cause cause, int count, List<Root> roots) {

  /** Where the same word stands in many rows, and one line of the mapping mends them all. */
  private static final Set<Cause> OF_WORDS = Set.of(Cause.UNKNOWN_CODE, Cause.NOT_ALLOWED);

  /** Copies the list. */
  public Held {
    roots = List.copyOf(roots);
  }

  /**
   * One thing to mend.
   *
   * @param first the first row
   * @param rows all of the rows
   */
  public record Root(Problem first, List<Problem> rows) {

    /** Copies the list. */
    public Root {
      rows = List.copyOf(rows);
    }
  }

  /** What makes two rows the same thing to mend. */
  private record Same(String table, String column, String value, String hint, long row) {

    static Same of(Problem p) {
      return OF_WORDS.contains(p.cause())
          ? new Same(p.table(), p.column(), p.value(), p.hint(), 0)
          : new Same(p.table(), p.column(), p.value(), p.hint(), p.row());
    }
  }

  /** Returns the rows by cause, and of each cause by what has to be mended. */
  static List<Held> of(List<Problem> rows) {
    Map<Cause, Map<Same, List<Problem>>> all = new EnumMap<>(Cause.class);
    for (Problem row : rows) {
      all.computeIfAbsent(row.cause(), c -> new LinkedHashMap<>())
          .computeIfAbsent(Same.of(row), s -> new ArrayList<>())
          .add(row);
    }
    List<Held> held = new ArrayList<>();
    all.forEach(
        (cause, roots) ->
            held.add(
                new Held(
                    cause,
                    roots.values().stream().mapToInt(List::size).sum(),
                    roots.values().stream().map(r -> new Root(r.get(0), r)).toList())));
    return held;
  }
}
