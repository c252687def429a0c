package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.SwedishCalendar;

/** How one wording of a provision says when something is due. */
public sealed interface Due {

  /** Returns the happening the clock starts from. */
  Happening from();

  /**
   * Within a period from a happening.
   *
   * @param period the period
   * @param from the happening
   * @param otherwise the happening to start from if the day of the first is missing
   */
  record Within(StatutoryPeriod period, Happening from, @Nullable Happening otherwise)
      implements Due {}

  /**
   * The day after a period has run out: the day an effect occurs.
   *
   * @param period the period
   * @param from the happening
   */
  record DayAfter(StatutoryPeriod period, Happening from) implements Due {}

  /**
   * On the same day, or no later than, a happening: <i>genast</i>, <i>samma dag</i>, <i>senast
   * vid</i>.
   *
   * @param word the word of the law
   * @param from the happening
   */
  record SameDay(String word, Happening from) implements Due {}

  /**
   * No later than the day before another day: <i>senast dagen före</i>, <i>innan</i>.
   *
   * @param of that other day
   */
  record DayBefore(Due of) implements Due {

    @Override
    public Happening from() {
      return of.from();
    }
  }

  /**
   * No later than a period before a day: <i>senast 2 månader före</i>. Counted backwards from the
   * day, so that the whole period lies between.
   *
   * @param period the period
   * @param from the happening it lies before
   */
  record Before(StatutoryPeriod period, Happening from) implements Due {

    /** Returns the last day on which the whole period still lies ahead of the given day. */
    public LocalDate day(LocalDate start) {
      int n = period.amount();
      return switch (period.unit()) {
        case DAY -> start.minusDays(n);
        case WEEK -> start.minusWeeks(n);
        case MONTH -> start.minusMonths(n);
        case YEAR -> start.minusYears(n);
        case WORKING_DAY -> {
          LocalDate day = start;
          for (int i = 0; i < n; i++) {
            day = SwedishCalendar.workingDayOnOrBefore(day.minusDays(1));
          }
          yield day;
        }
      };
    }
  }

  /**
   * Promptly, with a word instead of a number: <i>skyndsamt</i>, <i>snarast</i>, <i>utan
   * dröjsmål</i>.
   *
   * @param word the word of the law
   * @param from the happening
   */
  record Promptly(String word, Happening from) implements Due {}

  /**
   * On a birthday of the person.
   *
   * @param age the age in years
   * @param from the day of birth
   */
  record Birthday(int age, Happening from) implements Due {}

  /**
   * Through the month before the one in which the person reaches an age.
   *
   * @param age the age in years
   * @param from the day of birth
   */
  record BeforeBirthMonth(int age, Happening from) implements Due {}

  /**
   * Once per calendar quarter, from the quarter in which a period has run out.
   *
   * @param period the qualifying period
   * @param from the happening
   */
  record Quarterly(StatutoryPeriod period, Happening from) implements Due {}

  /**
   * Once in every calendar quarter, about the quarter before.
   *
   * @param from the happening from which it applies
   */
  record EveryQuarter(Happening from) implements Due {}

  /**
   * On a day of every year.
   *
   * @param day the day
   * @param from the happening from which it applies
   */
  record Yearly(MonthDay day, Happening from) implements Due {}

  /**
   * On a day of the month after every month.
   *
   * @param dayOfMonth the day, 1-28; 0 where no day is set
   * @param from the happening from which it applies
   */
  record Monthly(int dayOfMonth, Happening from) implements Due {}

  /**
   * At the next meeting of the board.
   *
   * @param from the happening
   */
  record NextMeeting(Happening from) implements Due {}

  /**
   * By the end of the calendar year after the one in which a period has run out.
   *
   * @param period the period
   * @param from the happening
   */
  record EndOfNextYear(StatutoryPeriod period, Happening from) implements Due {}
}
