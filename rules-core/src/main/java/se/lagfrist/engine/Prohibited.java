package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Governance;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.WordDue;

/** Something that must not happen in a window. */
final class Prohibited implements Course {

  static final Prohibited COURSE = new Prohibited();

  private Prohibited() {}

  @Override
  public void run(Clock clock, Answers answers) {
    Governance<LawText> governance = clock.law();
    Occasion occasion = clock.occasion();
    DutyFacts facts = clock.facts();
    LocalDate start = clock.start();
    Ended ended = clock.ended();
    Due due = governance.version().due();
    // A window that opens with a word or a day is open until something closes it.
    boolean open = due.isWord() || due instanceof WordDue.SameDay;
    Days days = open ? Days.NONE : occasion.days(governance, start).unplanned();
    Happened closed = facts.windowEnd(start);
    LocalDate end = closed != null ? closed.day() : days.statutory();
    LocalDate endedOn = ended == null ? null : ended.day();
    Happened broken = facts.broken(start, earlier(end, endedOn));
    boolean over =
        end != null && (closed != null ? !end.isAfter(clock.asOf()) : end.isBefore(clock.asOf()));
    Verdict verdict = Judge.ofProhibition(broken == null ? null : broken.day(), end, over, endedOn);
    if (!over && end != null) {
      answers.wake(end);
      answers.wake(end.plusDays(1));
    }
    Trail trail =
        Trail.of(clock, governance, occasion.period(governance.version(), 1), days, broken, ended)
            .closedBy(closed);
    Obligations.add(answers, trail, verdict, "1", false);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.isBefore(a) ? b : a;
  }
}
