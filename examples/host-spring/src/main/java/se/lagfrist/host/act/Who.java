package se.lagfrist.host.act;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.stereotype.Component;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.host.HostSettings;

/**
 * Tells who acts, by id: whom the server has logged in, else whom a header names if the one who
 * runs the host has said which header to trust, else the one user of the settings.
 */
@Component
public class Who {

  private static final int LONGEST = 200;

  private final HostSettings settings;

  Who(HostSettings settings) {
    this.settings = settings;
  }

  /** Returns the id of who sent a request. */
  public String of(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    String header = settings.userHeader();
    String named = header == null ? null : request.getHeader(header);
    String who =
        principal != null
            ? principal.getName()
            : named == null || named.isBlank() ? settings.user() : named;
    String shown = PlainText.shown(who.strip());
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
  }
}
