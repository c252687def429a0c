package se.lagfrist.host;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import se.lagfrist.engine.ObligationEngine;

/** The parts that Spring Boot does not bring. */
@Configuration(proxyBeanMethods = false)
class HostParts {

  /** One engine for the whole host: it is immutable and thread-safe. */
  @Bean
  ObligationEngine engine() {
    return ObligationEngine.create();
  }

  /** The only clock: what day it is, for the nightly run and for a page that names no day. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Stockholm"));
  }

  /** The pages are in Swedish whatever the browser asks for, and say so. */
  @Bean
  LocaleResolver localeResolver() {
    return new FixedLocaleResolver(Locale.forLanguageTag("sv"));
  }

  /** Reads a case as it was at one moment, though others write meanwhile. */
  @Bean
  TransactionTemplate reading(PlatformTransactionManager manager) {
    TransactionTemplate template = new TransactionTemplate(manager);
    template.setReadOnly(true);
    template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    return template;
  }

  /** Writes all or nothing. */
  @Bean
  TransactionTemplate writing(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }
}
