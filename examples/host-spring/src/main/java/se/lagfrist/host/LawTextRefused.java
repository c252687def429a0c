package se.lagfrist.host;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.lagfrist.authoring.lawtext.LawTextException;

/** Says in Swedish which text of an act could not be read, and where. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LawTextRefused extends AbstractFailureAnalyzer<LawTextException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, LawTextException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Rätta filen, eller starta utan lagtexter: utan --lagfrist.host.law-text.",
        cause);
  }
}
