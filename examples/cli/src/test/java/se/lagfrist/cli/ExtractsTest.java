package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.tabular.ImportReport;
import se.lagfrist.tabular.Importer;
import se.lagfrist.tabular.Mapping;
import se.lagfrist.tabular.Problem;
import se.lagfrist.tabular.Proposer;
import se.lagfrist.tabular.RowTable;
import se.lagfrist.tabular.RowTables;

/** Every extract in the examples ends in the work list that was counted by hand beside it. */
class ExtractsTest {

  private static final Path EXTRACTS = Path.of("..", "extracts");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final ObligationEngine ENGINE = ObligationEngine.create();

  @TempDir private Path folder;

  static List<Path> extracts() throws IOException {
    try (Stream<Path> all = Files.list(EXTRACTS)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> files(Path extract) throws IOException {
    try (Stream<Path> all = Files.list(extract)) {
      return all.filter(
              f -> !f.toString().endsWith(".yaml") && !f.toString().endsWith("vantat.txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("extracts")
  void endsInTheWorkListThatWasCountedByHand(Path extract) throws IOException {
    Map<String, Timeline> answers = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    StringBuilder written = new StringBuilder();
    ImportReport report =
        Importer.of(Mapping.read(extract.resolve("mappning.yaml")), folder)
            .problems(problems::add)
            .files(
                files(extract),
                file -> {
                  written.append(CaseFileJson.write(file));
                  answers.put(file.id(), ENGINE.evaluate(file, AS_OF));
                });
    assertThat(written).as("names do not follow").doesNotContain("inte ska följa med");
    for (String line : Files.readAllLines(extract.resolve("vantat.txt"))) {
      if (line.startsWith("rader ")) {
        assertThat(
                "rader "
                    + report.tables().stream().mapToLong(ImportReport.Table::rows).sum()
                    + ", tillbakahållna "
                    + report.refused())
            .isEqualTo(line);
      } else if (line.startsWith("tillbakahållen ")) {
        String[] parts = line.substring("tillbakahållen ".length()).split(": ", 2);
        assertThat(problems)
            .as(line)
            .anyMatch(
                p -> p.place().endsWith(", " + parts[0]) && p.cause().swedish().equals(parts[1]));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        expect(line, answers);
      }
    }
  }

  private static void expect(String line, Map<String, Timeline> answers) {
    String[] cells = line.split(" \\| ", -1);
    assertThat(answers).as(line).containsKey(cells[0]);
    List<Obligation> all = answers.get(cells[0]).obligations();
    if (cells[2].equals("ingen")) {
      assertThat(all).as(line).noneMatch(o -> o.key().toString().startsWith(cells[1] + "/"));
    } else if (cells[2].equals("inget att göra")) {
      assertThat(all)
          .as(line)
          .filteredOn(o -> o.key().toString().startsWith(cells[1] + "/"))
          .allMatch(o -> o.status() == Status.LAPSED);
    } else {
      assertThat(all)
          .as(line)
          .anySatisfy(
              o -> {
                assertThat(o.key().toString()).isEqualTo(cells[1]);
                assertThat(o.status()).hasToString(cells[2]);
                assertThat(o.lastDay()).contains(LocalDate.parse(cells[3]));
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"familycare", "elderlycare"})
  void theMappingsThatFollowTheProgramAreThoseOfTheExamples(String name) throws IOException {
    assertThat(Files.readString(EXTRACTS.resolve(name).resolve("mappning.yaml")))
        .isEqualTo(Proposer.shipped(name));
  }

  @ParameterizedTest
  @MethodSource("extracts")
  void aFirstMappingIsProposedThatCanBeRead(Path extract) throws IOException {
    List<RowTable> tables = new ArrayList<>();
    for (Path file : files(extract)) {
      tables.addAll(RowTables.open(file));
    }
    String text = Proposer.propose(tables);
    assertThat(Mapping.parse("förslaget", text).tables()).isNotEmpty();
    assertThat(text).contains("# Provläst: ").doesNotContain("Provläsningen stannade");
  }
}
