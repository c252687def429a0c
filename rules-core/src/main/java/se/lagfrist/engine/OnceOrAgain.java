package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.FactType;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.LawText;

/** One thing to do, perhaps again and again, each time counted from the time before. */
final class OnceOrAgain implements Course {

  static final OnceOrAgain COURSE = new OnceOrAgain();

  /** No clock is followed further than this many occurrences. */
  private static final int MOST = 2_000;

  private OnceOrAgain() {}

  @Override
  public void run(Clock clock, Answers answers) {
    Happenings done = clock.facts().done(clock.start(), clock.started().happening());
    Occasion occasion = clock.occasion();
    boolean recurs = occasion.rule().recurrence() != null;
    LocalDate start = clock.start();
    LocalDate lastDone = clock.first() > 1 ? start : null;
    boolean assumed = false;
    boolean used = false;
    for (int n = clock.first(); n <= MOST; n++) {
      Governance<LawText> governance =
          n == clock.first() ? clock.law() : occasion.governing(start, n);
      if (governance == null || governance.day() == null) {
        return;
      }
      Days own = occasion.days(governance, start);
      Extension extension = n == 1 ? clock.facts().extension(own, clock.begins()) : null;
      Days days = extension == null ? own : own.extendedTo(extension, occasion);
      days = days.notBefore(n == 1 ? clock.begins() : start);
      LocalDate limit = days.limit();
      Happened performed = used ? null : done.after(lastDone, limit);
      // What was passed over once does not count for a later time.
      used = performed == null;
      Ended over = clock.ended();
      Ended ended = clock.facts().endedBy(over, limit);
      if (performed != null
          && ended != null
          && ended.day().isBefore(performed.day())
          && !clock.facts().endedByLaw(ended)) {
        performed = null;
      }
      Trail trail =
          trail(clock, n, start, governance, days, performed, ended).extendedBy(extension);
      if (performed == null) {
        trail = trail.rejecting(done.rejectedAfter(lastDone == null ? start : lastDone));
      }
      boolean late = performed != null && limit != null && performed.day().isAfter(limit);
      if (late && recurs && performed != null && isLatestOnly(occasion, performed)) {
        // Those before it are not kept, so that none of them can be called missed.
        lastDone = performed.day();
        start = performed.day();
        continue;
      }
      boolean untold = performed == null || (late && !recurs);
      Gap undated = untold && !assumed ? clock.facts().undated(done) : null;
      if (undated == null && performed == null) {
        undated = clock.facts().shownTooLate(limit);
      }
      // An end after the last day does not tell whether the thing had been done by then.
      boolean endedInTime = ended != null && (limit == null || !ended.day().isAfter(limit));
      if (undated != null && !endedInTime) {
        Obligations.undetermined(answers, trail, undated, Integer.toString(n));
        return;
      }
      Verdict verdict = verdict(trail, own);
      if (over != null && ended == null) {
        verdict = verdict.tooLateSince(over.day());
      }
      Gap open = n == 1 ? extendedToAnUnknownDay(clock, verdict, own.last()) : null;
      if (open != null) {
        Obligations.undetermined(answers, trail, open, Integer.toString(n));
        return;
      }
      Obligations.add(answers, trail, verdict, Integer.toString(n), assumed);
      if (!recurs || (performed == null && ended != null)) {
        return;
      }
      LocalDate next;
      if (performed != null) {
        next = performed.day();
      } else {
        LocalDate last = days.last();
        next = last == null || last.isBefore(clock.asOf()) ? clock.asOf() : last;
        if (next.isAfter(occasion.horizon()) || !occasion.horizon().isAfter(clock.asOf())) {
          return;
        }
        assumed = true;
      }
      lastDone = next;
      start = next;
    }
  }

  private static boolean isLatestOnly(Occasion occasion, Happened performed) {
    RecordingProfile profile = occasion.settings().recording();
    return profile != null && profile.keepsLatestOnly(FactType.of(performed.fact()));
  }

  private static Trail trail(
      Clock clock,
      int n,
      LocalDate start,
      Governance<LawText> governance,
      Days days,
      @Nullable Happened performed,
      @Nullable Ended ended) {
    Trail trail =
        Trail.of(
            clock,
            governance,
            clock.occasion().period(governance.version(), n),
            days,
            performed,
            performed == null ? ended : null);
    return n == 1 ? trail : trail.from(start, "det senaste tillfället");
  }

  private static @Nullable Gap extendedToAnUnknownDay(
      Clock clock, Verdict verdict, @Nullable LocalDate last) {
    DutyFacts facts = clock.facts();
    return OpenExtension.behind(
        verdict, clock.occasion().rule(), facts.anchor(), facts.view(), clock.begins(), last);
  }

  private static Verdict verdict(Trail trail, Days own) {
    Happened performed = trail.done();
    Ended ended = trail.ended();
    Verdict verdict =
        Judge.ofDuty(
            trail.rule().details().kind(),
            trail.days(),
            performed == null ? null : performed.day(),
            ended == null ? null : ended.day(),
            trail.asOf());
    Extension extended = trail.extended();
    if (extended == null || verdict.breach() != null || extended.decidedOn() == null) {
      return verdict;
    }
    // That the time was extended afterwards does not undo that it had run out.
    Breach before = Judge.breach(own.limit(), extended.decidedOn());
    boolean doneBefore =
        performed != null && own.limit() != null && !performed.day().isAfter(own.limit());
    return doneBefore ? verdict : verdict.with(before);
  }
}
