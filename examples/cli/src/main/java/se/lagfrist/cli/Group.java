package se.lagfrist.cli;

import java.time.LocalDate;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;

/** The groups in which obligations are shown, in order. */
enum Group {
  OVERDUE("FÖRSENAT", true),
  TO_DO("ATT GÖRA", true),
  COMING("KOMMANDE", true),
  FORBIDDEN("FÖRBUD SOM GÄLLER", true),
  OCCURRED("HAR INTRÄTT", true),
  LIMITS("TIDSGRÄNSER", true),
  UNCLEAR("OKLART", true),
  EXPECTED("VÄNTAS AV ANNAN", true),
  UNTRACKED("FÖLJS INTE I SYSTEMET", false),
  DONE("FULLGJORT", false),
  LAPSED("FÖRFALLET", false);

  /** What is due within so many days is to do; what is due later is coming. */
  private static final int SOON = 30;

  private final String heading;
  private final boolean shownAlways;

  Group(String heading, boolean shownAlways) {
    this.heading = heading;
    this.shownAlways = shownAlways;
  }

  String heading() {
    return heading;
  }

  /** Returns whether it is shown without being asked for. */
  boolean isShownAlways() {
    return shownAlways;
  }

  static Group of(Obligation o, LocalDate asOf) {
    return switch (o.status()) {
      case MET, MET_LATE -> DONE;
      case LAPSED -> LAPSED;
      case OCCURRED -> OCCURRED;
      case UNTRACKED -> UNTRACKED;
      case UNDETERMINED -> UNCLEAR;
      case OVERDUE -> o.isOwnDuty() ? OVERDUE : EXPECTED;
      case UPCOMING -> {
        // Nobody does these: they hold, or they come about by themselves.
        if (o.kind() == ObligationKind.PROHIBITION) {
          yield FORBIDDEN;
        }
        if (o.kind() == ObligationKind.LIMITATION) {
          yield LIMITS;
        }
        if (!o.isOwnDuty()) {
          yield EXPECTED;
        }
        boolean soon = o.lastDay().map(d -> !d.isAfter(asOf.plusDays(SOON))).orElse(true);
        yield soon ? TO_DO : COMING;
      }
    };
  }
}
