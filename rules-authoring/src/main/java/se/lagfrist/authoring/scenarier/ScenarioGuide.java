package se.lagfrist.authoring.scenarier;

import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.FactType;

/** The page that tells how scenarios are written: every sentence, and every word of a fact. */
final class ScenarioGuide {

  private ScenarioGuide() {}

  /** Returns the page, in Swedish, as Markdown. */
  static String markdown() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # Scenarier

        Varje mening ett scenario kan innehålla. Sidan skrivs ur språket självt
        (`mvn test -Dgroups=sidor -Dsidor=skriv`).

        Ett scenario är ett litet ärende som ni kan räkna ut för hand: det som är känt, dagen man står på
        och det svar ni väntar. Scenarier ligger i filer som slutar på `.feature`, skrivna i UTF-8:

        ```gherkin
        # language: sv
        Egenskap: Övervägande av vården

          Scenario: Sex månader från placeringen
            Givet placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-31
            När läget prövas 2026-02-20
            Så är sol.overvagande-vard kommande med sista dag 2026-02-28

          Scenario: En vuxen omfattas inte
            Givet den enskilde p där födelsedagen är 1990-05-01
            Och placering p1 (familjehem, SoL) där placeringens verkställande är 2025-08-31
            När läget prövas 2026-02-20
            Så gäller inte sol.overvagande-vard
        ```

        Kör dem med `./lagfrist scenarios MAPP`, och med kommunens egna regler med `--rules REGELFIL`.

        - Räkna dagen i en almanacka och ur lagen, aldrig med programmet.
        - Skriv för varje regel ett scenario där den gäller och ett nästan likadant där den inte gör det.
        - `Och` och `Men` fortsätter det som raden ovanför började med.
        - Rader som börjar med `#` är kommentarer. Annan fri text får bara stå under `Egenskap`, före det
          första scenariot; i ett scenario är en rad som inte är en mening ett fel.
        - Ett scenario har minst en uppgift, en fråga (`När`) och efter varje fråga ett svar (`Så`). En
          uppgift som står efter den sista frågan räknas inte med, och sägs ifrån.
        - Ett namn på en uppgift är ett enda ord.
        - `< >` är en lucka att fylla i; det som står inom `[ ]` får utelämnas.
        - Regelns id står i regelboken och i `./lagfrist catalogue`.
        """);
    for (ScenarioLanguage.Part part : ScenarioLanguage.Part.values()) {
      out.append("\n## ").append(part.heading()).append("\n\n");
      out.append("| Mening | Betyder | Exempel |\n|---|---|---|\n");
      for (ScenarioLanguage.Sentence sentence : ScenarioLanguage.sentences()) {
        if (sentence.part() == part) {
          out.append("| `").append(sentence.shown()).append("` | ").append(sentence.meaning());
          out.append(" | `").append(sentence.examples().get(0)).append("` |\n");
        }
      }
    }
    facts(out);
    return out.toString();
  }

  private static void facts(StringBuilder out) {
    out.append(
        """

        ## Uppgifterna, deras ord och dagar

        Ord skrivs inom parentes och skiljs åt med komma; ur varje grupp väljs högst ett. Dagar skrivs
        efter `där`. Varje uppgift kan också ha `registreringen`: dagen den skrevs in i systemet.
        """);
    FactType.all().stream()
        .sorted((a, b) -> a.swedish().compareTo(b.swedish()))
        .forEach(
            type -> {
              out.append("\n### ").append(type.swedish()).append("\n\n");
              if (!type.dates().isEmpty()) {
                out.append("- Dagar: ");
                out.append(
                    String.join(", ", type.dates().stream().map(DateField::swedish).toList()));
                out.append(".\n");
              }
              FactText.choices(type)
                  .forEach(
                      words ->
                          out.append(words.size() == 1 ? "- Ord: " : "- Ett av: ")
                              .append(String.join(", ", words))
                              .append(".\n"));
            });
  }
}
