package se.lagfrist.report;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationBuilder;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.obligation.Timeline;

/** Answers made by hand, so that reports are tried without rules. */
final class Answers {

  private Answers() {}

  static Obligation review(String key, Status status, String lastDay, String metOn) {
    return obligation(key, ObligationKind.RECURRING_REVIEW, Force.STATUTE, status, lastDay, metOn);
  }

  /** Returns an open review by another provision than that of the others. */
  static Obligation review(String key, String provision, String lastDay) {
    return builder(key, ObligationKind.RECURRING_REVIEW, Force.STATUTE, Status.UPCOMING, lastDay)
        .citation(Citation.parse(provision))
        .build();
  }

  static Obligation obligation(
      String key, ObligationKind kind, Force force, Status status, String lastDay, String metOn) {
    return builder(key, kind, force, status, lastDay)
        .metOn(metOn == null ? null : LocalDate.parse(metOn))
        .build();
  }

  private static ObligationBuilder builder(
      String key, ObligationKind kind, Force force, Status status, String lastDay) {
    LocalDate last = lastDay == null ? null : LocalDate.parse(lastDay);
    return Obligation.builder(
            ObligationKey.parse(key),
            new Obligation.Details(
                "Titel",
                "göra något",
                kind,
                "nämnden",
                true,
                null,
                SundayRule.UNSETTLED,
                se.lagfrist.obligation.Consequence.SUPERVISION,
                List.of()),
            force)
        .status(status)
        .citation(Citation.parse("SoL (2025:400) 22 kap. 13 §"))
        .days(last, last, last, null)
        .explanation(() -> new Explanation(List.of(), List.of(), "", 1));
  }

  static Timeline timeline(String caseId, String asOf, Obligation... obligations) {
    LocalDate day = LocalDate.parse(asOf);
    return Timeline.of(
        caseId, day, List.of(obligations), null, new Receipt("test", List.of(), day));
  }
}
