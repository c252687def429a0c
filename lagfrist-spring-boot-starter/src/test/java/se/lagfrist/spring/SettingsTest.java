package se.lagfrist.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;

/** The engine's settings by properties: right ones are followed, wrong ones stop the start. */
class SettingsTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(LagfristAutoConfiguration.class));

  @Test
  void withoutSettingsTheEngineHasTheDocumentedDefaultsAndEveryPack() {
    application.run(
        context -> {
          ObligationEngine engine = context.getBean(ObligationEngine.class);
          assertThat(engine.settings()).isEqualTo(EngineSettings.defaults());
          assertThat(engine.rules().packs()).extracting(p -> p.name()).contains("sol", "lss");
        });
  }

  @Test
  void settingsReachTheEngine() {
    application
        .withPropertyValues(
            "lagfrist.engine.roll-unsettled=true",
            "lagfrist.engine.switches=rapportera-domar",
            "lagfrist.engine.act-ends.1990-52=2028-06-30",
            "lagfrist.engine.board-meetings=2026-11-10,2026-12-08",
            "lagfrist.engine.reporting-windows=05-01,08-31,10-31,01-31",
            "lagfrist.engine.most-facts=5000",
            "lagfrist.host.today=2026-11-21")
        .run(
            context -> {
              EngineSettings settings = context.getBean(ObligationEngine.class).settings();
              assertThat(settings.rollUnsettled()).isTrue();
              assertThat(settings.switches()).containsExactly("rapportera-domar");
              assertThat(settings.actEnds())
                  .isEqualTo(Map.of("1990:52", LocalDate.of(2028, 6, 30)));
              assertThat(settings.boardMeetings())
                  .containsExactly(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 12, 8));
              assertThat(settings.reportingWindows()).startsWith(MonthDay.of(5, 1)).hasSize(4);
              assertThat(settings.mostFacts()).isEqualTo(5000);
            });
  }

  @Test
  void anEngineOfTheApplicationsOwnIsLeftAlone() {
    ObligationEngine own = ObligationEngine.create();
    application
        .withBean(ObligationEngine.class, () -> own)
        .run(context -> assertThat(context.getBean(ObligationEngine.class)).isSameAs(own));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lagfrist.engine.swiches=rapportera-domar | lagfrist.engine.swiches | Kanske menas switches. | Maybe it is switches.",
        "lagfrist.engin.switches=rapportera-domar | lagfrist.engin | Kanske menas lagfrist.engine. | Maybe they are lagfrist.engine.",
        "lagfrist.engine.switches=rapportera-dom | lagfrist.engine.switches | Kanske menas rapportera-domar. | Maybe it is rapportera-domar.",
        "lagfrist.engine.act-ends.1990-25=2028-06-30 | lagfrist.engine.act-ends.1990-25 | Kanske menas 1990:52. | Maybe it is 1990:52.",
        "lagfrist.engine.reporting-windows=april | lagfrist.engine.reporting-windows | som 04-30 | such as 04-30",
        "lagfrist.engine.reporting-windows=04-30 | lagfrist.engine.reporting-windows | Ange fyra | Give four",
        "lagfrist.engine.recording-profile=file:finns-inte.json | lagfrist.engine.recording-profile | går inte att läsa | cannot be read",
        "lagfrist.engine.most-facts=0 | lagfrist.engine.most-facts | minst 1 | at least 1",
        "lagfrist.engine.most-facts=många | lagfrist.engine.most-facts | heltal | whole number",
        "lagfrist.engine.roll-unsettled=kanske | lagfrist.engine.roll-unsettled | true eller false | true or false",
        "lagfrist.engine.board-meetings=2026-02-30 | lagfrist.engine.board-meetings | som 2026-11-21 | such as 2026-11-21"
      })
  void whatCannotBeIsRefusedInTwoLanguagesWithAWayOut(
      String setting, String property, String swedish, String english) {
    application
        .withPropertyValues(setting)
        .run(
            context -> {
              assertThat(context).hasFailed();
              FailureAnalysis told =
                  Objects.requireNonNull(
                      new SettingsFailureAnalyzer().analyze(context.getStartupFailure()));
              assertThat(told.getDescription()).contains(property, swedish, english);
              assertThat(told.getAction()).isNotBlank();
            });
  }

  @Test
  void everyWrongSettingIsToldAtOnce() {
    application
        .withPropertyValues("lagfrist.engine.switches=solsken", "lagfrist.engine.most-facts=-1")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOfSatisfying(
                        SettingsException.class,
                        e ->
                            assertThat(e.faults())
                                .extracting(SettingsException.Fault::property)
                                .isEqualTo(
                                    List.of(
                                        "lagfrist.engine.switches",
                                        "lagfrist.engine.most-facts"))));
  }

  @Test
  void aFailureThatIsNotAboutSettingsIsLeftToOthers() {
    assertThat(new SettingsFailureAnalyzer().analyze(new IllegalStateException("no"))).isNull();
  }
}
