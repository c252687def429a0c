package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.Stay;

/** What comes in the place of what a duty is about. */
final class Renewal {

  private final PlainCase file;
  private final Fact anchor;

  Renewal(PlainCase file, Fact anchor) {
    this.file = file;
    this.anchor = anchor;
  }

  /** The days of the later facts of the same sort about the same thing; the first takes over. */
  List<LocalDate> replacements() {
    List<LocalDate> days = new ArrayList<>();
    LocalDate own = Ending.decided(anchor);
    for (Fact fact : file.ofKind(FactKinds.of(anchor.getClass()))) {
      LocalDate other = Ending.decided(fact);
      if (own != null
          && other != null
          && other.isAfter(own)
          && (isOfThePerson(anchor) || Objects.equals(fact.concerns(), anchor.concerns()))
          && isSameSort(fact)
          && !isWithdrawn(fact)) {
        days.add(other);
      }
    }
    return days;
  }

  /** Of the grants of the same that came later and were carried out the next one takes over. */
  @Nullable Fact next() {
    Fact grant = grantItIsAbout();
    List<@Nullable Object> same = grant == null ? null : granted(grant);
    LocalDate own = grant == null ? null : Ending.decided(grant);
    Fact next = null;
    LocalDate came = null;
    LocalDate begun = null;
    for (Fact fact : file.facts) {
      LocalDate other = same == null || !same.equals(granted(fact)) ? null : Ending.decided(fact);
      LocalDate day = other == null ? null : carriedOut(fact);
      boolean refused =
          (fact instanceof Decision decision && Boolean.FALSE.equals(decision.favourable()))
              || (fact instanceof Judgment judgment
                  && judgment.outcome() != JudgmentOutcome.GRANTS_MEASURE);
      if (own == null || other == null || day == null || refused || !other.isAfter(own)) {
        continue;
      }
      if (came == null
          || other.isBefore(came)
          || (other.equals(came) && begun != null && day.isBefore(begun))) {
        next = fact;
        came = other;
        begun = day;
      }
    }
    return next;
  }

  /** A stay, a postponement and an interruption are about the judgment they name. */
  private @Nullable Fact grantItIsAbout() {
    if (!(anchor instanceof Stay)
        && !(anchor instanceof Postponement)
        && !(anchor instanceof Interruption)) {
      return anchor;
    }
    for (Fact fact : file.facts) {
      if (fact instanceof Judgment && fact.id().equals(anchor.concerns())) {
        return fact;
      }
    }
    return null;
  }

  private static @Nullable List<@Nullable Object> granted(Fact fact) {
    if (fact instanceof Decision one) {
      return granted(one.measure(), one.law());
    }
    return fact instanceof Judgment one ? granted(one.measure(), one.law()) : null;
  }

  /** Money is granted for one time and another, and each is paid for itself. */
  private static @Nullable List<@Nullable Object> granted(
      @Nullable Measure measure, @Nullable LawArea law) {
    return measure == null
            || measure == Measure.INCOME_SUPPORT
            || measure == Measure.OTHER_FINANCIAL
        ? null
        : Arrays.asList(measure, law);
  }

  /** The first day on which all of a grant was carried out. */
  @Nullable LocalDate carriedOut(Fact grant) {
    LocalDate first = null;
    for (Execution one : file.all(Execution.class)) {
      LocalDate day = one.startedOn();
      if (grant.id().equals(one.concerns())
          && !Boolean.TRUE.equals(one.partial())
          && day != null
          && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first;
  }

  /** Whatever it names, a new one follows on the last one. */
  private static boolean isOfThePerson(Fact fact) {
    return fact instanceof Decision
        || (fact instanceof Plan plan && plan.kind() == PlanKind.LSS_PLAN);
  }

  private static boolean isWithdrawn(Fact fact) {
    return (fact instanceof Postponement postponement && postponement.withdrawnOn() != null)
        || (fact instanceof Request request && request.withdrawnOn() != null);
  }

  private boolean isSameSort(Fact fact) {
    if (anchor instanceof CoerciveMeasure mine && fact instanceof CoerciveMeasure other) {
      return mine.kind() == other.kind();
    }
    if (anchor instanceof Decision mine && fact instanceof Decision other) {
      return mine.measure() == other.measure() && mine.law() == other.law();
    }
    if (anchor instanceof Plan mine && fact instanceof Plan other) {
      return mine.kind() == other.kind();
    }
    // A later extension without an end extends nothing.
    return !(fact instanceof Extension extension) || extension.until() != null;
  }
}
