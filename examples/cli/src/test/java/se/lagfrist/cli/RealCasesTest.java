package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Timeline;

/** The engine's last day and verdict are those of the authority or court that tried the case. */
class RealCasesTest {

  private static final Path TABLE = Path.of("src", "test", "resources", "real-cases.txt");
  private static final Path CASES = Path.of("..", "cases");
  private static final ObligationEngine ENGINE = ObligationEngine.create();

  record Row(
      String caseId,
      LocalDate asOf,
      ObligationKey key,
      String lastDay,
      String status,
      String late,
      String source) {

    static Row parse(String line) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Row(
          cells.get(0),
          LocalDate.parse(cells.get(1)),
          ObligationKey.parse(cells.get(2)),
          cells.get(3),
          cells.get(4),
          cells.get(5),
          cells.get(6));
    }

    @Override
    public String toString() {
      return caseId + " " + asOf + " " + key + ": " + source;
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Row::parse)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theEngineAnswersAsTheAuthorityDid(Row row) throws IOException {
    assumeTrue(
        ENGINE.rules().rule(row.key().ruleId()).isPresent(),
        "There is no rule " + row.key().ruleId() + " yet.");
    Timeline timeline =
        ENGINE.evaluate(CaseFileJson.read(CASES.resolve(row.caseId() + ".json")), row.asOf());
    Optional<Obligation> found = timeline.find(row.key());

    if (row.status().equals("NONE")) {
      assertThat(found).as(row.toString()).isEmpty();
      return;
    }
    assertThat(found).as("%s is among %s", row, timeline.obligations()).isPresent();
    Obligation obligation = found.get();
    if (!row.lastDay().equals("-")) {
      assertThat(obligation.lastDay()).as(row.toString()).contains(LocalDate.parse(row.lastDay()));
    }
    if (!row.status().equals("-")) {
      assertThat(obligation.status().name()).as(row.toString()).isEqualTo(row.status());
    }
    if (!row.late().equals("-")) {
      assertThat(obligation.daysLate(row.asOf()))
          .as(row.toString())
          .hasValue(Long.parseLong(row.late()));
    }
  }
}
