package se.lagfrist.authoring.scenarier;

import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

/** The steps of a scenario. Cucumber makes one for each scenario. */
public final class Steps {

  static final String CASE = "ärendet";

  private final ScenarioContext context = ScenarioContext.current();
  private final FactText facts = new FactText(CASE);
  private final List<Fact> given = context.newScenario();
  private EngineSettings settings = context.engine().settings();
  private @Nullable Answered answered;

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
    Answered answer =
        Answered.of(context, context.engine().with(settings), CaseText.file(given), day, until);
    answered = answer;
    context.looked(answer.file(), answer.timeline());
  }

  private Answered answered() {
    Answered answer = answered;
    if (answer == null) {
      throw Unmet.problem(
          "Dagen man står på saknas. Skriv före Så: När läget prövas 2026-03-10 (er egen dag).");
    }
    return answer;
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
    Obligation found = answered().one(ruleId, factId, occurrence);
    answered().expect(found, "läget", status, found.status().swedish());
    if (lastDay != null) {
      answered()
          .expect(
              found,
              "sista dag",
              lastDay,
              found.lastDay().map(LocalDate::toString).orElse("ingen"));
    }
    if (late != null) {
      OptionalLong days = found.daysLate(answered().timeline().asOf());
      String actual = days.isPresent() ? Long.toString(days.getAsLong()) : "kan inte sägas";
      answered().expect(found, "dagar för sent", late, actual);
    }
    context.saw(answered().sighting(found).withStatus(found.status()));
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
    Obligation found = answered().one(ruleId, factId, occurrence);
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
    answered().expect(found, which, day, actual);
    context.saw(answered().sighting(found));
  }

  /** An obligation whose provision gives no day, or one that is not planned. */
  @Then("^har (\\S+?)(?: för (\\S+))? ingen (sista dag|planerad dag)$")
  public void noDay(String ruleId, @Nullable String factId, String which) {
    Obligation found = answered().one(ruleId, factId, null);
    Optional<LocalDate> shown = which.equals("sista dag") ? found.lastDay() : found.plannedDay();
    answered().expect(found, which, "ingen", shown.map(LocalDate::toString).orElse("ingen"));
    context.saw(answered().sighting(found));
  }

  /** How many times it has come up. */
  @Then("^har (\\S+?)(?: för (\\S+))? (\\d+) tillfällen?$")
  public void occurrences(String ruleId, @Nullable String factId, String count) {
    answered().known(ruleId);
    int found = answered().all(ruleId, factId).size();
    if (!Integer.toString(found).equals(count)) {
      throw Unmet.difference(
          ruleId + " har ett annat antal tillfällen.",
          count,
          Integer.toString(found),
          answered().everything(ruleId));
    }
  }

  /** No obligation. */
  @Then("^gäller inte (\\S+?)(?: för (\\S+))?$")
  public void absent(String ruleId, @Nullable String factId) {
    answered().known(ruleId);
    List<Obligation> found = answered().all(ruleId, factId);
    if (!found.isEmpty()) {
      throw Unmet.difference(
          ruleId + " gäller, fast den inte skulle göra det.",
          "gäller inte",
          Told.of(found.get(0)),
          answered().everything(ruleId));
    }
    context.notFired(ruleId);
  }

  /** The provision shown. */
  @Then("^vilar (?:tillfälle (\\S+) av )?(\\S+?)(?: för (\\S+))? på (.+)$")
  public void rests(
      @Nullable String occurrence, String ruleId, @Nullable String factId, String citation) {
    Obligation found = answered().one(ruleId, factId, occurrence);
    answered().expect(found, "lagrum", citation, found.citation().print());
    context.saw(answered().sighting(found).withCitation(found.citation()));
  }

  /** What the day rests on. */
  @Then("^har (\\S+?)(?: för (\\S+))? styrkan (.+)$")
  public void force(String ruleId, @Nullable String factId, String force) {
    Obligation found = answered().one(ruleId, factId, null);
    answered().expect(found, "styrka", force, found.force().swedish());
  }

  /** Who gets it. */
  @Then("^har (\\S+?)(?: för (\\S+))? mottagaren (.+)$")
  public void recipient(String ruleId, @Nullable String factId, String recipient) {
    Obligation found = answered().one(ruleId, factId, null);
    answered().expect(found, "mottagaren", recipient, found.recipient().orElse(""));
  }

  /** Words of the reason or of a note. */
  @Then("^har (\\S+?)(?: för (\\S+))? (inte )?texten (.+)$")
  public void text(String ruleId, @Nullable String factId, @Nullable String not, String words) {
    Obligation found = answered().one(ruleId, factId, null);
    String told = found.reason() + "\n" + String.join("\n", found.notes());
    boolean has = told.contains(words);
    answered().expect(found, "texten", not == null ? words : "", has ? words : "");
  }

  /** A missing day. */
  @Then("^saknas (.+) för (\\S+)$")
  public void gap(String name, String ruleId) {
    answered().known(ruleId);
    Obligation found =
        answered().all(ruleId, null).stream()
            .filter(o -> o.status() == Status.UNDETERMINED)
            .findFirst()
            .orElseThrow(
                () -> Unmet.problem(ruleId + " är inte oklar.", answered().everything(ruleId)));
    answered().expect(found, "saknad dag", name, found.gap().map(g -> g.swedish()).orElse("ingen"));
    context.saw(answered().sighting(found));
  }

  /** The day to look again. */
  @Then("^ska läget prövas igen (\\d{4}-\\d{2}-\\d{2})$")
  public void wakeUp(String day) {
    String actual = answered().timeline().wakeUp().map(LocalDate::toString).orElse("aldrig");
    if (!actual.equals(day)) {
      throw Unmet.difference(
          "Läget ska prövas igen en annan dag.", FactText.day(day).toString(), actual, List.of());
    }
  }
}
