package se.lagfrist.host;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the host is reached, for links in what leaves it: calendars and digests. */
@Component
public class BaseAddress {

  private final HostSettings settings;
  private final Environment environment;

  BaseAddress(HostSettings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /** Returns it as the settings say, else as a request came in, without a slash at the end. */
  public String of(HttpServletRequest request) {
    String set = settings.address();
    return set == null
        ? request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
        : bare(set);
  }

  /** Returns it as the settings say, else on this computer, without a slash at the end. */
  public String get() {
    String set = settings.address();
    String port =
        environment.getProperty(
            "local.server.port", environment.getProperty("server.port", "8080"));
    return set == null ? "http://127.0.0.1:" + port : bare(set);
  }

  private static String bare(String address) {
    return address.replaceFirst("/+$", "");
  }
}
