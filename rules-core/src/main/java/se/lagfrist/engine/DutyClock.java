package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/**
 * Starts the clock of one rule from one anchor, finds the wording that governs and what has ended
 * the need, and lets it run its course.
 */
final class DutyClock {

  private final Rule rule;
  private final DutyFacts facts;
  private final Occasion occasion;
  private final Answers answers;

  private DutyClock(Occasion occasion, Answers answers) {
    this.rule = occasion.rule();
    this.facts = occasion.facts();
    this.occasion = occasion;
    this.answers = answers;
  }

  /** Puts down what a duty that has arisen answers. */
  static void run(Occasion occasion, Answers answers) {
    if (isOn(occasion)) {
      new DutyClock(occasion, answers).run();
    }
  }

  /** Returns the clock that has started, before it runs its course, or null if none has. */
  static @Nullable Clock look(Occasion occasion) {
    DutyClock clock = new DutyClock(occasion, new Answers(occasion.asOf(), List.of(), null));
    Started started = clock.started();
    LocalDate start = started.day();
    return start == null ? null : clock.clock(started, start);
  }

  /** Returns why a duty that has arisen answers nothing, when it does. */
  static Silence silence(Occasion occasion) {
    return new DutyClock(occasion, Answers.unheard(occasion.asOf())).silence();
  }

  private Silence silence() {
    String only = rule.switchName();
    if (only != null && !isOn(occasion)) {
      return new Silence(Silence.Reason.SWITCHED_OFF, only, null);
    }
    Started started = started();
    LocalDate start = started.day();
    String from = started.happening().name();
    if (start == null) {
      return new Silence(Silence.Reason.NOT_STARTED, from, null);
    }
    if (facts.tooOld(start, started.happening())) {
      return new Silence(Silence.Reason.TOO_OLD, from, start);
    }
    if (isToBegin(started, start)) {
      return new Silence(Silence.Reason.NOT_OF_AGE, from, start);
    }
    Governance<LawText> first = occasion.governing(start, 1);
    if (first == null) {
      return new Silence(Silence.Reason.NOT_IN_FORCE, from, start);
    }
    LocalDate inForce = comesIntoForce(first);
    if (inForce.isAfter(occasion.asOf()) && inForce.isAfter(start)) {
      return new Silence(Silence.Reason.NOT_YET, from, inForce);
    }
    Ends ends = facts.ends(start, started.happening());
    return beforeTheLaw(first, started, start, ends.first())
        ? new Silence(Silence.Reason.BEFORE_THE_LAW, from, start)
        : new Silence(Silence.Reason.NO_PERIOD, from, start);
  }

  private static boolean isOn(Occasion occasion) {
    String only = occasion.rule().switchName();
    return only == null || occasion.settings().switches().contains(only);
  }

  private void run() {
    Started started = started();
    LocalDate start = started.day();
    if (start == null) {
      withoutStart(started);
      return;
    }
    Clock clock = clock(started, start);
    if (clock != null) {
      Course.of(rule, clock.law().version().due()).run(clock, answers);
    }
  }

  private @Nullable Clock clock(Started started, LocalDate start) {
    if (facts.tooOld(start, started.happening()) || isToBegin(started, start)) {
      return null;
    }
    Governance<LawText> first = occasion.governing(start, 1);
    if (first == null) {
      return null;
    }
    Ends ends = facts.ends(start, started.happening());
    if (beforeTheLaw(first, started, start, ends.first())) {
      return null;
    }
    answers.wake(ends.next());
    return new Clock(occasion, started, start, 1, first, ends.first());
  }

  /** Returns whether the age before which nothing begins is not reached, or came too late. */
  private boolean isToBegin(Started started, LocalDate start) {
    Fact fact = started.fact();
    LocalDate own = fact == null ? null : started.happening().in(fact);
    if (own == null || !own.isBefore(start) || rule.counting().fromAge() == null) {
      return false;
    }
    if (start.isAfter(occasion.latest())) {
      answers.wake(start);
      return true;
    }
    Ended ended = facts.ends(own, started.happening()).first();
    return ended != null && !ended.day().isAfter(start);
  }

  /** Says which day is missing; a duty that recurs can still be counted from a known review. */
  private void withoutStart(Started started) {
    Gap gap = started.gap() == null ? facts.startShown(started) : started.gap();
    if (gap == null) {
      return;
    }
    Trail trail = Trail.withoutStart(occasion, started.happening().name());
    Obligations.undetermined(answers, trail, gap, "1");
    if (rule.recurrence() == null) {
      return;
    }
    Happenings done = facts.done(LocalDate.MIN, started.happening());
    Happened earliest = done.first();
    if (earliest == null) {
      return;
    }
    LocalDate start = earliest.day();
    if (facts.tooOld(start, started.happening())) {
      return;
    }
    Ends ends = facts.ends(start, started.happening());
    answers.wake(ends.next());
    Governance<LawText> second = occasion.governing(start, 2);
    if (second != null) {
      Clock clock = new Clock(occasion, started, start, 2, second, ends.first());
      OnceOrAgain.COURSE.run(clock, answers);
    }
  }

  /**
   * A wording that reaches back to running cases reaches those that ran when it came: not before it
   * was in force, and not what was already done or over. What it forbids was no breach before, and
   * there is nothing left to keep of what was destroyed then.
   */
  private boolean beforeTheLaw(
      Governance<LawText> governance, Started started, LocalDate start, @Nullable Ended ended) {
    LocalDate inForce = comesIntoForce(governance);
    if (!inForce.isAfter(start)) {
      return false;
    }
    if (inForce.isAfter(occasion.asOf())) {
      answers.wake(inForce);
      return true;
    }
    if (ended != null && ended.day().isBefore(inForce)) {
      return true;
    }
    if (rule.details().kind() == ObligationKind.RETENTION && !rule.brokenBy().isEmpty()) {
      return facts.broken(start, inForce) != null;
    }
    boolean again = rule.recurrence() != null;
    if (again || governance.version().due().course() != Due.Course.ONCE_OR_AGAIN) {
      return false;
    }
    Happened done = facts.done(start, started.happening()).first();
    return done != null && done.day().isBefore(inForce);
  }

  /** Returns the day on which the first of the wordings that reach the case came into force. */
  static LocalDate comesIntoForce(Governance<LawText> governance) {
    List<LawText> walked = governance.consideredBefore();
    LawText first = walked.isEmpty() ? governance.version() : walked.get(0);
    return first.inForce().from();
  }

  /** Finds the start: the wordings may start from different happenings. */
  private Started started() {
    List<LawText> versions = rule.law().versions();
    Started fallback = started(versions.get(0));
    if (isStart(versions.get(0), fallback.day())) {
      return fallback;
    }
    for (int i = 1; i < versions.size(); i++) {
      LawText text = versions.get(i);
      if (text.from() != versions.get(i - 1).from()) {
        Started candidate = started(text);
        if (isStart(text, candidate.day())) {
          return candidate;
        }
        if (fallback.day() == null && candidate.day() != null) {
          fallback = candidate;
        }
      }
    }
    return fallback;
  }

  private Started started(LawText text) {
    return facts.started(text.from(), text.due().otherwise());
  }

  /** Returns whether the wording in force on a day starts from the same happening as a wording. */
  private boolean isStart(LawText text, @Nullable LocalDate day) {
    LawText inForce = day == null ? null : rule.law().on(day);
    return inForce != null && inForce.from() == text.from();
  }
}
