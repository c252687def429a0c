package se.lagfrist.authoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.rulebook.PackFile;

class NotExpressedTest {

  @Test
  void a_page_is_read_record_by_record() {
    List<NotExpressed> records =
        NotExpressed.parse(
            new PackFile(
                "lss.md",
                """
                # LSS: det övriga

                - `lss-a`: saknar frist
                  i lagen.
                text
                - LSS 8 a § 2 st.: ingen tid.
                - Utbildning för familjehem. Lagen har ingen tid.
                """));
    assertThat(records)
        .containsExactly(
            new NotExpressed("lss-a", "saknar frist i lagen.", "lss.md", "LSS: det övriga", 3),
            new NotExpressed("LSS 8 a § 2 st.", "ingen tid.", "lss.md", "LSS: det övriga", 6),
            new NotExpressed(
                "Utbildning för familjehem.",
                "Lagen har ingen tid.",
                "lss.md",
                "LSS: det övriga",
                7));
    assertThat(records.get(0).catalogueId()).contains("lss-a");
    assertThat(records.get(1).catalogueId()).isEqualTo(Optional.empty());
  }

  @Test
  void every_record_of_the_pages_has_a_reason() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("../docs/inte-uttryckt"))) {
      List<Path> pages = all.filter(p -> p.toString().endsWith(".md")).toList();
      assertThat(pages).isNotEmpty();
      for (Path page : pages) {
        assertThat(page.getParent().getFileName().toString())
            .as("%s lies where no pack looks", page)
            .isIn("sol", "lss");
        String text = Files.readString(page, StandardCharsets.UTF_8);
        List<NotExpressed> records =
            NotExpressed.parse(new PackFile(page.getFileName().toString(), text));
        assertThat(records).hasSize((int) text.lines().filter(l -> l.startsWith("- ")).count());
        assertThat(records)
            .allSatisfy(r -> assertThat(r.reason()).as(page + " rad " + r.line()).isNotBlank());
      }
    }
  }
}
