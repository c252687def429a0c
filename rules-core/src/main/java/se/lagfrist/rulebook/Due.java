package se.lagfrist.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.time.StatutoryPeriod;

/**
 * How one wording of a provision says when something is due. Everything that depends on how it is
 * said stands here: the day, the words, the course its clock takes. A new way of saying it does not
 * compile until it answers all of that.
 */
public sealed interface Due permits PeriodDue, WordDue, AgeDue, CalendarDue, DayBefore {

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

  /** Returns a text that begins a sentence. */
  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
