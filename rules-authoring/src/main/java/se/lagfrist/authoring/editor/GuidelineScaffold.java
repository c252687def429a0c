package se.lagfrist.authoring.editor;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lagfrist.authoring.KnownSentence;
import se.lagfrist.authoring.KnownSentence.Part;
import se.lagfrist.authoring.Nearest;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.FactType;

/**
 * The beginning of a municipality's guideline, made from three answers: what the time runs from,
 * who shall do what, and within what time. What only the author knows is left open, so that the
 * gate points it out: the days from which it holds, what meets it, and the days that scenarios
 * expect.
 *
 * @param name the name of its files, without what they end with
 * @param fact the sentence that the rule starts from, such as {@code en ansökan har kommit in}
 * @param duty who shall do what, such as {@code handläggaren besluta om hemtjänst}
 * @param period the time, such as {@code 10 arbetsdagar}
 */
public record GuidelineScaffold(String name, String fact, String duty, String period) {

  /** Stands where the author has a day to fill in. */
  public static final String DAY = "ÅÅÅÅ-MM-DD";

  /** Stands where the author has something else to fill in. */
  public static final String OPEN = "FYLL I";

  private static final String SOME_DAY = "2026-01-01";

  /** Checks the parts. */
  public GuidelineScaffold {
    requireNonNull(name, "name");
    requireNonNull(fact, "fact");
    requireNonNull(duty, "duty");
    requireNonNull(period, "period");
  }

  /** Returns the sentences that a rule can start from. */
  public static List<String> facts() {
    return starting().stream().map(KnownSentence::shown).toList();
  }

  private static List<KnownSentence> starting() {
    return KnownSentence.all().stream().filter(KnownSentence::startsRule).toList();
  }

  /** Returns the sentence someone meant who wrote part of it, such as {@code ansökan}. */
  public static Optional<String> factMeant(String written) {
    String wanted = written.strip().toLowerCase(Locale.ROOT);
    Optional<String> holds =
        facts().stream()
            .filter(f -> !wanted.isEmpty() && f.toLowerCase(Locale.ROOT).contains(wanted))
            .min(Comparator.comparingInt(String::length));
    return holds.or(() -> wanted.isEmpty() ? Optional.empty() : Nearest.of(wanted, facts()));
  }

  /** Returns why the answer to the second question cannot stand, in Swedish, if it cannot. */
  public static Optional<String> dutyFault(String duty) {
    return isSentence("ska " + duty.strip())
        ? Optional.empty()
        : Optional.of(
            "Skriv vem och vad, till exempel: handläggaren besluta om hemtjänst. Den som ska göra det"
                + " är ett ord, eller den enskilde.");
  }

  /** Returns why the answer to the third question cannot stand, in Swedish, if it cannot. */
  public static Optional<String> periodFault(String period) {
    return isSentence(
            "enligt Riktlinje för x inom "
                + period.strip()
                + " från ansökans ankomst, från "
                + SOME_DAY)
        ? Optional.empty()
        : Optional.of(
            "Skriv ett tal och en tidsenhet, till exempel: 10 arbetsdagar. Enheterna är: "
                + String.join(", ", KnownSentence.words("enhet"))
                + ".");
  }

  private static boolean isSentence(String line) {
    return KnownSentence.all().stream()
        .filter(s -> s.part() == Part.THEN)
        .anyMatch(
            s -> s.reached(line).stream().anyMatch(r -> !r.gap().isEmpty() && r.rest().isEmpty()));
  }

  private FactType type() {
    String about =
        starting().stream()
            .filter(s -> s.shown().equals(fact))
            .map(KnownSentence::about)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No rule can start from: "
                            + fact
                            + "\nMaybe take one of GuidelineScaffold.facts()."));
    return FactType.all().stream().filter(t -> t.name().equals(about)).findFirst().orElseThrow();
  }

  private String firstDay() {
    FactType type = type();
    return type.requiredDates().stream()
        .findFirst()
        .or(() -> type.dates().stream().findFirst())
        .map(DateField::swedish)
        .orElse("registreringen");
  }

  private String id() {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replace('å', 'a')
            .replace('ä', 'a')
            .replace('ö', 'o')
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return "lokal." + (plain.isEmpty() ? "riktlinje" : plain);
  }

  private String does() {
    String text = duty.strip();
    int space = text.startsWith("den enskilde ") ? "den enskilde".length() : text.indexOf(' ');
    String rest = text.substring(space + 1);
    return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
  }

  /** Returns the rule file. */
  public String rules() {
    return """
        # Riktlinje: %s
        # Fyll i det som står som %s och %s. Kontrollen pekar ut raderna.

        REGEL "%s inom %s"
          id %s
          slag tidsfrist
          styrka lokal riktlinje
          beslutad %s av nämnden
        NÄR
          %s
        SÅ
          ska %s
          enligt Riktlinje för %s inom %s från %s, från %s
          uppfylls av %s
        SLUT
        """
        .formatted(
            name,
            DAY,
            OPEN,
            does(),
            period.strip(),
            id(),
            DAY,
            fact.replaceAll("<[^<>]*>", OPEN),
            duty.strip(),
            name,
            period.strip(),
            firstDay(),
            DAY,
            OPEN);
  }

  /**
   * Returns the file of scenarios: one where the rule applies and one, close by, where it does not.
   */
  public String scenarios() {
    String given = type().swedish() + " a1 där " + firstDay() + " är " + DAY;
    return """
        # language: sv
        Egenskap: %s

          # Räkna den sista dagen i en almanacka, aldrig med programmet.
          Scenario: Regeln gäller
            Givet %s
            När läget prövas %s
            Så är %s kommande med sista dag %s

          # Nästan samma fall, men före riktlinjen eller om något annat.
          Scenario: Regeln gäller inte
            Givet %s
            När läget prövas %s
            Så gäller inte %s
        """
        .formatted(name, given, DAY, id(), DAY, given, DAY, id());
  }
}
