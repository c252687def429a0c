package se.lagfrist.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The obligations of one case on one day.
 *
 * @param caseId the case
 * @param asOf the day asked about
 * @param obligations all of them, by urgency: those with the earliest last day first, those without
 *     a day last, ties by key
 * @param wakeUpDay the next day on which the answer can change if no new fact arrives; null if it
 *     cannot
 * @param receipt what the answer was made with
 * @param notices duties that the law is known to have and no rule has, for facts of the case
 */
public record Timeline(
    String caseId,
    LocalDate asOf,
    List<Obligation> obligations,
    @Nullable LocalDate wakeUpDay,
    Receipt receipt,
    List<Notice> notices) {

  /** Copies the lists. */
  public Timeline {
    obligations = List.copyOf(obligations);
    notices = List.copyOf(notices);
  }

  /** A timeline without notices. */
  public Timeline(
      String caseId,
      LocalDate asOf,
      List<Obligation> obligations,
      @Nullable LocalDate wakeUpDay,
      Receipt receipt) {
    this(caseId, asOf, obligations, wakeUpDay, receipt, List.of());
  }

  /** Returns the obligations that have the given status. */
  public List<Obligation> with(Status status) {
    return obligations.stream().filter(o -> o.status() == status).toList();
  }

  /** Returns the obligations of the given rule, in order of occurrence. */
  public List<Obligation> of(String ruleId) {
    return obligations.stream()
        .filter(o -> o.key().ruleId().equals(ruleId))
        .sorted((a, b) -> a.key().compareTo(b.key()))
        .toList();
  }

  /** Returns the obligation with the given key. */
  public Optional<Obligation> find(ObligationKey key) {
    return obligations.stream().filter(o -> o.key().equals(key)).findFirst();
  }

  /** Returns the day on which the answer can next change if no new fact arrives. */
  public Optional<LocalDate> wakeUp() {
    return Optional.ofNullable(wakeUpDay);
  }
}
