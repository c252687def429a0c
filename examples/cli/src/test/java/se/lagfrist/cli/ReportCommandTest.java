package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lagfrist report}: every document, from files to what is written. */
class ReportCommandTest {

  private static final String CASES = Path.of("..", "cases").toString();
  private static final String NORRKOPING = CASES + "/norrkoping-2019-boendestod.json";
  private static final String BOARDS = CASES + "/exempel-namnd-2026.json";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("report"));
    all.addAll(List.of(arguments));
    int code =
        Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err))
            .execute(all.toArray(String[]::new));
    Ran ran = new Ran(code, out.toString(), err.toString());
    assertThat(ran.out() + ran.err()).doesNotContain("\tat ", "Exception");
    return ran;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String decision(String caseId, String unit, String decided, String more) {
    return "{\"id\": \""
        + caseId
        + "\", \"unit\": \""
        + unit
        + "\", \"facts\": [{\"type\": \"Decision\", \"id\": \"b\", \"law\": \"SOL\", \"provision\":"
        + " \"11 kap. 1 §\", \"measure\": \"HOME_CARE\", \"favourable\": true, \"body\":"
        + " \"OFFICIAL\", \"decidedOn\": \""
        + decided
        + "\"}"
        + more
        + "]}\n";
  }

  // --- IVO, auditors, council -------------------------------------------------------------------

  @Test
  void norrkoping_2019_is_reported_to_ivo_and_told_executed() {
    Ran ran = run("ivo", NORRKOPING, "--kvartal", "2019-Q1", "--per", "2019-04-24");

    assertThat(ran.code()).isZero();
    // The file tells of no report on b2 before it was executed, and of no reasons for b1.
    assertThat(ran.err())
        .contains("Att besvara innan rapporten lämnas: 2")
        .contains(
            "/ b1: Saknas i raden: skälen för dröjsmålet, vidtagna åtgärder, om något har erbjudits,"
                + " hjälpen under tiden.")
        .contains("/ b2: Beslutet skulle ha rapporterats för ett tidigare kvartal");
    assertThat(ran.out().lines().skip(1))
        .hasSize(2)
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("första rapport;ej verkställt", ";b1;", ";2018-10-15;", ";167;")
                    .endsWith(
                        "2019-04-24;skälen för dröjsmålet, vidtagna åtgärder, om något har erbjudits,"
                            + " hjälpen under tiden;;SoL (2001:453) 16 kap. 6 f § 1 st.;till och med SFS"
                            + " 2024:85, 2025-06-30"))
        .anySatisfy(
            row -> assertThat(row).contains("anmälan om verkställighet", ";b2;", "2019-01-25"));
  }

  @Test
  void the_quarter_is_the_last_that_is_over_on_the_day() {
    assertThat(run("ivo", NORRKOPING, "--per", "2019-03-30").out()).contains("\r\n2018-Q4;");
    assertThat(run("ivo", NORRKOPING, "--per", "2019-03-31").out()).contains("\r\n2019-Q1;");
  }

  @Test
  void the_auditors_see_no_case_and_no_unit() {
    Ran csv = run("revisorer", NORRKOPING, "--kvartal", "2019-Q1");
    Ran html = run("revisorer", NORRKOPING, "--kvartal", "2019-Q1", "--format", "html");

    assertThat(csv.out()).contains("boendestöd").doesNotContain("norrkoping", "Norrköping");
    assertThat(html.out()).contains("kommunens revisorer").doesNotContain("norrkoping");
  }

  @Test
  void the_council_gets_numbers_that_can_be_hidden_and_a_zero_report() throws IOException {
    String file = file("k.jsonl", decision("k1", "Norr", "2025-12-01", ""));

    assertThat(run("fullmaktige", file, "--kvartal", "2026-Q1").out())
        .contains(";hemtjänst;1;120;", ";summa;1;");
    assertThat(run("fullmaktige", file, "--kvartal", "2026-Q1", "--maska").out())
        .contains(";hemtjänst;;;")
        .doesNotContain(";120;");
    assertThat(run("fullmaktige", file, "--kvartal", "2026-Q1", "--maska", "1").err())
        .contains("--maska: 1 är för litet");
    assertThat(run("fullmaktige", file, "--kvartal", "2025-Q4").out().lines().skip(1))
        .hasSize(4)
        .allMatch(row -> row.contains(";summa;0;"));
    Ran zero = run("ivo", file, "--kvartal", "2025-Q4", "--format", "html");
    assertThat(zero.out()).contains("IVO ska inte ha någon nollrapport");
  }

  @Test
  void windows_of_the_hosts_own_replace_the_published() throws IOException {
    String windows =
        file(
            "perioder.properties",
            "kalla=egen\nkvartal.1=04-02 04-20\nkvartal.2=07-01 08-31\nkvartal.3=10-01"
                + " 10-31\nkvartal.4=01-01 01-31\n");
    String file = file("k.jsonl", decision("k1", "Norr", "2025-12-01", ""));

    assertThat(run("ivo", file, "--kvartal", "2026-Q1", "--perioder", windows).out())
        .contains(";2026-04-02;2026-04-20;");
    assertThat(run("kalender", "--ar", "2026", "--perioder", windows).out())
        .contains("2026-Q1;2026-04-20;");
    String bad = file("fel.properties", "kalla=egen\nkvartal.1=april\n");
    Ran told = run("ivo", file, "--kvartal", "2026-Q1", "--perioder", bad);
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("--perioder: " + bad + ": kvartal.1 är \"april\"");
  }

  @Test
  void what_must_be_answered_is_asked() throws IOException {
    String undated = ", {\"type\": \"Execution\", \"id\": \"v\", \"concerns\": \"b\"}";
    String file = file("k.jsonl", decision("k1", "Norr", "2025-12-01", undated));
    Path questions = folder.resolve("frågor.csv");

    Ran ran = run("ivo", file, "--kvartal", "2026-Q1");
    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .contains(
            "Att besvara innan rapporten lämnas: 1", "k1 / v: Verkställigheten saknar datum.");
    assertThat(run("ivo", file, "--kvartal", "2026-Q1", "--fragor", questions.toString()).err())
        .isEmpty();
    assertThat(questions).content().contains("k1;v;Verkställigheten saknar datum.");
    assertThat(run("ivo", file, "--kvartal", "2026-Q1", "--format", "html").out())
        .contains("Att besvara innan rapporten lämnas (1)");
  }

  @Test
  void every_row_that_lacks_something_is_named() throws IOException {
    String told =
        ", {\"type\": \"DelayReason\", \"id\": \"s\", \"concerns\": \"b\", \"statedOn\":"
            + " \"2026-03-30\", \"cause\": \"NO_STAFF\"";
    StringBuilder lines = new StringBuilder();
    for (int i = 10; i < 30; i++) {
      lines.append(decision("k" + i, "Norr", "2025-12-01", i == 20 ? told + "}" : ""));
    }
    String all = ", \"action\": \"RECRUITMENT\", \"interim\": \"NONE\", \"offered\": false}";
    lines.append(decision("k30", "Norr", "2025-12-01", told + all));
    Path questions = folder.resolve("frågor.csv");

    Ran ran =
        run(
            "ivo",
            file("k.jsonl", lines.toString()),
            "--kvartal",
            "2026-Q1",
            "--fragor",
            questions.toString());

    assertThat(ran.code()).isZero();
    assertThat(Files.readAllLines(questions)).hasSize(1 + 20);
    assertThat(questions)
        .content()
        .contains(
            "k10;b;Saknas i raden: skälen för dröjsmålet, vidtagna åtgärder, om något har"
                + " erbjudits, hjälpen under tiden.;nej",
            "k20;b;Saknas i raden: vidtagna åtgärder, om något har erbjudits, hjälpen under")
        .doesNotContain("k30");
    assertThat(ran.out())
        .contains(";nej;personal eller uppdragstagare saknas;rekrytering pågår;ingen hjälp;");
  }

  // --- input ------------------------------------------------------------------------------------

  @Test
  void one_bad_line_is_told_and_the_others_are_reported() throws IOException {
    String file =
        file(
            "k.jsonl",
            decision("k1", "Norr", "2025-12-01", "")
                + "{\"id\": \"k2\", \"facts\": [{\"type\": \"Beslut\"}]}\n"
                + decision("k3", "Norr", "2025-12-02", ""));

    Ran ran = run("ivo", file, "--kvartal", "2026-Q1");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).contains(";k1;", ";k3;");
    assertThat(ran.err())
        .contains(
            "k.jsonl, rad 2: ärendet kan inte läsas",
            "/facts/0/type",
            "1 av 3 ärenden kunde inte läsas eller prövas och är inte med i rapporten.");
  }

  @Test
  void folders_of_files_and_of_lines_are_read_alike() throws IOException {
    file("a.json", decision("k1", "Norr", "2025-12-01", ""));
    file("b.jsonl", decision("k2", "Norr", "2025-12-01", "") + "\n");

    assertThat(run("ivo", folder.toString(), "--kvartal", "2026-Q1").out())
        .contains(";k1;", ";k2;");
  }

  /** As many as {@code -Dlagfrist.cases} says, against arithmetic on the lines themselves. */
  @Test
  void many_cases_stream_through() throws IOException {
    int cases = Integer.getInteger("lagfrist.cases", 4_000);
    Path file = folder.resolve("många.jsonl");
    ManyCases.write(cases, file);

    Ran ran = run("ivo", file.toString(), "--per", "2026-04-07", "--progress");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).startsWith("1 ärende läst, ");
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (waitsTooLong(line)) {
        listed.add(field(line, "id"));
      }
    }
    assertThat(listed).hasSizeGreaterThan(cases / 100);
    assertThat(ran.out().lines().skip(1).map(row -> row.split(";", -1)[3]))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  /** Told in the first quarter of 2026, as known on 7 April. */
  private static boolean waitsTooLong(String line) {
    LocalDate first = LocalDate.of(2026, 1, 1);
    LocalDate last = LocalDate.of(2026, 3, 31);
    LocalDate decided = LocalDate.parse(field(line, "decidedOn"));
    LocalDate started = LocalDate.parse(field(line, "startedOn"));
    LocalDate enough = decided.plusMonths(3);
    boolean tooLate = started.isAfter(enough) && !started.isBefore(first);
    if (tooLate && enough.isBefore(last)) {
      return true;
    }
    return line.contains("interruptedOn")
        && LocalDate.parse(field(line, "interruptedOn")).plusMonths(3).isBefore(last);
  }

  private static String field(String line, String name) {
    Matcher found = Pattern.compile("\"" + name + "\": \"([^\"]+)\"").matcher(line);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  // --- follow-up --------------------------------------------------------------------------------

  @Test
  void the_figures_are_those_counted_by_hand() throws IOException {
    // Norr: reviewed on 2026-01-20 (last day 2026-02-01): in time. Söder: on 2026-02-05: late; its
    // other child never: missing. An investigation from 2025-11-20 is open after 2026-03-20 and one
    // from 2025-10-01 was closed on 2026-02-02, a day late. Decisions after 10, 20 and 60 days.
    String file =
        file(
            "k.jsonl",
            child("n1", "Norr", "2026-01-20")
                + child("s1", "Söder", "2026-02-05")
                + child("s2", "Söder", null)
                + "{\"id\": \"u1\", \"unit\": \"Norr\", \"facts\": [{\"type\": \"Investigation\","
                + " \"id\": \"u\", \"kind\": \"CHILD\", \"openedOn\": \"2025-11-20\"}, {\"type\":"
                + " \"Investigation\", \"id\": \"w\", \"kind\": \"CHILD\", \"openedOn\":"
                + " \"2025-10-01\", \"closedOn\": \"2026-02-02\"}]}\n"
                + applied("d1", "2026-01-20")
                + applied("d2", "2026-01-30")
                + applied("d3", "2026-03-11"));

    Ran ran = run("uppfoljning", file, "--kvartal", "2026-Q1", "--per", "2026-04-10");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "2026-Q1;prövningar i tid;Norr;1;;\r\n",
            "2026-Q1;prövningar för sent;Norr;0;;\r\n",
            "2026-Q1;prövningar i tid;Söder;0;;\r\n",
            "2026-Q1;prövningar för sent;Söder;1;;\r\n",
            "2026-Q1;prövningar inte gjorda;Söder;1;;\r\n",
            "2026-Q1;barnutredningar öppna;Norr;1;;\r\n",
            "2026-Q1;barnutredningar öppna över fyra månader;Norr;1;;\r\n",
            "2026-Q1;barnutredningar avslutade;Norr;1;;\r\n",
            "2026-Q1;barnutredningar avslutade efter fyra månader;Norr;1;;\r\n",
            "2026-Q1;ansökningar avgjorda;insats enligt SoL;3;;\r\n",
            "2026-Q1;dagar till beslut, median;insats enligt SoL;20,0;;\r\n",
            "2026-Q1;dagar till beslut, 90:e percentilen;insats enligt SoL;60;;\r\n",
            "2026-Q1;försenat: SoL (2025:400) 22 kap. 13 § 1 st.;Söder;1;Övervägande av fortsatt vård enligt SoL;s2\r\n",
            "2026-Q1;försenat: SoL (2025:400) 20 kap. 3 §;Norr;1;Barnutredning inom fyra månader;u1\r\n");
    assertThat(run("uppfoljning", file, "--per", "2026-04-10", "--format", "html").out())
        .contains("Alla enheter", "33 %");
    // One unit: its one review of the two was late, the other is missing; both placements are late,
    // each with several duties.
    Ran one =
        run("uppfoljning", file, "--kvartal", "2026-Q1", "--per", "2026-04-10", "--enhet", "Söder");
    assertThat(one.out())
        .contains("2026-Q1;kvartalet: prövningar för sent;Söder;1;;\r\n")
        .contains("2026-Q1;försenat, vart och ett en gång;Söder;2;;\r\n")
        .doesNotContain("Norr");
    assertThat(
            run("uppfoljning", file, "--per", "2026-04-10", "--enhet", "Söder", "--format", "html")
                .out())
        .contains("2 ärenden, Söder", "Kvartal för kvartal");
    Ran wrong = run("uppfoljning", file, "--per", "2026-04-10", "--enhet", "Öster");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("inget ärende har enheten \"Öster\"")
        .contains("De som finns: Norr, Söder, ingen enhet angiven.");
  }

  private static String child(String id, String unit, String reviewed) {
    return "{\"id\": \""
        + id
        + "\", \"unit\": \""
        + unit
        + "\", \"facts\": [{\"type\": \"Placement\", \"id\": \"p\", \"home\": \"FAMILY_HOME\","
        + " \"ground\": \"SOL\", \"executedOn\": \"2025-08-01\"}"
        + (reviewed == null
            ? ""
            : ", {\"type\": \"Review\", \"id\": \"g\", \"concerns\": \"p\", \"kind\":"
                + " \"CONSIDERATION\", \"body\": \"BOARD\", \"heldOn\": \""
                + reviewed
                + "\"}")
        + "]}\n";
  }

  private static String applied(String id, String decided) {
    return "{\"id\": \""
        + id
        + "\", \"facts\": [{\"type\": \"Application\", \"id\": \"a\", \"matter\":"
        + " \"SOCIAL_SERVICE\", \"receivedOn\": \"2026-01-10\"}, {\"type\": \"Decision\", \"id\":"
        + " \"b\", \"concerns\": \"a\", \"law\": \"SOL\", \"measure\": \"HOME_CARE\","
        + " \"favourable\": false, \"body\": \"OFFICIAL\", \"decidedOn\": \""
        + decided
        + "\"}]}\n";
  }

  // --- calendar, iCalendar ----------------------------------------------------------------------

  @Test
  void the_calendar_of_a_municipality_tells_where_things_stand() throws IOException {
    Ran ran = run("kalender", BOARDS, "--ar", "2026", "--per", "2026-11-21");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("sof.forteckning-till-ivo/n1/2026;2026-01-31;2026-01-30;2026-02-02;")
        .contains("sol.statistikrapport-fullmaktige/n1/2026-Q1;2026-06-30;")
        .containsPattern("statistikrapport-fullmaktige/n1/2026-Q1.*;fullgjord;");
    Path ics = folder.resolve("kalender.ics");
    assertThat(run("kalender", "--ar", "2026", "--out", ics.toString()).code()).isZero();
    assertThat(ics)
        .content()
        .contains(
            "BEGIN:VEVENT", "UID:katalog.statistik-lss/kommunen/2026-10-25@kommunen", "20261025");
    assertThat(run("kalender", NORRKOPING, CASES).err()).contains("hör inte hemma i anropet");
  }

  @Test
  void a_case_as_icalendar_has_the_key_as_uid() throws IOException {
    Ran ran = run("ics", NORRKOPING, "--per", "2019-04-01");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().replace("\r\n ", ""))
        .contains("UID:sol.ej-verkstallt-beslut-ivo/b1/2019-Q1@norrkoping-2019-boendestod")
        .contains("DTSTART;VALUE=DATE:20190430");
    assertThat(run("ics", NORRKOPING, "--per", "2019-04-01", "--oppna").out())
        .doesNotContain("Klart:");
  }

  // --- reconciliation ---------------------------------------------------------------------------

  @Test
  void two_days_are_compared() throws IOException {
    String file = file("k.jsonl", decision("k1", "Norr", "2025-12-01", ""));

    Ran ran = run("jamfor", file, "--fran", "2026-04-30", "--per", "2026-05-01");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "k1;ändrad;sol.ej-verkstallt-beslut-ivo/b/2026-Q1;",
            ";2026-04-30;2026-04-30;kommande;försenad;");
    String key = "sol.ej-verkstallt-beslut-ivo/b/2026-Q1";
    String closed = file("stangda.txt", "# stängt av en person\nk1 " + key + "\n");
    assertThat(
            run("jamfor", file, "--fran", "2026-04-30", "--per", "2026-05-01", "--stangda", closed)
                .out())
        .doesNotContain(key);
    assertThat(
            run("jamfor", file, "--fran", "2026-04-30", "--per", "2026-05-01", "--stangda", file)
                .err())
        .contains("är inte ett ärende och en nyckel");
  }

  @Test
  void two_sets_of_files_are_compared() throws IOException {
    String executed =
        ", {\"type\": \"Execution\", \"id\": \"v\", \"concerns\": \"b\", \"startedOn\":"
            + " \"2026-01-10\"}";
    String before =
        file(
            "före.jsonl",
            decision("k1", "Norr", "2025-12-01", executed)
                + decision("k2", "Norr", "2025-12-01", "")
                + decision("borta", "Norr", "2025-12-01", ""));
    String after =
        file(
            "efter.jsonl",
            decision("ny", "Norr", "2025-12-01", "")
                + decision("k2", "Norr", "2025-12-01", executed)
                + decision("k1", "Norr", "2025-12-01", ""));

    Ran ran = run("jamfor", after, "--fore", before, "--per", "2026-04-10");

    String key = ";sol.ej-verkstallt-beslut-ivo/b/2026-Q1;";
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("ny;ny" + key, "k2;klar" + key, "borta;saknas" + key)
        .containsPattern("k1;(öppnad igen|ny)" + key)
        .containsPattern("borta;saknas" + key + ".*;ärendet saknas;")
        .doesNotContain("borta;klar");
    assertThat(
            run("jamfor", after, "--fore", before, "--per", "2026-04-10", "--format", "json").out())
        .contains("\"change\" : \"NEW\"", "\"change\" : \"RESOLVED\"")
        .contains("\"change\" : \"MISSING\"");
  }

  @Test
  void a_case_that_comes_twice_is_told_and_compared_once() throws IOException {
    String one = decision("k1", "Norr", "2025-12-01", "");
    String before = file("före.jsonl", one);
    String after = file("efter.jsonl", one + one);

    Ran ran = run("jamfor", after, "--fore", before, "--per", "2026-04-10");

    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.err()).contains("k1: ärendet lämnades in mer än en gång; det första räknas.");
    Ran calendar = run("ics", after, "--per", "2026-04-10");
    assertThat(calendar.out()).isEqualTo(run("ics", before, "--per", "2026-04-10").out());
    assertThat(calendar.err()).contains("k1: ärendet lämnades in mer än en gång");
  }

  // --- form and place ---------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(strings = {"ivo", "revisorer", "fullmaktige", "uppfoljning"})
  void every_report_of_a_quarter_has_every_form(String report) throws IOException {
    Path pdf = folder.resolve(report + ".pdf");
    Path csv = folder.resolve(report + ".csv");
    String[] call = {report, NORRKOPING, "--kvartal", "2019-Q1", "--kommun", "Norrköping"};

    assertThat(run(with(call, "--format", "json")).out()).startsWith("{").endsWith("}\n");
    assertThat(run(with(call, "--format", "html")).out()).contains("<html", "Norrköping");
    Ran made = run(with(call, "--out", pdf.toString()));
    assertThat(made.code()).isZero();
    assertThat(made.out() + made.err()).isEmpty();
    assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    run(with(call, "--out", csv.toString()));
    assertThat(csv).content().startsWith("\uFEFFkvartal;");
  }

  private static String[] with(String[] call, String... more) {
    List<String> all = new ArrayList<>(List.of(call));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                               | Ange vilken rapport",
        "ivo ../cases                                     | Ange kvartal: --kvartal 2026-Q1",
        "ivo ../cases --kvartal 2026-5                    | \"2026-5\" är inget kvartal",
        "ivo ../cases --per i-dag                         | --per: \"i-dag\" är ingen dag",
        "ivo ../cases --kvartal 2026-Q1 --format pdf      | En pdf måste skrivas till en fil",
        "ivo ../cases --kvartal 2026-Q1 --format xlsx     | Formatet \"xlsx\" finns inte",
        "ivo ../cases --kvartal 2026-Q1 --out finns/ej.pdf | mappen finns inte",
        "ivo --kvartal 2026-Q1                            | Något saknas i anropet: SÖKVÄG",
        "ivo finns-inte --kvartal 2026-Q1                 | finns-inte: finns inte",
        "kalender                                         | Ange året: --ar 2026",
        "kalender --ar 26                                 | \"26\" är inget år",
        "kalender ../cases --ar 2026                      | kalendern görs av ett ärende",
        "ics ../cases                                     | --per 2026-11-21",
        "jamfor ../cases --per 2026-11-21                 | Ange vad som ska jämföras",
        "jamfor ../cases --fran 2026-12-01 --per 2026-11-21 | Kanske har de bytt plats"
      })
  void a_mistake_in_the_call_is_told_in_swedish(String call, String message) {
    Ran ran = run(call.isEmpty() ? new String[0] : call.split(" +"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("FEL  ").contains(message);
  }

  @Test
  void help_is_swedish() {
    assertThat(run("--help").out())
        .contains("ivo", "revisorer", "fullmaktige", "uppfoljning", "kalender", "ics", "jamfor");
    assertThat(run("fullmaktige", "--help").out()).contains("Slår ihop grupper");
  }

  @Test
  void progress_is_told_in_words() {
    assertThat(Progress.line(1, 0)).isEqualTo("1 ärende läst, 0 s ...");
    assertThat(Progress.line(1_234_567, 65)).isEqualTo("1 234 567 ärenden lästa, 65 s ...");
  }
}
