package se.lagfrist.authoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.rulebook.PackFile;

class RuleReviewTest {

  private static List<RuleReview> parse(String text) {
    return RuleReview.parse(new PackFile("prov.txt", text));
  }

  @Test
  void each_reading_of_a_rule_is_one() {
    List<RuleReview> reviews =
        parse(
            """
            regel sol.a
            läst 2026-11-29
            text SoL (2025:400) till och med SFS 2025:1501
            lagrum 20 kap. 3 §; 11 kap. 2 §
            fynd fortsatte
            ändrat bortfaller då
            läst 2027-01-02
            öppet när tiden börjar

            # en kommentar
            regel sol.b
            läst 2026-11-30
            """);
    assertThat(reviews)
        .containsExactly(
            new RuleReview(
                "sol.a",
                LocalDate.of(2026, 11, 29),
                "SoL (2025:400) till och med SFS 2025:1501",
                List.of("20 kap. 3 §", "11 kap. 2 §"),
                List.of("fortsatte"),
                List.of("bortfaller då"),
                List.of()),
            new RuleReview(
                "sol.a",
                LocalDate.of(2027, 1, 2),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of("när tiden börjar")),
            new RuleReview(
                "sol.b",
                LocalDate.of(2026, 11, 30),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of()));
  }

  @Test
  void what_is_of_another_form_is_told_with_its_line() {
    assertThatThrownBy(() -> parse("regel a\nläst 2026-02-30"))
        .hasMessageContainingAll("prov.txt rad 2", "år-månad-dag");
    assertThatThrownBy(() -> parse("läst 2026-11-29")).hasMessageContaining("regelns id");
    assertThatThrownBy(() -> parse("regel a\nfynd x")).hasMessageContaining("rad 2");
    assertThatThrownBy(() -> parse("regel a\nläst 2026-11-29\nfyndet x"))
        .hasMessageContaining("rad 3");
  }

  @Test
  void every_rule_has_been_read_by_another_than_its_writer() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (String module : List.of("sol", "lss")) {
      for (Path file : files("../rules-" + module + "/src/main/regler", ".dslr")) {
        Files.readString(file, StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(l -> l.startsWith("id "))
            .forEach(l -> ids.add(l.substring(3)));
      }
    }
    Set<String> read = new TreeSet<>();
    for (Path file : files("../docs/lasning", ".txt")) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      RuleReview.parse(new PackFile(file.getFileName().toString(), text))
          .forEach(r -> read.add(r.rule()));
    }
    assertThat(read).isEqualTo(ids);
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      return new ArrayList<>(all.filter(p -> p.toString().endsWith(ending)).toList());
    }
  }
}
