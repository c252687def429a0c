package se.lagfrist.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Practice and guidelines are never shown as law: where a section stands, so does its force. */
class ForceIsToldTest {

  private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
  private static final String SECTION = "o.citation().print()";
  private static final String FORCE = "ord.force(o.force())";

  @Test
  void a_page_that_shows_the_section_of_a_duty_tells_what_it_rests_on() throws IOException {
    List<Path> pages;
    try (Stream<Path> all = Files.list(TEMPLATES)) {
      pages = all.filter(page -> page.toString().endsWith(".html")).sorted().toList();
    }
    int shown = 0;
    for (Path page : pages) {
      String text = Files.readString(page, StandardCharsets.UTF_8);
      shown += count(text, SECTION);
      assertThat(count(text, FORCE))
          .as(page.toString())
          .isGreaterThanOrEqualTo(count(text, SECTION));
    }
    assertThat(shown).isPositive();
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
