package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.RulePack;

/** Whatever a municipality's own file says, what comes of it is never shown as law. */
class LocalForceTest {

  private static final String RULE =
      """
      REGEL "Beslut"
        id lokal.beslut
        styrka lokal riktlinje
      NÄR
        en ansökan har kommit in
      SÅ
        ska nämnden besluta
        enligt Riktlinje för beslut inom 14 dagar från ansökans ankomst, från 2026-01-01
        uppfylls av beslutet
      SLUT
      """;

  private static final List<RulePack> SHIPPED =
      List.of(
          PackCompiler.compile("lagen", List.of(new RuleSource("lagen.dslr", RuleTexts.REPORT)))
              .load());

  private static RuleSource file(String text) {
    return new RuleSource("lokal.dslr", text);
  }

  @Test
  void no_way_of_writing_the_force_passes_for_law() {
    for (String force :
        List.of(
            "",
            "  styrka lag\n",
            "  styrka lokal riktlinje\n  styrka lag\n",
            "  styrka lag\n  styrka lokal riktlinje\n",
            "  styrka praxis\n")) {
      RuleSource local = file(RULE.replace("  styrka lokal riktlinje\n", force));
      assertThatThrownBy(() -> RuleSets.with(SHIPPED, List.of(local), EngineSettings.defaults()))
          .as(force)
          .isInstanceOf(RuleFileException.class);
      assertThatThrownBy(() -> PackCompiler.compile(RuleSets.LOCAL, List.of(local)))
          .as(force)
          .isInstanceOf(RuleFileException.class);
      LiveRules live = LiveRules.of(SHIPPED, EngineSettings.defaults());
      assertThat(live.replace(List.of(local), null).exchanged()).as(force).isFalse();
      assertThat(live.engine().rules().rule("lokal.beslut")).isEmpty();
    }
  }

  @Test
  void a_benchmark_would_be_shown_as_practice() {
    RuleSource local =
        file(
            RULE.replace("  uppfylls", "  riktvärde inom 7 dagar enligt JO 7477-2017\n  uppfylls"));
    assertThatThrownBy(() -> PackCompiler.compile(RuleSets.LOCAL, List.of(local)))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("riktvärde");
  }

  @Test
  void a_pack_that_was_made_another_way_is_refused_when_it_is_loaded() {
    RulePack law =
        PackCompiler.compile("annat", List.of(file(RULE.replace("lokal riktlinje", "lag")))).load();
    ClassLoader renamed =
        new ClassLoader(law.loader()) {
          @Override
          public InputStream getResourceAsStream(String path) {
            return law.loader().getResourceAsStream(path.replace("/lokal/", "/annat/"));
          }
        };
    RulePack disguised = new RulePack(RuleSets.LOCAL, law.sha256(), law.modelClass(), renamed);
    assertThatThrownBy(() -> ObligationEngine.of(List.of(disguised), EngineSettings.defaults()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lokal.beslut");
  }

  @Test
  void a_guideline_is_taken() {
    assertThat(
            RuleSets.with(SHIPPED, List.of(file(RULE)), EngineSettings.defaults())
                .rules()
                .rule("lokal.beslut"))
        .isPresent();
  }

  @Test
  void a_guideline_gives_no_facts() {
    RuleSource local =
        file(
            RuleTexts.CONCLUSION
                .replace("  id prov", "  id lokal")
                .replace("NÄR", "  styrka lokal riktlinje\nNÄR"));
    assertThatThrownBy(() -> RuleSets.with(SHIPPED, List.of(local), EngineSettings.defaults()))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("skulle ge uppgifter som ingen har registrerat");
    assertThat(RuleCheck.of(List.of(local)).beside(SHIPPED).local().run())
        .anyMatch(f -> f.error().message().contains("skulle ge uppgifter"));
  }
}
