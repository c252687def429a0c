package se.lagfrist.host.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;

/**
 * What people have handled or put off, as it stands: the latest act about each duty that is not
 * undone.
 *
 * @param version how many lines the log has; another number is another log
 * @param latest the acts by case and duty
 */
public record Acts(long version, Map<String, Map<ObligationKey, Act>> latest) {

  /** No acts at all. */
  public static final Acts NONE = new Acts(0, Map.of());

  /** Makes the map unmodifiable. */
  public Acts {
    latest = Map.copyOf(latest);
  }

  /**
   * Sorts acts.
   *
   * @param version how many lines the log has
   * @param acts acts that are not undone, the earliest first
   */
  static Acts of(long version, List<Act> acts) {
    Map<String, Map<ObligationKey, Act>> latest = new HashMap<>();
    acts.forEach(a -> latest.computeIfAbsent(a.caseId(), c -> new HashMap<>()).put(a.key(), a));
    return new Acts(version, latest);
  }

  /** Returns what keeps a duty off the list on a day, if anything does. */
  public Optional<Act> holding(String caseId, Obligation o, LocalDate asOf) {
    Map<ObligationKey, Act> known = latest.get(caseId);
    return known == null
        ? Optional.empty()
        : Optional.ofNullable(known.get(o.key())).filter(a -> a.holds(o, asOf));
  }

  /** Returns whether a duty is off the list on a day. */
  public boolean hides(String caseId, Obligation o, LocalDate asOf) {
    return holding(caseId, o, asOf).isPresent();
  }
}
