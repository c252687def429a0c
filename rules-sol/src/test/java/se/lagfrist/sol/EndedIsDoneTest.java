package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.Scenarios;
import se.lagfrist.casefile.AdoptionConsent;
import se.lagfrist.casefile.BenefitPeriod;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

/**
 * What nobody can act on is never red: when the very thing a duty is about has ended, the duty has
 * lapsed, and what was missed stays as its breach. Tried on every fact of every scenario.
 */
class EndedIsDoneTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();

  private static final Map<Class<? extends Fact>, String> ENDS =
      Map.of(
          Placement.class, "endedOn",
          CoerciveMeasure.class, "endedOn",
          Decision.class, "endedOn",
          Investigation.class, "closedOn",
          FollowUp.class, "endedOn",
          Plan.class, "endedOn",
          BenefitPeriod.class, "to",
          Judgment.class, "endedOn",
          AdoptionConsent.class, "revokedOn");

  /** What is still to be done: the end itself is told of, or another link of a chain goes on. */
  private static final Set<String> STILL_DONE =
      Set.of(
          "kl.bradskande-beslut",
          "lvu.uppfoljning-underrattelse-avslutad",
          "lvu.fortsatt-omhandertagande-ett-ar");

  @Test
  void whatHasEndedIsNotOverdue() {
    Set<String> red = new TreeSet<>();
    for (ScenarioReport.Look look : looks()) {
      LocalDate day = look.timeline().asOf();
      for (Fact fact : look.file().facts()) {
        if (isOpenOn(fact, day)) {
          List<Fact> facts = new ArrayList<>(look.file().facts());
          facts.replaceAll(one -> one.id().equals(fact.id()) ? ended(fact, day) : one);
          ENGINE.evaluate(look.file().with(facts), day.plusDays(400)).obligations().stream()
              .filter(one -> one.key().factId().equals(fact.id()))
              .filter(EndedIsDoneTest::isRed)
              .forEach(one -> red.add(one.key().ruleId() + ", e.g. " + facts));
        }
      }
    }

    assertThat(red).isEmpty();
  }

  private static List<ScenarioReport.Look> looks() {
    return Scenarios.run(Path.of("src/test/resources/scenarier"), ENGINE).results().stream()
        .flatMap(result -> result.looks().stream())
        .toList();
  }

  private static boolean isOpenOn(Fact fact, LocalDate day) {
    String end = ENDS.get(fact.getClass());
    LocalDate came = fact.occurredOn();
    return end != null
        && came != null
        && !came.isAfter(day)
        && FactType.of(fact).date(end).of(fact) == null;
  }

  private static Fact ended(Fact fact, LocalDate day) {
    return FactType.of(fact).with(fact, String.valueOf(ENDS.get(fact.getClass())), day);
  }

  private static boolean isRed(Obligation one) {
    return one.status() == Status.OVERDUE
        && one.isOwnDuty()
        && !STILL_DONE.contains(one.key().ruleId());
  }
}
