package se.lagfrist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.casefile.CaseFileException;

class CaseFileLinesTest {

  private static final String GOOD = "{\"id\": \"å1\", \"facts\": []}";
  private static final String ALSO = "{\"id\": \"a2\", \"unit\": \"Norr\", \"facts\": []}";

  private static List<CaseFileLines.Line> lines(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (Stream<CaseFileLines.Line> lines = CaseFileLines.read(in)) {
      return lines.toList();
    }
  }

  private static String id(CaseFileLines.Line line) {
    return line instanceof CaseFileLines.Read read ? read.file().id() : "refused";
  }

  @Test
  void a_case_is_read_from_each_line_and_blank_lines_are_passed_over() {
    List<CaseFileLines.Line> lines = lines(GOOD + "\r\n\n  \n" + ALSO);

    assertThat(lines).extracting(CaseFileLinesTest::id).containsExactly("å1", "a2");
    assertThat(lines).extracting(CaseFileLines.Line::number).containsExactly(1L, 4L);
  }

  @Test
  void one_bad_line_is_handed_over_with_its_number_and_the_others_go_on() {
    List<CaseFileLines.Line> lines = lines(GOOD + "\n{\"id\": 7}\n" + ALSO + "\n");

    assertThat(lines).extracting(CaseFileLinesTest::id).containsExactly("å1", "refused", "a2");
    CaseFileLines.Refused refused = (CaseFileLines.Refused) lines.get(1);
    assertThat(refused.number()).isEqualTo(2);
    assertThat(refused.problems().problems()).isNotEmpty();
  }

  @Test
  void a_line_can_be_read_again_where_it_begins(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("k.jsonl");
    Files.writeString(file, GOOD + "\n{\n" + ALSO + "\n");
    List<CaseFileLines.Line> lines;
    try (Stream<CaseFileLines.Line> read = CaseFileLines.read(file)) {
      lines = read.toList();
    }

    assertThat(CaseFileLines.readAt(file, lines.get(2).offset()).id()).isEqualTo("a2");
    assertThatThrownBy(() -> CaseFileLines.readAt(file, lines.get(1).offset()))
        .isInstanceOf(CaseFileException.class);
  }

  @Test
  void a_line_without_end_is_refused_and_not_kept() {
    String endless = "x".repeat(21 * 1024 * 1024);

    List<CaseFileLines.Line> lines = lines(GOOD + "\n" + endless + "\n" + ALSO);

    assertThat(lines).extracting(CaseFileLinesTest::id).containsExactly("å1", "refused", "a2");
    assertThat(((CaseFileLines.Refused) lines.get(1)).problems())
        .hasMessageContaining("line feeds between the cases are missing");
  }
}
