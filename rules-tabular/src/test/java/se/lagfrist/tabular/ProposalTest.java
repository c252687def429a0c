package se.lagfrist.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;

/** What a first mapping makes of extracts with other headings, orders, spellings and faults. */
class ProposalTest {

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private final List<CaseFile> cases = new ArrayList<>();

  private String propose(String name, String text, Charset charset) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text, charset);
    return Proposer.propose(RowTables.open(file));
  }

  private String propose(String text) throws IOException {
    return propose("utdrag.csv", text, StandardCharsets.UTF_8);
  }

  private ImportReport read(String mapping) throws IOException {
    return Importer.of(Mapping.parse("förslaget", mapping), folder)
        .problems(problems::add)
        .files(List.of(folder.resolve("utdrag.csv")), cases::add);
  }

  private CaseFile only(String id) {
    return cases.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private <T extends Fact> T first(String id, Class<T> kind) {
    return only(id).facts().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Född,FODD",
    "Verkställd fr.o.m.,VERKSTALLD_FROM",
    "Särskilt boende,S?rskilt boende",
    "Verkställd,Verkst\ufffdlld",
    "Född,FÃ¶dd"
  })
  void a_heading_is_known_whatever_became_of_its_letters(String right, String lost) {
    assertThat(Spellings.forms(lost))
        .anyMatch(f -> f.replace(".", "").equals(Words.folded(right).replace(".", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "Vaxelvard,SHORT_TERM_STAY",
    "SARSKILT BOENDE,SPECIAL_HOUSING",
    "Hemtj?nst,HOME_CARE"
  })
  void a_word_is_known_without_its_marks(String word, Measure measure) {
    assertThat(CodeBook.of(Measure.class).known(word)).contains(measure);
  }

  /** SoL (2025:400) 8 kap. 4 § 2 st. */
  @Test
  void trygghetsboende_by_decision_is_a_special_form_of_housing() {
    assertThat(CodeBook.of(Measure.class).known("biståndsbedömt trygghetsboende"))
        .contains(Measure.SPECIAL_HOUSING);
  }

  @Test
  void what_stands_last_tells_a_body_or_a_home() {
    assertThat(CodeBook.of(Body.class).nearest("Socialnämndens AU")).contains(Body.COMMITTEE);
    assertThat(CodeBook.of(HomeKind.class).nearest("konsulentstött fam.hem"))
        .contains(HomeKind.FAMILY_HOME);
  }

  @Test
  void headings_without_marks_joined_by_underscores_are_recognised() throws IOException {
    String text =
        propose(
            """
            Barn_ID;Fodd;Lagrum;Plac_typ;Plac_fr;Plac_tom;Sen_overvag
            B-1;2011-02-03;SoL 11:1;HVB-hem;2026-03-02;9999-12-31;
            B-2;2012-02-03;SoL 11:1;fam.hem;2026-04-01;;2026-09-28
            B-3;2010-02-03;SoL 11:1;jourhem;46143;;
            """);
    assertThat(text).contains("född: Fodd", "placeringens verkställande: Plac_fr", "dagnummer");
    read(text);
    assertThat(problems).isEmpty();
    assertThat(first("B-1", Placement.class).endedOn())
        .as("the last day of all years is no end")
        .isNull();
    // 46143 days after 1899-12-30.
    assertThat(first("B-3", Placement.class).executedOn()).hasToString("2026-05-01");
  }

  @Test
  void a_refusal_told_by_a_letter_is_a_refusal() throws IOException {
    String text =
        propose(
            """
            LOPNR;PERSNR;BESL DATUM;BEV INSATS;BIFALL J/N;VERKST DAT
            1;19450101-TF01;2026-03-01;Hemtj.;J;2026-03-05
            2;19450202-TF02;2026-03-01;Hemtj.;N;
            """);
    read(text);
    assertThat(first("19450202-TF02", Decision.class).favourable()).isFalse();
    assertThat(first("19450101-TF01", Decision.class).favourable()).isTrue();
  }

  @Test
  void an_outcome_that_is_neither_yes_nor_no_is_asked_about() throws IOException {
    String text =
        propose(
            """
            Beslutsnr;Personnr;Beslutsdatum;Insats;Utfall
            1;19450101-TF01;2026-03-01;Hemtjänst;Bifall
            2;19450202-TF02;2026-03-01;Hemtjänst;Avslag
            3;19450303-TF03;2026-03-01;Hemtjänst;Bifall
            4;19450404-TF04;2026-03-01;Hemtjänst;Bifall
            5;19450505-TF05;2026-03-01;Hemtjänst;Avskriven
            """);
    assertThat(text).contains("# ??? Avskriven: ja eller nej?", "Avslag: nej");
  }

  @Test
  void rows_that_say_what_they_are_become_facts_of_their_own_kinds() throws IOException {
    String text =
        propose(
            "utdrag.csv",
            """
            Id,Personnummer,Type,SubType,FromDate,ToDate,Caseworker,InvestigationId,DecisionId
            2,20100909-TF13,Anmälan,Polis,20261102,,Namn,6001,
            6001,20100909-TF13,Utredning,Barnavårdsutredning,2026-11-09,9999-12-31,Namn,6001,
            7001,20120520-TF03,Beslut,Kontaktfamilj,2026-06-15,9999-12-31,Namn,6002,8001
            8001,20120520-TF03,Insats,Kontaktfamilj,2026-07-01,,Namn,6002,7001
            9001,20150630-TF07,Placering,Fam.hem,2026-05-20,,Namn,6003,
            """,
            StandardCharsets.UTF_16);
    read(text);
    assertThat(problems).isEmpty();
    assertThat(only("20100909-TF13").facts())
        .extracting(f -> f.getClass().getSimpleName())
        .contains("ConcernReport", "Investigation");
    assertThat(only("20120520-TF03").facts())
        .extracting(f -> f.getClass().getSimpleName())
        .contains("Decision", "Execution");
    assertThat(first("20150630-TF07", Placement.class).home()).isEqualTo(HomeKind.FAMILY_HOME);
    assertThat(text).contains("behålls inte: [Caseworker");
  }

  @Test
  void a_day_from_which_a_decision_holds_is_not_taken_for_its_execution() throws IOException {
    String text =
        propose(
            """
            Beslutsnr;Personnr;Insats;Beslutsdatum;Gäller från;Gäller till
            1;19450101-TF01;Hemtjänst;2026-03-01;2026-03-01;2027-03-01
            2;19450202-TF02;Hemtjänst;2026-03-01;2026-03-01;2027-03-01
            """);
    assertThat(text).contains("# - faktum: verkställighet", "beslutets slutdag: Gäller till");
    assertThat(text).doesNotContain("beslutets upphörande");
  }

  @Test
  void the_days_of_the_execution_win_over_those_of_the_decision() throws IOException {
    String text =
        propose(
            """
            DecisionId;personId;Type;Date;FromDate;ToDate;ExecutionStartDate;ExecutionEndDate;Deleted
            1;19450101-TF01;Hemtjänst;2026-03-01;2026-03-01;2027-03-01;2026-03-05;2026-09-01;false
            2;19450202-TF02;Säbo;2026-03-01;2026-03-01;2027-03-01;;;true
            """);
    assertThat(text)
        .contains(
            "verkställigheten: ExecutionStartDate",
            "verkställighetens slut: ExecutionEndDate",
            "beslutets slutdag: ToDate",
            "Deleted: [\"true\"]");
  }

  @Test
  void an_execution_that_is_no_day_is_no_execution() throws IOException {
    String text =
        propose(
            """
            Beslutsnr;Personnr;Insats;Beslutsdatum;Verkställd
            1;19450101-TF01;Hemtjänst;2026-03-01;2026-03-05
            2;19450202-TF02;Hemtjänst;2026-03-01;9999-12-31
            3;19450303-TF03;Hemtjänst;2026-03-01;1900-01-01
            """);
    read(text);
    assertThat(problems).isEmpty();
    assertThat(only("19450202-TF02").facts()).hasSize(2);
    assertThat(only("19450303-TF03").facts()).hasSize(2);
    assertThat(only("19450101-TF01").facts()).hasSize(3);
  }

  @Test
  void a_number_of_something_larger_is_no_key_and_a_number_given_twice_is() throws IOException {
    String head = "Lopnr;Pnr;Insats;BeslDat;PlacNr;PlacForm;PlacDat;PlacSlut\n";
    assertThat(
            propose(
                head
                    + "1;20130101TF01;SoL;20260101;1;Familjehem;20260110;\n"
                    + "2;20130102TF12;LVU;20260201;1;Jourhem;20260201;20260401\n"
                    + "2;20130102TF12;LVU;20260201;2;Familjehem;20260401;00000000\n"))
        .contains("nyckel: [Lopnr, PlacNr]");
    assertThat(
            propose(
                "Id;Pnr;Insats;Beslutsdag\n"
                    + "1;20130101TF01;Hemtjänst;20260101\n"
                    + "2;20130102TF12;Hemtjänst;20260201\n"
                    + "3;20130104TF14;Hemtjänst;20260201\n"
                    + "4;20130105TF05;Hemtjänst;20260201\n"
                    + "4;20130103TF03;Hemtjänst;20260201\n"))
        .contains("nyckel: [Id]");
  }

  @Test
  void months_in_one_column_and_the_one_who_also_applies_are_seen() throws IOException {
    String text =
        propose(
            """
            PERIOD,APPLICANT_ID,CO_APPLICANT_ID,PAID_AMOUNT,PAY_DATE
            2026-03,19850101-TF01,,"8 500,00",2026-03-27
            2026-04,19850101-TF01,,"8 500,00",2026-04-27
            2026-05,19850101-TF01,19860202-TF12,"8 500,00",2026-05-27
            2026-06,19850101-TF01,19860202-TF12,"8 500,00",2026-06-27
            2026-07,19850101-TF01,19860202-TF12,"8 5O0,00",2026-07-27
            """);
    assertThat(text)
        .contains("månader: [PERIOD]", "även ärende: CO_APPLICANT_ID", "krav: {PAID_AMOUNT: tal}");
  }

  @Test
  void a_file_without_headings_shows_what_its_columns_hold() throws IOException {
    String text =
        propose(
            """
            9901|19300101TF01|HT|D100|20260105|20260120|
            9901|19300102TF12|SB|D101|20260303||
            9901|19300103TF03|DV|D102|20260404|20260406|20260901
            """);
    assertThat(text)
        .contains("#   Insats: DV, HT, SB", "kolumn: Insats", "# ??? DV:", "# ??? HT: ???")
        .doesNotContain("TF12");
  }

  @Test
  void a_mark_of_yes_or_no_is_a_measure_only_where_its_heading_is() throws IOException {
    String text =
        propose(
            """
            Personnr;Flykting;Utlandsfödd;Ensamstående;Insats;Beslutsdatum
            19450101-TF01;1;0;1;Hemtjänst;2026-03-01
            19450202-TF02;0;0;1;Hemtjänst;2026-03-01
            """);
    assertThat(text).doesNotContain("vik ut");
  }
}
