package se.lagfrist.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After the phase package of every module: none of them brings a version that is refused. The bills
 * of materials are written with the network only, so a build without it skips this and says so.
 */
@DisabledIfSystemProperty(
    named = "maven.network",
    matches = "offline: true",
    disabledReason = "Maven is offline (-o), and no bills of materials are written then")
class BillsOfMaterialsIT {

  private static final Path ROOT = Path.of("..", "..");

  static Stream<Path> modules() throws IOException {
    return Stream.of(ROOT, Path.of(".."))
        .flatMap(BillsOfMaterialsIT::folders)
        .filter(m -> Files.exists(m.resolve("pom.xml")) && Files.exists(m.resolve("src/main")))
        .map(Path::normalize)
        .sorted();
  }

  private static Stream<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void no_artifact_brings_a_refused_version(Path module) throws IOException {
    assertThat(RefusedVersions.read(RefusedVersionsTest.LIST).against(BillOfMaterials.of(module)))
        .isEmpty();
  }

  @Test
  void every_kind_of_artifact_is_looked_at() throws IOException {
    List<String> looked = modules().map(m -> m.getFileName().toString()).toList();
    assertThat(looked)
        .contains("rules-core", "rules-drools", "rules-report", "rules-tabular", "cli", "workshop")
        .contains("lagfrist-spring-boot-starter")
        .contains("host-spring", "host-plain", "batch-spark", "benchmarks", "supply-chain");
    assertThat(BillOfMaterials.of(ROOT.resolve("rules-core")).components())
        .extracting(Component::name)
        .contains("jollyday-core");
  }
}
