package se.lagfrist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileSchemaTest {

  private static final Path CASES = Path.of("..", "examples", "cases");
  private static final Path FILE = Path.of("src/main/resources", CaseFileJson.SCHEMA);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(published(), InputFormat.JSON);

  @Tag("sidor")
  @Test
  void thePublishedSchemaFollowsTheCaseModel() throws IOException {
    if ("skriv".equals(System.getProperty("sidor"))) {
      Files.writeString(FILE, CaseFileSchema.text());
    }
    assertThat(Files.readString(FILE))
        .as("The case model has changed: run mvn test -Dgroups=sidor -Dsidor=skriv")
        .isEqualTo(CaseFileSchema.text());
  }

  @Test
  void thePublishedSchemaIsAValidSchema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(published(), InputFormat.JSON)).isEmpty();
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleCasesFollowTheSchemaAndAreRead(Path file) throws IOException {
    assertThat(errors(Files.readString(file))).isEmpty();
    assertThat(CaseFileJson.read(file).id() + ".json").isEqualTo(file.getFileName().toString());
  }

  @Test
  void whatIsWrittenFollowsTheSchema() throws IOException {
    for (Path file : examples()) {
      assertThat(errors(CaseFileJson.write(CaseFileJson.read(file)))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"id\": \"k\"}",
        "{\"id\": \"\", \"facts\": []}",
        "{\"id\": \"k\", \"facts\": [], \"colour\": 1}",
        "{\"id\": \"k\", \"facts\": [{\"id\": \"a\"}]}",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Stay\"}]}",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Stey\", \"id\": \"a\"}]}",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Stay\", \"id\": \"a\", \"on\": 1}]}",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Stay\", \"id\": \"a\", \"orderedOn\": \"idag\"}]}",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Stay\", \"id\": \"a\", \"orderedOn\": \"1899-12-31\"}]}",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Review\", \"id\": \"a\", \"kind\": \"X\"}]}",
        "{\"id\": \"k\", \"facts\": [{\"type\": \"Execution\", \"id\": \"a\", \"partial\": \"ja\"}]}"
      })
  void aBrokenCaseFollowsNeitherTheSchemaNorTheReader(String json) {
    assertThat(errors(json)).isNotEmpty();
    assertThat(catchThrowable(() -> CaseFileJson.read(json))).isNotNull();
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static String published() {
    try (InputStream in =
        CaseFileJson.class.getClassLoader().getResourceAsStream(CaseFileJson.SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
