package se.lagfrist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.CaseFileException.Problem;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;

class CaseFileJsonTest {

  private static final String PLACEMENT =
      "{\"type\": \"Placement\", \"id\": \"p1\", \"home\": \"FAMILY_HOME\", \"ground\": \"SOL\"";

  @Test
  void readsACase() {
    CaseFile file =
        CaseFileJson.read(
            """
            {"id": "k1", "unit": "Barn och familj", "handler": "BU-3", "facts": [
              {"type": "Placement", "id": "p1", "home": "FAMILY_HOME", "ground": "SOL",
               "executedOn": "2024-01-15", "otherMunicipality": true, "placedInHome": 2, "homeId": null}
            ]}
            """);

    assertThat(file.id()).isEqualTo("k1");
    assertThat(file.unit()).contains("Barn och familj");
    assertThat(file.handler()).contains("BU-3");
    assertThat(CaseFileJson.read(CaseFileJson.write(file))).isEqualTo(file);
    assertThat(file.facts())
        .containsExactly(
            Placement.of("k1", "p1")
                .home(HomeKind.FAMILY_HOME)
                .ground(LegalGround.SOL)
                .executedOn(LocalDate.of(2024, 1, 15))
                .otherMunicipality(true)
                .placedInHome(2)
                .build());
  }

  @Test
  void whatIsLeftOutIsUnknown() {
    CaseFile file =
        CaseFileJson.read(
            oneFact(
                "{\"type\": \"CoerciveMeasure\", \"id\": \"c1\", \"kind\": \"IMMEDIATE_CUSTODY\"}"));

    CoerciveMeasure measure = (CoerciveMeasure) file.facts().get(0);
    assertThat(measure.body()).isNull();
    assertThat(measure.ground()).isNull();
    assertThat(measure.decidedOn()).isNull();
  }

  static List<FactShape> shapes() {
    return List.copyOf(FactShape.all().values());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyKindOfFactIsReadAsItWasWritten(FactShape shape) {
    Map<String, Object> values = new HashMap<>();
    for (FactShape.Field field : shape.fields().values()) {
      values.put(
          field.name(),
          switch (field.kind()) {
            case TEXT -> "å/~\"1\"";
            case NUMBER -> 7;
            case YES_NO -> true;
            case DATE -> LocalDate.of(2024, 2, 29);
            case WORD -> List.copyOf(field.words().values()).get(field.words().size() - 1);
          });
    }
    values.put("id", "f");
    values.put("concerns", null);
    CaseFile full = CaseFile.of("k", List.of(shape.construct("k", values)));
    CaseFile bare = CaseFile.of("k", List.of(shape.construct("k", Map.of("id", "f"))));

    assertThat(CaseFileJson.read(CaseFileJson.write(full))).isEqualTo(full);
    assertThat(CaseFileJson.read(CaseFileJson.write(bare))).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"executed\": \"2024-01-15\"      | /facts/0/executed    | A Placement has no field \"executed\". Maybe executedOn.",
        "\"home\": \"FAMILYHOME\"          | /facts/0/home        | There is no home \"FAMILYHOME\". Maybe FAMILY_HOME.",
        "\"home\": \"familjehem\"          | /facts/0/home        | There is no home \"familjehem\". Maybe FAMILY_HOME.",
        "\"home\": 3                       | /facts/0/home        | It must be a word, not the number 3. Maybe write \"FAMILY_HOME\".",
        "\"executedOn\": \"2023-02-29\"    | /facts/0/executedOn  | There is no day 2023-02-29. Maybe month and day have changed places.",
        "\"executedOn\": \"15/1 2024\"     | /facts/0/executedOn  | \"15/1 2024\" is not a day. Maybe write it as \"2026-01-31\", without a time.",
        "\"executedOn\": \"2024-01-15T10:00\" | /facts/0/executedOn | is not a day",
        "\"executedOn\": 20240115          | /facts/0/executedOn  | It must be a day, not the number 20240115. Maybe write \"2026-01-31\".",
        "\"executedOn\": \"1887-01-15\"    | /facts/0/executedOn  | 1887-01-15 is outside 1900-01-01 to 2200-12-31",
        "\"executedOn\": \"2301-01-15\"    | /facts/0/executedOn  | is outside",
        "\"executedOn\": \"2024-02-01\", \"endedOn\": \"2024-01-01\" | /facts/0/endedOn | 2024-01-01 is before executedOn",
        "\"homeId\": 12                    | /facts/0/homeId      | It must be a text, not the number 12. Maybe write \"...\".",
        "\"placedInHome\": 1.5             | /facts/0/placedInHome | It must be a whole number of at most nine digits, not the number 1.5.",
        "\"placedInHome\": 99999999999     | /facts/0/placedInHome | at most nine digits",
        "\"placedInHome\": \"2\"           | /facts/0/placedInHome | It must be a whole number of at most nine digits, not the text \"2\".",
        "\"otherMunicipality\": \"ja\"     | /facts/0/otherMunicipality | It must be true or false, not the text \"ja\". Maybe write true.",
        "\"concerns\": \"p9\"              | /facts/0/concerns    | There is no fact p9 in the case.",
        "\"caseId\": \"k\"                 | /facts/0/caseId      | Facts do not repeat the case's id. Maybe leave it out.",
        "\"homeId\": {\"a\": 1}            | /facts/0/homeId      | It must be a text, not an object.",
        "\"homeId\": \"a\", \"homeId\": \"b\" | /facts/0/homeId   | The key is given twice. Maybe a line was copied; keep one of them."
      })
  void aWrongFieldIsNamedWithAWayOut(String fields, String path, String message) {
    String fact =
        fields.contains("\"home\":")
            ? PLACEMENT.replace("\"home\": \"FAMILY_HOME\", ", "")
            : PLACEMENT;

    List<Problem> problems = problems(oneFact(fact + ", " + fields + "}"));

    assertThat(problems).extracting(Problem::path).containsExactly(path);
    assertThat(problems.get(0).message()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                                   |           | A case file is an object, not a list.",
        "{\"facts\": []}                      | /id       | The id is missing. Maybe give the host system's own id.",
        "{\"id\": 7, \"facts\": []}           | /id       | It must be a text, not the number 7.",
        "{\"id\": \" \", \"facts\": []}       | /id       | The case id has 1 characters",
        "{\"id\": \"k\"}                      | /facts    | The facts are missing.",
        "{\"id\": \"k\", \"facts\": {}}       | /facts    | The facts are a list, not an object.",
        "{\"id\": \"k\", \"facts\": [7]}      | /facts/0  | A fact is an object, not the number 7.",
        "{\"id\": \"k\", \"fact\": [], \"facts\": []} | /fact | A case has no field \"fact\". Maybe facts.",
        "{\"id\": \"k\", \"facts\": [{\"id\": \"a\"}]} | /facts/0/type | The type is missing. Maybe one of AdoptionConsent",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"placement\", \"id\": \"a\"}]} | /facts/0/type | There is no kind of fact \"placement\". Maybe Placement.",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Stay\"}]} | /facts/0/id | A Stay must tell its id. Maybe give the host system's own id."
      })
  void aWrongCaseIsNamedWithAWayOut(String json, String path, String message) {
    List<Problem> problems = problems(json);

    assertThat(problems).extracting(Problem::path).containsExactly(path == null ? "" : path);
    assertThat(problems.get(0).message()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{\"id\": \"k\",\n \"facts\": [}`      | /facts | Not JSON at line 2, column 12",
        "`{\"id\": \"k\" \"facts\": []}`        | /id    | Not JSON at line 1",
        "`{\"id\": \"k\", \"facts\": [`         | /facts | closing } or ] is missing",
        "`{\"id\": \"k\", \"facts\": []} {}`    | ``     | Something follows the end at line 1",
        "``                                     | ``     | The text is empty.",
        "`# ärende`                             | ``     | Not JSON at line 1, column 1"
      })
  void textThatIsNotJsonIsToldByLineAndColumn(String json, String path, String message) {
    List<Problem> problems = problems(json);

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).path()).isEqualTo(path);
    assertThat(problems.get(0).message()).contains(message).doesNotContain("Source:");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
    List<Problem> problems =
        problems(
            """
            {"id": "k", "colour": 1, "facts": [
              {"type": "Placement", "id": "p1", "home": "FAMILY_HOME", "ground": "SOL",
               "executedOn": "2024-02-01", "endedOn": "2024-01-01"},
              {"type": "Plocement", "id": "p2"},
              {"type": "Stay", "id": "p1", "orderedOn": "igår", "concerns": "p2"},
              {"type": "Review", "id": "r1", "kind": "ÖVERVÄGANDE"}
            ]}
            """);

    assertThat(problems)
        .extracting(Problem::path)
        .containsExactly(
            "/colour",
            "/facts/0/endedOn",
            "/facts/1/type",
            "/facts/2/orderedOn",
            "/facts/2/id",
            "/facts/3/kind");
  }

  @Test
  void nestingIsBounded() {
    assertThat(problems("[".repeat(21) + "]".repeat(21)).get(0).message())
        .contains("More than 20 levels deep at line 1, column 21");
    assertThat(problems("{\"id\":".repeat(1_000_000)).get(0).message()).contains("More than 20");
  }

  @Test
  void sizeIsBounded() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] b, int off, int len) {
            Arrays.fill(b, off, off + len, (byte) ' ');
            return len;
          }
        };

    CaseFileException e =
        catchThrowableOfType(CaseFileException.class, () -> CaseFileJson.read(endless));

    assertThat(e.problems().get(0).message()).contains("Larger than 100 MB");
  }

  @Test
  void anotherEncodingIsToldAsSuch() {
    byte[] latin =
        "{\"id\": \"k\", \"unit\": \"Åmål\", \"facts\": []}".getBytes(StandardCharsets.ISO_8859_1);

    CaseFileException e =
        catchThrowableOfType(
            CaseFileException.class, () -> CaseFileJson.read(new ByteArrayInputStream(latin)));

    assertThat(e.problems().get(0).message()).contains("save it as UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsNotABadCase() {
    assertThatThrownBy(() -> CaseFileJson.read(Path.of("finns-inte.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void hundredThousandFactsAreReadInSeconds() {
    StringBuilder json = new StringBuilder("{\"id\": \"k\", \"facts\": [");
    for (int i = 0; i < 100_000; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"type\": \"Contact\", \"id\": \"c")
          .append(i)
          .append("\", \"party\": \"PERSON\", \"madeOn\": \"2024-01-15\"}");
    }
    String text = json.append("]}").toString();

    CaseFile file =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CaseFileJson.read(text));

    assertThat(file.facts()).hasSize(100_000);
  }

  private static String oneFact(String fact) {
    return "{\"id\": \"k\", \"facts\": [" + fact + "]}";
  }

  private static List<Problem> problems(String json) {
    CaseFileException e =
        catchThrowableOfType(CaseFileException.class, () -> CaseFileJson.read(json));
    assertThat(e).as("read without complaint: %s", json).isNotNull();
    assertThat(e.swedish()).startsWith("Ärendet ");
    assertThat(e.problems()).allSatisfy(CaseFileJsonTest::isToldInSwedishToo);
    return e.problems();
  }

  /** The Swedish is a text of its own, with a way out and the same values. */
  private static void isToldInSwedishToo(Problem problem) {
    assertThat(problem.message()).contains("Maybe ");
    assertThat(problem.swedish())
        .contains("Kanske ")
        .doesNotContainPattern("\\b(Maybe|the|The|There|must|not|is)\\b");
    Matcher quoted = Pattern.compile("\"[^\"]*\"|\\d{4}-\\d{2}-\\d{2}").matcher(problem.message());
    while (quoted.find()) {
      assertThat(problem.swedish()).contains(quoted.group());
    }
  }

  @Test
  void a_problem_names_the_fact_it_is_in() {
    String json =
        """
        {"id": "k", "unit": 7, "facts": [
          {"type": "Placement", "id": "p1", "home": "FAMILYHOME"},
          {"type": "Placement", "id": "p2", "executedOn": "2026-03-02", "endedOn": "2026-03-01"},
          {"type": "Placement", "home": "FAMILY_HOME"}]}""";
    assertThat(problems(json))
        .extracting(Problem::path, Problem::factId)
        .containsExactly(
            tuple("/unit", null),
            tuple("/facts/0/home", "p1"),
            tuple("/facts/1/endedOn", "p2"),
            tuple("/facts/2/id", null));
    assertThat(problems(json).get(1).swedish())
        .isEqualTo(
            "Det finns inget värde \"FAMILYHOME\" för home (slags hem). Kanske FAMILY_HOME.");
  }
}
