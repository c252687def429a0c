package se.lagfrist.authoring.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.change.Difference.Aspect;
import se.lagfrist.authoring.change.Difference.Kind;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Status;

/** Days are counted by hand from the acts, never taken from the program. */
class LawChangeTest {

  /** SoL (2001:453) 11 kap. 4 c §: two months. SoL (2025:400) 23 kap. 5 §: six. */
  private static final String FOLLOW_UP =
      """
      REGEL "Uppföljning efter utredning"
        id prov.uppfoljning
        slag längsta tid
      NÄR
        en uppföljning pågår
        - som är uppföljning efter utredning
      SÅ
        ska nämnden ha avslutat uppföljningen
        enligt SoL (2001:453) 11 kap. 4 c § 2 st. inom 2 månader från avslutande av barnutredning, 2013-01-01 till 2025-06-30
        enligt SoL (2025:400) 23 kap. 5 § inom 6 månader från avslutande av barnutredning, från 2025-07-01
        uppfylls av uppföljningens avslutande
        söndagsregeln gäller inte
      SLUT
      """;

  /** Four months in both acts: 11 kap. 2 § and 20 kap. 3 §. */
  private static final String INQUIRY =
      """
      REGEL "Barnutredning"
        id prov.barnutredning
        slag tidsfrist
      NÄR
        en utredning har inletts
        - som är en barnutredning
      SÅ
        ska nämnden slutföra utredningen
        enligt SoL (2001:453) 11 kap. 2 § 2 st. inom 4 månader från utredningens inledande, 2002-01-01 till 2025-06-30
        enligt SoL (2025:400) 20 kap. 3 § inom 4 månader från utredningens inledande, från 2025-07-01
        uppfylls av utredningens avslutande
        söndagsregeln gäller inte
      SLUT
      """;

  private static final String CARE =
      """
      REGEL "Övervägande"
        id prov.overvagande
        slag återkommande prövning
      NÄR
        den enskilde är placerad
        - med stöd av SoL
      SÅ
        ska nämnden överväga vården
        enligt SoL (2025:400) 22 kap. 13 § inom 6 månader från placeringens verkställande, från 2025-07-01
        därefter lika ofta
        uppfylls av ett övervägande
        söndagsregeln gäller inte
      SLUT
      """;

  private static final ObligationEngine LAW = engine(FOLLOW_UP + INQUIRY + CARE);
  private static final LawChange NEW_ACT =
      LawChange.between(asOf(day("2025-06-30")), asOf(day("2025-07-01")));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static ObligationEngine engine(String text) {
    List<RuleSource> files = List.of(new RuleSource("prov.dslr", text));
    return ObligationEngine.of(
        List.of(PackCompiler.compile("prov", files).load()), EngineSettings.defaults());
  }

  private static ObligationEngine asOf(LocalDate day) {
    return ObligationEngine.of(LAW.rules().asOf(day), LAW.settings());
  }

  private static ObligationEngine draft(String text) {
    return RuleSets.changed(
        LAW.rules(), List.of(new RuleSource("utkast.dslr", text)), LAW.settings());
  }

  private static CaseFile followUp(String inquiryOpened, String inquiryClosed) {
    return CaseFile.builder("A")
        .add(Person.of("A", "barn").birthDate(day("2014-05-20")).build())
        .add(
            Investigation.of("A", "u1")
                .kind(InvestigationKind.CHILD)
                .openedOn(day(inquiryOpened))
                .closedOn(day(inquiryClosed))
                .build())
        .add(
            FollowUp.of("A", "f1")
                .concerns("u1")
                .kind(FollowUpKind.AFTER_INVESTIGATION)
                .startedOn(day(inquiryClosed))
                .build())
        .build();
  }

  private static CaseFile placed(String id, String executedOn) {
    return CaseFile.builder(id)
        .add(
            Placement.of(id, "p1")
                .home(HomeKind.FAMILY_HOME)
                .ground(LegalGround.SOL)
                .executedOn(day(executedOn))
                .build())
        .build();
  }

  @Test
  void a_follow_up_after_the_new_act_has_six_months_instead_of_two() {
    CaseChange change = NEW_ACT.compare(followUp("2025-07-01", "2025-07-15"), day("2025-10-01"));

    assertThat(change.of(Kind.MOVES)).hasSize(1);
    Difference moved = change.of(Kind.MOVES).get(0);
    assertThat(moved.key()).hasToString("prov.uppfoljning/f1/1");
    // 15 July + 2 months, + 6 months.
    assertThat(moved.before().orElseThrow().lastDay()).contains(day("2025-09-15"));
    assertThat(moved.after().orElseThrow().lastDay()).contains(day("2026-01-15"));
    assertThat(moved.aspects()).containsExactly(Aspect.LAST_DAY, Aspect.STATUS, Aspect.CITATION);
    assertThat(moved.before().orElseThrow().status()).isEqualTo(Status.OVERDUE);
    assertThat(moved.after().orElseThrow().status()).isEqualTo(Status.UPCOMING);
    assertThat(ChangeWords.days(moved)).isEqualTo("2025-09-15 → 2026-01-15");
    assertThat(ChangeWords.others(moved))
        .containsExactly(
            "försenad → kommande",
            "SoL (2001:453) 11 kap. 4 c § 2 st. → SoL (2025:400) 23 kap. 5 §");
  }

  @Test
  void a_follow_up_from_before_the_new_act_keeps_its_two_months() {
    CaseChange change = NEW_ACT.compare(followUp("2025-05-01", "2025-06-30"), day("2025-10-01"));
    // Due 2025-08-30, under the old wording in both; it is only cited as it reads that day.
    assertThat(change.of(Kind.MOVES)).isEmpty();
    assertThat(change.differences()).extracting(Difference::kind).containsOnly(Kind.RECITED);
  }

  @Test
  void the_same_period_in_both_acts_only_gets_a_new_citation() {
    CaseChange change = NEW_ACT.compare(followUp("2025-07-01", "2025-07-15"), day("2025-10-01"));
    assertThat(change.of(Kind.RECITED)).hasSize(1);
    Difference recited = change.of(Kind.RECITED).get(0);
    assertThat(recited.key().ruleId()).isEqualTo("prov.barnutredning");
    assertThat(ChangeWords.others(recited))
        .containsExactly("SoL (2001:453) 11 kap. 2 § 2 st. → SoL (2025:400) 20 kap. 3 §");
  }

  @Test
  void what_only_the_new_law_asks_for_appears_and_the_other_way_round_vanishes() {
    CaseFile file = placed("B", "2025-08-01");
    CaseChange change = NEW_ACT.compare(file, day("2025-10-01"));
    assertThat(change.differences()).hasSize(1);
    assertThat(change.differences().get(0).kind()).isEqualTo(Kind.APPEARS);
    // 1 August + 6 months.
    assertThat(change.differences().get(0).after().orElseThrow().lastDay())
        .contains(day("2026-02-01"));

    CaseChange back =
        LawChange.between(asOf(day("2025-07-01")), asOf(day("2025-06-30")))
            .compare(file, day("2025-10-01"));
    assertThat(back.differences()).extracting(Difference::kind).containsExactly(Kind.VANISHES);
    assertThat(back.differences().get(0).after()).isEmpty();
  }

  @Test
  void a_draft_replaces_the_rule_with_its_id_and_its_later_days_show_in_a_projection() {
    String fourMonths =
        CARE.replace(
            "från placeringens verkställande, från 2025-07-01",
            """
            från placeringens verkställande, 2025-07-01 till 2027-06-30
              enligt SoL (2025:400) 22 kap. 13 § inom 4 månader från placeringens verkställande, från 2027-07-01\
            """);
    LawChange change = LawChange.between(LAW, draft(fourMonths));
    CaseFile file = placed("B", "2026-06-01");

    assertThat(change.compare(file, day("2026-11-21")).isEmpty()).isTrue();

    CaseChange until = change.compare(file, day("2026-11-21"), day("2028-08-31"));
    // Six months: 2026-12-01, 2027-06-01, 2027-12-01 (begun before July 2027), then 2028-06-01 and
    // 2028-12-01. Four months from 2027-12-01: 2028-04-01, 2028-08-01, 2028-12-01.
    assertThat(until.differences())
        .extracting(d -> d.key().occurrence() + " " + d.kind() + " " + ChangeWords.days(d))
        .containsExactly(
            "6 APPEARS 2028-12-01",
            "4 MOVES 2028-06-01 → 2028-04-01",
            "5 MOVES 2028-12-01 → 2028-08-01");
  }

  @Test
  void a_draft_may_loosen_and_its_narrower_condition_is_the_one_that_counts() {
    String looser =
        CARE.replace("inom 6 månader", "inom 12 månader")
            .replace("- med stöd av SoL\n", "- med stöd av SoL\n  - i HVB\n");
    LawChange change = LawChange.between(LAW, draft(looser));
    assertThat(change.compare(placed("B", "2026-06-01"), day("2026-11-21")).differences())
        .extracting(Difference::kind)
        .containsExactly(Kind.VANISHES);
    assertThat(change.rules()).hasSize(1);
    RuleChange rule = change.rules().get(0);
    assertThat(rule.ruleId()).isEqualTo("prov.overvagande");
    assertThat(rule.conditionsNew()).containsExactly("- i HVB");
    assertThat(rule.conditionsGone()).isEmpty();
    assertThat(rule.others()).isFalse();
    assertThat(rule.wordings())
        .extracting(WordingChange::swedish)
        .containsExactly(
            "Ändras: SoL (2025:400) 22 kap. 13 § inom 6 månader från placeringens verkställande,"
                + " från 2025-07-01 → SoL (2025:400) 22 kap. 13 § inom 12 månader från placeringens"
                + " verkställande, från 2025-07-01");
  }

  @Test
  void another_duty_or_another_one_to_do_it_is_a_difference_too() {
    String other = CARE.replace("ska nämnden överväga vården", "ska handläggaren överväga vården");
    LawChange change = LawChange.between(LAW, draft(other));
    CaseChange found = change.compare(placed("B", "2026-06-01"), day("2026-11-21"));
    assertThat(found.differences()).hasSize(1);
    assertThat(found.differences().get(0).kind()).isEqualTo(Kind.CHANGES);
    assertThat(found.differences().get(0).aspects()).containsExactly(Aspect.DUTY);
    assertThat(change.rules().get(0).others()).isTrue();
  }

  @Test
  void the_rules_that_differ_are_told_with_the_wordings() {
    assertThat(NEW_ACT.rules())
        .extracting(RuleChange::ruleId)
        .containsExactly("prov.barnutredning", "prov.overvagande", "prov.uppfoljning");
    assertThat(NEW_ACT.rules().get(1).how()).isEqualTo(RuleChange.How.ADDED);
    assertThat(NEW_ACT.rules().get(2).wordings())
        .extracting(WordingChange::swedish)
        .containsExactly(
            "Slutar 2025-06-30: SoL (2001:453) 11 kap. 4 c § 2 st. inom 2 månader från avslutande"
                + " av barnutredning",
            "Ny: SoL (2025:400) 23 kap. 5 § inom 6 månader från avslutande av barnutredning, från"
                + " 2025-07-01");
    assertThat(LawChange.between(LAW, LAW).rules()).isEmpty();
  }

  @Test
  void many_cases_are_summed_up_by_rule_and_what_none_of_them_tries_is_told() {
    ChangeReport report =
        ChangeReport.of(
            "förr",
            "nu",
            NEW_ACT,
            Stream.of(
                placed("B", "2025-08-01"), placed("C", "2024-01-01"), placed("D", "2025-09-01")),
            day("2025-10-01"),
            day("2025-10-01"));
    assertThat(report.cases()).isEqualTo(3);
    assertThat(report.changed()).extracting(CaseChange::caseId).containsExactly("B", "D");
    assertThat(report.totals()).isEqualTo(Map.of(Kind.APPEARS, 2));
    assertThat(report.byRule()).hasSize(1);
    assertThat(report.byRule().get(0).cases()).isEqualTo(2);
    assertThat(report.untried())
        .extracting(RuleChange::ruleId)
        .containsExactly("prov.barnutredning", "prov.uppfoljning");
  }

  @Test
  void the_page_tells_it_all_and_lets_nothing_through_unescaped() {
    CaseFile file = followUp("2025-07-01", "2025-07-15");
    String page =
        ChangePage.html(
            ChangeReport.of(
                "<förr>",
                "nu & sen",
                NEW_ACT,
                Stream.of(file),
                day("2025-10-01"),
                day("2025-10-01")));
    assertThat(page)
        .contains(
            "&lt;förr&gt;", "nu &amp; sen", "2025-09-15", "2026-01-15", "prov.uppfoljning/f1/1")
        .contains("Ändrade regler som inget av ärendena prövar")
        .doesNotContain("<förr>", "<script", "http");
  }

  @Test
  void a_projection_that_ends_before_it_begins_is_refused() {
    assertThatThrownBy(() -> NEW_ACT.compareAll(Stream.of(), day("2025-10-01"), day("2025-09-30")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe the days changed places");
  }
}
