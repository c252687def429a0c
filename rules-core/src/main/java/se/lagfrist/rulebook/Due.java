package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.law.TargetAges;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;
import se.lagfrist.time.SwedishCalendar;

/**
 * How one wording of a provision says when something is due. Everything that depends on how it is
 * said stands here: the day, the words, the course its clock takes. A new way of saying it does not
 * compile until it answers all of that.
 */
public sealed interface Due {

  /** The course a clock takes. */
  enum Course {
    /** A thing is done by a day, once or again and again. */
    ONCE_OR_AGAIN,
    /** A thing is done once per calendar quarter from the quarter in which a time has run out. */
    QUARTERS,
    /** A thing is done once per period of the calendar. */
    CALENDAR
  }

  /** Returns the happening the clock starts from. */
  Happening from();

  /**
   * Returns how it is said for one case, where a number or a day that the wording leaves to the
   * case has been put in.
   */
  default Due in(Situation situation) {
    return this;
  }

  /** What a wording can leave to the case. */
  interface Situation {

    /** Returns the last day on which something happened in the case, or null if it has not. */
    @Nullable LocalDate last(Happening happening);

    /** Returns the number of days that the parties have agreed on, or null if they have not. */
    @Nullable Integer agreedDays();
  }

  /**
   * Returns the day that tells whether a later wording which reaches running cases reaches this
   * one: the last day, unless something else is what happens.
   *
   * @param day the last day
   */
  default LocalDate deciding(LocalDate day) {
    return day;
  }

  /** Returns whether the day can be told for a start: not where it rests on an unknown number. */
  default boolean isKnown(LocalDate start) {
    return true;
  }

  /** Returns the number outside the act that the day rests on, or null if there is none. */
  default @Nullable Basis basis(LocalDate start) {
    return null;
  }

  /**
   * A number outside the act, such as an age that is set for each year.
   *
   * @param swedish what it is, in Swedish
   * @param english the same in English
   * @param source where it stands
   * @param day the day that follows; null if the number is not known
   */
  record Basis(String swedish, String english, Citation source, @Nullable LocalDate day) {}

  /**
   * Returns the day counted from the start by 1 § of lag (1930:173). Where the law gives no day it
   * is the start itself, on which the duty is there.
   */
  LocalDate day(LocalDate start);

  /** Returns whether {@link #day} is a day that the wording itself sets. */
  boolean hasDay();

  /** Returns how it is said, without the happening, such as {@code inom 4 månader}. */
  String swedish();

  /**
   * Returns the sentence that says when it is due.
   *
   * @param from the happening and its day, such as {@code beslutet 2026-02-10}
   */
  String sentence(String from);

  /** Returns how it is said with the happening, such as {@code inom 4 månader från beslutet}. */
  default String swedishFrom() {
    return swedish() + " från " + from().name();
  }

  /** Returns the happening to start from if the day of the first is missing, or null. */
  default @Nullable Happening otherwise() {
    return null;
  }

  /** Returns the period that is counted, or null if none is. */
  default @Nullable StatutoryPeriod period() {
    return null;
  }

  /** Returns the course its clock takes. */
  default Course course() {
    return Course.ONCE_OR_AGAIN;
  }

  /**
   * Returns whether the day is that of an effect, which occurs by law unless it is averted on the
   * day before at the latest.
   */
  default boolean isEffect() {
    return false;
  }

  /** Returns whether what ceases on the day has ceased when it begins. */
  default boolean onTheDay() {
    return false;
  }

  /** Returns whether the day is that of the board's next meeting, which the host tells. */
  default boolean atMeeting() {
    return false;
  }

  /** Returns whether it says a word in place of a number, so that practice may give the day. */
  default boolean isWord() {
    return false;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /**
   * Within a period from a happening.
   *
   * @param period the period
   * @param from the happening
   * @param otherwise the happening to start from if the day of the first is missing
   */
  record Within(StatutoryPeriod period, Happening from, @Nullable Happening otherwise)
      implements Due {

    @Override
    public LocalDate day(LocalDate start) {
      return StatutoryTime.endDay(start, period);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return period.amount() == 0 ? "senast vid" : "inom " + period.swedish();
    }

    @Override
    public String swedishFrom() {
      String word = period.amount() == 0 ? "vid " : "från ";
      String or =
          otherwise == null ? "" : " eller, om den dagen saknas, " + word + otherwise.name();
      return (period.amount() == 0 ? "senast " : swedish() + " ") + word + from.name() + or;
    }

    @Override
    public String sentence(String from) {
      return period.amount() == 0
          ? "Senast vid " + from + "."
          : "Inom " + period.swedish() + " från " + from + ".";
    }
  }

  /**
   * The day after a period has run out: the day an effect occurs.
   *
   * @param period the period
   * @param from the happening
   * @param orAgreed whether a number of days that the parties have agreed on takes its place: the
   *     effect occurs on the last of them
   */
  record DayAfter(StatutoryPeriod period, Happening from, boolean orAgreed) implements Due {

    @Override
    public Due in(Situation situation) {
      Integer agreed = orAgreed ? situation.agreedDays() : null;
      return agreed == null || agreed < 1
          ? this
          : new DayAfter(StatutoryPeriod.of(agreed - 1, PeriodUnit.DAY), from, false);
    }

    @Override
    public LocalDate day(LocalDate start) {
      return StatutoryTime.endDay(start, period).plusDays(1);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public boolean isEffect() {
      return true;
    }

    @Override
    public String swedish() {
      return period.amount() == 0 ? "dagen efter" : "dagen efter " + period.swedish();
    }

    @Override
    public String swedishFrom() {
      return swedish() + (period.amount() == 0 ? " " : " från ") + from.name();
    }

    @Override
    public String sentence(String from) {
      return period.amount() == 0
          ? "Dagen efter " + from + "."
          : "Dagen efter " + period.swedish() + " från " + from + ".";
    }
  }

  /**
   * On the same day, or no later than, a happening: <i>genast</i>, <i>samma dag</i>, <i>senast
   * vid</i>.
   *
   * @param word the word of the law
   * @param from the happening
   */
  record SameDay(String word, Happening from) implements Due {

    private static final String AT_THE_LATEST = "senast";

    @Override
    public LocalDate day(LocalDate start) {
      return start;
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return word;
    }

    @Override
    public String swedishFrom() {
      return word + " vid " + from.name();
    }

    @Override
    public String sentence(String from) {
      return switch (word) {
        case AT_THE_LATEST -> "Senast vid " + from + ".";
        case "samma dag" -> "Samma dag som " + from + ".";
        default -> capital(word) + ", räknat från " + from + ".";
      };
    }
  }

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

    /** Returns the day before which it must be: it is that one that falls under a wording. */
    @Override
    public LocalDate deciding(LocalDate day) {
      return day.plusDays(1);
    }

    @Override
    public LocalDate day(LocalDate start) {
      return of.day(start).minusDays(1);
    }

    @Override
    public boolean hasDay() {
      return of.hasDay();
    }

    @Override
    public boolean isKnown(LocalDate start) {
      return of.isKnown(start);
    }

    @Override
    public @Nullable Basis basis(LocalDate start) {
      return of.basis(start);
    }

    @Override
    public String swedish() {
      return of instanceof SameDay ? "senast dagen före" : "senast dagen före " + of.swedish();
    }

    @Override
    public String swedishFrom() {
      return of instanceof SameDay ? swedish() + " " + from().name() : swedish();
    }

    @Override
    public String sentence(String from) {
      return of instanceof SameDay ? "Senast dagen före " + from + "." : capital(swedish()) + ".";
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
    @Override
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

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "senast " + period.swedish() + " före";
    }

    @Override
    public String swedishFrom() {
      return swedish() + " " + from.name();
    }

    @Override
    public String sentence(String from) {
      return capital(swedish()) + " " + from + ".";
    }
  }

  /**
   * Promptly, with a word instead of a number: <i>skyndsamt</i>, <i>snarast</i>, <i>utan
   * dröjsmål</i>.
   *
   * @param word the word of the law
   * @param from the happening
   */
  record Promptly(String word, Happening from) implements Due {

    @Override
    public LocalDate day(LocalDate start) {
      return start;
    }

    @Override
    public boolean hasDay() {
      return false;
    }

    @Override
    public boolean isWord() {
      return true;
    }

    @Override
    public String swedish() {
      return word;
    }

    @Override
    public String sentence(String from) {
      return capital(word) + ", från " + from + ".";
    }
  }

  /**
   * On a birthday of the person.
   *
   * @param age the age in years
   * @param from the day of birth
   */
  record Birthday(int age, Happening from) implements Due {

    @Override
    public boolean onTheDay() {
      return true;
    }

    @Override
    public LocalDate day(LocalDate start) {
      return start.plusYears(age);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "den dag den enskilde fyller " + age + " år";
    }

    @Override
    public String swedishFrom() {
      return swedish();
    }

    @Override
    public String sentence(String from) {
      return capital(swedish()) + ".";
    }
  }

  /**
   * On the day the person reaches riktåldern för pension, which is set for each year.
   *
   * @param from the day of birth
   */
  record TargetAge(Happening from) implements Due {

    private static final Citation SOURCE = Citation.parse("SFB (2010:110) 2 kap. 10 a-10 d §§");

    @Override
    public LocalDate day(LocalDate start) {
      LocalDate reached = TargetAges.shipped().reachedOn(start);
      return reached == null ? start : reached;
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public boolean isKnown(LocalDate start) {
      return TargetAges.shipped().reachedOn(start) != null;
    }

    @Override
    public Basis basis(LocalDate start) {
      TargetAges.TargetAge age = TargetAges.shipped().reachedBy(start);
      LocalDate reached = TargetAges.shipped().reachedOn(start);
      return age == null
          ? new Basis(
              "Riktåldern för det år då den nås är inte känd.",
              "The target age of the year in which it is reached is not known.",
              SOURCE,
              null)
          : new Basis(
              age.swedish() + " Den nås " + reached + ".",
              "The target age of "
                  + age.year()
                  + " is "
                  + age.age()
                  + "; reached on "
                  + reached
                  + ".",
              SOURCE,
              reached);
    }

    @Override
    public String swedish() {
      return "den dag den enskilde når riktåldern";
    }

    @Override
    public String swedishFrom() {
      return swedish();
    }

    @Override
    public String sentence(String from) {
      return capital(swedish()) + ".";
    }
  }

  /**
   * Through the month before the one in which the person reaches an age.
   *
   * @param age the age in years
   * @param from the day of birth
   */
  record BeforeBirthMonth(int age, Happening from) implements Due {

    @Override
    public LocalDate day(LocalDate start) {
      return start.plusYears(age).withDayOfMonth(1).minusDays(1);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "till och med månaden före den då den enskilde fyller " + age + " år";
    }

    @Override
    public String swedishFrom() {
      return swedish();
    }

    @Override
    public String sentence(String from) {
      return capital(swedish()) + ".";
    }
  }

  /**
   * Once per calendar quarter, from the quarter in which a period has run out.
   *
   * @param period the qualifying period
   * @param from the happening
   */
  record Quarterly(StatutoryPeriod period, Happening from) implements Due {

    @Override
    public LocalDate day(LocalDate start) {
      return StatutoryTime.endDay(start, period);
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public Course course() {
      return Course.QUARTERS;
    }

    @Override
    public String swedish() {
      return "varje kvartal när " + period.swedish() + " har gått";
    }

    @Override
    public String sentence(String from) {
      return capital(swedish()) + " från " + from + ".";
    }
  }

  /**
   * By the end of the calendar year after the one in which a period has run out.
   *
   * @param period the period
   * @param from the happening
   * @param after what must have happened too, which may come later than the period has run out;
   *     null if nothing
   * @param happened the day it did, once that has been put in
   */
  record EndOfNextYear(
      StatutoryPeriod period,
      Happening from,
      @Nullable Happening after,
      @Nullable LocalDate happened)
      implements Due {

    @Override
    public LocalDate day(LocalDate start) {
      LocalDate end = StatutoryTime.endDay(start, period);
      LocalDate last = happened != null && happened.isAfter(end) ? happened : end;
      return LocalDate.of(last.getYear() + 1, 12, 31);
    }

    @Override
    public Due in(Situation situation) {
      LocalDate last = after == null ? null : situation.last(after);
      return last == null ? this : new EndOfNextYear(period, from, after, last);
    }

    @Override
    public String swedishFrom() {
      return swedish()
          + " från "
          + from.name()
          + (after == null ? "" : " och " + after.name() + " har skett");
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "senast vid utgången av året efter det att " + period.swedish() + " har gått";
    }

    @Override
    public String sentence(String from) {
      return capital(swedish())
          + " från "
          + from
          + (happened == null || after == null
              ? ""
              : ", och " + after.name() + " skett " + happened)
          + ".";
    }
  }

  /**
   * At the next meeting of the board.
   *
   * @param from the happening
   */
  record NextMeeting(Happening from) implements Due {

    @Override
    public LocalDate day(LocalDate start) {
      return start;
    }

    @Override
    public boolean hasDay() {
      return false;
    }

    @Override
    public boolean atMeeting() {
      return true;
    }

    @Override
    public String swedish() {
      return "vid nämndens nästa sammanträde";
    }

    @Override
    public String swedishFrom() {
      return swedish() + " efter " + from.name();
    }

    @Override
    public String sentence(String from) {
      return "Vid nämndens nästa sammanträde efter " + from + ".";
    }
  }

  /** Once per period of the calendar: a year, a quarter, a month. Periods are told by a month. */
  sealed interface OfCalendar extends Due {

    /** Returns how many months a period has. */
    int months();

    /** Returns the first month of the first period that is reported. */
    YearMonth first(LocalDate start);

    /** Returns the day from which the report of a period can be made. */
    LocalDate opens(YearMonth period);

    /** Returns the name of a period's report: a year, a quarter or a month. */
    String occurrence(YearMonth period);

    /** Returns the last day of a period's report, or null if none is set. */
    @Nullable LocalDate lastDay(YearMonth period);

    /** Returns whether a need that ended on a day was over before there was anything to report. */
    boolean over(LocalDate ended, YearMonth period);

    /** Returns whether a report says which period it is about. */
    default boolean states() {
      return false;
    }

    @Override
    default LocalDate day(LocalDate start) {
      return start;
    }

    @Override
    default Course course() {
      return Course.CALENDAR;
    }
  }

  /**
   * Once in every calendar quarter, about the quarter before.
   *
   * @param from the happening from which it applies
   */
  record EveryQuarter(Happening from) implements OfCalendar {

    @Override
    public int months() {
      return 3;
    }

    @Override
    public YearMonth first(LocalDate start) {
      return YearMonth.from(Quarter.of(start).firstDay());
    }

    @Override
    public LocalDate opens(YearMonth period) {
      return period.plusMonths(3).atDay(1);
    }

    @Override
    public String occurrence(YearMonth period) {
      return Quarter.of(period.atDay(1)).toString();
    }

    @Override
    public LocalDate lastDay(YearMonth period) {
      return Quarter.of(opens(period)).lastDay();
    }

    @Override
    public boolean over(LocalDate ended, YearMonth period) {
      return !ended.isAfter(period.atDay(1));
    }

    @Override
    public boolean states() {
      return true;
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "en gång per kvartal";
    }

    @Override
    public String sentence(String from) {
      return "En gång per kvartal.";
    }
  }

  /**
   * On a day of every year.
   *
   * @param day the day
   * @param from the happening from which it applies
   */
  record Yearly(MonthDay day, Happening from) implements OfCalendar {

    private static final String[] MONTHS = {
      "januari", "februari", "mars", "april", "maj", "juni",
      "juli", "augusti", "september", "oktober", "november", "december"
    };

    @Override
    public int months() {
      return 12;
    }

    @Override
    public YearMonth first(LocalDate start) {
      int year = start.getYear();
      return YearMonth.of(day.atYear(year).isBefore(start) ? year + 1 : year, 1);
    }

    @Override
    public LocalDate opens(YearMonth period) {
      return period.atDay(1);
    }

    @Override
    public String occurrence(YearMonth period) {
      return Integer.toString(period.getYear());
    }

    @Override
    public LocalDate lastDay(YearMonth period) {
      return day.atYear(period.getYear());
    }

    @Override
    public boolean over(LocalDate ended, YearMonth period) {
      return ended.isBefore(opens(period));
    }

    @Override
    public boolean hasDay() {
      return true;
    }

    @Override
    public String swedish() {
      return "senast den "
          + day.getDayOfMonth()
          + " "
          + MONTHS[day.getMonthValue() - 1]
          + " varje år";
    }

    @Override
    public String sentence(String from) {
      return capital(swedish()) + ".";
    }
  }

  /**
   * On a day of the month after every month.
   *
   * @param dayOfMonth the day, 1-28; 0 where no day is set
   * @param from the happening from which it applies
   */
  record Monthly(int dayOfMonth, Happening from) implements OfCalendar {

    @Override
    public int months() {
      return 1;
    }

    @Override
    public YearMonth first(LocalDate start) {
      return YearMonth.from(start);
    }

    @Override
    public LocalDate opens(YearMonth period) {
      return period.plusMonths(1).atDay(1);
    }

    @Override
    public String occurrence(YearMonth period) {
      return period.toString();
    }

    @Override
    public @Nullable LocalDate lastDay(YearMonth period) {
      return dayOfMonth == 0 ? null : period.plusMonths(1).atDay(dayOfMonth);
    }

    @Override
    public boolean over(LocalDate ended, YearMonth period) {
      return !ended.isAfter(period.atDay(1));
    }

    @Override
    public boolean hasDay() {
      return dayOfMonth > 0;
    }

    @Override
    public String swedish() {
      return dayOfMonth == 0
          ? "varje månad"
          : "varje månad senast den " + dayOfMonth + " i nästa månad";
    }

    @Override
    public String sentence(String from) {
      return capital(swedish()) + ".";
    }
  }
}
