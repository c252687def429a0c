package se.lagfrist.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.benchmarks.municipality.Municipality;
import se.lagfrist.benchmarks.subset.Answer;
import se.lagfrist.benchmarks.subset.DroolsSubset;
import se.lagfrist.benchmarks.subset.EasyRulesSubset;
import se.lagfrist.benchmarks.subset.EvreteSubset;
import se.lagfrist.benchmarks.subset.LagfristSubset;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Person;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.obligation.Obligation;

class ContestantsTest {

  private static final List<CaseFile> FILES = Municipality.of(11).cases(600).toList();
  private static final LocalDate AS_OF = Municipality.TODAY;

  @Test
  void all_answer_the_whole_rule_set_alike_also_on_earlier_days() {
    ObligationEngine engine = ObligationEngine.create();
    List<Contestant<Obligation>> all = new ArrayList<>();
    all.add(Lagfrist.of(engine));
    all.add(PlainDrools.sessionPerCase(engine));
    all.add(PlainDrools.pooled(engine));
    all.add(new PlainJava());
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
        List.of(Lagfrist.of(engine), PlainDrools.sessionPerCase(engine), new PlainJava());

    assertThat(large.facts()).hasSizeGreaterThan(3_000);
    assertThatCode(() -> Referee.check(all, List.of(large), AS_OF, Referee::say))
        .doesNotThrowAnyException();
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
            new LagfristSubset(), new DroolsSubset(), new EvreteSubset(), new EasyRulesSubset());
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
