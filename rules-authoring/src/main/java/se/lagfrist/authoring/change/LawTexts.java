package se.lagfrist.authoring.change;

import java.time.format.TextStyle;
import java.util.Locale;
import se.lagfrist.law.Transition;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.LawText;

/** Says a wording in Swedish, much as a rule file does. */
final class LawTexts {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private LawTexts() {}

  /** Returns the provision, the time and when it is in force. */
  static String swedish(LawText text) {
    return says(text) + ", " + text.inForce().swedish();
  }

  /** Returns the provision and the time. */
  static String says(LawText text) {
    return text.citation().print()
        + " "
        + due(text.due())
        + (text.once() ? ", en gång" : "")
        + (text.transition() == Transition.IMMEDIATE ? ", genast tillämplig" : "");
  }

  private static String due(Due due) {
    if (due instanceof Due.Within within) {
      Happening otherwise = within.otherwise();
      String or = otherwise == null ? "" : " eller, om den dagen saknas, från " + otherwise.name();
      return within.period().amount() == 0
          ? "senast vid " + within.from().name() + or.replace(", från ", ", vid ")
          : "inom " + within.period().swedish() + " från " + within.from().name() + or;
    }
    if (due instanceof Due.DayAfter after) {
      return "dagen efter " + after.period().swedish() + " från " + after.from().name();
    }
    if (due instanceof Due.SameDay same) {
      return same.word() + " vid " + same.from().name();
    }
    if (due instanceof Due.Before before) {
      return "senast " + before.period().swedish() + " före " + before.from().name();
    }
    if (due instanceof Due.DayBefore before) {
      return before.of() instanceof Due.SameDay same
          ? "senast dagen före " + same.from().name()
          : "senast dagen före " + due(before.of());
    }
    if (due instanceof Due.Promptly promptly) {
      return promptly.word() + " från " + promptly.from().name();
    }
    if (due instanceof Due.Birthday birthday) {
      return "den dag den enskilde fyller " + birthday.age() + " år";
    }
    if (due instanceof Due.BeforeBirthMonth month) {
      return "till och med månaden före den då den enskilde fyller " + month.age() + " år";
    }
    if (due instanceof Due.Quarterly quarterly) {
      return "varje kvartal när "
          + quarterly.period().swedish()
          + " har gått från "
          + quarterly.from().name();
    }
    if (due instanceof Due.EveryQuarter every) {
      return "en gång per kvartal från " + every.from().name();
    }
    if (due instanceof Due.Yearly yearly) {
      return "senast den "
          + yearly.day().getDayOfMonth()
          + " "
          + yearly.day().getMonth().getDisplayName(TextStyle.FULL, SWEDISH)
          + " varje år från "
          + yearly.from().name();
    }
    if (due instanceof Due.Monthly monthly) {
      return "varje månad"
          + (monthly.dayOfMonth() == 0
              ? ""
              : " senast den " + monthly.dayOfMonth() + " i nästa månad")
          + " från "
          + monthly.from().name();
    }
    if (due instanceof Due.NextMeeting meeting) {
      return "vid nämndens nästa sammanträde efter " + meeting.from().name();
    }
    if (due instanceof Due.EndOfNextYear end) {
      return "senast vid utgången av kalenderåret efter det att "
          + end.period().swedish()
          + " har gått från "
          + end.from().name();
    }
    throw new IllegalStateException("Unknown kind of day: " + due);
  }
}
