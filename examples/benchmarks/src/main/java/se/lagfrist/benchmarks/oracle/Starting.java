package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.obligation.Gap;
import se.lagfrist.time.PeriodUnit;

/** Finds the day from which a duty is counted, or the day that is missing for it. */
final class Starting {

  /** The shortest time that is counted from the end of an inquiry. */
  private static final int MONTHS_AFTER_INQUIRY = 2;

  /** The longest a follow-up may last after the inquiry (SoL 23 kap. 5 §). */
  private static final int MONTHS_OF_FOLLOW_UP = 6;

  private final Duty duty;
  private final PlainCase file;
  private final Fact anchor;
  private final Fact link;
  private final Chain chain;

  /** The named day the clock was found to start from. */
  private When from;

  private @Nullable Gap gap;
  private @Nullable LocalDate fact;

  /** The fact that should tell the day and does not. */
  private @Nullable Fact blank;

  Starting(Duty duty, PlainCase file, Fact anchor) {
    this.duty = duty;
    this.file = file;
    this.anchor = anchor;
    this.from = duty.law[0].start;
    this.link = Chain.link(file, anchor);
    this.chain =
        duty.chainDays == 0
            ? Chain.NONE
            : link instanceof Placement
                ? Chain.ofPlacements(file, link, duty)
                : link instanceof Interruption
                    ? Chain.ofInterruptions(file, link, duty)
                    : Chain.ofInvestigations(file, link, duty.chainDays);
  }

  /** Returns it; null if there is none, and then perhaps a {@link #gap}. */
  @Nullable LocalDate day() {
    Class<? extends Fact> requires = duty.requires;
    if (requires != null && !file.related(anchor, requires, f -> true)) {
      gap = new Gap(anchor.id(), "investigation", FactType.of(requires).swedish());
      return null;
    }
    LocalDate day = under(duty.law[0]);
    Fact foundBlank = blank;
    When foundFrom = from;
    Gap foundGap = gap;
    boolean settled = isInForceFrom(duty.law[0].start, day);
    for (int i = 1; i < duty.law.length && !settled; i++) {
      if (!duty.law[i].start.isSame(duty.law[i - 1].start)) {
        LocalDate other = under(duty.law[i]);
        settled = isInForceFrom(duty.law[i].start, other);
        if (settled || (day == null && other != null)) {
          day = other;
          foundFrom = from;
          foundGap = gap;
        }
      }
    }
    from = foundFrom;
    gap = foundGap;
    blank = foundBlank;
    return day;
  }

  @Nullable Gap gap() {
    return gap;
  }

  /**
   * The day that must be missing where it has not started as far as anything tells, though another
   * fact shows that the thing was done: an appeal of a decision whose service is not recorded.
   */
  @Nullable Gap shown(List<Doing.Done> done) {
    Fact silent = blank;
    boolean time = duty.law[duty.law.length - 1].way == Wording.Way.WITHIN;
    if (silent == null || from.stated || !time) {
      return null;
    }
    for (Doing.Done one : done) {
      if (!one.fact().id().equals(silent.id())) {
        return new Gap(silent.id(), from.field, from.swedish);
      }
    }
    return null;
  }

  Chain chain() {
    return chain;
  }

  /** Wordings may count from different days: whether the one in force on a day counts from it. */
  private boolean isInForceFrom(When when, @Nullable LocalDate day) {
    Wording inForce = day == null ? null : duty.inForceOn(day);
    return inForce != null && inForce.start.isSame(when);
  }

  private @Nullable LocalDate under(Wording wording) {
    gap = null;
    from = wording.start;
    LocalDate day = notBeforeAge(at(wording.start));
    When otherwise = wording.otherwise;
    if (day == null && otherwise != null) {
      Gap first = gap;
      gap = null;
      day = notBeforeAge(at(otherwise));
      if (day != null || first == null) {
        from = otherwise;
      } else {
        gap = first;
      }
    }
    return day;
  }

  /** What does not begin before an age begins on the birthday, if that is later. */
  private @Nullable LocalDate notBeforeAge(@Nullable LocalDate day) {
    fact = day;
    if (day == null || duty.fromAge == null) {
      return day;
    }
    Person person = file.person();
    if (person == null || person.birthDate() == null) {
      gap = new Gap(person == null ? anchor.id() : person.id(), "birthDate", "födelsedagen");
      return null;
    }
    LocalDate reached = Reckoning.birthday(person.birthDate(), duty.fromAge);
    return reached.isAfter(day) ? reached : day;
  }

  /** The day it would have begun at any age. */
  @Nullable LocalDate atAnyAge() {
    return fact;
  }

  private @Nullable LocalDate at(When when) {
    List<Fact> facts = facts(when);
    blank = facts.isEmpty() ? null : facts.get(0);
    LocalDate earliest = null;
    Fact found = null;
    // What a register holds is culled when the last of it is.
    boolean last =
        anchor instanceof RecordKeeping && when.type == RecordKeeping.class && !when.isOf(anchor);
    for (int i = 0; i < facts.size(); i++) {
      LocalDate day = when.in(facts.get(i));
      if (day != null
          && !isOfSomethingBefore(facts.get(i), day)
          && (earliest == null || (last ? day.isAfter(earliest) : day.isBefore(earliest)))) {
        earliest = day;
        found = facts.get(i);
      }
    }
    if (earliest != null) {
      // What counts as one is counted from the first of it.
      return found == link ? chain.first(earliest) : earliest;
    }
    if (facts.isEmpty() && when.type == Person.class) {
      gap = new Gap(anchor.id(), when.field, when.swedish);
    }
    for (int i = 0; i < facts.size() && gap == null; i++) {
      if (when.isMissing(facts.get(i))) {
        gap = new Gap(facts.get(i).id(), when.field, when.swedish);
      }
    }
    return null;
  }

  private List<Fact> facts(When when) {
    if (when.isOf(anchor)) {
      return List.of(anchor);
    }
    Fact named = file.named(anchor, when.kind);
    return named != null && when.isOf(named) ? List.of(named) : file.facts(anchor, when);
  }

  /**
   * What names nothing may be of something before the fact: an event before it, or, for a placement
   * or a follow-up, an inquiry closed too long before it to be the one behind it.
   */
  private boolean isOfSomethingBefore(Fact fact, LocalDate day) {
    LocalDate own = fact.concerns() == null ? anchor.occurredOn() : null;
    if (own == null) {
      return false;
    }
    boolean followsUp = anchor instanceof FollowUp;
    if (fact instanceof Investigation inquiry && (anchor instanceof Placement || followsUp)) {
      LocalDate closed = inquiry.closedOn();
      int months = followsUp ? MONTHS_OF_FOLLOW_UP : MONTHS_AFTER_INQUIRY;
      return closed != null && Reckoning.end(closed, months, PeriodUnit.MONTH).isBefore(own);
    }
    if (fact instanceof CoerciveMeasure measure && fact != anchor) {
      LocalDate ended = measure.endedOn();
      return ended != null && ended.plusDays(1).isBefore(own);
    }
    return fact instanceof Event && day.isBefore(own);
  }

  /**
   * From when things count: the start; or, if that is a day someone stated ahead or the birth of
   * the person, the first day of the fact the duty arises from.
   */
  LocalDate counting(LocalDate start) {
    LocalDate own = anchor.occurredOn();
    boolean birth = from.type == Person.class && !(anchor instanceof Person);
    boolean apart =
        own != null && (birth ? own.isAfter(start) : from.stated && !own.isAfter(start));
    return apart && own != null ? own : start;
  }

  /** Whether the age at which it ends was reached before it began. */
  boolean hadReachedTheAge(LocalDate start) {
    Person person = duty.endsAtAge.length == 0 ? null : file.person();
    if (person == null || person.birthDate() == null) {
      return false;
    }
    for (int age : duty.endsAtAge) {
      if (Reckoning.birthday(person.birthDate(), age).isBefore(counting(start))) {
        return true;
      }
    }
    return false;
  }
}
