package se.lagfrist.workshop;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Keeps the workshop to the person who started it. It listens on the loopback address only; this
 * also refuses another name for it, which a page elsewhere could have given the computer, another
 * person at the same computer, who does not have the key, and a page elsewhere that makes the
 * browser ask on its behalf.
 */
final class Guard {

  /** The header that every call carries; a page elsewhere cannot set it. */
  static final String HEADER = "X-Lagfrist-Nyckel";

  private final String key;
  private final Set<String> names;
  private final int port;

  Guard(int port) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    this.key = HexFormat.of().formatHex(random);
    this.port = port;
    this.names = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** Returns the secret that the page is opened with. */
  String key() {
    return key;
  }

  /** Returns what makes the browser keep the key, for this page only. */
  String cookie() {
    return cookieName() + "=" + key + "; HttpOnly; SameSite=Strict; Path=/";
  }

  private String cookieName() {
    return "lagfrist-verkstad-" + port;
  }

  /** Refuses whoever should not be here. */
  void check(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    if (!names.contains(String.valueOf(headers.getFirst("Host")))
        || !exchange.getRemoteAddress().getAddress().isLoopbackAddress()) {
      throw Refused.forbidden("Verkstaden svarar bara på den dator där den körs.");
    }
    String origin = headers.getFirst("Origin");
    if (origin != null && names.stream().noneMatch(n -> origin.equals("http://" + n))) {
      throw Refused.forbidden("En annan sida kan inte använda verkstaden.");
    }
  }

  /** Refuses a browser that was not opened with the key. */
  void checkKey(HttpExchange exchange) {
    List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
    boolean known =
        cookies.stream()
            .flatMap(c -> List.of(c.split(";", -1)).stream())
            .map(String::strip)
            .anyMatch(c -> isSame(c, cookieName() + "=" + key));
    if (!known) {
      throw Refused.forbidden(
          "Nyckeln saknas. Öppna verkstaden med den adress som kommandot skrev ut, hela raden.");
    }
  }

  /** Refuses a call that does not come from the page. */
  void checkCall(HttpExchange exchange) {
    checkKey(exchange);
    if (!isSame(String.valueOf(exchange.getRequestHeaders().getFirst(HEADER)), key)) {
      throw Refused.forbidden("Anropet kommer inte från verkstadens sida. Läs in sidan på nytt.");
    }
  }

  boolean isKey(String given) {
    return isSame(given, key);
  }

  private static boolean isSame(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
