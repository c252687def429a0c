package se.lagfrist.obligation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;

/**
 * One duty of one case: what is to be done, by whom, by when, where it stands and why. Immutable;
 * the reason and the explanation are put together only when asked for.
 */
public final class Obligation {

  /** Earliest last day first, those without a day last, ties by key. */
  public static final Comparator<Obligation> BY_URGENCY = Obligation::byUrgency;

  private final ObligationKey key;
  private final Details details;
  private final Force force;
  private final Status status;
  private final Citation citation;
  private final Days days;
  private final int urgency;
  private final @Nullable Breach breach;
  private final @Nullable Gap gap;
  private final Supplier<String> reason;
  private final boolean projected;
  private final Supplier<Explanation> explanation;
  private final List<Caveat> caveats;

  /**
   * What is the same for every obligation of a rule.
   *
   * @param title name of the rule
   * @param duty what is to be done, a Swedish sentence
   * @param kind what sort of duty
   * @param responsible who is to do it
   * @param ownDuty whether it is the host's own duty; false for a court or another authority whose
   *     day is only expected
   * @param recipient who gets it, if anyone
   * @param sundayRule whether 2 § of lag (1930:173) moves the last day
   * @param consequence what a missed day costs
   * @param notes interpretation notes, in Swedish; not empty where the law is unsettled
   */
  public record Details(
      String title,
      String duty,
      ObligationKind kind,
      String responsible,
      boolean ownDuty,
      @Nullable String recipient,
      SundayRule sundayRule,
      Consequence consequence,
      List<String> notes) {

    /** Copies the list. */
    public Details {
      notes = List.copyOf(notes);
    }

    /**
     * Returns the same of another recipient, with further notes.
     *
     * @param to who gets it, if anyone
     * @param more the further notes
     */
    public Details of(@Nullable String to, List<String> more) {
      List<String> all = new ArrayList<>(notes);
      all.addAll(more);
      return new Details(title, duty, kind, responsible, ownDuty, to, sundayRule, consequence, all);
    }
  }

  Obligation(ObligationBuilder b) {
    this.key = b.key;
    this.details = b.details;
    this.force = b.force;
    this.status = requireNonNull(b.status, "status");
    this.citation = requireNonNull(b.citation, "citation");
    this.days = b.days();
    this.urgency = days.urgency();
    this.breach = b.breach;
    this.gap = b.gap;
    this.reason = b.reason;
    this.projected = b.projected;
    this.explanation = requireNonNull(b.explanation, "explanation");
    this.caveats = b.caveats;
  }

  private static int byUrgency(Obligation a, Obligation b) {
    return a.urgency != b.urgency ? Integer.compare(a.urgency, b.urgency) : a.key.compareTo(b.key);
  }

  /** Starts an obligation. For the engine. */
  public static ObligationBuilder builder(ObligationKey key, Details details, Force force) {
    return new ObligationBuilder(key, details, force);
  }

  /** Returns the key, stable from one evaluation to the next. */
  public ObligationKey key() {
    return key;
  }

  /** Returns the name of the rule. */
  public String title() {
    return details.title();
  }

  Details details() {
    return details;
  }

  Supplier<String> told() {
    return reason;
  }

  Supplier<Explanation> explained() {
    return explanation;
  }

  /** Returns what is to be done, a Swedish sentence. */
  public String duty() {
    return details.duty();
  }

  /** Returns what a missed day costs. */
  public Consequence consequence() {
    return details.consequence();
  }

  /** Returns what sort of duty it is. */
  public ObligationKind kind() {
    return details.kind();
  }

  /** Returns what the last day rests on. */
  public Force force() {
    return force;
  }

  /** Returns where it stands. */
  public Status status() {
    return status;
  }

  /** Returns who is to do it, in Swedish. */
  public String responsible() {
    return details.responsible();
  }

  /** Returns whether it is the host's own duty, not the expected day of another party. */
  public boolean isOwnDuty() {
    return details.ownDuty();
  }

  /** Returns who gets the report or notification. */
  public Optional<String> recipient() {
    return Optional.ofNullable(details.recipient());
  }

  /**
   * Returns the provision, in the wording in force on the earliest of the day asked about, the last
   * day and the day it was met.
   */
  public Citation citation() {
    return citation;
  }

  /** Returns the day the clock started. */
  public Optional<LocalDate> start() {
    return Optional.ofNullable(days.start());
  }

  /** Returns the day after 1 § of lag (1930:173), before any Sunday rule. */
  public Optional<LocalDate> statutoryDay() {
    return Optional.ofNullable(days.statutory());
  }

  /** Returns the last day on which it is done in time; empty where the law gives no number. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(days.last());
  }

  /**
   * Returns the day to plan for: the working day on or before the statutory day; before it, where
   * that is the day an effect occurs unless it is averted. Empty for what must not be done.
   */
  public Optional<LocalDate> plannedDay() {
    return Optional.ofNullable(days.planned());
  }

  /** Returns the day after 2 § of lag (1930:173), where it differs; information only. */
  public Optional<LocalDate> rolledDay() {
    return Optional.ofNullable(days.rolled());
  }

  /** Returns the day it was done. */
  public Optional<LocalDate> metOn() {
    return Optional.ofNullable(days.met());
  }

  /** Returns the day it lapsed. */
  public Optional<LocalDate> lapsedOn() {
    return Optional.ofNullable(days.closed());
  }

  /** Returns the day on which what the law says happens happened. */
  public Optional<LocalDate> occurredOn() {
    return Optional.ofNullable(days.occurred());
  }

  /**
   * Returns the day from which what is overdue can no longer be done, since the law itself ended
   * what it is about when it was not done in time: nobody applies for care on the strength of a
   * custody that has ceased (LVU 9 §).
   */
  public Optional<LocalDate> tooLateSince() {
    return Optional.ofNullable(days.tooLate());
  }

  /** Returns what was missed; it stays whatever happened later. */
  public Optional<Breach> breach() {
    return Optional.ofNullable(breach);
  }

  /** Returns the day a prohibition was first broken. */
  public Optional<LocalDate> breachedOn() {
    return Optional.ofNullable(days.breached());
  }

  /**
   * Returns the missing day, if the status is {@link Status#UNDETERMINED}; empty where it is the
   * law that has not been read.
   */
  public Optional<Gap> gap() {
    return Optional.ofNullable(gap);
  }

  /** Returns why it is due and why it stands where it stands, one Swedish sentence or two. */
  public String reason() {
    return reason.get();
  }

  /** Returns whether it rests on the assumption that everything before it is done on time. */
  public boolean isProjected() {
    return projected;
  }

  /** Returns whether 2 § of lag (1930:173) moves the last day. */
  public SundayRule sundayRule() {
    return details.sundayRule();
  }

  /** Returns interpretation notes in Swedish; not empty where the law is unsettled. */
  public List<String> notes() {
    return details.notes();
  }

  /** Returns whether it waits for someone to act: upcoming or overdue. */
  public boolean isOpen() {
    return status == Status.UPCOMING || status == Status.OVERDUE;
  }

  /**
   * Returns the number of calendar days it is late: from the last day to the day it was met, lapsed
   * or, while open, to the given day. Zero if not late; empty without a last day, or when it cannot
   * be told.
   */
  public OptionalLong daysLate(LocalDate asOf) {
    LocalDate last = days.last();
    if (last == null || status == Status.UNDETERMINED) {
      return OptionalLong.empty();
    }
    if (breach != null && breach.days() > 0) {
      return OptionalLong.of(breach.days());
    }
    LocalDate over = days.over();
    return OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(last, over == null ? asOf : over)));
  }

  /** Returns the calendar days left until the last day, negative when it has passed. */
  public OptionalLong daysLeft(LocalDate asOf) {
    LocalDate last = days.last();
    return last == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(asOf, last));
  }

  /** Returns the facts, the arithmetic and the law versions behind it, and its caveats. */
  public Explanation explanation() {
    Explanation told = explanation.get();
    return caveats.isEmpty() ? told : told.with(caveats);
  }

  /** Returns the changes of law that it does not take into account, since they were not read. */
  public List<Caveat> caveats() {
    return caveats;
  }

  /** Returns the same obligation with the given caveats in place of its own. For the engine. */
  public Obligation withCaveats(List<Caveat> value) {
    return new ObligationBuilder(this).caveats(value).build();
  }

  /** Two obligations are equal if everything but the explanation is. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Obligation that
        && key.equals(that.key)
        && status == that.status
        && force == that.force
        && projected == that.projected
        && citation.equals(that.citation)
        && days.equals(that.days)
        && Objects.equals(breach, that.breach)
        && Objects.equals(gap, that.gap)
        && details.equals(that.details)
        && caveats.equals(that.caveats)
        && reason().equals(that.reason());
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, status, days.last(), days.met());
  }

  @Override
  public String toString() {
    return key + " " + status + (days.last() == null ? "" : " " + days.last());
  }
}
