package se.lagfrist.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import se.lagfrist.authoring.lawtext.LawShelf;
import se.lagfrist.authoring.lawtext.LawTextException;

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

  /**
   * The texts of acts that the one who runs the host has at hand.
   *
   * @throws LawTextException if one of them is not the text of an act; the host does not start then
   */
  @Bean
  LawShelf lawShelf(HostSettings settings) {
    Path at = settings.lawText();
    if (at == null) {
      return LawShelf.empty();
    }
    try {
      return LawShelf.at(at);
    } catch (IOException e) {
      throw new LawTextException(
          at.toString(), 0, "filen eller mappen kan inte läsas. Stämmer sökvägen?");
    }
  }
}
