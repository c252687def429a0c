package se.lagfrist.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.CalendarDue;
import se.lagfrist.rulebook.LawText;

/** Reports once per year, quarter or month of the calendar. */
final class CalendarPeriods implements Course {

  static final CalendarPeriods COURSE = new CalendarPeriods();

  /** No clock is followed further than this many periods. */
  private static final int MOST = 2_000;

  private CalendarPeriods() {}

  @Override
  public void run(Clock clock, Answers answers) {
    Occasion occasion = clock.occasion();
    CalendarDue due = (CalendarDue) clock.law().version().due();
    Happenings done = clock.facts().done(clock.start(), clock.started().happening());
    Gap undated = clock.facts().undated(done);
    String undatedFor = Quarters.stated(clock.facts(), undated);
    YearMonth period = due.first(clock.start());
    LocalDate before = clock.start().minusDays(1);
    for (int n = 0; n < MOST; n++) {
      LocalDate opens = due.opens(period);
      if (opens.isAfter(occasion.latest())) {
        answers.wake(opens);
        return;
      }
      LawText text = inForce(occasion, due, period, opens);
      if (text != null && !over(clock.ended(), text, period)) {
        String name = due.occurrence(period);
        LocalDate day = ((CalendarDue) text.due()).lastDay(period);
        Days days =
            day == null
                ? Days.NONE
                : Days.of(day, occasion.rule().details().sundayRule(), occasion.settings())
                    .notBefore(opens);
        LocalDate next = opens.plusMonths(due.months());
        Happened performed = performed(done, due, name, before, opens, next);
        Trail trail =
            Trail.of(
                clock, new Governance<>(text, day, false, List.of()), null, days, performed, null);
        if (performed == null
            && undated != null
            && (undatedFor == null || undatedFor.equals(name))
            && !opens.isAfter(clock.asOf())) {
          Obligations.undetermined(answers, trail, undated, name);
          undated = Quarters.afterOne(clock.facts(), undated);
        } else {
          boolean projected = opens.isAfter(clock.asOf());
          Obligations.add(answers, trail, Quarters.verdict(trail), name, projected);
        }
      }
      before = opens.minusDays(1);
      period = period.plusMonths(due.months());
    }
  }

  /** What was abolished before the period it would have been about asks for no report of it. */
  private static @Nullable LawText inForce(
      Occasion occasion, CalendarDue due, YearMonth period, LocalDate opens) {
    boolean gone = due.states() && occasion.rule().law().on(period.atDay(1)) == null;
    return gone ? null : occasion.rule().law().on(opens);
  }

  private static boolean over(@Nullable Ended ended, LawText text, YearMonth period) {
    return ended != null && ((CalendarDue) text.due()).over(ended.day(), period);
  }

  private static @Nullable Happened performed(
      Happenings done,
      CalendarDue due,
      String name,
      LocalDate before,
      LocalDate opens,
      LocalDate next) {
    Happened stated = due.states() ? done.stating(name) : null;
    LocalDate from = opens.isAfter(before) ? opens : before.plusDays(1);
    Happened one = (due.states() ? done.unstated() : done).from(from);
    Happened within = one != null && one.day().isBefore(next) ? one : null;
    return stated == null || (within != null && Happenings.BY_DAY.compare(within, stated) < 0)
        ? within
        : stated;
  }
}
