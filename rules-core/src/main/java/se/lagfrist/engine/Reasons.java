package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Due;
import se.lagfrist.time.StatutoryPeriod;

/** The one or two Swedish sentences that say why an obligation stands where it stands. */
final class Reasons {

  private Reasons() {}

  static String of(Trail trail, Status status) {
    StringBuilder text = new StringBuilder(due(trail));
    Performed performed = trail.performed();
    Ended ended = trail.ended();
    if (performed != null) {
      text.append(" Gjort ").append(performed.day()).append(": ");
      text.append(performed.happening().name()).append('.');
      late(text, trail.days().last(), performed.day());
    } else if (ended != null) {
      text.append(" Bortföll ").append(ended.day()).append(": ");
      text.append(ended.swedish()).append('.');
      late(text, trail.days().last(), ended.day());
    } else if (status == Status.LAPSED) {
      text.append(" Tiden har gått ut.");
    }
    for (DutyFacts.Rejected one : trail.rejected()) {
      text.append(" Genomfört ").append(one.performed().day());
      text.append(" av ").append(one.body().swedish());
      text.append(", som inte är behörig: återstår att göra.");
    }
    return text.toString();
  }

  static String ofWindow(Trail trail, Status status, @Nullable Performed broken) {
    StringBuilder text = new StringBuilder(due(trail));
    if (broken != null) {
      text.append(" Överträtt ").append(broken.day()).append(": ");
      text.append(broken.happening().name()).append('.');
    } else if (status == Status.MET) {
      text.append(" Har iakttagits tiden ut.");
    }
    return text.toString();
  }

  static String ofGap(Gap gap) {
    return "Dagen för "
        + gap.swedish()
        + " saknas ("
        + gap.factId()
        + ", fältet "
        + gap.field()
        + "), så tiden kan inte räknas.";
  }

  private static void late(StringBuilder text, @Nullable LocalDate last, LocalDate day) {
    if (last != null && day.isAfter(last)) {
      long days = DutyClock.between(last, day);
      text.append(' ').append(days).append(days == 1 ? " dag" : " dagar").append(" för sent.");
    }
  }

  private static String due(Trail trail) {
    String from = trail.startName() + " " + trail.start();
    if (trail.governance() == null) {
      return "Från " + from + ".";
    }
    Due due = trail.governance().version().due();
    StatutoryPeriod period = trail.period();
    if (due instanceof Due.DayAfter && period != null) {
      return "Dagen efter " + period.swedish() + " från " + from + ".";
    }
    if (due instanceof Due.Quarterly && period != null) {
      return "Varje kvartal när " + period.swedish() + " har gått från " + from + ".";
    }
    if (due instanceof Due.SameDay same) {
      return capital(same.word()) + ", räknat från " + from + ".";
    }
    if (due instanceof Due.Promptly promptly) {
      return capital(promptly.word()) + ", från " + from + ".";
    }
    if (due instanceof Due.NextMeeting) {
      return "Vid nämndens nästa sammanträde efter " + from + ".";
    }
    if (due instanceof Due.Birthday birthday) {
      return "Den dag den enskilde fyller " + birthday.age() + " år.";
    }
    if (due instanceof Due.DayBefore before) {
      return before.of() instanceof Due.Birthday birthday
          ? "Senast dagen före den dag den enskilde fyller " + birthday.age() + " år."
          : "Senast dagen före " + from + ".";
    }
    if (due instanceof Due.Before before) {
      return "Senast " + before.period().swedish() + " före " + from + ".";
    }
    if (due instanceof Due.BeforeBirthMonth birthday) {
      return "Till och med månaden före den då den enskilde fyller " + birthday.age() + " år.";
    }
    if (due instanceof Due.EveryQuarter) {
      return "En gång per kvartal.";
    }
    if (due instanceof Due.Yearly) {
      return "Varje år.";
    }
    if (due instanceof Due.Monthly) {
      return "Varje månad.";
    }
    if (due instanceof Due.EndOfNextYear end) {
      return "Senast vid utgången av året efter det att "
          + end.period().swedish()
          + " har gått från "
          + from
          + ".";
    }
    if (period != null && period.amount() == 0) {
      return "Senast vid " + from + ".";
    }
    return (period == null ? "Från " : "Inom " + period.swedish() + " från ") + from + ".";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
