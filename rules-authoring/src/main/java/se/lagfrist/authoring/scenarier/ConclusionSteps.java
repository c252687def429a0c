package se.lagfrist.authoring.scenarier;

import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.Nearest;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.obligation.WhyNot;
import se.lagfrist.rulebook.Rule;

/** The steps of a scenario about a conclusion. They share the case with {@link Steps}. */
public final class ConclusionSteps {

  private final ScenarioContext context = ScenarioContext.current();

  /** What was concluded. */
  @Then("^följer (?!inte )(\\S+?)(?: av (\\S+?))?(?:: (.+))?$")
  public void follows(String ruleId, @Nullable String factId, @Nullable String told) {
    known(ruleId);
    WhyNot answer = ask(ruleId, factId, look().file());
    if (!(answer instanceof WhyNot.Concludes concludes)) {
      throw Unmet.difference(
          "Slutsatsen " + ruleId + " dras inte.", "följer", "följer inte", Told.of(answer));
    }
    for (String one : told == null ? List.<String>of() : List.of(told.split(", (?=\\S)"))) {
      if (concludes.given().stream().noneMatch(g -> g.told().contains(one))) {
        throw Unmet.difference(
            "Slutsatsen " + ruleId + " ger något annat.", one, given(concludes), List.of());
      }
    }
    context.concluded(ruleId);
  }

  /** What was not concluded. */
  @Then("^följer inte (\\S+?)(?: av (\\S+))?$")
  public void followsNot(String ruleId, @Nullable String factId) {
    known(ruleId);
    refuse(ruleId, ask(ruleId, factId, look().file()));
    context.notFired(ruleId);
  }

  /** What is recorded, in whose place nothing is concluded. */
  @Then("^går (\\S+) före (\\S+)$")
  public void beats(String factId, String ruleId) {
    known(ruleId);
    context.requireFact(factId);
    CaseFile file = look().file();
    refuse(ruleId, ask(ruleId, null, file));
    for (CaseFile without : without(file, factId)) {
      if (ask(ruleId, null, without) instanceof WhyNot.Concludes) {
        context.yielded(ruleId);
        return;
      }
    }
    throw Unmet.problem(
        "Slutsatsen "
            + ruleId
            + " dras inte heller utan "
            + factId
            + ", så det är inte den uppgiften som går före.",
        Told.of(ask(ruleId, null, file)));
  }

  private static void refuse(String ruleId, WhyNot answer) {
    if (answer instanceof WhyNot.Concludes concludes) {
      throw Unmet.difference(
          "Slutsatsen " + ruleId + " dras, fast den inte skulle göra det.",
          "följer inte",
          given(concludes),
          List.of());
    }
  }

  private static String given(WhyNot.Concludes concludes) {
    return concludes.given().stream()
        .map(g -> g.kind() + " " + g.factId() + ": " + String.join(", ", g.told()))
        .collect(Collectors.joining("; "));
  }

  /** Returns the case without a fact, and with the fact but without one of its fields. */
  private static List<CaseFile> without(CaseFile file, String factId) {
    Fact fact = file.fact(factId).orElseThrow();
    FactType type = FactType.of(fact);
    List<Fact> rest = new ArrayList<>(file.facts());
    rest.remove(fact);
    List<CaseFile> all = new ArrayList<>();
    all.add(file.with(rest));
    List<String> fields = new ArrayList<>();
    type.dates().stream().map(DateField::name).forEach(fields::add);
    fields.add("concerns");
    for (String field : fields) {
      List<Fact> facts = new ArrayList<>(file.facts());
      facts.replaceAll(f -> f.id().equals(factId) ? type.with(fact, field, null) : f);
      all.add(file.with(facts));
    }
    return all;
  }

  private WhyNot ask(String ruleId, @Nullable String factId, CaseFile file) {
    LocalDate day = look().timeline().asOf();
    if (factId == null) {
      return context.engine().whyNot(file, ruleId, day);
    }
    context.requireFact(factId);
    return context.engine().whyNot(file, ruleId, factId, day);
  }

  private ScenarioReport.Look look() {
    List<ScenarioReport.Look> looks = context.looks();
    if (looks.isEmpty()) {
      throw Unmet.problem(
          "Dagen man står på saknas. Skriv före Så: När läget prövas 2026-03-10 (er egen dag).");
    }
    return looks.get(looks.size() - 1);
  }

  private void known(String ruleId) {
    List<String> ids = context.engine().rules().concluding().stream().map(Rule::id).toList();
    if (!ids.contains(ruleId)) {
      throw Unmet.problem(
          "Det finns ingen slutsats med id "
              + ruleId
              + "."
              + Nearest.of(ruleId, ids).map(near -> " Menade du " + near + "?").orElse(""));
    }
  }
}
