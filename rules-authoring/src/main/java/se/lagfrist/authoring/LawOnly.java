package se.lagfrist.authoring;

import java.util.List;
import java.util.Optional;

/**
 * What may not be in a change of the law: a guideline of a municipality, which would pass for a
 * part of it, and a duty that cites one and would be shown as law.
 */
final class LawOnly {

  private LawOnly() {}

  /** Returns what in the rule is no change of the law; empty if nothing is. */
  static Optional<RuleError> fault(RuleText text) {
    if (text.isLocal()) {
      return Optional.of(
          new RuleError(
              text.file(),
              text.start(),
              text.id(),
              "Regeln "
                  + text.id()
                  + " är en lokal riktlinje och ingen ändring av lagen. Ange filen utan --change,"
                  + " eller med --rules. Är regeln lag, stryk raden styrka lokal riktlinje."));
    }
    return text.wordings().stream()
        .map(RuleText.Wording::clause)
        .filter(c -> c.value("citat", String.class).orElse("").startsWith("Riktlinje"))
        .findFirst()
        .map(
            c ->
                new RuleError(
                    text.file(),
                    c.line(),
                    c.text(),
                    "En lydelse enligt en riktlinje skulle visas som "
                        + text.rule().force().swedish()
                        + ". Är regeln kommunens egen, skriv raden styrka lokal riktlinje i huvudet"
                        + " och ange filen utan --change. Är den lag, skriv lagrummet."));
  }

  /** Returns what is said of files that are to change the law and hold guidelines. */
  static List<RuleError> faults(List<RuleSource> draft) {
    return Gate.read(draft).rules().stream()
        .map(RuleText::of)
        .flatMap(text -> fault(text).stream())
        .toList();
  }
}
