package se.lagfrist.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The obligations of one case on one day, and what must be asked to tell more. Immutable. */
public final class Timeline {

  private final String caseId;
  private final LocalDate asOf;
  private final List<Obligation> obligations;
  private final @Nullable LocalDate wakeUpDay;
  private final Receipt receipt;
  private final List<Notice> notices;
  private final Supplier<List<Question>> asking;
  private volatile @Nullable List<Question> questions;

  private Timeline(
      String caseId,
      LocalDate asOf,
      List<Obligation> obligations,
      @Nullable LocalDate wakeUpDay,
      Receipt receipt,
      List<Notice> notices,
      Supplier<List<Question>> asking) {
    this.notices = List.copyOf(notices);
    this.caseId = caseId;
    this.asOf = asOf;
    this.obligations = List.copyOf(obligations);
    this.wakeUpDay = wakeUpDay;
    this.receipt = receipt;
    this.asking = asking;
  }

  /**
   * Returns the obligations of a case.
   *
   * @param caseId the case
   * @param asOf the day asked about
   * @param obligations all of them, by urgency: those with the earliest last day first, those
   *     without a day last, ties by key
   * @param wakeUpDay the next day on which the answer can change if no new fact arrives; null if it
   *     cannot
   * @param receipt what the answer was made with
   * @param notices duties that the law is known to have and no rule has, for facts of the case
   * @param asking finds the questions when they are asked for
   */
  public static Timeline of(
      String caseId,
      LocalDate asOf,
      List<Obligation> obligations,
      @Nullable LocalDate wakeUpDay,
      Receipt receipt,
      List<Notice> notices,
      Supplier<List<Question>> asking) {
    return new Timeline(caseId, asOf, obligations, wakeUpDay, receipt, notices, asking);
  }

  /** Returns the obligations of a case in which nothing is asked. */
  public static Timeline of(
      String caseId,
      LocalDate asOf,
      List<Obligation> obligations,
      @Nullable LocalDate wakeUpDay,
      Receipt receipt) {
    return new Timeline(caseId, asOf, obligations, wakeUpDay, receipt, List.of(), List::of);
  }

  /** Returns the same answer with some of its obligations only. */
  public Timeline keeping(List<Obligation> some) {
    return new Timeline(caseId, asOf, some, wakeUpDay, receipt, notices, this::questions);
  }

  /** Returns the case. */
  public String caseId() {
    return caseId;
  }

  /** Returns the day asked about. */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Returns all obligations by urgency: those with the earliest last day first, those without a day
   * last, ties by key.
   */
  public List<Obligation> obligations() {
    return obligations;
  }

  /** Returns duties that the law is known to have and no rule has, for facts of the case. */
  public List<Notice> notices() {
    return notices;
  }

  /** Returns what the answer was made with. */
  public Receipt receipt() {
    return receipt;
  }

  /**
   * Returns what the case leaves open and the answer depends on, by fact and field. They are found
   * when first asked for: each open field is filled with what may stand in it, and asked about if
   * the answer becomes another.
   */
  public List<Question> questions() {
    List<Question> found = questions;
    if (found == null) {
      // Two threads may find them; both find the same.
      found = List.copyOf(asking.get());
      questions = found;
    }
    return found;
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

  /** Returns the day on which the answer can next change if no new fact arrives; null if never. */
  public @Nullable LocalDate wakeUpDay() {
    return wakeUpDay;
  }

  /** Returns the day on which the answer can next change if no new fact arrives. */
  public Optional<LocalDate> wakeUp() {
    return Optional.ofNullable(wakeUpDay);
  }

  /** Two timelines are equal if they answer the same about the same case and day. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timeline that
        && caseId.equals(that.caseId)
        && asOf.equals(that.asOf)
        && obligations.equals(that.obligations)
        && Objects.equals(wakeUpDay, that.wakeUpDay)
        && receipt.equals(that.receipt)
        && notices.equals(that.notices);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caseId, asOf, obligations);
  }

  @Override
  public String toString() {
    return "Timeline of " + caseId + " as of " + asOf + ": " + obligations;
  }
}
