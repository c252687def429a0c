package se.lagfrist.host.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the server refuses before the host sees it, such as an address that cannot be read: a plain
 * sentence with the headers of every other answer.
 */
public final class ServerRefusal extends ErrorReportValve {

  private static final String TEXT =
      "Frågan går inte att läsa. Gå till startsidan (/), eller se /api/openapi.\n";

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    SafeHeaders.set(response);
    response.setHeader("Content-Language", "sv");
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    try {
      response.getReporter().write(TEXT);
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      container.getLogger().debug("Gone before the refusal", gone);
    }
  }

  /** Puts it in the place of the server's own pages. */
  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    TomcatContextCustomizer refusals() {
      return context -> {
        if (context.getParent() instanceof StandardHost host) {
          host.setErrorReportValveClass(ServerRefusal.class.getName());
        }
      };
    }
  }
}
