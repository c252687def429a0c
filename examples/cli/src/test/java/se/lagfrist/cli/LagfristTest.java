package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class LagfristTest {

  private static final String CASES = Path.of("..", "cases").toString();

  private static final String REPORT =
      "{\"type\": \"ConcernReport\", \"id\": \"a1\", \"about\": \"CHILD\", \"receivedOn\": \"2026-11-02\"}";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    Ran ran = new Ran(code, out.toString(), err.toString());
    assertThat(ran.out() + ran.err()).doesNotContain("\tat ", "Exception");
    return ran;
  }

  private String file(String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json).toString();
  }

  private static String oneCase(String id, String... facts) {
    return "{\"id\": \"" + id + "\", \"facts\": [" + String.join(", ", facts) + "]}";
  }

  // --- due --------------------------------------------------------------------------------------

  @Test
  void dueShowsWhatIsOverdueToDoAndDone() throws IOException {
    String file = file("k1.json", oneCase("k1", REPORT));

    Ran before = run("due", "--flat", file, "--as-of", "2026-11-05");
    assertThat(before.code()).isZero();
    assertThat(before.err()).isEmpty();
    assertThat(before.out())
        .contains(
            "Läget den 2026-11-05", "k1\n", "ATT GÖRA", "2026-11-16  11 dagar kvar", "FÖRSENAT")
        .contains("Förhandsbedömning", "SoL (2025:400) 20 kap. 2 §", "sol.forhandsbedomning/a1/1");

    Ran after = run("due", "--flat", file, "--as-of", "2026-11-17");
    assertThat(after.out()).contains("FÖRSENAT", "2026-11-16  1 dag sen");

    Ran onTheDay = run("due", "--flat", file, "--as-of", "2026-11-16");
    assertThat(onTheDay.out()).contains("2026-11-16  i dag");

    Ran earlier = run("due", "--flat", file, "--as-of", "2026-11-01");
    assertThat(earlier.code()).isZero();
    assertThat(earlier.out()).contains("Inget att göra.");
  }

  @Test
  void dueShowsWhatIsDoneOnlyWhenAsked() {
    String file = CASES + "/norrkoping-2018-forhandsbedomning.json";

    assertThat(run("due", "--flat", file, "--as-of", "2026-11-21").out())
        .contains("OKLART", "dag saknas", "fältet decidedOn")
        .doesNotContain("FULLGJORT\n");
    assertThat(run("due", "--flat", file, "--as-of", "2026-11-21", "--all").out())
        .contains("FULLGJORT", "gjort 2018-05-24, 8 dagar sent");
  }

  @Test
  void dueAnswersAFolderAndSumsUp() {
    Ran ran = run("due", "--flat", CASES, "--as-of", "2026-11-21");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "jo-9081-2020-gislaved", "hedemora-2020-familjehem  ·  Hedemora, individ och familj")
        .containsPattern("\\d+ ärenden: \\d+ ");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  void dueAnswersAsJson() throws IOException {
    Ran ran =
        run(
            "due",
            "--flat",
            file("k1.json", oneCase("k1", REPORT)),
            "--as-of",
            "2026-11-05",
            "--format",
            "json");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            "{\n  \"asOf\": \"2026-11-05\",\n  \"cases\": [\n    {\n      \"caseId\": \"k1\",\n")
        .contains("\"key\": \"sol.forhandsbedomning/a1/1\"", "\"lastDay\": \"2026-11-16\"")
        .contains("\"unreadable\": 0");
  }

  @Test
  void dueCanBeAskedForOneUnit() throws IOException {
    file("a.json", "{\"id\": \"a\", \"unit\": \"Norr\", \"facts\": []}");
    file("b.json", "{\"id\": \"b\", \"unit\": \"Söder\", \"facts\": []}");

    Ran ran = run("due", "--flat", folder.toString(), "--as-of", "2026-11-05", "--unit", "Söder");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("b  ·  Söder").doesNotContain("Norr");

    Ran wrong = run("due", "--flat", folder.toString(), "--as-of", "2026-11-05", "--unit", "Soder");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("Menade du \"Söder\"?");
  }

  // --- bad input --------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"k\", \"facts\": [}                                  | Inte JSON på rad 1, tecken 23",
        "{\"id\": \"k\", \"colour\": 1, \"facts\": []}                  | /colour  Ett ärende har inget fält",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Stay\", \"id\": \"a\", \"orderedOn\": \"2026-02-01\", \"liftedOn\": \"2026-01-01\"}]} | /facts/0/liftedOn  Inhibitionens upphörande 2026-01-01 ligger före inhibitionen (2026-02-01)",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Stay\", \"id\": \"a\"}, {\"type\": \"Stay\", \"id\": \"a\"}]} | /facts/1/id  Id a används redan av /facts/0",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Stay\", \"id\": \"a\", \"orderedOn\": \"1850-02-01\"}]} | /facts/0/orderedOn  1850-02-01 ligger utanför",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Decision\", \"id\": \"a\", \"law\": \"LSS\", \"measure\": \"HOSUING_SUPPORT\"}]} | /facts/0/measure  Det finns inget värde \"HOSUING_SUPPORT\" för measure (insats). Kanske HOUSING_SUPPORT."
      })
  void aBadCaseIsNamedByFileAndField(String json, String message) throws IOException {
    String bad = file("bad.json", json);

    Ran ran = run("due", "--flat", bad, "--as-of", "2026-11-21");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("FEL  " + bad + ": ärendet kan inte läsas", message);
  }

  @Test
  void oneBadCaseAmongManyIsToldAndTheOthersAreAnswered() throws IOException {
    file("a.json", oneCase("a", REPORT));
    file("b.json", "{");
    file("c.json", oneCase("c", REPORT));

    Ran ran = run("due", "--flat", folder.toString(), "--as-of", "2026-11-21");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).contains("\na\n", "\nc\n").containsPattern("2 ärenden: \\d+ försenat");
    assertThat(ran.err())
        .contains(
            "b.json: ärendet kan inte läsas",
            "1 av 3 ärenden kunde inte besvaras; de andra är besvarade.");
  }

  @Test
  void twoCasesWithTheSameIdAreAnsweredApart() throws IOException {
    file("a.json", oneCase("a", REPORT));
    file("b.json", oneCase("a"));

    Ran ran = run("due", "--flat", folder.toString(), "--as-of", "2026-11-21");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Inget att göra.").containsPattern("2 ärenden: \\d+ försenat");
  }

  @Test
  void aFolderWithoutCasesIsAnError() {
    Ran ran = run("due", "--flat", folder.toString(), "--as-of", "2026-11-21");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(folder + ": mappen har inga ärendefiler");
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    Ran ran = run("due", "--flat", "finns-inte.json", "--as-of", "2026-11-21");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("finns-inte.json: finns inte");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "due ../cases                                      | Ange vilken dag frågan gäller: --as-of 2026-11-21",
        "due ../cases --as-of i-morgon                     | \"i-morgon\" är ingen dag",
        "due ../cases --as-of 2026-02-30                   | \"2026-02-30\" är ingen dag",
        "due ../cases --as-of 1066-10-14                   | utanför 1900-2200",
        "due ../cases --as-of 2026-11-21 --format xml      | Formatet \"xml\" finns inte",
        "due ../cases --as-of 2026-11-21 --alll            | --all",
        "due --as-of 2026-11-21                            | Något saknas i anropet: SÖKVÄG",
        "explain ../cases x/y/1 --as-of 2026-11-21 --lang de | Språket \"de\" finns inte",
        "explain ../cases                                  | NYCKEL",
        "catalogue --format xml                            | Formatet \"xml\" finns inte",
        "deu                                               | deu",
        "''                                                | Kommandot saknas"
      })
  void aMistakeInTheCallIsToldInOneLine(String call, String message) {
    String[] arguments = call.isEmpty() ? new String[0] : call.split(" +");

    Ran ran = run(arguments);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("FEL  ").contains(message);
  }

  // --- explain ----------------------------------------------------------------------------------

  @Test
  void explainShowsTheArithmetic() throws IOException {
    String file = file("k1.json", oneCase("k1", REPORT));

    Ran swedish = run("explain", file, "sol.forhandsbedomning/a1/1", "--as-of", "2026-11-21");
    assertThat(swedish.code()).isZero();
    assertThat(swedish.out())
        .contains("Så har det räknats", "2026-11-02 + 14 dagar = 2026-11-16", "anmälan a1")
        .contains("anmalan-och-forhandsbedomning.dslr, rad ");

    Ran english =
        run(
            "explain",
            file,
            "k1",
            "sol.forhandsbedomning/a1/1",
            "--as-of",
            "2026-11-21",
            "--lang",
            "en");
    assertThat(english.out())
        .contains("How it was worked out", "ConcernReport a1: receivedOn 2026-11-02", "overdue");

    Ran json =
        run(
            "explain",
            file,
            "sol.forhandsbedomning/a1/1",
            "--as-of",
            "2026-11-21",
            "--format",
            "json");
    assertThat(json.out()).contains("\"explanation\": {", "\"steps\": [", "\"ruleLine\": ");
  }

  @Test
  void explainOffersTheNearestKeyAndCase() throws IOException {
    file("k1.json", oneCase("k1", REPORT));
    file("k2.json", oneCase("k2", REPORT));

    Ran key =
        run("explain", folder.toString(), "sol.forhandsbedoming/a1/1", "--as-of", "2026-11-21");
    assertThat(key.code()).isEqualTo(2);
    assertThat(key.err()).contains("Menade du sol.forhandsbedomning/a1/1?");

    Ran both =
        run("explain", folder.toString(), "sol.forhandsbedomning/a1/1", "--as-of", "2026-11-21");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("Nyckeln finns i flera ärenden: k1, k2");

    Ran one =
        run(
            "explain",
            folder.toString(),
            "k2",
            "sol.forhandsbedomning/a1/1",
            "--as-of",
            "2026-11-21");
    assertThat(one.code()).isZero();

    Ran noCase =
        run(
            "explain",
            folder.toString(),
            "k22",
            "sol.forhandsbedomning/a1/1",
            "--as-of",
            "2026-11-21");
    assertThat(noCase.code()).isEqualTo(2);
    assertThat(noCase.err()).contains("Det finns inget ärende \"k22\". Menade du k2?");
  }

  @Test
  void explainSaysWhyARuleDoesNotApply() throws IOException {
    String file = file("k1.json", oneCase("k1", REPORT));

    Ran text = run("explain", file, "sol.overvagande-vard", "--as-of", "2026-11-21");
    assertThat(text.code()).isZero();
    assertThat(text.out())
        .contains("Ärendet har ingen uppgift av slaget placering den 2026-11-21.")
        .containsPattern("NEJ  rad \\d+ +den enskilde är placerad");

    Ran json =
        run(
            "explain",
            file,
            "k1",
            "sol.overvagande-vard",
            "--as-of",
            "2026-11-21",
            "--format",
            "json");
    assertThat(json.out())
        .contains("\"answer\": \"NO_FACT\"", "\"outcome\": \"FAILS\"", "\"first\": 0");

    Ran fact = run("explain", file, "sol.overvagande-vard", "a1", "--as-of", "2026-11-21");
    assertThat(fact.out()).contains("a1 är en uppgift av slaget anmälan");

    Ran applies = run("explain", file, "sol.forhandsbedomning", "--as-of", "2026-11-21");
    assertThat(applies.out()).contains("Regeln gäller", "sol.forhandsbedomning/a1/1");
  }

  @Test
  void explainOffersTheRulesThatLookLikeTheOneAskedFor() throws IOException {
    String file = file("k1.json", oneCase("k1", REPORT));

    Ran rule = run("explain", file, "sol.forhandsbedoming", "--as-of", "2026-11-21");
    assertThat(rule.code()).isEqualTo(2);
    assertThat(rule.err())
        .contains("Det finns ingen regel \"sol.forhandsbedoming\"", "sol.forhandsbedomning");

    Ran fact = run("explain", file, "sol.forhandsbedomning", "a11", "--as-of", "2026-11-21");
    assertThat(fact.code()).isEqualTo(2);
    assertThat(fact.err()).contains("Ärendet har ingen uppgift \"a11\". Menade du a1?");

    file("k2.json", oneCase("k2", REPORT));
    Ran many = run("explain", folder.toString(), "sol.forhandsbedomning", "--as-of", "2026-11-21");
    assertThat(many.code()).isEqualTo(2);
    assertThat(many.err()).contains("Skriv ärendets id före regeln: k1, k2.");
  }

  // --- catalogue --------------------------------------------------------------------------------

  @Test
  void catalogueListsTheRules() {
    Ran text = run("catalogue");
    assertThat(text.code()).isZero();
    assertThat(text.out())
        .contains("sol.forhandsbedomning  ·  Förhandsbedömning", "lss.individuell-plan")
        .contains("2025-07-01 –             SoL (2025:400) 20 kap. 2 §");

    Ran json = run("catalogue", "--format", "json");
    assertThat(json.out())
        .contains("\"id\": \"sol.forhandsbedomning\"", "\"sol-preliminary-assessment\"")
        .contains("\"notExpressed\": [");
  }

  @Test
  void helpIsSwedish() {
    assertThat(run("--help").out()).contains("Så här: lagfrist", "due", "explain", "catalogue");
    assertThat(run("due", "--help").out()).contains("Dagen som frågan gäller");
  }

  /** A call is read by the command it names alone; whoever reads its help sees no difference. */
  @ParameterizedTest
  @MethodSource("calls")
  void aCommandAloneAnswersAsAmongAll(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Lagfrist.commandLineFor(new PrintWriter(out), new PrintWriter(err), arguments)
            .execute(arguments);

    assertThat(new Ran(code, out.toString(), err.toString())).isEqualTo(run(arguments));
  }

  static Stream<Arguments> calls() {
    CommandLine all =
        Lagfrist.commandLine(new PrintWriter(System.out), new PrintWriter(System.err));
    Stream<String> names =
        all.getSubcommands().entrySet().stream()
            .flatMap(
                e ->
                    Stream.concat(
                        Stream.of(e.getKey()), Stream.of(e.getValue().getCommandSpec().aliases())))
            .distinct();
    return Stream.concat(
            names.flatMap(n -> Stream.of(new String[] {n, "--help"}, new String[] {n, "--okänt"})),
            Stream.of(
                new String[] {},
                new String[] {"--help"},
                new String[] {"dui"},
                new String[] {"-x", "due"}))
        .map(a -> Arguments.of((Object) a));
  }
}
