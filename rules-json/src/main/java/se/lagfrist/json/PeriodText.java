package se.lagfrist.json;

import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.Happening;

/** Says in Swedish when a wording wants something done. */
final class PeriodText {

  private PeriodText() {}

  static String of(Due due) {
    Happening from = due.from();
    String start = from == null ? "" : " från " + from.name();
    if (due instanceof Due.Within within) {
      return "inom " + within.period().swedish() + start;
    }
    if (due instanceof Due.DayAfter after) {
      return "dagen efter " + after.period().swedish() + start;
    }
    if (due instanceof Due.Before before) {
      return "senast " + before.period().swedish() + " före " + before.from().name();
    }
    if (due instanceof Due.SameDay same) {
      return same.word() + start;
    }
    if (due instanceof Due.Promptly promptly) {
      return promptly.word() + start;
    }
    if (due instanceof Due.Birthday birthday) {
      return "den dag den enskilde fyller " + birthday.age() + " år";
    }
    if (due instanceof Due.Quarterly quarterly) {
      return "varje kvartal när " + quarterly.period().swedish() + " har gått" + start;
    }
    if (due instanceof Due.Yearly yearly) {
      return "varje år senast den "
          + yearly.day().getDayOfMonth()
          + "/"
          + yearly.day().getMonthValue();
    }
    if (due instanceof Due.Monthly monthly) {
      return monthly.dayOfMonth() == 0
          ? "varje månad"
          : "varje månad senast den " + monthly.dayOfMonth();
    }
    if (due instanceof Due.NextMeeting) {
      return "vid nämndens nästa sammanträde" + start;
    }
    if (due instanceof Due.EndOfNextYear end) {
      return "senast vid utgången av året efter det att "
          + end.period().swedish()
          + " har gått"
          + start;
    }
    return start.strip();
  }
}
