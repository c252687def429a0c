package se.lagfrist.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.time.StatutoryPeriod;

/**
 * How one wording of a provision says when something is due. Everything that depends on how it is
 * said stands here: the day, the words, the course its clock takes. A new way of saying it does not
 * compile until it answers all of that, and neither does one that is said in terms of another: what
 * holds for a way of its own stands in {@link OwnDue}.
 */
public sealed interface Due permits OwnDue, DayBefore {

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
  Due in(Situation situation);

  /** What a wording can leave to the case. */
  interface Situation {

    /** Returns the last day on which something happened in the case, or null if it has not. */
    @Nullable LocalDate last(Happening happening);

    /** Returns the number of days that the parties have agreed on, or null if they have not. */
    @Nullable Integer agreedDays();
  }

  /** Returns whether the day can be told for a start: not where it rests on an unknown number. */
  boolean isKnown(LocalDate start);

  /** Returns the number outside the act that the day rests on, or null if there is none. */
  @Nullable Basis basis(LocalDate start);

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

  /**
   * Returns the day that tells whether a later wording which reaches running cases reaches this
   * one: the last day, unless something else is what happens.
   *
   * @param day the last day
   */
  LocalDate deciding(LocalDate day);

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
  String swedishFrom();

  /** Returns the happening to start from if the day of the first is missing, or null. */
  @Nullable Happening otherwise();

  /** Returns the period that is counted, or null if none is. */
  @Nullable StatutoryPeriod period();

  /** Returns the course its clock takes. */
  Course course();

  /**
   * Returns whether the day is that of an effect, which occurs by law unless it is averted on the
   * day before at the latest.
   */
  boolean isEffect();

  /** Returns whether what ceases on the day has ceased when it begins. */
  boolean onTheDay();

  /** Returns whether the day is that of the board's next meeting, which the host tells. */
  boolean atMeeting();

  /** Returns whether it says a word in place of a number, so that practice may give the day. */
  boolean isWord();

  /** Returns a text that begins a sentence. */
  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
