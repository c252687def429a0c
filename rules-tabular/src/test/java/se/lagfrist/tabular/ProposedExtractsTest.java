package se.lagfrist.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.BenefitPeriod;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.Review;

/**
 * Whole extracts of our own, each read by its first mapping as it was written: what must come out
 * was counted by hand before.
 */
class ProposedExtractsTest {

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private final List<CaseFile> cases = new ArrayList<>();
  private String mapping = "";

  private static Path extract(String name) {
    return Path.of("src/test/resources/utdrag").resolve(name);
  }

  private ImportReport read(String... names) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      files.add(extract(name));
    }
    return readFiles(files);
  }

  private ImportReport readFiles(List<Path> files) throws IOException {
    List<RowTable> tables = new ArrayList<>();
    for (Path file : files) {
      tables.addAll(RowTables.open(file));
    }
    mapping = Proposer.propose(tables);
    return Importer.of(Mapping.parse("förslaget", mapping), folder)
        .problems(problems::add)
        .files(files, cases::add);
  }

  /** Writes an extract in another character set. */
  private Path inOther(String name, Charset charset) throws IOException {
    String text = Files.readString(extract(name), StandardCharsets.UTF_8);
    return Files.writeString(folder.resolve(name), text, charset);
  }

  private List<String> places() {
    return problems.stream()
        .map(p -> p.place().replaceFirst("^[^,]*, ", "") + " " + p.cause())
        .sorted()
        .toList();
  }

  private <T extends Fact> List<T> all(String id, Class<T> kind) {
    return cases.stream()
        .filter(c -> c.id().equals(id))
        .flatMap(c -> c.facts().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private <T extends Fact> T one(String id, Class<T> kind) {
    List<T> found = all(id, kind);
    assertThat(found).as(id).hasSize(1);
    return found.get(0);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void lists_with_keys_in_swedish_are_linked_by_their_numbers() throws IOException {
    ImportReport report = read("aktualiseringar.json");
    assertThat(report.good()).isEqualTo(7);
    assertThat(places()).containsExactly("Utredningar, post 2 ORDER");
    Investigation opened = one("201501010101", Investigation.class);
    assertThat(opened.concerns()).isEqualTo("anmälan-1");
    assertThat(one("201501010101", Decision.class).investigation()).isEqualTo(opened.id());
    PreliminaryAssessment closed = one("201601010202", PreliminaryAssessment.class);
    assertThat(closed.outcome()).isEqualTo(AssessmentOutcome.DO_NOT_OPEN);
    assertThat(closed.decidedOn()).isNull();
    assertThat(one("201801010404", Placement.class).decidedOn())
        .as("the number of a decision is no day")
        .isNull();
    assertThat(mapping).doesNotContain("behålls inte: [Handläggare, UtredningId]");
  }

  @Test
  void a_notification_and_the_inquiry_after_it_in_one_row_are_both_read() throws IOException {
    ImportReport report = read("anmalningar-och-utredningar.csv");
    assertThat(report.good()).isEqualTo(4);
    assertThat(one("20150101-TF01", PreliminaryAssessment.class).decidedOn())
        .isEqualTo(day("2026-08-10"));
    assertThat(one("20170101-TF03", Investigation.class).closedOn()).isEqualTo(day("2026-06-30"));
    assertThat(all("20160101-TF02", Investigation.class)).isEmpty();
    RecordingProfile profile = RecordingProfile.of(Mapping.parse("förslaget", mapping));
    assertThat(profile.kinds().get("PreliminaryAssessment").codes().get("outcome"))
        .as("what was not opened is not kept")
        .containsExactly("OPEN");
  }

  @Test
  void a_decision_is_told_by_its_own_heading_though_beslut_holds_slut() throws IOException {
    ImportReport report = read("lss-en-rad-per-beslut.csv");
    assertThat(report.good()).isEqualTo(4);
    assertThat(places()).containsExactly("rad 6 NOT_ALLOWED");
    Decision decision = one("P1", Decision.class);
    assertThat(decision.law()).isEqualTo(LawArea.LSS);
    assertThat(decision.measure()).isEqualTo(Measure.SERVICE_HOUSING);
    assertThat(decision.decidedOn()).isEqualTo(day("2026-05-27"));
    assertThat(all("P4", Execution.class)).as("not executed is no day").isEmpty();
    assertThat(one("P2", Execution.class).startedOn()).isEqualTo(day("2026-04-13"));
  }

  @Test
  void two_rows_of_headings_totals_and_months_by_name_are_read() throws IOException {
    ImportReport report =
        readFiles(List.of(inOther("beslut-per-enhet.csv", Charset.forName("windows-1252"))));
    assertThat(report.good()).isEqualTo(4);
    assertThat(places()).containsExactly("rad 10 NO_SUCH_DAY", "rad 12 SAME_KEY");
    assertThat(one("19450101-TF01", Decision.class).decidedOn()).isEqualTo(day("2026-03-02"));
    assertThat(one("19450303-TF03", Interruption.class).interruptedOn())
        .isEqualTo(day("2026-07-01"));
    assertThat(one("19450505-TF05", Decision.class).favourable()).isFalse();
  }

  @Test
  void headings_and_words_in_english_are_known() throws IOException {
    ImportReport report = readFiles(List.of(inOther("decisions.tsv", StandardCharsets.UTF_16)));
    assertThat(report.good()).isEqualTo(4);
    assertThat(places()).containsExactly("rad 5 NO_SUCH_DAY", "rad 7 ORDER");
    assertThat(one("194501010101", Decision.class).measure()).isEqualTo(Measure.HOME_CARE);
    assertThat(one("194505050505", Decision.class).favourable()).isFalse();
    assertThat(mapping.lines().filter(l -> l.contains("Discontinued"))).hasSize(1);
  }

  @Test
  void placements_without_headings_in_another_order_are_told_by_their_values() throws IOException {
    ImportReport report = read("placeringar-utan-rubriker.txt");
    assertThat(report.good()).isEqualTo(6);
    assertThat(places()).containsExactly("rad 7 NO_SUCH_DAY");
    Placement moved = all("20120714TF11", Placement.class).get(0);
    assertThat(moved.home()).isEqualTo(HomeKind.EMERGENCY_HOME);
    assertThat(moved.decidedOn()).isEqualTo(day("2026-05-20"));
    assertThat(moved.executedOn()).isEqualTo(day("2026-05-25"));
    assertThat(moved.endedOn()).isEqualTo(day("2026-08-17"));
    assertThat(one("20210619TF05", CoerciveMeasure.class).kind())
        .isEqualTo(CoerciveKind.IMMEDIATE_CUSTODY);
    assertThat(one("20090203TF14", CoerciveMeasure.class).executedOn())
        .isEqualTo(day("2026-05-18"));
  }

  @Test
  void decisions_without_headings_are_told_by_their_words_not_by_hours() throws IOException {
    ImportReport report = read("beslut-utan-rubriker.txt");
    assertThat(report.good()).isEqualTo(4);
    assertThat(places()).containsExactly("rad 4 SAME_KEY", "rad 5 ORDER", "rad 7 NO_KEY");
    assertThat(one("450101-TF01", Decision.class).measure()).isEqualTo(Measure.HOME_CARE);
    assertThat(mapping).contains("# ??? Personnumren saknar sekel", "# uttag: 2026-01-31");
  }

  @Test
  void months_are_read_by_number_and_by_name_and_the_applicant_comes_first() throws IOException {
    ImportReport report = read("bistand-per-manad.csv");
    assertThat(report.good()).isEqualTo(8);
    assertThat(places())
        .containsExactly("rad 10 NO_SUCH_DAY", "rad 11 NOT_ALLOWED", "rad 12 NO_KEY");
    assertThat(one("19830517-TF01", BenefitPeriod.class).from()).isEqualTo(day("2026-04-01"));
    assertThat(one("19840101-TF02", BenefitPeriod.class).to()).isEqualTo(day("2026-06-30"));

    problems.clear();
    cases.clear();
    read("bistand-med-manadsnamn.csv");
    assertThat(problems).isEmpty();
    assertThat(one("19840101-TF02", BenefitPeriod.class).from()).isEqualTo(day("2026-05-01"));
    assertThat(one("19840101-TF02", BenefitPeriod.class).to()).isEqualTo(day("2026-06-30"));
  }

  @Test
  void each_review_has_the_body_that_stands_after_its_day() throws IOException {
    read("placeringar-med-tva-granskningar.csv");
    List<Review> reviews = all("BU2", Review.class);
    assertThat(reviews)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.kind()).hasToString("REEXAMINATION");
              assertThat(r.body()).hasToString("COMMITTEE");
              assertThat(r.heldOn()).isEqualTo(day("2026-07-28"));
            });
    assertThat(all("BU4", Review.class)).first().matches(r -> r.body().name().equals("OFFICIAL"));
  }
}
