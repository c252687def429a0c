package se.lagfrist.host.fill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints where the page is, once it can be opened. */
@Component
@Order(2)
class Address implements ApplicationRunner {

  private final WebServerApplicationContext context;

  Address(WebServerApplicationContext context) {
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var server = context.getWebServer();
    int port = server == null ? 0 : server.getPort();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println();
    out.println("Lagfrist: http://127.0.0.1:" + port + "/  (Ctrl-C avslutar)");
    out.println("Bara den här datorn når sidan. Den har ingen inloggning, för den är ett exempel.");
  }
}
