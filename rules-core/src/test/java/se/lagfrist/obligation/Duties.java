package se.lagfrist.obligation;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.law.Citation;

/** Obligations made by hand, so that what they tell is tried without rules. */
final class Duties {

  static final Citation PROVISION = Citation.parse("SoL (2025:400) 20 kap. 2 §");
  static final Obligation.Details DETAILS =
      new Obligation.Details(
          "Förhandsbedömning",
          "Nämnden ska bedöma",
          ObligationKind.DEADLINE,
          "nämnden",
          true,
          null,
          SundayRule.NOT,
          Consequence.SUPERVISION,
          List.of("En läsning."));

  private Duties() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** Starts a duty that is open and has no day. */
  static ObligationBuilder duty(String key) {
    return Obligation.builder(ObligationKey.parse(key), DETAILS, Force.STATUTE)
        .status(Status.UPCOMING)
        .citation(PROVISION)
        .explanation(() -> new Explanation(List.of(), List.of(), "prov.dslr", 1));
  }

  /** Starts a duty that is open, with a last day. */
  static ObligationBuilder due(String key, String lastDay) {
    LocalDate last = day(lastDay);
    return duty(key).days(last, last, last, null);
  }
}
