package se.lagfrist.authoring.scenarier;

import static java.util.Objects.requireNonNull;

import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/** The steps of a scenario. Cucumber makes one for each scenario. */
public final class Steps {

  static final String CASE = "ärendet";

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
      "^(?!läget |rapporten |rapporteras |rapporterna |fullmäktige |revisorerna |kalendern |uppföljningen |är |gäller |finns |vilar |har |saknas |ska |att )(.+)$")
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
    days.add(LocalDate.parse(day));
    settings = settings.withBoardMeetings(days);
  }

  /** The day to look from. */
  @When("^läget prövas (\\d{4}-\\d{2}-\\d{2})$")
  public void lookedAt(String day) {
    evaluate(LocalDate.parse(day), LocalDate.parse(day));
  }

  /** The day to look from and how far ahead. */
  @When("^läget prövas (\\d{4}-\\d{2}-\\d{2}) med framskrivning till (\\d{4}-\\d{2}-\\d{2})$")
  public void projected(String day, String until) {
    evaluate(LocalDate.parse(day), LocalDate.parse(until));
  }

  private void evaluate(LocalDate day, LocalDate until) {
    ObligationEngine engine = context.engine().with(settings);
    timeline = engine.project(CaseFile.of(CASE, given), day, until);
  }

  /** Where an obligation stands. */
  @Then(
      "^är (?:tillfälle (\\S+) av )?(\\S+?)(?: för (\\S+))?"
          + " (kommande|försenad|fullgjord för sent|fullgjord|förfallen|oklar)"
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
      LocalDate asOf = answered().asOf();
      expect(found, "dagar för sent", late, Long.toString(found.daysLate(asOf).orElse(-1)));
    }
    context.saw(sighting(found).withStatus(found.status()));
  }

  /** A day of an obligation. */
  @Then(
      "^har (?:tillfälle (\\S+) av )?(\\S+?)(?: för (\\S+))?"
          + " (planerad dag|flyttad dag|lagens dag|fullgjorddag|bortfallsdag) (\\d{4}-\\d{2}-\\d{2})$")
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
          default -> found.lapsedOn();
        };
    String actual = shown.map(LocalDate::toString).orElse("ingen");
    expect(found, which, day, actual);
    context.saw(sighting(found));
  }

  /** An obligation whose provision gives no day. */
  @Then("^har (\\S+?)(?: för (\\S+))? ingen sista dag$")
  public void noDay(String ruleId, @Nullable String factId) {
    Obligation found = one(ruleId, factId, null);
    expect(found, "sista dag", "ingen", found.lastDay().map(LocalDate::toString).orElse("ingen"));
    context.saw(sighting(found));
  }

  /** How many times it has come up. */
  @Then("^har (\\S+?)(?: för (\\S+))? (\\d+) tillfällen?$")
  public void occurrences(String ruleId, @Nullable String factId, String count) {
    known(ruleId);
    int found = all(ruleId, factId).size();
    if (found != Integer.parseInt(count)) {
      throw new AssertionError(
          ruleId + " har " + found + " tillfällen, inte " + count + everything());
    }
  }

  /** No obligation. */
  @Then("^gäller inte (\\S+?)(?: för (\\S+))?$")
  public void absent(String ruleId, @Nullable String factId) {
    known(ruleId);
    List<Obligation> found = all(ruleId, factId);
    if (!found.isEmpty()) {
      throw new AssertionError(ruleId + " gäller: " + found.get(0) + everything());
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

  /** A missing day. */
  @Then("^saknas (.+) för (\\S+)$")
  public void gap(String name, String ruleId) {
    Obligation found =
        all(ruleId, null).stream()
            .filter(o -> o.status() == Status.UNDETERMINED)
            .findFirst()
            .orElseThrow(() -> new AssertionError(ruleId + " är inte oklar." + everything()));
    expect(found, "saknad dag", name, found.gap().map(g -> g.swedish()).orElse("ingen"));
    context.saw(sighting(found));
  }

  /** The day to look again. */
  @Then("^ska läget prövas igen (\\d{4}-\\d{2}-\\d{2})$")
  public void wakeUp(String day) {
    String actual = answered().wakeUp().map(LocalDate::toString).orElse("aldrig");
    if (!actual.equals(day)) {
      throw new AssertionError("Läget ska prövas igen " + actual + ", inte " + day + everything());
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
      throw new AssertionError(
          ruleId
              + (occurrence == null ? "" : " tillfälle " + occurrence)
              + " gäller inte."
              + everything());
    }
    long anchors = found.stream().map(o -> o.key().factId()).distinct().count();
    if (anchors > 1) {
      throw new AssertionError(
          ruleId + " gäller flera uppgifter; skriv \"för ID\"." + everything());
    }
    return found.get(found.size() - 1);
  }

  private void known(String ruleId) {
    if (context.engine().rules().rule(ruleId).isEmpty()) {
      throw new AssertionError("Det finns ingen regel med id " + ruleId + ".");
    }
  }

  private List<Obligation> all(String ruleId, @Nullable String factId) {
    return answered().of(ruleId).stream()
        .filter(o -> factId == null || o.key().factId().equals(factId))
        .toList();
  }

  private Timeline answered() {
    return requireNonNull(timeline, "Scenariot saknar \"När läget prövas ...\".");
  }

  private void expect(Obligation o, String what, String expected, String actual) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError(
          o.key() + ": " + what + " är " + actual + ", väntat " + expected + everything());
    }
  }

  private String everything() {
    return "\nAllt som gäller:\n"
        + answered().obligations().stream()
            .map(o -> "  " + o + " (" + o.status().swedish() + ") " + o.reason())
            .collect(Collectors.joining("\n"));
  }
}
