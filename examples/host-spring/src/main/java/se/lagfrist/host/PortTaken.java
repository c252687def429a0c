package se.lagfrist.host;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in Swedish that the port is taken, and how to choose another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
    int port = cause.getPort();
    return new FailureAnalysis(
        "Port "
            + port
            + " används redan av ett annat program, kanske av en värd som redan är igång.",
        "Stäng det andra programmet, eller välj en annan port: ./lagfrist host --server.port="
            + (port + 1),
        cause);
  }
}
