package se.lagfrist.host.problem;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser, the server's own refusals too. */
final class SafeHeaders {

  private SafeHeaders() {}

  static void set(HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  }
}
