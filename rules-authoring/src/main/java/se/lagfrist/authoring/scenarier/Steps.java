package se.lagfrist.authoring.scenarier;

import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.Nearest;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.rulebook.Rule;

/** The steps of a scenario. Cucumber makes one for each scenario. */
public final class Steps {

  static final String CASE = "ärendet";

  private static final int MOST_SHOWN = 12;

  private final ScenarioContext context = ScenarioContext.current();
  private final FactText facts = new FactText(CASE);
  private final List<Fact> given = context.newScenario();
  private EngineSettings settings = context.engine().settings();
  private @Nullable Timeline timeline;

  /** Makes sure that every scenario starts without facts, also one that gives none. */
  @Before
  public void start() {}

  /** A fact of the case. */
  @Given(
      "^(?!läget |rapporten |rapporteras |rapporterna |fullmäktige |revisorerna |kalendern |uppföljningen |revisorernas |lämnas |IVO |avstämningen |är |gäller |finns |vilar |har |saknas |ska |följer |går |att )(.+)$")
  public void fact(String text) {
    given.add(facts.read(text));
  }

  /** A switch. */
  @Given("^att omkopplaren ([a-z-]+) är på$")
  public void switchOn(String name) {
    Set<String> on = new HashSet<>(settings.switches());
    on.add(name);
    settings = settings.withSwitches(on);
  }

  /** Unsettled last days are rolled. */
  @Given("^att dagar flyttas även där söndagsregeln är oklar$")
  public void rolled() {
    settings = settings.withRollUnsettled(true);
  }

  /** A meeting of the board. */
  @Given("^att nämnden sammanträder (\\d{4}-\\d{2}-\\d{2})$")
  public void meeting(String day) {
    List<LocalDate> days = new ArrayList<>(settings.boardMeetings());
    days.add(FactText.day(day));
    settings = settings.withBoardMeetings(days);
  }

  /** The day to look from. */
  @When("^läget prövas (\\d{4}-\\d{2}-\\d{2})$")
  public void lookedAt(String day) {
    evaluate(FactText.day(day), FactText.day(day));
  }

  /** The day to look from and how far ahead. */
  @When("^läget prövas (\\d{4}-\\d{2}-\\d{2}) med framskrivning till (\\d{4}-\\d{2}-\\d{2})$")
  public void projected(String day, String until) {
    if (FactText.day(until).isBefore(FactText.day(day))) {
      throw Unmet.problem("Framskrivningen slutar före dagen man står på. Byt plats på dagarna.");
    }
    evaluate(FactText.day(day), FactText.day(until));
  }

  private void evaluate(LocalDate day, LocalDate until) {
    ObligationEngine engine = context.engine().with(settings);
    CaseFile file = CaseText.file(given);
    Timeline answer = engine.project(file, day, until);
    timeline = answer;
    context.looked(file, answer);
  }

  /** Where an obligation stands. */
  @Then(
      "^är (?:tillfälle (\\S+) av )?(\\S+?)(?: för (\\S+))?"
          + " (kommande|försenad|fullgjord för sent|fullgjord|förfallen|inträdd|oklar|ej följd)"
          + "(?: med sista dag (\\d{4}-\\d{2}-\\d{2}))?(?:, (\\d+) dag(?:ar)? för sent)?$")
  public void stands(
      @Nullable String occurrence,
      String ruleId,
      @Nullable String factId,
      String status,
      @Nullable String lastDay,
      @Nullable String late) {
    Obligation found = one(ruleId, factId, occurrence);
    expect(found, "läget", status, found.status().swedish());
    if (lastDay != null) {
      expect(found, "sista dag", lastDay, found.lastDay().map(LocalDate::toString).orElse("ingen"));
    }
    if (late != null) {
      OptionalLong days = found.daysLate(answered().asOf());
      String actual = days.isPresent() ? Long.toString(days.getAsLong()) : "kan inte sägas";
      expect(found, "dagar för sent", late, actual);
    }
    context.saw(sighting(found).withStatus(found.status()));
  }

  /** A day of an obligation. */
  @Then(
      "^har (?:tillfälle (\\S+) av )?(\\S+?)(?: för (\\S+))?"
          + " (planerad dag|flyttad dag|lagens dag|fullgjorddag|bortfallsdag|inträdesdag) (\\d{4}-\\d{2}-\\d{2})$")
  public void day(
      @Nullable String occurrence,
      String ruleId,
      @Nullable String factId,
      String which,
      String day) {
    Obligation found = one(ruleId, factId, occurrence);
    Optional<LocalDate> shown =
        switch (which) {
          case "planerad dag" -> found.plannedDay();
          case "flyttad dag" -> found.rolledDay();
          case "lagens dag" -> found.statutoryDay();
          case "fullgjorddag" -> found.metOn();
          case "inträdesdag" -> found.occurredOn();
          default -> found.lapsedOn();
        };
    String actual = shown.map(LocalDate::toString).orElse("ingen");
    expect(found, which, day, actual);
    context.saw(sighting(found));
  }

  /** An obligation whose provision gives no day, or one that is not planned. */
  @Then("^har (\\S+?)(?: för (\\S+))? ingen (sista dag|planerad dag)$")
  public void noDay(String ruleId, @Nullable String factId, String which) {
    Obligation found = one(ruleId, factId, null);
    Optional<LocalDate> shown = which.equals("sista dag") ? found.lastDay() : found.plannedDay();
    expect(found, which, "ingen", shown.map(LocalDate::toString).orElse("ingen"));
    context.saw(sighting(found));
  }

  /** How many times it has come up. */
  @Then("^har (\\S+?)(?: för (\\S+))? (\\d+) tillfällen?$")
  public void occurrences(String ruleId, @Nullable String factId, String count) {
    known(ruleId);
    int found = all(ruleId, factId).size();
    if (!Integer.toString(found).equals(count)) {
      throw Unmet.difference(
          ruleId + " har ett annat antal tillfällen.",
          count,
          Integer.toString(found),
          everything(ruleId));
    }
  }

  /** No obligation. */
  @Then("^gäller inte (\\S+?)(?: för (\\S+))?$")
  public void absent(String ruleId, @Nullable String factId) {
    known(ruleId);
    List<Obligation> found = all(ruleId, factId);
    if (!found.isEmpty()) {
      throw Unmet.difference(
          ruleId + " gäller, fast den inte skulle göra det.",
          "gäller inte",
          Told.of(found.get(0)),
          everything(ruleId));
    }
    context.notFired(ruleId);
  }

  /** The provision shown. */
  @Then("^vilar (?:tillfälle (\\S+) av )?(\\S+?)(?: för (\\S+))? på (.+)$")
  public void rests(
      @Nullable String occurrence, String ruleId, @Nullable String factId, String citation) {
    Obligation found = one(ruleId, factId, occurrence);
    expect(found, "lagrum", citation, found.citation().print());
    context.saw(sighting(found).withCitation(found.citation()));
  }

  /** What the day rests on. */
  @Then("^har (\\S+?)(?: för (\\S+))? styrkan (.+)$")
  public void force(String ruleId, @Nullable String factId, String force) {
    Obligation found = one(ruleId, factId, null);
    expect(found, "styrka", force, found.force().swedish());
  }

  /** Who gets it. */
  @Then("^har (\\S+?)(?: för (\\S+))? mottagaren (.+)$")
  public void recipient(String ruleId, @Nullable String factId, String recipient) {
    Obligation found = one(ruleId, factId, null);
    expect(found, "mottagaren", recipient, found.recipient().orElse(""));
  }

  /** Words of the reason or of a note. */
  @Then("^har (\\S+?)(?: för (\\S+))? (inte )?texten (.+)$")
  public void text(String ruleId, @Nullable String factId, @Nullable String not, String words) {
    Obligation found = one(ruleId, factId, null);
    String told = found.reason() + "\n" + String.join("\n", found.notes());
    boolean has = told.contains(words);
    expect(found, "texten", not == null ? words : "", has ? words : "");
  }

  /** A missing day. */
  @Then("^saknas (.+) för (\\S+)$")
  public void gap(String name, String ruleId) {
    known(ruleId);
    Obligation found =
        all(ruleId, null).stream()
            .filter(o -> o.status() == Status.UNDETERMINED)
            .findFirst()
            .orElseThrow(() -> Unmet.problem(ruleId + " är inte oklar.", everything(ruleId)));
    expect(found, "saknad dag", name, found.gap().map(g -> g.swedish()).orElse("ingen"));
    context.saw(sighting(found));
  }

  /** The day to look again. */
  @Then("^ska läget prövas igen (\\d{4}-\\d{2}-\\d{2})$")
  public void wakeUp(String day) {
    String actual = answered().wakeUp().map(LocalDate::toString).orElse("aldrig");
    if (!actual.equals(day)) {
      throw Unmet.difference(
          "Läget ska prövas igen en annan dag.", FactText.day(day).toString(), actual, List.of());
    }
  }

  private Sighting sighting(Obligation found) {
    return Sighting.of(found, answered().asOf());
  }

  private Obligation one(String ruleId, @Nullable String factId, @Nullable String occurrence) {
    known(ruleId);
    List<Obligation> found = all(ruleId, factId);
    if (occurrence != null) {
      found = found.stream().filter(o -> o.key().occurrence().equals(occurrence)).toList();
    }
    if (found.isEmpty()) {
      throw Unmet.difference(
          ruleId + (occurrence == null ? "" : " tillfälle " + occurrence) + " gäller inte.",
          "gäller",
          "gäller inte",
          because(ruleId, factId));
    }
    List<String> anchors = found.stream().map(o -> o.key().factId()).distinct().toList();
    if (anchors.size() > 1) {
      throw Unmet.problem(
          ruleId
              + " gäller flera uppgifter. Skriv vilken: för "
              + String.join(" eller för ", anchors)
              + ".",
          everything(ruleId));
    }
    return found.get(found.size() - 1);
  }

  private void known(String ruleId) {
    if (context.engine().rules().rule(ruleId).isEmpty()) {
      List<String> ids = context.engine().rules().rules().stream().map(Rule::id).toList();
      throw Unmet.problem(
          "Det finns ingen regel med id "
              + ruleId
              + "."
              + Nearest.of(ruleId, ids).map(near -> " Menade du " + near + "?").orElse("")
              + " Är det kommunens egen regel behöver regelfilen anges.");
    }
  }

  private List<Obligation> all(String ruleId, @Nullable String factId) {
    if (factId != null) {
      context.requireFact(factId);
    }
    return answered().of(ruleId).stream()
        .filter(o -> factId == null || o.key().factId().equals(factId))
        .toList();
  }

  private Timeline answered() {
    Timeline answer = timeline;
    if (answer == null) {
      throw Unmet.problem(
          "Dagen man står på saknas. Skriv före Så: När läget prövas 2026-03-10 (er egen dag).");
    }
    return answer;
  }

  private void expect(Obligation o, String what, String expected, String actual) {
    if (!Objects.equals(expected, actual)) {
      List<String> why = new ArrayList<>();
      why.add("Skälet till svaret: " + o.reason());
      why.addAll(everything(o.key().ruleId()));
      throw Unmet.difference(
          Told.name(o) + ": " + what + " är inte " + pronoun(what) + " väntade.",
          what + " " + expected,
          what + " " + actual,
          why);
    }
  }

  private static String pronoun(String what) {
    return what.equals("läget") || what.equals("lagrum") ? "det" : "den";
  }

  /** Returns why a rule does not apply, and what does. */
  private List<String> because(String ruleId, @Nullable String factId) {
    List<String> lines = new ArrayList<>();
    if (all(ruleId, null).isEmpty()) {
      ObligationEngine engine = context.engine().with(settings);
      CaseFile file = CaseText.file(given);
      LocalDate day = answered().asOf();
      boolean known = file.knownOn(day).fact(Objects.requireNonNullElse(factId, "")).isPresent();
      lines.addAll(
          Told.of(
              factId != null && known
                  ? engine.whyNot(file, ruleId, factId, day)
                  : engine.whyNot(file, ruleId, day)));
    }
    lines.addAll(everything(ruleId));
    return lines;
  }

  /** Returns what applies in the case, what is asked about first. */
  private List<String> everything(String ruleId) {
    List<Obligation> all = answered().obligations();
    if (all.isEmpty()) {
      return List.of("Ingen regel alls gäller i ärendet den dagen.");
    }
    List<String> lines = new ArrayList<>();
    lines.add("Det som gäller i ärendet:");
    all.stream()
        .sorted(Comparator.comparing((Obligation o) -> !o.key().ruleId().equals(ruleId)))
        .limit(MOST_SHOWN)
        .forEach(o -> lines.add("- " + Told.of(o)));
    if (all.size() > MOST_SHOWN) {
      lines.add("- och " + (all.size() - MOST_SHOWN) + " till");
    }
    return lines;
  }
}
