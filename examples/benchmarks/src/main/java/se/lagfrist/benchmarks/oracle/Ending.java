package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
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
    Renewal renewal = new Renewal(file, anchor);
    ending.atDays();
    ending.atAges();
    ending.afterTime();
    if (duty.endsWhenExtended) {
      ending.extended();
    }
    if (duty.endsWhenReplaced) {
      renewal.replacements().forEach(day -> ending.earlier(day, null, false));
    }
    if (duty.endsWhenGrantedAnew) {
      Fact next = renewal.next();
      ending.earlier(next == null ? null : renewal.carriedOut(next), next, false);
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
