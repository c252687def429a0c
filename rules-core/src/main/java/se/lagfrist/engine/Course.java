package se.lagfrist.engine;

import se.lagfrist.rulebook.Due;
import se.lagfrist.rulebook.Rule;

/** The course a clock runs from its start. */
sealed interface Course permits OnceOrAgain, Prohibited, Quarters, CalendarPeriods {

  /** Runs a clock that has started and puts down what it answers. */
  void run(Clock clock, Answers answers);

  /** Returns the course of a rule whose governing wording says when something is due. */
  static Course of(Rule rule, Due due) {
    if (!rule.brokenBy().isEmpty()) {
      return Prohibited.COURSE;
    }
    return switch (due.course()) {
      case ONCE_OR_AGAIN -> OnceOrAgain.COURSE;
      case QUARTERS -> Quarters.COURSE;
      case CALENDAR -> CalendarPeriods.COURSE;
    };
  }
}
