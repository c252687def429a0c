package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.RulePack;

class LiveRulesTest {

  private static final List<RulePack> SHIPPED =
      List.of(
          PackCompiler.compile("lagen", List.of(new RuleSource("lagen.dslr", RuleTexts.REPORT)))
              .load());

  private static final CaseFile CASE =
      CaseFile.of(
          "A",
          List.of(
              ConcernReport.of("A", "a1")
                  .about(AgeGroup.CHILD)
                  .reporter(se.lagfrist.casefile.ReporterCategory.PRIVATE)
                  .receivedOn(LocalDate.of(2026, 3, 2))
                  .build()));

  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  private static List<RuleSource> local(int days) {
    return List.of(
        new RuleSource(
            "kommunen.dslr",
            """
            REGEL "Kontakt efter anmälan"
              id lokal.kontakt
              slag tidsfrist
              styrka lokal riktlinje
              beslutad 2025-11-20 av socialnämnden
            NÄR
              en anmälan har kommit in
              - om barn eller ung
            SÅ
              ska handläggaren ta kontakt med familjen
              enligt Riktlinje för barn och unga inom %d arbetsdagar från anmälans ankomst, från 2026-01-01
              uppfylls av kontakt med vårdnadshavare
            SLUT
            """
                .formatted(days)));
  }

  private static String scenario(String day) {
    return """
        # language: sv
        Egenskap: Kontakt

          Scenario: I tid
            Givet anmälan a1 (barn) där anmälans ankomst är 2026-03-02
            När läget prövas 2026-03-03
            Så är lokal.kontakt kommande med sista dag %s

          Scenario: Före riktlinjen
            Givet anmälan a1 (barn) där anmälans ankomst är 2025-12-31
            När läget prövas 2026-01-15
            Så gäller inte lokal.kontakt
        """
        .formatted(day);
  }

  private static LocalDate lastDay(ObligationEngine engine) {
    return engine.evaluate(CASE, DAY).of("lokal.kontakt").get(0).lastDay().orElseThrow();
  }

  @Test
  void local_files_stand_beside_the_shipped_packs_and_are_never_shown_as_law() {
    ObligationEngine engine = RuleSets.with(SHIPPED, local(3), EngineSettings.defaults());
    Obligation own = engine.evaluate(CASE, DAY).of("lokal.kontakt").get(0);
    assertThat(own.force()).isEqualTo(Force.LOCAL);
    assertThat(own.lastDay()).contains(LocalDate.of(2026, 3, 5));
    Obligation law = engine.evaluate(CASE, DAY).of("prov.forhandsbedomning").get(0);
    assertThat(law.force()).isEqualTo(Force.STATUTE);
    assertThat(engine.rules().rule("lokal.kontakt").orElseThrow().decision())
        .isEqualTo("2025-11-20, socialnämnden");
  }

  @Test
  void no_local_files_leave_the_shipped_packs_alone() {
    assertThat(RuleSets.with(SHIPPED, List.of(), EngineSettings.defaults()).rules().rules())
        .hasSize(1);
  }

  @Test
  void a_local_file_that_would_show_as_law_or_takes_an_id_is_refused() {
    RuleSource law = new RuleSource("kommunen.dslr", RuleTexts.REVIEW);
    assertThatThrownBy(() -> RuleSets.with(SHIPPED, List.of(law), EngineSettings.defaults()))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("skulle visas som lag");
    RuleSource taken =
        new RuleSource(
            "kommunen.dslr",
            local(3).get(0).text().replace("lokal.kontakt", "prov.forhandsbedomning"));
    assertThatThrownBy(() -> RuleSets.with(SHIPPED, List.of(taken), EngineSettings.defaults()))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("används redan");
  }

  @Test
  void a_sound_file_takes_effect_and_none_takes_it_away(@TempDir Path folder) throws IOException {
    LiveRules live = LiveRules.of(SHIPPED, EngineSettings.defaults());
    Files.writeString(folder.resolve("kontakt.feature"), scenario("2026-03-05"));
    LiveRules.Exchange first = live.replace(local(3), folder);
    assertThat(first.exchanged()).as(first.reason()).isTrue();
    assertThat(first.reason()).contains("gäller nu: 2 regler");
    assertThat(lastDay(live.engine())).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(live.replace(local(5), null).exchanged()).isTrue();
    assertThat(lastDay(live.engine())).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(live.replace(List.of(), null).exchanged()).isTrue();
    assertThat(live.engine().rules().rules()).hasSize(1);
  }

  @Test
  void a_broken_file_leaves_the_old_rules_and_says_why(@TempDir Path folder) throws IOException {
    LiveRules live = LiveRules.of(SHIPPED, EngineSettings.defaults());
    assertThat(live.replace(local(3), null).exchanged()).isTrue();
    ObligationEngine before = live.engine();
    List<RuleSource> broken =
        List.of(
            new RuleSource("kommunen.dslr", local(5).get(0).text().replace("uppfylls", "upfylls")));
    LiveRules.Exchange refused = live.replace(broken, null);
    assertThat(refused.exchanged()).isFalse();
    assertThat(refused.reason())
        .contains("de gamla gäller fortfarande")
        .contains("kommunen.dslr rad 12")
        .contains("Menade du");
    assertThat(live.engine()).isSameAs(before);
    Files.writeString(folder.resolve("kontakt.feature"), scenario("2026-03-06"));
    LiveRules.Exchange failing = live.replace(local(3), folder);
    assertThat(failing.exchanged()).isFalse();
    assertThat(failing.reason())
        .contains("kontakt.feature")
        .contains("Väntat: sista dag 2026-03-06");
    assertThat(live.engine()).isSameAs(before);
  }

  @Test
  void readers_see_the_old_rules_or_the_new_ones_and_nothing_between() throws Exception {
    LiveRules live = LiveRules.of(SHIPPED, EngineSettings.defaults());
    live.replace(local(3), null);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Future<Boolean> reading =
          pool.submit(
              () -> {
                boolean sound = true;
                for (int i = 0; i < 400; i++) {
                  LocalDate day = lastDay(live.engine());
                  sound &= day.getDayOfMonth() == 5 || day.getDayOfMonth() == 9;
                }
                return sound;
              });
      for (int i = 0; i < 4; i++) {
        assertThat(live.replace(local(i % 2 == 0 ? 5 : 3), null).exchanged()).isTrue();
      }
      assertThat(reading.get()).isTrue();
    } finally {
      pool.shutdownNow();
    }
  }
}
