package se.lagfrist.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.StatutoryPeriod;

/**
 * No later than the day before another day: <i>senast dagen före</i>, <i>innan</i>.
 *
 * @param of that other day
 */
public record DayBefore(Due of) implements Due {

  /**
   * Checks that the other day is one.
   *
   * @throws IllegalArgumentException if it comes again with the calendar
   */
  public DayBefore {
    if (of.course() != Course.ONCE_OR_AGAIN) {
      throw new IllegalArgumentException(
          "\"" + of.swedish() + "\" är ingen bestämd dag, så ingen dag ligger före den.");
    }
  }

  @Override
  public Due in(Situation situation) {
    Due now = of.in(situation);
    return now.equals(of) ? this : new DayBefore(now);
  }

  @Override
  public Happening from() {
    return of.from();
  }

  @Override
  public LocalDate day(LocalDate start) {
    return of.day(start).minusDays(1);
  }

  /** Returns the day before which it must be: it is that one that falls under a wording. */
  @Override
  public LocalDate deciding(LocalDate day) {
    return of.deciding(day.plusDays(1));
  }

  @Override
  public @Nullable Happening otherwise() {
    return of.otherwise();
  }

  @Override
  public @Nullable StatutoryPeriod period() {
    return of.period();
  }

  @Override
  public Course course() {
    return of.course();
  }

  /** The day before an effect is no effect itself: the thing can still be done on it. */
  @Override
  public boolean isEffect() {
    return false;
  }

  @Override
  public boolean onTheDay() {
    return false;
  }

  @Override
  public boolean atMeeting() {
    return of.atMeeting();
  }

  @Override
  public boolean isWord() {
    return of.isWord();
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
    return of instanceof WordDue.SameDay
        ? "senast dagen före"
        : "senast dagen före " + of.swedish();
  }

  @Override
  public String swedishFrom() {
    return of instanceof WordDue.SameDay ? swedish() + " " + from().name() : swedish();
  }

  @Override
  public String sentence(String from) {
    return of instanceof WordDue.SameDay
        ? "Senast dagen före " + from + "."
        : Due.capital(swedish()) + ".";
  }
}
