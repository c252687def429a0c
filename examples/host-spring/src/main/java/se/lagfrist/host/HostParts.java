package se.lagfrist.host;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** The parts that neither Spring Boot nor the starter of Lagfrist brings. */
@Configuration(proxyBeanMethods = false)
class HostParts {

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
