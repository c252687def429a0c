package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Wording.Way;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.Review;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.time.StatutoryPeriod;

/** Works out where one duty stands for the fact it arises from. */
final class Clock {

  private static final Explanation NONE = new Explanation(List.of(), List.of(), "", 0);

  /** Something that was done. */
  record Done(LocalDate day, Fact fact, boolean atLatest) {}

  private static final Comparator<Done> BY_DAY =
      Comparator.comparing(Done::day).thenComparing(d -> d.fact().id());

  private final Duty duty;
  private final PlainCase file;
  private final Fact anchor;
  private final LocalDate asOf;
  private final List<Obligation> out;
  private final Chain chain;

  /** The named day the clock was found to start from. */
  private When from;

  private @Nullable Gap gap;

  Clock(Duty duty, PlainCase file, Fact anchor, List<Obligation> out) {
    this.duty = duty;
    this.file = file;
    this.anchor = anchor;
    this.asOf = file.asOf;
    this.out = out;
    this.from = duty.law[0].start;
    this.chain = chain(duty, file, anchor);
  }

  void run() {
    LocalDate start = start();
    if (start == null) {
      if (gap != null) {
        withoutStart(gap);
      }
      return;
    }
    if (hadReachedTheAge(start)) {
      return;
    }
    Governing governing = Governing.of(duty, file, start, false);
    if (governing == null || isOverBeforeTheLaw(governing, start)) {
      return;
    }
    if (governing.wording.isCalendar()
        && anchor instanceof Request request
        && request.receivedOn() == null) {
      // Nothing is reported for the time before the request, and that time is not known.
      DateField received = FactType.of(Request.class).date("receivedOn");
      withoutStart(new Gap(anchor.id(), received.name(), received.swedish()));
      return;
    }
    if (duty.brokenBy.length > 0) {
      window(start, governing);
      return;
    }
    if (governing.wording.isCalendar()) {
      new Calendar(this, start, governing).run();
    } else {
      occasions(start, 1, done(start), ended(start));
    }
  }

  // ---- the day it counts from

  private @Nullable LocalDate start() {
    Class<? extends Fact> requires = duty.requires;
    if (requires != null && !file.related(anchor, requires, f -> true)) {
      gap = new Gap(anchor.id(), "investigation", FactType.of(requires).swedish());
      return null;
    }
    LocalDate day = startUnder(duty.law[0]);
    When foundFrom = from;
    Gap foundGap = gap;
    boolean settled = isInForceFrom(duty.law[0].start, day);
    for (int i = 1; i < duty.law.length && !settled; i++) {
      if (!duty.law[i].start.isSame(duty.law[i - 1].start)) {
        LocalDate other = startUnder(duty.law[i]);
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
    return day == null ? null : chain.first(day);
  }

  /** Wordings may count from different days: whether the one in force on a day counts from it. */
  private boolean isInForceFrom(When when, @Nullable LocalDate day) {
    Wording inForce = day == null ? null : duty.inForceOn(day);
    return inForce != null && inForce.start.isSame(when);
  }

  private @Nullable LocalDate startUnder(Wording wording) {
    gap = null;
    from = wording.start;
    LocalDate day = startAt(wording.start);
    When otherwise = wording.otherwise;
    if (day == null && otherwise != null) {
      Gap first = gap;
      gap = null;
      day = startAt(otherwise);
      if (day != null || first == null) {
        from = otherwise;
      } else {
        gap = first;
      }
    }
    return day;
  }

  private static Chain chain(Duty duty, PlainCase file, Fact anchor) {
    if (duty.chainDays > 0) {
      return Chain.ofInvestigations(file, anchor, duty.chainDays);
    }
    if (duty.unbroken) {
      When start = duty.law[0].start;
      return Chain.ofPlacements(file, start.isOf(anchor) ? anchor : file.named(anchor, start.kind));
    }
    return Chain.NONE;
  }

  /** What may meet it: of the fact, and of those before it in the chain. */
  private List<Fact> meeting(When when) {
    List<Fact> own = file.facts(anchor, when);
    if (chain.before().isEmpty() || when.type == anchor.getClass()) {
      return own;
    }
    Set<Fact> all = new LinkedHashSet<>(own);
    for (Fact before : chain.before()) {
      all.addAll(file.facts(before, when));
    }
    return List.copyOf(all);
  }

  private @Nullable LocalDate startAt(When when) {
    List<Fact> facts = startFacts(when);
    LocalDate earliest = null;
    for (int i = 0; i < facts.size(); i++) {
      LocalDate day = when.in(facts.get(i));
      if (day != null && (earliest == null || day.isBefore(earliest))) {
        earliest = day;
      }
    }
    if (earliest != null) {
      return earliest;
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

  private List<Fact> startFacts(When when) {
    if (when.isOf(anchor)) {
      return List.of(anchor);
    }
    Fact named = file.named(anchor, when.kind);
    return named != null && when.isOf(named) ? List.of(named) : file.facts(anchor, when);
  }

  private boolean hadReachedTheAge(LocalDate start) {
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

  /** A wording that reaches back does not reach what was over, or done, before it came. */
  private boolean isOverBeforeTheLaw(Governing governing, LocalDate start) {
    LocalDate inForce = governing.wording.isCalendar() ? cameFirst(start) : governing.came;
    if (inForce == null || !inForce.isAfter(start)) {
      return false;
    }
    if (inForce.isAfter(asOf)) {
      return true;
    }
    LocalDate ended = ended(start);
    if (ended != null && ended.isBefore(inForce)) {
      return true;
    }
    if (duty.recurs || governing.wording.isCalendar()) {
      return false;
    }
    List<Done> done = done(start);
    return !done.isEmpty() && done.get(0).day().isBefore(inForce);
  }

  /** The day the first wording came that asks for anything from the start on. */
  private LocalDate cameFirst(LocalDate start) {
    for (Wording wording : duty.law) {
      if (wording.to == null || !wording.to.isBefore(start)) {
        return wording.from;
      }
    }
    return LocalDate.MAX;
  }

  // ---- one time, or one after another

  /** The first time cannot be told; the next is counted from what was done. */
  void withoutStart(Gap missing) {
    Wording inForce = duty.law[duty.law.length - 1];
    for (Wording wording : duty.law) {
      if (wording.isInForceOn(asOf)) {
        inForce = wording;
      }
    }
    out.add(
        builder("1", duty.force)
            .status(Status.UNDETERMINED)
            .gap(missing)
            .citation(inForce.citation)
            .build());
    if (duty.recurs) {
      List<Done> done = done(LocalDate.MIN);
      if (!done.isEmpty() && !hadReachedTheAge(done.get(0).day())) {
        LocalDate first = done.get(0).day();
        occasions(first, 2, done, ended(first));
      }
    }
  }

  private void occasions(LocalDate first, int number, List<Done> done, @Nullable LocalDate ended) {
    LocalDate start = first;
    LocalDate before = number > 1 ? first : null;
    int used = 0;
    for (int n = number; ; n++) {
      Governing governing = Governing.of(duty, file, start, n > 1);
      if (governing == null) {
        return;
      }
      Days days = Days.of(duty, governing, start);
      Done met = null;
      while (met == null && used < done.size()) {
        Done candidate = done.get(used++);
        LocalDate limit = limit(governing.wording, days.last);
        boolean shows = !candidate.atLatest() || (limit != null && !candidate.day().isAfter(limit));
        if (shows && (before == null || candidate.day().isAfter(before))) {
          met = candidate;
        }
      }
      if (met != null && ended != null && ended.isBefore(met.day())) {
        met = null;
      }
      occasion(String.valueOf(n), start, governing.wording, days, met, ended);
      if (!duty.recurs || met == null) {
        return;
      }
      start = met.day();
      before = start;
    }
  }

  private void occasion(
      String name,
      LocalDate start,
      Wording wording,
      Days days,
      @Nullable Done met,
      @Nullable LocalDate ended) {
    LocalDate last = days.last;
    LocalDate limit = limit(wording, last);
    boolean late = met != null && limit != null && met.day().isAfter(limit);
    Obligation.Builder b =
        builder(name, days.force)
            .start(start)
            .days(days.statutory, last, days.planned, days.rolled);
    Gap undated = met == null || (late && !duty.recurs) ? undated() : null;
    boolean endedInTime = ended != null && (limit == null || !ended.isAfter(limit));
    if (undated != null && !endedInTime) {
      b.status(Status.UNDETERMINED).gap(undated).citation(citation(wording, last, null));
    } else if (isEffect() && (late || (met == null && isPast(limit) && !endedInTime))) {
      b.status(Status.LAPSED).lapsedOn(last).citation(citation(wording, last, null));
    } else if (met != null) {
      b.status(late ? Status.MET_LATE : Status.MET)
          .metOn(met.day())
          .citation(citation(wording, last, met.day()));
    } else if (ended != null) {
      b.status(Status.LAPSED).lapsedOn(ended).citation(citation(wording, last, null));
    } else {
      b.status(isPast(limit) ? Status.OVERDUE : Status.UPCOMING)
          .citation(citation(wording, last, null));
    }
    out.add(b.build());
  }

  /** Whether it is an effect of the law, which what comes later does not undo. */
  private boolean isEffect() {
    return duty.details.kind() == ObligationKind.LIMITATION;
  }

  private boolean isPast(@Nullable LocalDate day) {
    return day != null && asOf.isAfter(day);
  }

  /** The last day to act: what happens the day after can be averted only until the day before. */
  private static @Nullable LocalDate limit(Wording wording, @Nullable LocalDate last) {
    return last != null && wording.way == Way.DAY_AFTER ? last.minusDays(1) : last;
  }

  /** A time during which something must not happen; what was broken in it is no more to be kept. */
  private void window(LocalDate start, Governing governing) {
    // A word and no number tells no day on which the time would end.
    Days days =
        governing.wording.way == Way.SAME_DAY ? Days.none(duty) : Days.of(duty, governing, start);
    LocalDate close = days.last;
    boolean happened = false;
    When until = duty.until;
    if (until != null) {
      for (Fact fact : file.facts(anchor, until)) {
        LocalDate day = until.in(fact);
        if (day != null && !day.isBefore(start) && (close == null || !day.isAfter(close))) {
          close = day;
          happened = true;
        }
      }
    }
    LocalDate ended = ended(start);
    LocalDate stops = ended != null && (close == null || ended.isBefore(close)) ? ended : close;
    LocalDate broken = null;
    for (When when : duty.brokenBy) {
      for (Fact fact : file.facts(anchor, when)) {
        LocalDate day = when.in(fact);
        if (day != null
            && !day.isBefore(start)
            && (stops == null || day.isBefore(stops))
            && (broken == null || day.isBefore(broken))) {
          broken = day;
        }
      }
    }
    Obligation.Builder b =
        builder("1", days.force)
            .start(start)
            .days(days.statutory, days.last, days.planned, days.rolled);
    LocalDate kept = null;
    // The last day of a time is still a day of it; what happens closes the window at once.
    boolean over = close != null && (happened ? !asOf.isBefore(close) : asOf.isAfter(close));
    if (broken != null && (over || ended != null)) {
      b.status(Status.LAPSED).breachedOn(broken).lapsedOn(ended != null ? ended : close);
    } else if (broken != null) {
      b.status(Status.OVERDUE).breachedOn(broken);
    } else if (ended != null && (close == null || ended.isBefore(close))) {
      b.status(Status.LAPSED).lapsedOn(ended);
    } else if (over) {
      kept = close;
      b.status(Status.MET).metOn(close);
    } else {
      b.status(Status.UPCOMING);
    }
    out.add(b.citation(citation(governing.wording, days.last, kept)).build());
  }

  // ---- what meets it

  /**
   * From when things count: the start; or, if that is a day someone stated ahead, the first day of
   * the fact the duty arises from.
   */
  private LocalDate counting(LocalDate start) {
    if (!from.stated) {
      return start;
    }
    LocalDate own = anchor.occurredOn();
    return own == null || own.isAfter(start) ? start : own;
  }

  /** What was done, earliest first. */
  List<Done> done(LocalDate start) {
    LocalDate first = counting(start);
    List<Done> done = new ArrayList<>(4);
    for (Duty.Met met : duty.met) {
      When when = met.by();
      List<Fact> facts = meeting(when);
      for (int i = 0; i < facts.size(); i++) {
        Fact fact = facts.get(i);
        LocalDate day = when.in(fact);
        if (day != null
            && (met.earlier() || !day.isBefore(first))
            && (met.bodies().isEmpty() || met.bodies().contains(bodyOf(fact)))) {
          done.add(new Done(day, fact, met.atLatest()));
        }
      }
    }
    if (done.size() > 1) {
      done.sort(BY_DAY);
    }
    return done;
  }

  /** What must have been done, or must have ended it, by all signs, but on a day not told. */
  @Nullable Gap undated() {
    for (Duty.Met met : duty.met) {
      When when = met.by();
      for (Fact fact : meeting(when)) {
        if (when.isMissing(fact)) {
          return new Gap(fact.id(), when.field, when.swedish);
        }
      }
    }
    for (Duty.Ends ends : duty.ends) {
      When when = ends.by();
      if (when.required && when.type != Person.class) {
        for (Fact fact : file.facts(anchor, when)) {
          if (when.isMissing(fact)) {
            return new Gap(fact.id(), when.field, when.swedish);
          }
        }
      }
    }
    return null;
  }

  private static Body bodyOf(Fact fact) {
    if (fact instanceof Review review) {
      return review.body();
    }
    if (fact instanceof Decision decision) {
      return decision.body();
    }
    if (fact instanceof CoerciveMeasure measure) {
      return measure.body();
    }
    return Body.UNKNOWN;
  }

  // ---- what ends it

  /**
   * The first day from the start on which it was no longer needed, if that day has come. Death and
   * the end of the very thing it is about count whenever they came.
   */
  @Nullable LocalDate ended(LocalDate start) {
    LocalDate first = counting(start);
    LocalDate ended = null;
    for (Duty.Ends ends : duty.ends) {
      When when = ends.by();
      List<Fact> facts = ends.anywhere() ? file.ofKind(when.kind) : file.facts(anchor, when);
      for (int i = 0; i < facts.size(); i++) {
        Fact fact = facts.get(i);
        if (!ends.anywhere() || when.isOf(fact)) {
          ended = earlier(ended, when.endIn(fact), isFinal(when, fact) ? LocalDate.MIN : first);
        }
      }
    }
    Person person = duty.endsAtAge.length == 0 ? null : file.person();
    if (person != null && person.birthDate() != null) {
      for (int age : duty.endsAtAge) {
        ended = earlier(ended, Reckoning.birthday(person.birthDate(), age), first);
      }
    }
    if (duty.endsWhenExtended) {
      for (Extension extension : file.all(Extension.class)) {
        if (extension.until() != null && anchor.id().equals(extension.concerns())) {
          ended = earlier(ended, extension.decidedOn(), first);
        }
      }
    }
    return duty.endsWhenReplaced ? replaced(ended, first) : ended;
  }

  private boolean isFinal(When when, Fact fact) {
    return fact instanceof Person
        || (when.field.equals("endedOn")
            && (fact == anchor || fact.id().equals(anchor.concerns())));
  }

  /** A later fact of the same sort about the same thing takes over. */
  private @Nullable LocalDate replaced(@Nullable LocalDate ended, LocalDate first) {
    LocalDate own = decided(anchor);
    LocalDate earliest = ended;
    for (Fact fact : file.ofKind(FactKinds.of(anchor.getClass()))) {
      LocalDate day = decided(fact);
      if (own != null
          && day != null
          && day.isAfter(own)
          && Objects.equals(fact.concerns(), anchor.concerns())
          && isSameSort(fact)) {
        earliest = earlier(earliest, day, first);
      }
    }
    return earliest;
  }

  /** The day without which the fact makes no sense; an earlier request for it is not it. */
  private static @Nullable LocalDate decided(Fact fact) {
    for (DateField field : FactType.of(fact).dates()) {
      if (field.required()) {
        return field.of(fact);
      }
    }
    return null;
  }

  private boolean isSameSort(Fact fact) {
    if (anchor instanceof CoerciveMeasure mine && fact instanceof CoerciveMeasure other) {
      return mine.kind() == other.kind();
    }
    if (anchor instanceof Decision mine && fact instanceof Decision other) {
      return mine.measure() == other.measure() && mine.law() == other.law();
    }
    // A later extension without an end extends nothing.
    return !(fact instanceof Extension extension) || extension.until() != null;
  }

  private @Nullable LocalDate earlier(
      @Nullable LocalDate ended, @Nullable LocalDate day, LocalDate first) {
    if (day == null || day.isAfter(asOf) || day.isBefore(first)) {
      return ended;
    }
    return ended == null || day.isBefore(ended) ? day : ended;
  }

  // ---- how it is told

  Obligation.Builder builder(String occurrence, Force force) {
    return Obligation.builder(
            new ObligationKey(duty.id, anchor.id(), occurrence), duty.details, force)
        .explanation(() -> NONE);
  }

  /** The wording in force on the earliest of the day asked about, the last day, the day met. */
  Citation citation(Wording governs, @Nullable LocalDate last, @Nullable LocalDate met) {
    LocalDate day = asOf;
    if (last != null && last.isBefore(day)) {
      day = last;
    }
    if (met != null && met.isBefore(day)) {
      day = met;
    }
    for (Wording wording : duty.law) {
      if (wording.isInForceOn(day)) {
        return wording.citation;
      }
    }
    // What has no day is never walked past its first wording.
    boolean first = last == null && governs.immediate && day.isBefore(duty.law[0].from);
    return first ? duty.law[0].citation : governs.citation;
  }

  Duty duty() {
    return duty;
  }

  LocalDate asOf() {
    return asOf;
  }

  Fact anchor() {
    return anchor;
  }

  List<? extends Fact> facts(Class<? extends Fact> type) {
    return file.all(type);
  }

  void add(Obligation obligation) {
    out.add(obligation);
  }

  /** The days of one time. */
  static final class Days {

    final @Nullable LocalDate statutory;
    final @Nullable LocalDate last;
    final @Nullable LocalDate planned;
    final @Nullable LocalDate rolled;
    final Force force;

    private Days(
        @Nullable LocalDate statutory,
        @Nullable LocalDate last,
        @Nullable LocalDate plan,
        @Nullable LocalDate rolled,
        Force force) {
      this.statutory = statutory;
      this.last = last;
      this.planned = plan == null ? null : Reckoning.planned(plan);
      this.rolled = rolled;
      this.force = force;
    }

    static Days of(Duty duty, Governing governing, LocalDate start) {
      LocalDate day = governing.day;
      if (day != null && governing.wording.way == Way.NEXT_MEETING) {
        return practice(day, duty.force);
      }
      if (day != null) {
        boolean effect = governing.wording.way == Way.DAY_AFTER;
        return of(duty, day, effect ? day.minusDays(1) : day);
      }
      if (duty.benchmark != null) {
        StatutoryPeriod period = duty.benchmark.period();
        return practice(Reckoning.end(start, period.amount(), period.unit()), Force.PRACTICE);
      }
      return new Days(null, null, null, null, duty.force);
    }

    static Days of(Duty duty, LocalDate day) {
      return of(duty, day, day);
    }

    /** What must not be done is not planned. */
    private static Days of(Duty duty, LocalDate day, LocalDate plan) {
      LocalDate moved = Reckoning.rolled(day);
      boolean moves = !moved.equals(day);
      boolean applies = duty.details.sundayRule() == SundayRule.APPLIES;
      return new Days(
          day,
          applies ? moved : day,
          duty.brokenBy.length > 0 ? null : plan,
          moves ? moved : null,
          duty.force);
    }

    static Days practice(Duty duty, LocalDate day) {
      return practice(day, duty.force);
    }

    private static Days practice(LocalDate day, Force force) {
      return new Days(null, day, day, null, force);
    }

    static Days none(Duty duty) {
      return new Days(null, null, null, null, duty.force);
    }
  }
}
