package se.lagfrist.authoring.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.lagfrist.authoring.change.Difference.Aspect;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Timeline;

/**
 * What a change of rules means for one case.
 *
 * @param caseId the case
 * @param asOf the day asked about
 * @param differences every obligation that differs: what appears first, then what vanishes, moves,
 *     changes and is cited anew; each by key
 */
public record CaseChange(String caseId, LocalDate asOf, List<Difference> differences) {

  /** Checks and copies. */
  public CaseChange {
    requireNonNull(caseId, "caseId");
    requireNonNull(asOf, "asOf");
    differences = List.copyOf(differences);
  }

  /**
   * Compares two answers for the same case on the same day. Unlike {@code Reconciliation}, which
   * tells a host what to do with its reminders, it also tells what differs among things done.
   *
   * @param before the answer of the old rules
   * @param after the answer of the new rules
   * @throws IllegalArgumentException if the answers are of different cases or days
   */
  public static CaseChange between(Timeline before, Timeline after) {
    if (!before.caseId().equals(after.caseId()) || !before.asOf().equals(after.asOf())) {
      throw new IllegalArgumentException(
          "The answers are of "
              + before.caseId()
              + " on "
              + before.asOf()
              + " and "
              + after.caseId()
              + " on "
              + after.asOf()
              + ".\nMaybe one of them was looked up by the wrong id or asked on another day.");
    }
    Map<ObligationKey, Obligation> old = new TreeMap<>();
    before.obligations().forEach(o -> old.put(o.key(), o));
    List<Difference> found = new ArrayList<>();
    for (Obligation now : after.obligations()) {
      Obligation was = old.remove(now.key());
      if (was == null) {
        found.add(new Difference.Appears(now));
        continue;
      }
      Set<Aspect> aspects = aspects(was, now);
      if (!aspects.isEmpty()) {
        found.add(new Difference.Changes(was, now, aspects));
      }
    }
    old.values().forEach(was -> found.add(new Difference.Vanishes(was)));
    found.sort(Comparator.comparing(Difference::kind).thenComparing(Difference::key));
    return new CaseChange(before.caseId(), before.asOf(), found);
  }

  /** Returns the differences of the given sort. */
  public List<Difference> of(Difference.Kind kind) {
    return differences.stream().filter(d -> d.kind() == kind).toList();
  }

  /** Returns whether the change means nothing for the case. */
  public boolean isEmpty() {
    return differences.isEmpty();
  }

  private static Set<Aspect> aspects(Obligation was, Obligation now) {
    Set<Aspect> found = EnumSet.noneOf(Aspect.class);
    add(found, Aspect.LAST_DAY, was.lastDay(), now.lastDay());
    add(found, Aspect.STATUS, was.status(), now.status());
    add(found, Aspect.CITATION, was.citation(), now.citation());
    add(found, Aspect.FORCE, was.force(), now.force());
    add(found, Aspect.DUTY, duty(was), duty(now));
    return found;
  }

  private static void add(Set<Aspect> found, Aspect aspect, Object was, Object now) {
    if (!was.equals(now)) {
      found.add(aspect);
    }
  }

  private static List<Object> duty(Obligation o) {
    return List.of(
        o.duty(), o.kind(), o.responsible(), o.recipient(), o.isOwnDuty(), o.sundayRule());
  }
}
