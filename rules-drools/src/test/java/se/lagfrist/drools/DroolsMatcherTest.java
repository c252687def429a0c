package se.lagfrist.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Matches;
import se.lagfrist.rulebook.RuleBook;

class DroolsMatcherTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ObligationEngine ENGINE = ObligationEngine.create();

  private static CaseFile file(String id) {
    return CaseFile.builder(id)
        .add(
            ConcernReport.of(id, "a1")
                .about(AgeGroup.CHILD)
                .reporter(ReporterCategory.PRIVATE)
                .receivedOn(LocalDate.of(2026, 1, 5))
                .build())
        .add(
            Investigation.of(id, "u1")
                .kind(InvestigationKind.CHILD)
                .concerns("a1")
                .openedOn(LocalDate.of(2026, 1, 12))
                .informedOn(LocalDate.of(2026, 4, 1))
                .build())
        .add(
            Investigation.of(id, "u2")
                .kind(InvestigationKind.CHILD)
                .openedOn(LocalDate.of(2026, 1, 20))
                .registeredOn(LocalDate.of(2026, 5, 1))
                .build())
        .build();
  }

  private static List<String> told(List<Arisen> arisen) {
    return arisen.stream().map(a -> a.rule().id() + " " + a.anchor().id()).sorted().toList();
  }

  @Test
  void new_and_pooled_sessions_find_what_the_walk_finds() {
    CaseFile known = file("A").knownOn(DAY);
    List<String> walked = told(ENGINE.rules().match(known));

    assertThat(walked)
        .contains("sol.barnutredning u1", "sol.forhandsbedomning a1")
        .noneMatch(one -> one.endsWith(" u2"));
    assertThat(told(DroolsMatcher.sessionPerCase(ENGINE.rules()).match(known))).isEqualTo(walked);
    assertThat(told(DroolsMatcher.pooled(ENGINE.rules()).match(known))).isEqualTo(walked);
  }

  @Test
  void what_is_found_are_the_facts_of_the_case_that_was_asked_about() {
    CaseFile known = file("A").knownOn(DAY);
    assertThat(DroolsMatcher.pooled(ENGINE.rules()).match(known))
        .isNotEmpty()
        .allMatch(a -> known.facts().stream().anyMatch(f -> f == a.anchor()));
  }

  @Test
  void an_engine_answers_alike_through_sessions() {
    RuleBook rules = ENGINE.rules().matchedBy(DroolsMatcher::pooled);
    ObligationEngine through = ObligationEngine.of(rules, ENGINE.settings());
    assertThat(said(through.evaluate(file("A"), DAY).obligations()))
        .isNotEmpty()
        .isEqualTo(said(ENGINE.evaluate(file("A"), DAY).obligations()));
  }

  private static List<String> said(List<Obligation> obligations) {
    return obligations.stream().map(o -> o.key() + " " + o.status() + " " + o.lastDay()).toList();
  }

  @Test
  void pooled_sessions_serve_many_threads_and_keep_cases_apart() {
    DroolsMatcher pooled = DroolsMatcher.pooled(ENGINE.rules());
    List<String> one = told(ENGINE.rules().match(file("A").knownOn(DAY)));
    assertThat(
            IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> told(pooled.match(file("c" + i).knownOn(DAY))))
                .distinct())
        .containsExactly(one);
  }

  @Test
  void the_rules_are_handed_out_for_sessions_that_hold_many_cases() {
    List<Arisen> arisen = new ArrayList<>();
    KieSession session = DroolsRules.kieBase(ENGINE.rules()).newKieSession();
    try {
      Matches matches = new Matches();
      session.setGlobal(DroolsRules.MATCHES, matches);
      for (String id : List.of("A", "B")) {
        file(id).knownOn(DAY).facts().forEach(session::insert);
      }
      session.fireAllRules();
      arisen.addAll(DroolsRules.arisen(ENGINE.rules(), matches, "A"));
      assertThat(DroolsRules.arisen(ENGINE.rules(), matches, "C")).isEmpty();
    } finally {
      session.dispose();
    }
    assertThat(told(arisen)).isEqualTo(told(ENGINE.rules().match(file("A").knownOn(DAY))));
    assertThat(arisen).allMatch(a -> a.anchor().caseId().equals("A"));
  }

  @Test
  void a_rule_that_a_change_replaces_is_matched_as_changed_and_one_without_law_not_at_all() {
    RuleBook changed =
        ENGINE
            .rules()
            .amendedBy(
                List.of(
                    PackCompiler.compile(
                            "andring",
                            List.of(
                                new RuleSource(
                                    "andring.dslr",
                                    """
                                    REGEL "Information om utredning"
                                      id sol.information-om-barnutredning
                                      slag underrättelse
                                    NÄR
                                      en anmälan har kommit in
                                    SÅ
                                      ska nämnden informera dem som berörs
                                      enligt SoL (2025:400) 20 kap. 4 § genast vid anmälans ankomst, från 2025-07-01
                                      söndagsregeln gäller inte
                                    SLUT
                                    """)))
                        .load()));
    CaseFile known = file("A").knownOn(DAY);
    assertThat(told(DroolsMatcher.sessionPerCase(changed).match(known)))
        .contains("sol.information-om-barnutredning a1")
        .doesNotContain("sol.information-om-barnutredning u1")
        .isEqualTo(told(changed.match(known)));

    RuleBook before = ENGINE.rules().asOf(LocalDate.of(2002, 1, 1));
    assertThat(before.rules()).hasSizeLessThan(ENGINE.rules().rules().size());
    assertThat(told(DroolsMatcher.sessionPerCase(before).match(known)))
        .isEqualTo(told(before.match(known)));
  }
}
