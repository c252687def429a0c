package se.lagfrist.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.benchmarks.municipality.Municipality;
import se.lagfrist.benchmarks.oracle.Recount;
import se.lagfrist.benchmarks.subset.Answer;
import se.lagfrist.benchmarks.subset.DroolsSubset;
import se.lagfrist.benchmarks.subset.EasyRulesSubset;
import se.lagfrist.benchmarks.subset.EvreteSubset;
import se.lagfrist.benchmarks.subset.JavaSubset;
import se.lagfrist.benchmarks.subset.LagfristSubset;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;

class ContestantsTest {

  private static final List<CaseFile> FILES = Municipality.of(11).cases(600).toList();
  private static final LocalDate AS_OF = Municipality.TODAY;

  @Test
  void all_answer_the_whole_rule_set_alike_also_on_earlier_days() {
    ObligationEngine engine = ObligationEngine.create();
    List<Contestant<Obligation>> all = new ArrayList<>();
    all.add(Lagfrist.of(engine));
    all.add(PlainDrools.sessionPerCase(engine));
    all.add(PlainDrools.compiledAtRunTime(engine));
    all.add(PlainDrools.pooled(engine));
    all.add(recount(engine));
    for (LocalDate asOf : List.of(AS_OF, AS_OF.minusYears(1), AS_OF.minusYears(4))) {
      assertThatCode(() -> Referee.check(all, FILES, asOf, Referee::say))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void all_answer_a_case_with_thousands_of_facts_alike() {
    CaseFile large = joined(Municipality.of(13).cases(400).toList());
    ObligationEngine engine = ObligationEngine.create();
    List<Contestant<Obligation>> all =
        List.of(Lagfrist.of(engine), PlainDrools.sessionPerCase(engine), recount(engine));

    assertThat(large.facts()).hasSizeGreaterThan(3_000);
    assertThatCode(() -> Referee.check(all, List.of(large), AS_OF, Referee::say))
        .doesNotThrowAnyException();
  }

  @Test
  void a_hundred_thousand_facts_that_concern_each_other_are_answered_in_seconds() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      LocalDate decided = LocalDate.of(2026, 1, 1).plusDays(i % 300);
      facts.add(
          Decision.of("A", "b" + i)
              .law(LawArea.SOL)
              .measure(Measure.HOME_CARE)
              .favourable(true)
              .body(Body.OFFICIAL)
              .decidedOn(decided)
              .build());
      facts.add(
          Execution.of("A", "v" + i).concerns("b" + i).startedOn(decided.plusDays(5)).build());
    }
    CaseFile file = CaseFile.of("A", facts);

    Timeline timeline =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> ObligationEngine.create().evaluate(file, AS_OF));

    assertThat(timeline.of("sol.ej-verkstallt-beslut-ivo")).hasSize(50_000);
  }

  private static Contestant<Obligation> recount(ObligationEngine engine) {
    Recount recount = Recount.of(engine.rules());
    return new Contestant<>() {
      @Override
      public String name() {
        return "the second count";
      }

      @Override
      public List<Obligation> answer(CaseFile file, LocalDate asOf) {
        return recount.evaluate(file, asOf);
      }
    };
  }

  /** The facts of many cases as one case of one person, each case under ids of its own. */
  private static CaseFile joined(List<CaseFile> files) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String json = CaseFileJson.write(files.get(i));
      for (Fact fact : files.get(i).facts()) {
        json = json.replace("\"" + fact.id() + "\"", "\"" + i + "-" + fact.id() + "\"");
      }
      json = json.replace("\"" + files.get(i).id() + "\"", "\"large\"");
      facts.addAll(CaseFileJson.read(json).facts());
    }
    boolean[] person = {false};
    facts.removeIf(
        fact -> {
          boolean another = fact instanceof Person && person[0];
          person[0] |= fact instanceof Person;
          return another;
        });
    return CaseFile.of("large", facts);
  }

  @Test
  void all_answer_the_subset_alike() {
    List<Contestant<Answer>> all =
        List.of(
            new LagfristSubset(),
            new JavaSubset(),
            new DroolsSubset(),
            new EvreteSubset(),
            new EasyRulesSubset());
    assertThatCode(() -> Referee.check(all, FILES, AS_OF, Answer::toString))
        .doesNotThrowAnyException();
  }

  @Test
  void a_contestant_that_leaves_out_one_answer_is_found() {
    EasyRulesSubset honest = new EasyRulesSubset();
    Contestant<Answer> cheat =
        new Contestant<>() {
          @Override
          public String name() {
            return "cheat";
          }

          @Override
          public List<Answer> answer(CaseFile file, LocalDate asOf) {
            List<Answer> answers = honest.answer(file, asOf);
            return file.id().equals("A-500") ? List.of() : answers;
          }
        };
    assertThatThrownBy(() -> Referee.check(List.of(honest, cheat), FILES, AS_OF, Answer::toString))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cheat answers CaseFile A-500");
  }
}
