package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Placement;

/**
 * What belongs to the same matter as a fact, so that it meets a duty even if it was done before the
 * clock started; and which measure a measure follows without a break.
 */
final class Matters {

  private static final int INVESTIGATION = FactKinds.of(Investigation.class);

  private final Fact anchor;
  private final Set<String> linked = new LinkedHashSet<>();
  private final @Nullable LocalDate began;
  private final @Nullable CoerciveMeasure before;
  private final PlainCase file;

  Matters(PlainCase file, Fact anchor) {
    this.anchor = anchor;
    this.file = file;
    Deque<Fact> open = new ArrayDeque<>();
    open.add(anchor);
    LocalDate first = null;
    while (!open.isEmpty()) {
      Fact fact = open.remove();
      if (!linked.add(fact.id())) {
        continue;
      }
      first = earliest(first, fact);
      boolean says = fact instanceof Placement || fact instanceof Decision;
      Fact inquiry = says ? file.named(fact, INVESTIGATION) : null;
      // The inquiry behind is part of the matter, not what it in turn is about.
      if (inquiry != null && linked.add(inquiry.id())) {
        first = earliest(first, inquiry);
      }
      Fact about = fact.concerns() == null ? null : file.byId(fact.concerns());
      if (about != null) {
        open.add(about);
      }
    }
    LocalDate carriedOn = first == null ? null : carriedOnFrom(file, first);
    boolean rests = anchor instanceof CoerciveMeasure && file.ofKind(INVESTIGATION).isEmpty();
    if (carriedOn == null) {
      this.began = null;
    } else {
      // Without a recorded inquiry the measure rests on one of the four months it may last.
      this.began = rests ? carriedOn.minusMonths(4) : inquiryFrom(file, carriedOn);
    }
    this.before = anchor instanceof CoerciveMeasure own ? followed(file, own) : null;
  }

  private static @Nullable LocalDate earliest(@Nullable LocalDate first, Fact fact) {
    LocalDate earliest = first;
    for (DateField field : FactType.of(fact).dates()) {
      LocalDate day = field.stated() ? null : field.of(fact);
      if (day != null && (earliest == null || day.isBefore(earliest))) {
        earliest = day;
      }
    }
    return earliest;
  }

  /** A decision on the same measure that still stood when this one came is carried on by it. */
  private LocalDate carriedOnFrom(PlainCase file, LocalDate day) {
    LocalDate first = day;
    if (anchor instanceof Decision own && own.measure() != null) {
      for (Decision other : file.all(Decision.class)) {
        LocalDate decided = other.decidedOn();
        LocalDate ended = other.endedOn();
        if (decided != null
            && decided.isBefore(first)
            && other.measure() == own.measure()
            && other.law() == own.law()
            && Boolean.TRUE.equals(other.favourable())
            && (ended == null || !ended.plusDays(1).isBefore(day))) {
          first = decided;
        }
      }
    }
    return first;
  }

  /** The inquiry that was going on when it began belongs to it. */
  private static LocalDate inquiryFrom(PlainCase file, LocalDate day) {
    LocalDate first = day;
    for (Investigation inquiry : file.all(Investigation.class)) {
      LocalDate opened = inquiry.openedOn();
      LocalDate closed = inquiry.closedOn();
      if (opened != null && opened.isBefore(first) && (closed == null || !closed.isBefore(day))) {
        first = opened;
      }
    }
    return first;
  }

  /** The last measure that was followed by this one: named by it or of a kind that it follows. */
  static @Nullable CoerciveMeasure followed(PlainCase file, CoerciveMeasure own) {
    LocalDate to = own.decidedOn();
    CoerciveMeasure last = null;
    LocalDate lastFrom = null;
    for (CoerciveMeasure other : file.all(CoerciveMeasure.class)) {
      LocalDate from = other.decidedOn();
      if (other == own || from == null) {
        continue;
      }
      LocalDate ended = other.endedOn();
      boolean unbroken = ended == null || (to != null && !ended.plusDays(1).isBefore(to));
      boolean named = other.id().equals(own.concerns());
      boolean follows =
          to != null
              && !from.isAfter(to)
              && own.kind() != null
              && other.kind() != null
              && own.kind().follows(other.kind());
      if (unbroken && (named || follows) && (lastFrom == null || from.isAfter(lastFrom))) {
        last = other;
        lastFrom = from;
      }
    }
    return last;
  }

  /** Whether something done on a day is of the matter. */
  boolean includes(Fact fact, LocalDate day) {
    if (linked.contains(fact.id())) {
      return true;
    }
    if (anchor instanceof FollowUp own && isBeforeFollowUp(own, day)) {
      return false;
    }
    if (fact.concerns() != null) {
      return linked.contains(fact.concerns()) || file.carriesOut(fact.concerns(), anchor);
    }
    return (began != null && !day.isBefore(began)) || leadsUpTo(fact, day);
  }

  /**
   * Whether something done on a day names the very anchor or, of an event, what that is about after
   * all else that had happened to it.
   */
  boolean isAboutIt(Fact fact, LocalDate day) {
    if (anchor.id().equals(fact.concerns())) {
      return true;
    }
    if (!(fact instanceof Event did && anchor instanceof Event own)
        || own.happenedOn() == null
        || did.concerns() == null
        || !did.concerns().equals(own.concerns())) {
      return false;
    }
    return file.all(Event.class).stream()
        .filter(other -> did.concerns().equals(other.concerns()) && other.kind() != did.kind())
        .map(Event::happenedOn)
        .noneMatch(
            happened ->
                happened != null && happened.isBefore(own.happenedOn()) && !day.isAfter(happened));
  }

  /** What was done before the care ended, or the follow-up was decided on, is not of it. */
  private boolean isBeforeFollowUp(FollowUp own, LocalDate day) {
    Fact followed = own.concerns() == null ? null : file.byId(own.concerns());
    LocalDate first = followed == null ? null : FactType.of(followed).endOf(followed);
    for (LocalDate one : Arrays.asList(own.decidedOn(), own.startedOn(), own.endedOn())) {
      first = first == null || (one != null && one.isBefore(first)) ? one : first;
    }
    return first == null || day.isBefore(first);
  }

  /** In the year before an event, and since the last of its kind, an event leads up to it. */
  private boolean leadsUpTo(Fact fact, LocalDate day) {
    if (!(fact instanceof Event && anchor instanceof Event own)) {
      return false;
    }
    LocalDate came = own.happenedOn() == null ? own.plannedOn() : own.happenedOn();
    if (came == null || day.isBefore(came.minusYears(1))) {
      return false;
    }
    LocalDate before = null;
    for (Event other : file.all(Event.class)) {
      LocalDate happened = other.happenedOn();
      if (other.kind() == own.kind()
          && happened != null
          && happened.isBefore(came)
          && (before == null || happened.isAfter(before))) {
        before = happened;
      }
    }
    return before == null || day.isAfter(before);
  }

  /** The measure that the anchor follows. */
  @Nullable CoerciveMeasure before() {
    return before;
  }

  /** Whether something was done under that measure and still stood when this one came. */
  boolean stoodUnderIt(Fact fact, LocalDate day) {
    LocalDate from = before == null ? null : before.decidedOn();
    if (from == null || day.isBefore(from)) {
      return false;
    }
    LocalDate to = ((CoerciveMeasure) anchor).decidedOn();
    LocalDate ended = FactType.of(fact).endOf(fact);
    return fact == before || ended == null || to == null || !ended.isBefore(to);
  }
}
