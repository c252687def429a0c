package se.lagfrist.rulebook;

import java.util.List;
import java.util.Set;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.FactType;

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

  /**
   * Returns the same as {@link #match}, when it is known what had arisen in a case much like it.
   *
   * @param known the case as known on the day asked about
   * @param before the duties that had arisen in a case that is the same in all but some kinds of
   *     facts; their facts may stand in the answer for equal ones of this case
   * @param changed those kinds
   */
  default List<Arisen> again(CaseFile known, List<Arisen> before, Set<FactType> changed) {
    return match(known);
  }
}
