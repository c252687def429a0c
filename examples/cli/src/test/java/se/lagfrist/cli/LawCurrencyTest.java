package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.casefile.FactType;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawChange.Effect;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/** Keeps what the data says of the law true of the rules that come with the library. */
class LawCurrencyTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();

  @TempDir Path folder;

  private static boolean lasts(LawText text, LocalDate day) {
    LocalDate to = text.inForce().to();
    return to == null || !to.isBefore(day);
  }

  @Test
  void no_wording_goes_on_after_its_act_is_replaced() {
    List<String> wrong = new ArrayList<>();
    for (LawChange change : LawChange.shipped()) {
      for (Rule rule : ENGINE.rules().rules()) {
        for (LawText text : rule.law().versions()) {
          if (change.effect() == Effect.REPLACES
              && change.touches(text.citation())
              && lasts(text, change.from())) {
            wrong.add(rule.id() + " " + text.citation() + " " + text.inForce().swedish());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_rule_that_is_named_exists() {
    for (LawChange change : LawChange.shipped()) {
      assertThat(change.rules())
          .as(change.id())
          .allMatch(id -> id.equals(LawChange.ALL) || ENGINE.rules().rule(id).isPresent());
    }
  }

  @Test
  void every_rule_whose_section_may_have_moved_is_named() {
    List<String> missing = new ArrayList<>();
    for (LawChange change : LawChange.shipped()) {
      if (change.effect() != Effect.MAY_MOVE && change.effect() != Effect.REPLACES) {
        continue;
      }
      for (Rule rule : ENGINE.rules().rules()) {
        boolean touched =
            rule.law().versions().stream()
                .filter(t -> lasts(t, change.from().minusDays(1)))
                .anyMatch(t -> change.touches(t.citation()));
        if (touched && !change.names(rule.id())) {
          missing.add(change.id() + ": " + rule.id());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_source_that_rules_rest_on_has_a_reading() {
    List<String> missing = new ArrayList<>();
    for (Rule rule : ENGINE.rules().rules()) {
      for (LawText text : rule.law().versions()) {
        Citation c = text.citation();
        boolean text1 = c.act().isPresent() || c.source().matches("(SOSFS|HSLF-FS) .*");
        if (text1 && ENGINE.law().reading(c).isEmpty()) {
          missing.add(rule.id() + " " + c.source());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void a_new_duty_is_told_about_a_kind_of_fact_that_exists() {
    for (LawChange change : LawChange.shipped()) {
      if (change.notice() != null) {
        assertThat(FactType.all()).extracting(FactType::swedish).contains(change.notice().fact());
      }
    }
  }

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private String custody(String decided) throws IOException {
    return Files.writeString(
            folder.resolve("lvu-" + decided + ".json"),
            "{\"id\": \"lvu-"
                + decided
                + "\", \"facts\": [{\"type\": \"CoerciveMeasure\", \"id\": \"c1\", \"kind\":"
                + " \"IMMEDIATE_CUSTODY\", \"body\": \"BOARD\", \"decidedOn\": \""
                + decided
                + "\"}]}")
        .toString();
  }

  @Test
  void a_list_long_after_the_reading_begins_with_it() throws IOException {
    String file = custody("2026-12-29");
    assertThat(run("due", file, "--as-of", "2026-12-30").out())
        .contains("Lagen är läst per 2026-01-05 (SoL (2025:400) t.o.m. SFS 2025:1501");
    assertThat(run("due", file, "--as-of", "2026-12-30", "--law-age", "400").out())
        .doesNotContain("Lagen är läst per");
    assertThat(run("due", file, "--as-of", "2026-12-30", "--law-age", "x").err())
        .contains("\"x\" är inget tal", "--law-age");
  }

  @Test
  void every_form_shows_what_was_not_read() throws IOException {
    String before = custody("2026-12-29");
    String after = custody("2027-01-11");
    assertThat(run("due", before, "--as-of", "2027-01-15").out())
        .contains("Obs! LVU (1990:52) är ersatt från 2027-01-01");
    assertThat(run("due", after, "--as-of", "2027-01-15").out())
        .contains("lagen inte inläst", "LVU (1990:52) är ersatt från 2027-01-01")
        .as("said once, as the reason")
        .doesNotContain("Obs! LVU (1990:52)");
    assertThat(run("due", before, "--as-of", "2027-01-15", "--format", "json").out())
        .contains("\"caveats\"", "\"readings\"", "\"lawReminder\"", "\"through\": \"2025:1290\"");
    assertThat(run("explain", before, "lvu.understallning/c1/1", "--as-of", "2027-01-15").out())
        .contains("Obs! LVU (1990:52)", "Läst", "LVU (1990:52) till och med SFS 2025:1290");
    assertThat(run("report", "ics", before, "--per", "2027-01-15").out().replace("\r\n ", ""))
        .contains("Obs! LVU (1990:52) är ersatt", "LVU (1990:52) läst till och med SFS 2025:1290");
    assertThat(run("catalogue").out())
        .contains("Läst: LVU (1990:52) läst", "Obs! Från 2027-01-01 ersätts LVU (1990:52)")
        .contains("Kända lagändringar:");
    assertThat(run("catalogue", "--format", "json").out())
        .contains("\"unreadChanges\"", "\"lawChanges\"", "\"readings\"");
  }

  @Test
  void texts_of_acts_are_compared_with_the_rules() throws IOException {
    StringBuilder text = new StringBuilder("Påhittad lag (2021:530)\n\n");
    text.append("5 § Nämnden ska hålla samtalet. Lag (2026:9).\n");
    Path file = Files.writeString(folder.resolve("samtal.txt"), text);
    Ran changed = run("law", file.toString());
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.out())
        .contains("5 § är ändrad (SFS 2026:9) (rad 3)", "fb.informationssamtal");
    assertThat(run("law", file.toString(), "--format", "json").out()).contains("\"AMENDED\"");
    assertThat(run("law", file.toString(), "--format", "html").out())
        .contains("fb.informationssamtal");
    Files.writeString(file, text.toString().replace(" Lag (2026:9).", ""));
    assertThat(run("law", file.toString()).code()).isZero();
    Files.writeString(folder.resolve("sida.txt"), "<html><body>hej</body></html>");
    Ran bad = run("law", folder.toString());
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.out()).isEmpty();
    assertThat(bad.err()).contains("sida.txt, rad 1: filen är en webbsida");
  }

  @Test
  void an_age_that_no_ordinance_has_set_is_told_as_unknown() throws IOException {
    String file =
        Files.writeString(
                folder.resolve("lss.json"),
                """
                {"id": "lss", "facts": [
                  {"type": "Person", "id": "p", "birthDate": "1965-06-10"},
                  {"type": "Decision", "id": "b", "law": "LSS", "provision": "9 § 2", "measure":
                   "PERSONAL_ASSISTANCE", "favourable": true, "body": "OFFICIAL", "decidedOn":
                   "2026-08-27"}]}
                """)
            .toString();
    String day = "2026-10-01";
    assertThat(words(run("due", file, "--flat", "--as-of", day)))
        .contains("når riktåldern. Riktåldern för det år då den nås är inte känd.");
    String key = "lss.personlig-assistans-aldersgrans/p/1";
    assertThat(run("explain", file, key, "--as-of", day).out())
        .contains("Dagen kan därför inte räknas")
        .doesNotContain("Lagen anger ingen dag");
  }

  @Test
  void a_text_that_may_not_be_the_wording_that_governs_is_shown_with_a_doubt() throws IOException {
    String text = "Påhittad lag (1990:52)\n\n7 § Visa saken.\n\nOm annat\n\n8 § Slut.\n";
    String act = Files.writeString(folder.resolve("lvu.txt"), text).toString();
    String file = custody("2027-01-11");
    String key = "lvu.understallning/c1/1";
    Ran told = run("explain", file, key, "--as-of", "2027-01-15", "--law-text", act);
    assertThat(words(told))
        .contains("7 § Obs! LVU (1990:52) är ersatt från 2027-01-01", "Visa saken. Underlag");
    assertThat(
            run("explain", file, key, "--as-of", "2027-01-15", "--law-text", act, "--format=json")
                .out())
        .contains("\"doubts\"", "den äldre aktens");
  }

  @Test
  void a_section_tells_what_is_known_to_have_changed_in_it_whether_or_not_it_has_rules() {
    assertThat(words(run("catalogue", "SoL 12 kap. 4 a §")))
        .contains("inte läst för reglerna", "Obs! Från 2026-07-01 ändras SoL (2025:400)")
        .contains("SFS 2026:730");
    assertThat(words(run("catalogue", "LVU 1 §"))).contains("Från 2027-01-01 ersätts LVU");
    assertThat(words(run("catalogue", "SoL 10 kap. 7 §"))).contains("prop. 2025/26:60");
    assertThat(words(run("catalogue", "SoL 20 kap. 3 §"))).doesNotContain("Obs!");
    assertThat(run("catalogue", "LVU 1 §", "--format", "json").out())
        .contains("\"unreadChanges\"", "inte inläst");
  }

  private static String words(Ran ran) {
    return ran.out().replaceAll("\\s+", " ");
  }
}
