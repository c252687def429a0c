package se.lagfrist.hosts.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.obligation.Obligation;

class NightlyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int COPIES = 40;

  @TempDir static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void every_answer_is_that_of_the_batch_evaluator() throws IOException {
    List<String> records = records();
    Path in = Files.write(folder.resolve("in.jsonl"), records);
    Path out = folder.resolve("same");

    NightlySummary done =
        new Nightly(spark).run(new Nightly(spark).jsonLines(in.toString()), DAY, out.toString());

    List<CaseFile> files = records.stream().map(CaseFileJson::read).toList();
    Map<String, String> expected = new TreeMap<>();
    ObligationEngine.create()
        .evaluateAll(files.stream(), DAY)
        .forEach(
            a ->
                ((Evaluation.Answered) a)
                    .timeline()
                    .obligations()
                    .forEach(o -> expected.put(a.caseId() + " " + o.key(), line(o))));
    Map<String, String> actual = new TreeMap<>();
    for (Row row : table(out, "obligations").collectAsList()) {
      actual.put(row.getAs("caseId") + " " + row.getAs("key"), line(row));
    }
    assertThat(actual).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(1000);
    assertThat(done).isEqualTo(new NightlySummary(records.size(), expected.size(), 0, 0));
  }

  @Test
  void a_made_up_municipality_is_answered_as_without_spark() throws IOException {
    Path made = Files.createDirectory(folder.resolve("made"));

    assertThat(NightlyComparison.compare(spark, 3_000, made)).isZero();
    assertThat(table(made.resolve("spark"), "cases").count()).isEqualTo(3_000);
    assertThat(table(made.resolve("spark"), "obligations").count()).isGreaterThan(30_000);
  }

  @Test
  void a_bad_record_goes_aside_with_its_reason_and_none_is_lost() throws IOException {
    List<String> records = new ArrayList<>(records());
    int good = records.size();
    records.add(
        3, "{\"id\": \"x\", \"facts\": [{\"type\": \"Placement\", \"id\": \"p\", \"home\": 7}]}");
    records.add("{\"id\": \"y\", \"facts\": [");
    records.add("not JSON at all");
    records.add("");
    Path in = Files.write(folder.resolve("bad.jsonl"), records);
    Path out = folder.resolve("bad");

    NightlySummary done =
        new Nightly(spark).run(new Nightly(spark).jsonLines(in.toString()), DAY, out.toString());

    assertThat(done.cases()).isEqualTo(good);
    assertThat(done.rejected()).isEqualTo(3);
    List<Row> rejected = table(out, "rejected").collectAsList();
    assertThat(rejected).extracting(r -> r.getAs("record")).contains("not JSON at all");
    assertThat(rejected).allSatisfy(r -> assertThat(r.<String>getAs("reason")).isNotBlank());
    assertThat(rejected)
        .filteredOn(r -> r.<String>getAs("record").contains("Placement"))
        .singleElement()
        .satisfies(r -> assertThat(r.<String>getAs("reason")).contains("/facts/0"));
  }

  @Test
  void the_same_cases_as_parquet_give_the_same_answers() throws IOException {
    Path in = Files.write(folder.resolve("columns.jsonl"), records());
    spark.read().json(in.toString()).write().parquet(folder.resolve("columns").toString());
    Nightly nightly = new Nightly(spark);

    nightly.run(nightly.jsonLines(in.toString()), DAY, folder.resolve("lines-out").toString());
    nightly.run(
        nightly.parquet(folder.resolve("columns").toString()),
        DAY,
        folder.resolve("columns-out").toString());

    assertThat(lines(folder.resolve("columns-out"))).isEqualTo(lines(folder.resolve("lines-out")));
    assertThat(table(folder.resolve("columns-out"), "rejected").count()).isZero();
  }

  @Test
  void a_case_id_used_twice_is_told() throws IOException {
    List<String> records = new ArrayList<>(records());
    records.add(records.get(0));
    Path in = Files.write(folder.resolve("twice.jsonl"), records);
    Nightly nightly = new Nightly(spark);

    NightlySummary done =
        nightly.run(nightly.jsonLines(in.toString()), DAY, folder.resolve("twice-out").toString());

    assertThat(done.repeated()).isEqualTo(1);
    assertThat(done.cases()).isEqualTo(records.size());
  }

  @Test
  void answers_of_an_earlier_night_are_not_overwritten() throws IOException {
    Path in = Files.write(folder.resolve("again.jsonl"), records().subList(0, 2));
    String out = folder.resolve("again-out").toString();
    Nightly nightly = new Nightly(spark);
    nightly.run(nightly.jsonLines(in.toString()), DAY, out);

    assertThatThrownBy(() -> nightly.run(nightly.jsonLines(in.toString()), DAY, out))
        .hasMessageContaining("again-out");
  }

  /** The example cases, each many times under ids of its own. */
  private static List<String> records() throws IOException {
    List<String> records = new ArrayList<>();
    try (Stream<Path> cases = Files.list(Path.of("../cases"))) {
      for (Path file : cases.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        String json = Files.readString(file).replaceAll("\\s*\\R\\s*", " ");
        String id = CaseFileJson.read(json).id();
        for (int copy = 0; copy < COPIES; copy++) {
          records.add(json.replace("\"" + id + "\"", "\"" + id + "-" + copy + "\""));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return records;
  }

  private static Dataset<Row> table(Path out, String name) {
    return spark.read().parquet(out.resolve(name).toString());
  }

  private static Map<String, String> lines(Path out) {
    Map<String, String> lines = new TreeMap<>();
    for (Row row : table(out, "obligations").collectAsList()) {
      lines.put(row.getAs("caseId") + " " + row.getAs("key"), line(row));
    }
    return lines;
  }

  private static String line(Obligation o) {
    return String.join(
        "|",
        o.title(),
        o.duty(),
        o.kind().name(),
        o.force().name(),
        o.status().name(),
        o.citation().print(),
        text(o.start().orElse(null)),
        text(o.statutoryDay().orElse(null)),
        text(o.lastDay().orElse(null)),
        text(o.plannedDay().orElse(null)),
        text(o.rolledDay().orElse(null)),
        text(o.metOn().orElse(null)),
        text(o.lapsedOn().orElse(null)),
        text(o.breachedOn().orElse(null)),
        o.reason());
  }

  private static String line(Row row) {
    return Stream.of(
            "title",
            "duty",
            "kind",
            "force",
            "status",
            "citation",
            "start",
            "statutoryDay",
            "lastDay",
            "plannedDay",
            "rolledDay",
            "metOn",
            "lapsedOn",
            "breachedOn",
            "reason")
        .map(column -> text(row.getAs(column)))
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }

  private static String text(Object value) {
    return value == null ? "-" : value.toString();
  }
}
