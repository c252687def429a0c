package se.lagfrist.authoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.PeriodDue;
import se.lagfrist.rulebook.WordDue;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;

/**
 * When a wording makes something due, as far as two wordings can be compared.
 *
 * @param kind how it says it
 * @param period the period; null unless there is one
 * @param from name of the happening it starts from; empty if the calendar alone decides
 */
record Clock(Kind kind, @Nullable StatutoryPeriod period, String from) {

  /** How a wording says when. */
  enum Kind {
    /** Within a period, or at once. */
    PERIOD,
    /** With a word instead of a number. */
    WORD,
    /** Each quarter, year or month, on a birthday, at a meeting. */
    OTHER
  }

  static Clock of(Due due) {
    Happening happening = due.from();
    String from = happening == null ? "" : happening.name();
    if (due instanceof PeriodDue.Within within) {
      return new Clock(Kind.PERIOD, within.period(), from);
    }
    if (due instanceof WordDue.SameDay) {
      return new Clock(Kind.PERIOD, StatutoryPeriod.of(0, PeriodUnit.DAY), from);
    }
    return new Clock(due instanceof WordDue.Promptly ? Kind.WORD : Kind.OTHER, null, from);
  }

  /** Returns the day it makes something due, for a start on the given day. */
  LocalDate day(LocalDate start) {
    StatutoryPeriod known = period;
    if (known == null) {
      throw new IllegalStateException("No period.");
    }
    return StatutoryTime.endDay(start, known);
  }

  /** Returns the period in Swedish. */
  String swedish() {
    StatutoryPeriod known = period;
    if (known == null) {
      return "utan tid";
    }
    return known.amount() == 0 ? "genast" : known.swedish();
  }
}
