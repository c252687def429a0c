package se.lagfrist.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.rulebook.Rule;

class OracleTest {

  private static final long SEED = 20261122;
  private static final int BATCHES = 20;
  private static final int BATCH = 100;

  private static final Set<String> SWITCHES = Set.of("rapportera-domar");
  private static final List<LocalDate> MEETINGS = Oracle.meetings();

  private static final List<LocalDate> DAYS =
      Stream.of("2018-12-31", "2022-03-15", "2024-06-30", "2025-07-01", "2026-02-14", "2028-01-31")
          .map(LocalDate::parse)
          .toList();

  private static final ObligationEngine ENGINE =
      Oracle.counting(EngineSettings.defaults().withSwitches(SWITCHES).withBoardMeetings(MEETINGS));
  private static final Recount RECOUNT = Recount.of(ENGINE.rules(), SWITCHES, MEETINGS);
  private static final Comparison COMPARISON = new Comparison(ENGINE, RECOUNT, id -> true);
  private static final List<Gathering> ALL = Gathering.all(ENGINE.rules(), id -> true);

  @Test
  void everyRuleIsCountedAgain() {
    assertThat(RECOUNT.ids())
        .containsExactlyInAnyOrderElementsOf(
            ENGINE.rules().rules().stream().map(Rule::id).toList());
  }

  @Test
  void exampleCasesAreAnsweredAlike() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "cases"))) {
      for (Path path : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        CaseFile file = CaseFileJson.read(path);
        for (LocalDate day : DAYS) {
          assertThat(COMPARISON.differences(file, day)).as("%s on %s", path, day).isEmpty();
        }
      }
    }
  }

  @Test
  void randomCasesAreAnsweredAlike() {
    List<String> differences = new ArrayList<>();
    for (long n = 0; n < BATCHES; n++) {
      RandomCases.Batch batch = RandomCases.batch(SEED, n, BATCH, ALL);
      Iterator<CaseFile> files = batch.files().iterator();
      for (Evaluation answer : ENGINE.evaluateAll(batch.files().stream(), batch.asOf()).toList()) {
        CaseFile file = files.next();
        assertThat(answer).isInstanceOf(Evaluation.Answered.class);
        Evaluation.Answered answered = (Evaluation.Answered) answer;
        for (String difference : COMPARISON.differences(file, answered.timeline())) {
          differences.add(batch.asOf() + " " + difference + "\n" + file.facts());
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void aDutyThatIsLeftOutIsADifference() {
    String left = "lss.lex-sarah-rapport";
    Comparison comparison =
        new Comparison(ENGINE, RECOUNT.only(id -> !id.equals(left)), id -> true);
    List<String> differences = new ArrayList<>();
    for (long n = 0; n < 3; n++) {
      RandomCases.Batch batch =
          RandomCases.batch(SEED, n, BATCH, Gathering.all(ENGINE.rules(), left::equals));
      for (CaseFile file : batch.files()) {
        differences.addAll(comparison.differences(file, batch.asOf()));
      }
    }
    assertThat(differences).anyMatch(d -> d.startsWith(left + "/"));
  }

  @Test
  void theSameSeedGivesTheSameCases() {
    assertThat(RandomCases.batch(SEED, 7, BATCH, ALL))
        .isEqualTo(RandomCases.batch(SEED, 7, BATCH, ALL))
        .isNotEqualTo(RandomCases.batch(SEED, 8, BATCH, ALL));
  }
}
