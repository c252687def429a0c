package se.lagfrist.spring;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;

/** The engine, made once, with the rules on the class path and the application's settings. */
@AutoConfiguration
@EnableConfigurationProperties(EngineProperties.class)
public final class LagfristAutoConfiguration {

  /** Makes the configuration. */
  public LagfristAutoConfiguration() {}

  /** One engine for the whole application: it is immutable and thread-safe. */
  @Bean
  @ConditionalOnMissingBean
  ObligationEngine obligationEngine(EngineProperties properties, Environment environment) {
    UnknownSettings.refuse(environment);
    ObligationEngine plain = ObligationEngine.create();
    EngineSettings settings = SettingsReader.read(properties, plain);
    return plain.with(settings);
  }

  /**
   * What day it is in Sweden, for what asks for today; the engine itself is always told the day.
   */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Stockholm"));
  }
}
