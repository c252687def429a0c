package se.lagfrist.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectMapper;

/**
 * Lets a controller return a timeline: Spring Boot registers every Jackson module that is a bean.
 */
@AutoConfiguration
@ConditionalOnClass({JacksonModule.class, ObjectMapper.class})
public final class LagfristJacksonAutoConfiguration {

  /** Makes the configuration. */
  public LagfristJacksonAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  LagfristModule lagfristModule() {
    return new LagfristModule();
  }
}
