package se.lagfrist.authoring.scenarier;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;

/**
 * What a scenario must have so that it tries something: facts, a day, sentences after the word they
 * belong to, and days that exist. Without it an expectation could hold because nothing was asked.
 */
final class Soundness {

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private static final Pattern YEAR =
      Pattern.compile("\\b(\\d{4})(?:-\\d{2}-\\d{2}|-Q[1-4])\\b|(?<=kalendern för )(\\d{4})\\b");

  private static final Pattern QUOTES = Pattern.compile("[\"”“„’‘»«]");

  /** A citation may end with a full stop of its own. */
  private static final Pattern ABBREVIATED = Pattern.compile("(?: st| kap| p|m)\\.$");

  private static final String FACT = "Steps.fact";

  /** The classes whose methods are the sentences of the language. */
  static final List<Class<?>> STEPS =
      List.of(
          Steps.class,
          ReportSteps.class,
          FigureSteps.class,
          ReconciliationSteps.class,
          ConclusionSteps.class);

  private static final String RECONCILIATION = "ReconciliationSteps.reconcile";

  /** Which word each kind of sentence belongs after, by the method that takes it. */
  private static final Map<String, ScenarioLanguage.Part> PARTS = parts();

  private Soundness() {}

  /**
   * A sentence and what takes it.
   *
   * @param sentence the sentence
   * @param part the part of the scenario it stands in
   * @param method class and method that take it; null if none does
   * @param more whether a table or a quotation stands below it
   */
  record Step(
      ScenarioReport.Sentence sentence,
      ScenarioLanguage.Part part,
      @Nullable String method,
      boolean more) {

    /**
     * @param location where Cucumber found the method, such as {@code
     *     se.lagfrist.Steps.fact(java.lang.String)}; null if none
     */
    static Step of(
        ScenarioReport.Sentence sentence,
        ScenarioLanguage.Part part,
        @Nullable String location,
        boolean more) {
      if (location == null || location.indexOf('(') < 0) {
        return new Step(sentence, part, null, more);
      }
      String name = location.substring(0, location.indexOf('('));
      int dot = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
      return new Step(sentence, part, name.substring(dot + 1), more);
    }

    private boolean isFact() {
      return FACT.equals(method);
    }

    /** Reports and calendars may be asked for without a case; a look at a case may not. */
    private boolean looksAtCase() {
      String name = method;
      return name != null
          && own() == ScenarioLanguage.Part.WHEN
          && (name.startsWith("Steps.") || name.equals(RECONCILIATION));
    }

    private ScenarioLanguage.@Nullable Part own() {
      return method == null ? null : PARTS.get(method);
    }
  }

  /** Returns what keeps a scenario from trying anything, if something does. */
  static Optional<ScenarioReport.Failure> missing(int line, List<Step> steps) {
    for (Step step : steps) {
      Optional<String> problem =
          day(step.sentence().text())
              .or(() -> slip(step.sentence().text()))
              .or(() -> misplaced(step));
      if (problem.isPresent()) {
        return Optional.of(failure(step, problem.get()));
      }
    }
    if (steps.stream().noneMatch(s -> s.part() == ScenarioLanguage.Part.THEN)) {
      return Optional.of(
          scenario(line, "Scenariot prövar ingenting. Skriv en mening som börjar med Så."));
    }
    if (steps.stream().noneMatch(s -> s.own() == ScenarioLanguage.Part.WHEN)) {
      return Optional.of(
          scenario(
              line,
              "Dagen man står på saknas. Skriv före Så: När läget prövas 2026-03-10 (er egen dag)."));
    }
    Optional<ScenarioReport.Failure> unanswered = unanswered(steps);
    if (unanswered.isPresent()) {
      return unanswered;
    }
    boolean given = false;
    for (Step step : steps) {
      given |= step.isFact();
      if (!given && step.looksAtCase()) {
        return Optional.of(
            scenario(
                line,
                "Scenariot har inga uppgifter när det frågar, så allt det inte gäller vore sant. Skriv"
                    + " före När en mening som börjar med Givet och ett slags uppgift, till exempel:"
                    + " Givet placering p1 (familjehem, SoL) där placeringens verkställande är"
                    + " 2025-08-31."));
      }
    }
    return unread(steps);
  }

  /** Returns the day in a text that does not exist. */
  private static Optional<String> day(String text) {
    Matcher m = DAY.matcher(text);
    while (m.find()) {
      try {
        LocalDate.parse(m.group());
      } catch (DateTimeParseException e) {
        return Optional.of("Dagen " + m.group() + " finns inte. Kontrollera månad och dag.");
      }
    }
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int number = Integer.parseInt(year.group().substring(0, 4));
      if (number < CaseFile.FIRST_DAY.getYear() || number > CaseFile.LAST_DAY.getYear()) {
        return Optional.of(
            year.group() + " ligger utanför åren 1900 till 2200. Är årtalet rätt skrivet?");
      }
    }
    return Optional.empty();
  }

  /** Returns what a word processor or a habit has added to a sentence. */
  private static Optional<String> slip(String text) {
    if (QUOTES.matcher(text).find()) {
      return Optional.of(
          "I ett scenario skrivs inga citattecken. Skriv: " + QUOTES.matcher(text).replaceAll(""));
    }
    if (text.endsWith(".") && !ABBREVIATED.matcher(text).find()) {
      return Optional.of(
          "En mening i ett scenario slutar utan punkt. Stryk punkten: "
              + text.substring(0, text.length() - 1));
    }
    return Optional.empty();
  }

  private static Optional<String> misplaced(Step step) {
    if (step.more()) {
      return Optional.of(
          "Under meningen står en tabell eller ett citat, som inte läses. En tabell hör till"
              + " Exempel: under en Scenariomall. Stryk den, eller skriv en mening per rad.");
    }
    ScenarioLanguage.Part own = step.own();
    if (own == null || own == step.part()) {
      return Optional.empty();
    }
    // What nobody knows is taken for a fact, and is told as such.
    if (step.isFact() && !ScenarioLanguage.isFact(step.sentence().text())) {
      return Optional.empty();
    }
    return Optional.of(
        "Meningen hör hemma efter "
            + own.word()
            + ", inte efter "
            + step.part().word()
            + ". Skriv: "
            + own.word()
            + " "
            + step.sentence().text());
  }

  /** Returns the question after which nothing is expected before the next one is asked. */
  private static Optional<ScenarioReport.Failure> unanswered(List<Step> steps) {
    Step asked = null;
    for (Step step : steps) {
      if (step.own() == ScenarioLanguage.Part.WHEN) {
        if (asked != null) {
          return Optional.of(
              failure(
                  asked,
                  "Efter frågan väntas inget svar: nästa fråga står på rad "
                      + step.sentence().line()
                      + ". Skriv minst en mening som börjar med Så emellan, eller stryk den ena"
                      + " frågan."));
        }
        asked = step;
      } else if (step.part() == ScenarioLanguage.Part.THEN) {
        asked = null;
      }
    }
    return Optional.ofNullable(asked)
        .map(
            last ->
                failure(
                    last,
                    "Efter frågan väntas inget svar. Skriv under den en mening som börjar med"
                        + " Så."));
  }

  /** Returns the fact or setting after the last question, which nobody looks at. */
  private static Optional<ScenarioReport.Failure> unread(List<Step> steps) {
    Step given = null;
    for (Step step : steps) {
      if (step.own() == ScenarioLanguage.Part.WHEN) {
        given = null;
      } else if (step.own() == ScenarioLanguage.Part.GIVEN
          && (!step.isFact() || ScenarioLanguage.isFact(step.sentence().text()))) {
        given = step;
      } else if (given != null && step.own() == ScenarioLanguage.Part.THEN) {
        break;
      }
    }
    return Optional.ofNullable(given)
        .filter(g -> steps.stream().anyMatch(s -> s.own() == ScenarioLanguage.Part.WHEN))
        .map(
            g ->
                failure(
                    g,
                    "Meningen står efter När och räknas därför inte med. Flytta den före När, eller"
                        + " skriv När en gång till efter den."));
  }

  private static ScenarioReport.Failure failure(Step step, String problem) {
    return new ScenarioReport.Failure(
        step.sentence().line(), step.sentence().toString(), problem, "", "", List.of());
  }

  private static ScenarioReport.Failure scenario(int line, String problem) {
    return new ScenarioReport.Failure(line, "", problem, "", "", List.of());
  }

  private static Map<String, ScenarioLanguage.Part> parts() {
    Map<String, ScenarioLanguage.Part> parts = new HashMap<>();
    for (Class<?> type : STEPS) {
      for (Method method : type.getMethods()) {
        String name = type.getSimpleName() + "." + method.getName();
        if (method.isAnnotationPresent(Given.class)) {
          parts.put(name, ScenarioLanguage.Part.GIVEN);
        } else if (method.isAnnotationPresent(When.class)) {
          parts.put(name, ScenarioLanguage.Part.WHEN);
        } else if (method.isAnnotationPresent(Then.class)) {
          parts.put(name, ScenarioLanguage.Part.THEN);
        }
      }
    }
    return Map.copyOf(parts);
  }
}
