package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.Stay;

/**
 * The first day from which a duty is no longer needed, if that day has come. Death, the end of the
 * very thing it is about and that it was carried out count whenever they came, all else from the
 * day things count.
 */
final class Ending {

  private static final int EXECUTION = FactKinds.of(Execution.class);

  private final Duty duty;
  private final PlainCase file;
  private final Fact anchor;
  private final LocalDate start;
  private final LocalDate counting;
  private final @Nullable LocalDate last;
  private @Nullable LocalDate day;
  private boolean byLaw;
  private boolean undone;

  private Ending(
      Duty duty,
      PlainCase file,
      Fact anchor,
      LocalDate start,
      LocalDate counting,
      @Nullable LocalDate last) {
    this.last = last;
    this.duty = duty;
    this.file = file;
    this.anchor = anchor;
    this.start = start;
    this.counting = counting;
  }

  /**
   * An end.
   *
   * @param day the day
   * @param byLaw whether the law brought it about, rather than someone
   * @param undone whether the law brought it about since something was not done
   */
  record End(LocalDate day, boolean byLaw, boolean undone) {}

  /** Returns it, or null if the duty is still needed. */
  static @Nullable End of(
      Duty duty,
      PlainCase file,
      Fact anchor,
      LocalDate start,
      LocalDate counting,
      @Nullable LocalDate last) {
    Ending ending = new Ending(duty, file, anchor, start, counting, last);
    ending.atDays();
    ending.atAges();
    ending.afterTime();
    if (duty.endsWhenExtended) {
      ending.extended();
    }
    if (duty.endsWhenReplaced) {
      ending.replaced();
    }
    if (duty.endsWhenGrantedAnew) {
      ending.grantedAnew();
    }
    if (duty.endsWithOuter) {
      ending.withOuter();
    }
    ending.byEffects();
    LocalDate day = ending.day;
    return day == null ? null : new End(day, ending.byLaw, ending.undone);
  }

  /** Returns the recorded end of the very thing a duty is about, if that ends the duty. */
  static @Nullable End own(Duty duty, PlainCase file, Fact anchor) {
    for (Duty.Ends ends : duty.ends) {
      When when = ends.by();
      LocalDate day =
          when.field.equals("endedOn") && when.isOf(anchor) && !file.isEndedByLaw(anchor)
              ? when.endIn(anchor)
              : null;
      if (day != null && !day.isAfter(file.asOf)) {
        return new End(day, false, false);
      }
    }
    return null;
  }

  private void atDays() {
    for (Duty.Ends ends : duty.ends) {
      When when = ends.by();
      List<Fact> facts = ends.anywhere() ? file.ofKind(when.kind) : file.facts(anchor, when);
      boolean carriedOut = when.kind == EXECUTION && when.field.equals("endedOn");
      for (int i = 0; i < facts.size(); i++) {
        Fact fact = facts.get(i);
        if (carriedOut && !(anchor instanceof Execution) && goesOnAfter(fact, facts)) {
          continue;
        }
        // What a duty itself says occurs is no reason for it to end.
        if (when.isOf(fact) && !file.isEndedBy(fact, duty.id) && !isLiftedByTheStart(fact)) {
          LocalDate end = endIn(when, fact);
          boolean its = when.field.equals("endedOn") || when.field.equals("validUntil");
          earlier(end, its ? fact : null, isFinal(when, fact));
        }
      }
    }
  }

  /** Whether another one that carries the same out had not ended when this one did. */
  private static boolean goesOnAfter(Fact fact, List<Fact> facts) {
    LocalDate ended = ((Execution) fact).endedOn();
    return facts.stream()
        .map(other -> ((Execution) other).endedOn())
        .anyMatch(other -> other == null || (ended != null && other.isAfter(ended)));
  }

  /** What the court let go of before the duty started no longer holds it. */
  private boolean isLiftedByTheStart(Fact fact) {
    return fact instanceof Stay stay && stay.liftedOn() != null && !stay.liftedOn().isAfter(start);
  }

  /** What awaits legal force has not yet ended anything, but care what led to it. */
  private @Nullable LocalDate endIn(When when, Fact fact) {
    if (fact instanceof Judgment judgment
        && when.field.equals("announcedOn")
        && Boolean.TRUE.equals(judgment.awaitsLegalForce())) {
      return judgment.legalForceOn();
    }
    if ((anchor instanceof Placement || anchor instanceof Request)
        && fact instanceof CoerciveMeasure care
        && when.field.equals("decidedOn")
        && Boolean.TRUE.equals(care.awaitsLegalForce())) {
      return care.legalForceOn();
    }
    return when.endIn(fact);
  }

  private boolean isFinal(When when, Fact fact) {
    return fact instanceof Person
        || (fact instanceof Execution && anchor.id().equals(fact.concerns()))
        || (fact instanceof Stay
            && anchor instanceof Interruption
            && fact.concerns() != null
            && fact.concerns().equals(anchor.concerns()))
        || ((when.field.equals("endedOn")
                || when.field.equals("validUntil")
                || when.field.equals("closedOn")
                || when.field.equals("culledOn")
                || when.field.equals("handedOverOn"))
            && (fact == anchor || fact.id().equals(anchor.concerns())));
  }

  private void atAges() {
    Person person = duty.endsAtAge.length == 0 ? null : file.person();
    if (person != null && person.birthDate() != null) {
      for (int age : duty.endsAtAge) {
        earlier(Reckoning.birthday(person.birthDate(), age), null, false);
      }
    }
  }

  private void afterTime() {
    for (Duty.EndsAfter after : duty.endsAfter) {
      LocalDate from = after.from().isOf(anchor) ? after.from().in(anchor) : null;
      if (from != null && (after.before() == null || from.isBefore(after.before()))) {
        LocalDate last = Reckoning.end(from, after.period().amount(), after.period().unit());
        earlier(last.plusDays(1), null, true);
      }
    }
  }

  private void extended() {
    for (Extension extension : file.all(Extension.class)) {
      LocalDate until = extension.until();
      boolean within = until != null && last != null && !until.isAfter(last);
      if (until != null && !within && anchor.id().equals(extension.concerns())) {
        earlier(extension.decidedOn(), null, false);
      }
    }
  }

  /** A later fact of the same sort about the same thing takes over. */
  private void replaced() {
    LocalDate own = decided(anchor);
    for (Fact fact : file.ofKind(FactKinds.of(anchor.getClass()))) {
      LocalDate other = decided(fact);
      if (own != null
          && other != null
          && other.isAfter(own)
          && (isOfThePerson(anchor) || Objects.equals(fact.concerns(), anchor.concerns()))
          && isSameSort(fact)
          && !isWithdrawn(fact)) {
        earlier(other, null, false);
      }
    }
  }

  /** Whatever it names, a new one follows on the last one. */
  private static boolean isOfThePerson(Fact fact) {
    return fact instanceof Decision
        || (fact instanceof Plan plan && plan.kind() == PlanKind.LSS_PLAN);
  }

  /** Of the grants of the same that came later and were carried out the next one takes over. */
  private void grantedAnew() {
    Fact grant = grantItIsAbout();
    List<@Nullable Object> same = grant == null ? null : granted(grant);
    LocalDate own = grant == null ? null : decided(grant);
    Fact next = null;
    LocalDate came = null;
    LocalDate begun = null;
    for (Fact fact : file.facts) {
      LocalDate other = same == null || !same.equals(granted(fact)) ? null : decided(fact);
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
    earlier(begun, next, false);
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

  private @Nullable LocalDate carriedOut(Fact grant) {
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

  /** The end of the measure that this one hangs on, and of what that went over into. */
  private void withOuter() {
    Fact named = anchor.concerns() == null ? null : file.byId(anchor.concerns());
    if (!(named instanceof CoerciveMeasure outer) || !(anchor instanceof CoerciveMeasure)) {
      return;
    }
    CoerciveMeasure last = goneOverInto(file, outer, later -> true);
    earlier(last.endedOn(), last, false);
  }

  /** What a measure went over into, as far as what followed is as told. */
  static CoerciveMeasure goneOverInto(
      PlainCase file, CoerciveMeasure measure, Predicate<CoerciveMeasure> told) {
    CoerciveMeasure last = measure;
    Set<String> seen = new HashSet<>();
    while (seen.add(last.id())) {
      for (CoerciveMeasure later : file.all(CoerciveMeasure.class)) {
        if (!seen.contains(later.id())
            && later.kind() != null
            && last.kind() != null
            && later.kind().follows(last.kind())
            && new Matters(file, later).before() == last) {
          last = told.test(later) ? later : last;
          break;
        }
      }
    }
    return last;
  }

  /** Where the end of a measure meets the duty, the end that the law brings about ends it. */
  private void byEffects() {
    for (Duty.Met met : duty.met) {
      When when = met.by();
      if (when.field.equals("endedOn")) {
        for (Fact fact : file.facts(anchor, when)) {
          if (file.isEndedByLaw(fact) && !file.isEndedBy(fact, duty.id)) {
            earlier(when.in(fact), fact, isFinal(when, fact));
          }
        }
      }
    }
  }

  /** The day without which the fact makes no sense; an earlier request for it is not it. */
  static @Nullable LocalDate decided(Fact fact) {
    if (fact instanceof Plan plan) {
      return plan.establishedOn();
    }
    for (DateField field : FactType.of(fact).dates()) {
      if (field.required()) {
        return field.of(fact);
      }
    }
    return null;
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

  /** Adds an end; the fact is told if it is its own end, which the law may have brought about. */
  private void earlier(@Nullable LocalDate found, @Nullable Fact fact, boolean whenever) {
    if (found == null
        || found.isAfter(file.asOf)
        || (!whenever && found.isBefore(counting))
        || (day != null && !found.isBefore(day))) {
      return;
    }
    day = found;
    byLaw = fact != null && file.isEndedByLaw(fact);
    undone = fact != null && file.isEndedByEffect(fact);
  }
}
