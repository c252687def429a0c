package se.lagfrist.rulebook;

import java.util.List;
import se.lagfrist.casefile.CaseFile;

/**
 * Finds out which rules apply to which facts of a case. The library walks the compiled conditions;
 * {@code rules-drools} has one that uses ordinary Drools sessions. All of them find the same, and
 * are thread-safe.
 */
@FunctionalInterface
public interface Matcher {

  /**
   * Returns the duties that have arisen, each pair of rule and fact once, in any order.
   *
   * @param known the case as known on the day asked about; the facts returned are its own
   */
  List<Arisen> match(CaseFile known);
}
