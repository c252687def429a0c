package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.obligation.Obligation;

/**
 * What a drawing shows of a case.
 *
 * @param asOf the day one stands on
 * @param happened what has happened, in order of days
 * @param obligations what the rule makes of it, the last ones where there are many
 * @param several whether the rule has more than one obligation, shown or not
 */
record DrawnCase(
    LocalDate asOf, List<Happened> happened, List<Obligation> obligations, boolean several) {

  /**
   * Something of the case on its day.
   *
   * @param day the day
   * @param what its name
   * @param fact the fact it belongs to, as the scenario names it
   * @param isDrawn whether it has room on the line
   */
  record Happened(LocalDate day, String what, String fact, boolean isDrawn) {}

  /** Names an obligation among those of the rule. */
  String name(Obligation o) {
    return several ? "tillfälle " + o.key().occurrence() : "skyldigheten";
  }

  /** Tells the whole drawing in words, for whoever does not see it. */
  String told() {
    StringBuilder text = new StringBuilder("Tidslinje. ");
    happened.forEach(h -> text.append(h.what()).append(' ').append(h.day()).append(". "));
    text.append("Läget prövas ").append(asOf).append(". ");
    for (Obligation o : obligations) {
      text.append(Words.capital(name(o))).append(": ").append(ObligationWords.head(o)).append(", ");
      text.append(ObligationWords.standing(o)).append(". ");
    }
    return text.toString().strip();
  }
}
