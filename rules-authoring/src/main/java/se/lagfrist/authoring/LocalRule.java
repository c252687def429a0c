package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;

/**
 * What a municipality may not write in a guideline of its own, whatever else is right in it:
 * nothing of its own is ever shown as law or as practice, and it gives no facts, since a fact that
 * nobody recorded could meet or end what the law asks for.
 */
final class LocalRule {

  private LocalRule() {}

  /** Returns what in the rule is not for a local guideline; an empty list if nothing is. */
  static List<RuleError> faults(RuleText text) {
    List<RuleError> faults = new ArrayList<>();
    if (text.rule().isConclusion()) {
      faults.add(
          new RuleError(
              text.file(),
              text.start(),
              "",
              "Slutsatsen "
                  + text.id()
                  + " skulle ge uppgifter som ingen har registrerat, och de kunde uppfylla eller"
                  + " avsluta det lagen kräver. En lokal riktlinje får lägga till en skyldighet:"
                  + " skriv en REGEL i stället. Är det en ändring av lagen, ange filen med --change."));
      return faults;
    }
    if (!text.isLocal()) {
      faults.add(
          new RuleError(
              text.file(),
              text.start(),
              "",
              "Regeln "
                  + text.id()
                  + " säger inte att den är en lokal riktlinje, och skulle visas som "
                  + text.rule().force().swedish()
                  + ". Är den kommunens egen, skriv raden styrka lokal riktlinje i huvudet. Är den"
                  + " en ändring av lagen, ange filen med --change i stället."));
    }
    text.telling("benchmark")
        .forEach(
            c ->
                faults.add(
                    new RuleError(
                        text.file(),
                        c.line(),
                        c.text(),
                        "Ett riktvärde visas som praxis. Skriv tiden på raden enligt i stället:"
                            + " enligt Riktlinje ... inom ...")));
    return faults;
  }
}
