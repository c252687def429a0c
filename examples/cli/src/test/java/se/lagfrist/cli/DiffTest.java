package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/** Days are counted by hand from the acts. */
class DiffTest {

  private static final String CASES = "../cases";
  private static final String BILL = "../lagandring/pahittat-forslag.dslr";
  private static final String FOLLOW_UP = "../lagandring/pahittad-uppfoljning.json";
  private static final String OLD = "levererade@2025-06-30";
  private static final String NEW = "levererade@2025-07-01";

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    Ran ran = new Ran(code, out.toString(), err.toString());
    assertThat(ran.out() + ran.err()).doesNotContain("\tat ", "Exception");
    return ran;
  }

  @Test
  void theNewActGivesAFollowUpSixMonthsInsteadOfTwo() {
    Ran ran = run("diff", "--old", OLD, "--new", NEW, FOLLOW_UP, "--as-of", "2025-10-01");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    // SoL (2001:453) 11 kap. 4 c § and SoL (2025:400) 23 kap. 5 §: closed 2025-07-15.
    assertThat(ran.out())
        .contains("1 ärende jämfört, 1 berörs: 1 flyttas, 2 får nytt lagrum.")
        .contains("flyttas     2025-09-15 → 2026-01-15 Uppföljning efter utredning ska avslutas")
        .contains("försenad → kommande")
        .contains("SoL (2001:453) 11 kap. 4 c § 2 st. → SoL (2025:400) 23 kap. 5 §");
  }

  @Test
  void withoutADayTheLaterDayOfTheRulesIsAsked() {
    assertThat(run("diff", "--old", OLD, "--new", NEW, CASES).out())
        .contains("Läget den 2025-07-01");
    Ran none = run("diff", "--old", "levererade", "--new", BILL, CASES);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--as-of");
  }

  @Test
  void theRealCasesUnderTheOldAndTheNewAct() {
    Ran ran = run("diff", "--old", OLD, "--new", NEW, CASES, "--as-of", "2026-11-21");
    assertThat(ran.code()).isZero();
    // "Utan dröjsmål" (11 kap. 1 §) became "genast" (14 kap. 2 §): due the day it came.
    assertThat(ran.out())
        .contains("ingen dag → 2026-09-01 Utredning efter en ansökan")
        .contains("SoL (2001:453) 11 kap. 1 § 1 st. → SoL (2025:400) 14 kap. 2 § 1 st.")
        .doesNotContain("försvinner");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void aBillShowsInTheProjection() {
    Ran ran =
        run(
            "diff",
            "--old",
            "levererade",
            "--new",
            BILL,
            CASES + "/exempel-barn-2026.json",
            "--as-of",
            "2026-11-21",
            "--until",
            "2028-12-31");
    assertThat(ran.code()).isZero();
    // Placed 2026-06-01. The period that begins 2027-12-01 is the first of four months.
    assertThat(ran.out())
        .contains(
            "2028-06-01 → 2028-04-01",
            "2028-12-01 → 2028-08-01",
            "2029-06-01 → 2028-12-01",
            "tillkommer  2029-04-01")
        .contains("Slutar 2027-06-30: SoL (2025:400) 22 kap. 13 § 1 st. inom 6 månader");
  }

  @Test
  void theSameRulesGiveNoDifference() {
    Ran ran =
        run("diff", "--old", "levererade", "--new", "levererade", CASES, "--as-of", "2026-11-21");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("inget berörs").doesNotContain("PER");
  }

  @Test
  void jsonHoldsBothSides() {
    Ran ran =
        run(
            "diff",
            "--old",
            OLD,
            "--new",
            NEW,
            FOLLOW_UP,
            "--as-of",
            "2025-10-01",
            "--format",
            "json");
    assertThat(ran.out())
        .contains("\"MOVES\": 1", "\"lastDay\": \"2025-09-15\"", "\"lastDay\": \"2026-01-15\"")
        .contains("\"key\": \"sol.uppfoljning-efter-utredning/f1/1\"", "\"untried\": [");
  }

  @Test
  void thePageIsWrittenToAFile() throws IOException {
    Path file = folder.resolve("skillnad.html");
    Ran ran =
        run(
            "diff",
            "--old",
            OLD,
            "--new",
            NEW,
            FOLLOW_UP,
            "--format",
            "html",
            "--as-of",
            "2025-10-01",
            "--out",
            file.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("2026-01-15");
  }

  @Test
  void oneBadCaseIsToldAndTheOthersAreCompared() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"id\": \"a\", \"facts\": 7}");
    Files.copy(Path.of(FOLLOW_UP), folder.resolve("b.json"));
    Ran ran = run("diff", "--old", OLD, "--new", NEW, folder.toString(), "--as-of", "2025-10-01");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("a.json", "1 av 2 ärenden", "de andra är jämförda");
    assertThat(ran.out()).contains("2025-09-15 → 2026-01-15");
  }

  @Test
  void whatIsWrongInTheCallIsTold() {
    assertThat(run("diff", "--old", "levererad", "--new", NEW, CASES).err())
        .contains("levererad: finns inte", "levererade@2025-06-30");
    assertThat(run("diff", "--old", "levererade@igår", "--new", NEW, CASES).err())
        .contains("\"igår\" är ingen dag");
    assertThat(run("diff", "--old", OLD, "--new", NEW, CASES, "--format", "pdf").err())
        .contains("--format table, json eller html");
    assertThat(run("diff", "--old", OLD, CASES).err()).contains("saknas");
  }

  @Test
  void onEveryDayTheRulesOfThatDayReadAsTheyDidAndNoneIsYetToCome() {
    RuleBook all = ObligationEngine.create().rules();
    LocalDate last = LocalDate.of(2030, 12, 31);
    for (LocalDate day = LocalDate.of(2002, 1, 1); !day.isAfter(last); day = day.plusMonths(1)) {
      RuleBook then = all.asOf(day);
      for (Rule rule : all.rules()) {
        Optional<LawText> written = Optional.ofNullable(rule.law().on(day));
        Optional<LawText> seen = then.rule(rule.id()).map(r -> r.law().on(LocalDate.MAX));
        assertThat(seen.map(LawText::due)).isEqualTo(written.map(LawText::due));
        assertThat(seen.map(LawText::citation)).isEqualTo(written.map(LawText::citation));
      }
    }
  }
}
