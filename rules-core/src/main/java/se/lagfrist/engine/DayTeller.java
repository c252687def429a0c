package se.lagfrist.engine;

import java.time.LocalDate;
import se.lagfrist.casefile.Extension;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Governance;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.SwedishCalendar;

/** Tells how the days of an answer were counted. */
final class DayTeller {

  private static final Citation FIRST = Citation.parse("lag (1930:173) 1 §");
  private static final Citation SECOND = Citation.parse("lag (1930:173) 2 §");

  private final Trail trail;
  private final Telling telling;

  DayTeller(Trail trail, Telling telling) {
    this.trail = trail;
    this.telling = telling;
  }

  void tell() {
    basis();
    leftOut();
    appliesFrom();
    Days days = trail.days();
    LocalDate statutory = days.statutory();
    if (statutory != null) {
      statutoryDay(statutory);
    } else if (days.last() != null) {
      telling.say(
          "Lagen anger ingen dag; " + days.last() + " följer av praxis eller lokal ordning.",
          "The law gives no day; " + days.last() + " follows from practice or local order.",
          trail.rule().benchmark() == null ? null : trail.rule().benchmark().source(),
          days.last());
    } else if (isKnown()) {
      telling.say("Lagen anger ingen dag.", "The law gives no day.", null, null);
    } else {
      telling.say(
          "Dagen kan därför inte räknas.", "The day cannot be counted, therefore.", null, null);
    }
    LocalDate last = days.last();
    if (statutory != null && last != null && !last.equals(statutory) && days.rolled() == null) {
      boolean report = statutory.isBefore(last) && !days.effect() && trail.extended() == null;
      if (report) {
        telling.say(
            "Skyldigheten finns från "
                + statutory.plusDays(1)
                + "; sista dag "
                + last
                + " är slutet på den period då kvartalet rapporteras.",
            "It is owed from "
                + statutory.plusDays(1)
                + "; "
                + last
                + " is the end of the window in which the quarter is reported.",
            null,
            last);
      }
    }
    LocalDate planned = days.planned();
    if (planned != null && !planned.equals(days.last())) {
      boolean first = planned.equals(trail.start());
      telling.say(
          "Planera för "
              + planned
              + (first
                  ? ", den dag tiden börjar."
                  : days.effect()
                      ? ", sista arbetsdagen dessförinnan."
                      : ", arbetsdagen på eller före."),
          "Plan for "
              + planned
              + (first
                  ? ", the day the clock starts."
                  : days.effect()
                      ? ", the last working day before."
                      : ", the working day on or before."),
          null,
          planned);
    }
  }

  private void leftOut() {
    LeftOut leftOut = trail.leftOut();
    if (leftOut.isGoingOn()) {
      telling.say(
          "Verkställigheten är avbruten sedan "
              + leftOut.since()
              + " och den tiden räknas inte, så slutet kan inte anges.",
          "Execution has been interrupted since "
              + leftOut.since()
              + " and that time is not counted, so the end cannot be told.",
          null,
          null);
    } else if (leftOut.days() > 0) {
      telling.say(
          leftOut.days() + " dagar då verkställigheten var avbruten räknas inte.",
          leftOut.days() + " days on which execution was interrupted are not counted.",
          null,
          null);
    }
  }

  private void appliesFrom() {
    LocalDate applies = trail.appliesFrom();
    if (applies != null) {
      telling.say(
          "Ska gälla från och med månaden efter, eller samma månad om dagen är den första: "
              + applies
              + ".",
          "Applies from the month after, or the same one if the day is its first: " + applies + ".",
          null,
          applies);
    }
  }

  /** Whether what the day rests on is known: the number, and how long the time stands still. */
  private boolean isKnown() {
    Governance<LawText> governance = trail.governance();
    LocalDate start = trail.start();
    boolean known =
        governance == null || start == null || governance.version().due().isKnown(start);
    return known && !trail.leftOut().isGoingOn();
  }

  private void basis() {
    Governance<LawText> governance = trail.governance();
    LocalDate start = trail.start();
    Due.Basis basis =
        governance == null || start == null ? null : governance.version().due().basis(start);
    if (basis != null) {
      telling.say(basis.swedish(), basis.english(), basis.source(), basis.day());
    }
  }

  private void statutoryDay(LocalDate statutory) {
    Governance<LawText> governance = trail.governance();
    Extension extended = trail.extended();
    StatutoryPeriod period = trail.period();
    LocalDate start = trail.start();
    if (extended != null) {
      telling.uses(extended.id());
      telling.say(
          "Tiden förlängdes " + extended.decidedOn() + " till " + statutory + ".",
          "The time was extended on " + extended.decidedOn() + " to " + statutory + ".",
          null,
          statutory);
    } else if (governance != null && governance.broughtForwardToEntryIntoForce()) {
      telling.say(
          "Tiden hade redan gått ut när lydelsen trädde i kraft; dagen är ikraftträdandet "
              + statutory
              + ".",
          "The time had already run out when the wording entered into force; the day is "
              + statutory
              + ".",
          null,
          statutory);
    } else if (period != null && start != null) {
      period(period, start, statutory);
    } else {
      telling.say("Dagen är " + statutory + ".", "The day is " + statutory + ".", null, statutory);
    }
    LocalDate rolled = trail.days().rolled();
    if (rolled != null) {
      roll(statutory, rolled);
    }
  }

  private void period(StatutoryPeriod counted, LocalDate from, LocalDate statutory) {
    boolean byCalendar =
        switch (counted.unit()) {
          case WEEK, MONTH, YEAR -> true;
          case DAY, WORKING_DAY -> false;
        };
    boolean effect = trail.days().effect();
    telling.say(
        from
            + " + "
            + counted.swedish()
            + (effect ? ", dagen efter" : "")
            + " = "
            + statutory
            + (byCalendar
                ? " (samma veckodag eller tal i månaden, annars månadens sista dag)."
                : " (dagarna räknas från dagen efter)."),
        from
            + " + "
            + counted.english()
            + (effect ? ", the day after" : "")
            + " = "
            + statutory
            + (byCalendar
                ? " (same weekday or day number, else the last day of the month)."
                : " (days are counted from the day after)."),
        byCalendar ? FIRST : null,
        statutory);
  }

  private void roll(LocalDate statutory, LocalDate rolled) {
    boolean applied = rolled.equals(trail.days().last());
    boolean unsettled = trail.rule().details().sundayRule() == SundayRule.UNSETTLED;
    String day = statutory + " är " + SwedishCalendar.nameOf(statutory).orElse("");
    String swedish =
        applied
            ? day + "; sista dag flyttas till " + rolled + "."
            : unsettled
                ? day
                    + "; om söndagsregeln gäller är oklart, så dagen flyttas inte ("
                    + rolled
                    + " vore den flyttade dagen)."
                : day + "; söndagsregeln gäller inte, dagen flyttas inte.";
    String english =
        applied
            ? statutory + " is no working day; the last day moves to " + rolled + "."
            : unsettled
                ? statutory
                    + " is no working day; whether the Sunday rule applies is unsettled, so the day"
                    + " stays ("
                    + rolled
                    + " would be the moved day)."
                : statutory + " is no working day; the Sunday rule does not apply.";
    telling.say(swedish, english, SECOND, applied ? rolled : null);
  }
}
