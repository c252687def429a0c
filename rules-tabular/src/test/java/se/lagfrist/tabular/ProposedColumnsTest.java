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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.Review;

/** What a first mapping makes of each column, and that it leaves none aside in silence. */
class ProposedColumnsTest {

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private final List<CaseFile> cases = new ArrayList<>();
  private String mapping = "";

  private ImportReport read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private ImportReport read(String text, Charset charset) throws IOException {
    return read(Files.writeString(folder.resolve("utdrag.csv"), text, charset), m -> m);
  }

  private ImportReport read(Path file, java.util.function.UnaryOperator<String> edited)
      throws IOException {
    mapping = Proposer.propose(RowTables.open(file));
    return Importer.of(Mapping.parse("förslaget", edited.apply(mapping)), folder)
        .problems(problems::add)
        .files(List.of(file), cases::add);
  }

  private <T extends Fact> List<T> all(Class<T> kind) {
    return cases.stream()
        .flatMap(c -> c.facts().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void a_notification_about_several_children_is_one_of_each() throws IOException {
    read(
        """
        Anmälningsnr;Inkom datum;Barn 1;Barn 2;Barn 3;Anmälare;Beslut;Beslutsdatum
        A1;2026-11-09;20150101-TF11;20170101-TF12;;Skola;;
        A2;2026-10-01;20120101-TF13;;;Polis;Inleda utredning;2026-10-08
        A3;2026-09-01;20130101-TF14;20140101-TF15;20160101-TF16;Granne;Inte inleda;2026-09-10
        """);
    assertThat(mapping)
        .contains("även ärende: [Barn 2, Barn 3]")
        .as("what is not done is never like what is")
        .contains("# ??? Inte inleda: inte inleda utredning")
        .doesNotContain("Inte inleda: inleda");
    assertThat(all(ConcernReport.class)).hasSize(3);
  }

  @Test
  void persons_and_days_that_no_fact_reads_are_asked_about() throws IOException {
    read(
        """
        Ärende;Person;Vårdnadshavare;Insats;Beslutsdatum;Ansökan inkom;Brytdag;Tackat nej;Anteckning
        1;19450101-TF01;19700101-TF91;Hemtjänst;2026-03-02;2026-02-02;2026-05-05;Ja;ring
        2;19450202-TF02;19700202-TF92;Hemtjänst;2026-03-04;2026-02-04;2026-05-06;Nej;
        """);
    assertThat(mapping)
        .contains("??? Personerna i Vårdnadshavare används inte.")
        .contains("??? Dagarna i Ansökan inkom används inte.")
        .contains("??? Dagarna i Brytdag används inte.")
        .contains("??? Tackat nej används inte. Vad betyder Ja, Nej?")
        .doesNotContain("??? Anteckning")
        .contains("behålls inte: [Vårdnadshavare, Ansökan inkom, Brytdag, Tackat nej, Anteckning]");
  }

  @Test
  void codes_without_a_list_are_held_back_until_they_are_told() throws IOException {
    String text =
        """
        LOPNR|PERSONNR|INSATSKOD|LAGKOD|BESLDAT|BESLKOD|VERKDAT
        1|194203030101|12|1|20260305|1|
        2|199006060103|33|2|20260527|1|
        3|194807070104|12|1|20260810|2|
        """;
    ImportReport report = read(text);
    assertThat(report.good()).isZero();
    assertThat(mapping).contains("# ??? 12: ???", "# ??? 2: ja eller nej?", "# ??? 1: ???");

    cases.clear();
    read(
        folder.resolve("utdrag.csv"),
        m ->
            m.replace("# ??? 1: ja eller nej?", "1: ja")
                .replace("# ??? 2: ja eller nej?", "2: nej")
                .replace("# ??? 1: ???", "1: SoL")
                .replace("# ??? 2: ???", "2: LSS")
                .replace("# ??? 12: ???", "12: hemtjänst")
                .replace("# ??? 33: ???", "33: kontaktperson"));
    assertThat(all(Decision.class))
        .extracting(d -> d.law() + " " + d.measure() + " " + d.favourable())
        .containsExactlyInAnyOrder(
            "SOL HOME_CARE true", "LSS CONTACT_PERSON true", "SOL HOME_CARE false");
  }

  @Test
  void an_inquiry_whose_steps_have_a_column_each_is_read_with_its_extension() throws IOException {
    read(
        """
        Barn;Född;Anm. inkom;Förhandsbed. avslutad;Beslut att inleda;Utredn. avslutad;Förlängd till
        A.B.;20150101;3/8-26;10/8-26;10/8-26;;
        C.D.;20120202;2/3-26;9/3-26;9/3-26;30/6-26;
        G.H.;20100404;1/6-26;12/6-26;12/6-26;;12/12-26
        K.L.;20170606;5/10-26;14/10-26;;;
        """);
    assertThat(problems).isEmpty();
    assertThat(all(Investigation.class)).hasSize(3);
    assertThat(all(Extension.class))
        .singleElement()
        .satisfies(e -> assertThat(e.until()).isEqualTo(day("2026-12-12")));
    assertThat(mapping)
        .contains("??? Beslutades det att inte utreda där Förhandsbed. avslutad är ifylld")
        .doesNotContain("faktum: beslut\n");
  }

  @Test
  void a_heading_that_says_nothing_alone_is_read_with_the_one_above_it() throws IOException {
    read(
        """
        Barn;;Beslut;;Placering;;;Övervägande;Omprövning;
        Aktnr;Födelsetid;Dag;Lagrum;Boendeform;Start;Slut;Senaste;Senaste;Nämnd/delegat
        F1;150302;2025-11-20;22:1 SoL;Familjehem;2025-12-01;;2026-05-27;;SU
        F2;090203;2026-01-26;3 § LVU;HVB;2026-02-02;;;2026-07-28;SU
        F4;140404;2026-06-01;2 § LVU;Fam.hem;2026-06-08;;2026-09-02;;Delegat
        """);
    assertThat(mapping).contains("??? Födelsedagarna saknar sekel", "född: Födelsetid");
    assertThat(all(Placement.class))
        .extracting(Placement::decidedOn)
        .contains(day("2025-11-20"), day("2026-01-26"), day("2026-06-01"));
    assertThat(all(Review.class))
        .extracting(r -> r.kind() + " " + r.body() + " " + r.heldOn())
        .containsExactlyInAnyOrder(
            "CONSIDERATION COMMITTEE 2026-05-27",
            "REEXAMINATION COMMITTEE 2026-07-28",
            "CONSIDERATION OFFICIAL 2026-09-02");
    assertThat(all(Person.class)).as("the century is not guessed").isEmpty();
  }

  @Test
  void a_plan_that_was_offered_is_not_an_offer_nor_one_gone_through_a_new_plan()
      throws IOException {
    read(
        """
        Personnr;Insats LSS;Beslut fattat;Beslut verkställt;IP erbjuden;IP upprättad;IP uppföljd
        19870412-TF21;Bostad med särskild service;2026-05-27;;2026-06-01;;
        19780207-TF24;Ledsagarservice;2024-10-21;2024-11-04;;2024-11-10;2025-11-03
        20020919-TF23;Kontaktperson;2025-11-28;2026-04;2026-04-13;;
        """);
    assertThat(all(Plan.class))
        .extracting(p -> p.offeredOn() + " " + p.establishedOn())
        .containsExactlyInAnyOrder("2026-06-01 null", "null 2024-11-10");
    assertThat(all(Review.class)).singleElement().matches(r -> r.heldOn() != null);
    assertThat(mapping).contains("lag: {värde: LSS}", "individuell plan enligt LSS");
    assertThat(problems)
        .singleElement()
        .satisfies(p -> assertThat(p.hint()).startsWith("Bara månaden står där"));
  }

  @Test
  void the_month_stands_first_where_some_day_shows_it() throws IOException {
    read(
        """
        Client No,Date of Birth,Service Type,Decision Date,Outcome,Service Start
        C1,03/14/1942,Home care,02/04/2026,Granted,
        C2,11/30/1950,Special housing,05/13/2026,Granted,06/07/2026
        """);
    assertThat(mapping).contains("datum: [M/d/yyyy]").doesNotContain("Står månaden först");
    assertThat(all(Decision.class))
        .extracting(Decision::decidedOn)
        .containsExactly(day("2026-02-04"), day("2026-05-13"));
  }

  @Test
  void each_interruption_has_a_column_of_its_own() throws IOException {
    read(
        """
        Brukare;Beslut;Insats;Verkställt;Avbrott 1 fr;Avbrott 1 t;Avbrott 2 fr;Avbrott 2 t
        19450101-TF51;2025-09-01;Hemtjänst;2025-09-08;2026-01-10;2026-02-10;2026-05-04;
        19450202-TF52;2025-09-01;Dagverksamhet;2025-09-08;2026-03-05;;;
        """);
    assertThat(all(Interruption.class))
        .extracting(i -> i.interruptedOn() + " " + i.resumedOn())
        .containsExactlyInAnyOrder("2026-01-10 2026-02-10", "2026-05-04 null", "2026-03-05 null");
  }

  @Test
  void pages_and_units_between_the_rows_are_passed_over_and_told_of() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rapport.csv"),
            """
            Sida 1 av 2;;;;
            Enhet: Norr;;;;
            Personnummer;Insats;Beslutsdatum;Verkställt;Avslutat
            19410101-TF61;Hemtjänst;2026-04-01;2026-04-07;
            Delsumma Norr: 1;;;;
            Sida 2 av 2;;;;
            Enhet: Söder;;;;
            Personnummer;Insats;Beslutsdatum;Verkställt;Avslutat
            19410303-TF63;Trygghetslarm;2026-06-01;;
            """);
    ImportReport report = read(file, m -> m);
    assertThat(report.good()).isEqualTo(2);
    assertThat(problems).isEmpty();
    assertThat(mapping).doesNotContain("enhet:", "Insats: ???");
    assertThat(report.notes().toString()).contains("Sidnummer och rubriker mellan raderna");
  }

  @Test
  void a_decision_that_ended_without_being_executed_was_not_executed() throws IOException {
    read(
        """
        Löpnr;Lagrum;Typ av bistånd;Beslutsdatum;Verkställt;Avslutat utan verkställighet
        1;SoL;Särskilt boende;2026-03-05;;
        4;SoL;Ledsagning;2026-02-24;;2026-05-02
        """);
    assertThat(all(Decision.class))
        .extracting(Decision::endedOn)
        .containsExactly(null, day("2026-05-02"));
  }

  @Test
  void a_log_of_events_tells_one_inquiry_on_several_rows() throws IOException {
    ImportReport report =
        read(
            """
            Barn;Händelse;Datum
            20120101-TF82;Orosanmälan inkommen;2026-07-13
            20120101-TF82;Utredning inledd;2026-07-20
            20100101-TF83;Orosanmälan inkommen;2026-02-02
            20100101-TF83;Utredning inledd;2026-02-09
            20100101-TF83;Utredning avslutad;2026-05-29
            20100101-TF83;Telefonsamtal;2026-03-01
            """);
    assertThat(report.good()).isEqualTo(6);
    assertThat(mapping).contains("??? Vad är rader med Telefonsamtal?");
    assertThat(all(Investigation.class))
        .extracting(i -> i.openedOn() + " " + i.closedOn())
        .containsExactlyInAnyOrder("2026-07-20 null", "2026-02-09 2026-05-29");
  }

  @Test
  void what_comes_first_says_what_a_row_is() throws IOException {
    read(
        """
        Id;Typ;Personnr;Från;Till
        1;Orosanmälan;201203080102;2026-07-13;2026-07-20
        2;Barnavårdsutredning;201203080102;2026-07-20;
        3;Beslut familjehemsplacering;201203080102;2026-05-25;
        4;Insats familjehem;201203080102;2026-06-01;
        """);
    assertThat(mapping)
        .contains("när: {Typ: [Beslut familjehemsplacering]}", "när: {Typ: [Insats familjehem]}");
  }

  /** From a system of the eighties, or a Mac; or without the mark that says which. */
  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "x-MacRoman", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void an_older_character_set_is_told_by_its_letters(String charset) throws IOException {
    read(
        """
        Ärendenr;Personnummer;Beviljad insats;Beslutsdatum;Verkställighetsdatum
        1;19450101-TF41;Hemtjänst;2026-03-02;
        2;19450202-TF42;Särskilt boende;2026-07-01;2026-08-03
        3;19450303-TF43;Växelvård;2026-09-14;
        """,
        Charset.forName(charset));
    assertThat(all(Decision.class))
        .extracting(Decision::measure)
        .containsExactly(Measure.HOME_CARE, Measure.SPECIAL_HOUSING, Measure.SHORT_TERM_STAY);
  }
}
