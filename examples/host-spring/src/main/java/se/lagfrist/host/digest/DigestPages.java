package se.lagfrist.host.digest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.lagfrist.host.BaseAddress;
import se.lagfrist.host.Today;
import se.lagfrist.host.web.Filter;

/** Today's digest as it is sent, to look at. */
@Controller
class DigestPages {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

  private final Digests digests;
  private final Today today;
  private final BaseAddress base;

  DigestPages(Digests digests, Today today, BaseAddress base) {
    this.digests = digests;
    this.today = today;
    this.base = base;
  }

  @GetMapping("/dagbrev.html")
  ResponseEntity<String> html(
      Filter filter, HttpServletRequest request, HttpServletResponse response) {
    // A mail carries its own styles, which no page here may.
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");
    return answer(HTML, digests.of(filter, today.get(), base.of(request)).html());
  }

  @GetMapping("/dagbrev.txt")
  ResponseEntity<String> text(Filter filter, HttpServletRequest request) {
    return answer(TEXT, digests.of(filter, today.get(), base.of(request)).text());
  }

  private static ResponseEntity<String> answer(MediaType type, String body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_LANGUAGE, "sv")
        .body(body);
  }
}
