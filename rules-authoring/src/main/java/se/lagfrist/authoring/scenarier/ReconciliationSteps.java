package se.lagfrist.authoring.scenarier;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.report.Reconciliation;

/** The steps of a scenario about what changed between two days. */
public final class ReconciliationSteps {

  private final ScenarioContext context = ScenarioContext.current();
  private @Nullable Reconciliation changes;
  private final Set<ObligationKey> closed = new HashSet<>();

  /** What a person has closed by hand. */
  @Given("^att en person har stängt (\\S+)$")
  public void closedByPerson(String key) {
    closed.add(key(key));
  }

  /** What changed between two days, or when a fact turns out to be wrong. */
  @When(
      "^avstämningen görs från (\\d{4}-\\d{2}-\\d{2}) till (\\d{4}-\\d{2}-\\d{2})"
          + "(?:, när (\\S+) har tagits bort)?$")
  public void reconcile(String from, String to, @Nullable String removed) {
    if (removed != null) {
      context.requireFact(removed);
    }
    List<Fact> left = context.facts().stream().filter(fact -> !fact.id().equals(removed)).toList();
    changes =
        Reconciliation.between(
            context.engine().evaluate(CaseText.file(context.facts()), FactText.day(from)),
            context.engine().evaluate(CaseText.file(left), FactText.day(to)),
            closed);
  }

  /** One obligation in the reconciliation. */
  @Then("^är (\\S+/\\S+) (ny|ändrad|klar|öppnad igen|inte med i avstämningen)$")
  public void changed(String key, String how) {
    Reconciliation found =
        Unmet.asked(changes, "avstämningen görs från 2026-03-31 till 2026-06-30");
    ObligationKey of = key(key);
    String is = "inte med i avstämningen";
    if (found.added().stream().anyMatch(o -> o.key().equals(of))) {
      is = "ny";
    } else if (found.changed().stream().anyMatch(c -> c.after().key().equals(of))) {
      is = "ändrad";
    } else if (found.resolved().stream().anyMatch(r -> r.before().key().equals(of))) {
      is = "klar";
    } else if (found.reopened().stream().anyMatch(c -> c.after().key().equals(of))) {
      is = "öppnad igen";
    }
    Unmet.unless(key, how, is, List.of());
  }

  private static ObligationKey key(String text) {
    try {
      return ObligationKey.parse(text);
    } catch (IllegalArgumentException e) {
      throw Unmet.problem(
          "Nyckeln " + text + " kan inte läsas. Skriv den som sol.forhandsbedomning/a1/1.");
    }
  }
}
