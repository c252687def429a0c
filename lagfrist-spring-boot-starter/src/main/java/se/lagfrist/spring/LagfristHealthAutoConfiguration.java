package se.lagfrist.spring;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.spring.SettingsException.Fault;

/**
 * Tells of the rules among what the application tells of its health; off by {@code
 * management.health.lagfrist.enabled=false}.
 */
@AutoConfiguration(after = LagfristAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(ObligationEngine.class)
@ConditionalOnEnabledHealthIndicator("lagfrist")
@EnableConfigurationProperties(HealthProperties.class)
public final class LagfristHealthAutoConfiguration {

  /** Makes the configuration. */
  public LagfristHealthAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = "lagfristHealthIndicator")
  HealthIndicator lagfristHealthIndicator(
      ObligationEngine engine, Clock clock, HealthProperties properties) {
    int days = properties.lawAge();
    if (days < 0) {
      throw new SettingsException(
          List.of(
              new Fault(
                  "lagfrist.health.law-age",
                  days + " dagar går inte. Ange 0 eller fler.",
                  days + " days cannot be. Give 0 or more.")));
    }
    return new RulesHealth(engine, clock, days);
  }
}
