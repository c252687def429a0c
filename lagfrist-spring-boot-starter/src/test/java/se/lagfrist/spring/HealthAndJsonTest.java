package se.lagfrist.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.json.TimelineJson;
import se.lagfrist.obligation.Timeline;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

class HealthAndJsonTest {

  private static final CaseFile CASE =
      CaseFileJson.read(
          "{\"id\": \"A-1\", \"facts\": [{\"type\": \"ConcernReport\", \"id\": \"a1\", \"about\":"
              + " \"CHILD\", \"receivedOn\": \"2026-11-02\"}]}");

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  JacksonAutoConfiguration.class,
                  LagfristAutoConfiguration.class,
                  LagfristHealthAutoConfiguration.class,
                  LagfristJacksonAutoConfiguration.class,
                  LagfristNightlyAutoConfiguration.class));

  private static Clock on(String day) {
    return Clock.fixed(
        LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  @Test
  void healthTellsThePacksAndHowFarTheLawWasRead() {
    application
        .withBean(Clock.class, () -> on("2026-03-01"))
        .run(
            context -> {
              Health health = context.getBean(HealthIndicator.class).health();
              assertThat(health.getStatus()).isEqualTo(Status.UP);
              assertThat(health.getDetails())
                  .containsKeys("rules", "lawRead", "lawReadAtLeastThrough");
              assertThat((Map<?, ?>) health.getDetails().get("packs"))
                  .extracting(Map::keySet)
                  .asString()
                  .contains("sol", "lss");
              assertThat(health.getDetails()).doesNotContainKey("reminder");
            });
  }

  @Test
  void anOldReadingIsAReminderAndNoReasonToStopServing() {
    application
        .withBean(Clock.class, () -> on("2030-01-01"))
        .run(
            context -> {
              Health health = context.getBean(HealthIndicator.class).health();
              assertThat(health.getStatus()).isEqualTo(Status.UP);
              assertThat(health.getDetails().get("reminder")).asString().isNotBlank();
            });
  }

  @Test
  void healthCanBeTurnedOffAndIsNotNeeded() {
    application
        .withPropertyValues("management.health.lagfrist.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
    application
        .withClassLoader(new FilteredClassLoader(HealthIndicator.class, JacksonModule.class))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(ObligationEngine.class)
                    .doesNotHaveBean(LagfristModule.class));
  }

  @Test
  void anImpossibleAgeOfTheLawIsRefused() {
    application
        .withPropertyValues("lagfrist.health.law-age=-1")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("lagfrist.health.law-age"));
  }

  @Test
  void aTimelineIsWrittenInItsStableFormWhateverTheMapperIsSetTo() {
    application
        .withPropertyValues(
            "spring.jackson.property-naming-strategy=SNAKE_CASE",
            "spring.jackson.default-property-inclusion=non-null")
        .run(
            context -> {
              JsonMapper mapper = context.getBean(JsonMapper.class);
              Timeline timeline =
                  context
                      .getBean(ObligationEngine.class)
                      .evaluate(CASE, LocalDate.of(2026, 11, 21));
              assertThat(mapper.readTree(mapper.writeValueAsString(timeline)))
                  .isEqualTo(mapper.readTree(TimelineJson.write(timeline)));
              assertThat(mapper.writeValueAsString(timeline.obligations().get(0).key()))
                  .isEqualTo("\"" + timeline.obligations().get(0).key() + "\"");
              assertThat(CaseFileJson.read(mapper.writeValueAsString(CASE))).isEqualTo(CASE);
              assertThat(mapper.readTree(mapper.writeValueAsString(Map.of("case", CASE))))
                  .hasToString("{\"case\":" + mapper.readTree(CaseFileJson.write(CASE)) + "}");
            });
  }
}
