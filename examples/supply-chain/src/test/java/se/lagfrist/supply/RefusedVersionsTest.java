package se.lagfrist.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedVersionsTest {

  static final Path LIST = Path.of("refused-versions.txt");

  private static BillOfMaterials bill(Component... components) {
    return new BillOfMaterials("a-host", List.of(components));
  }

  @ParameterizedTest
  @CsvSource({
    "com.h2database, h2, 2.1.214, CVE-2022-45868",
    "org.apache.logging.log4j, log4j-core, 2.14.1, CVE-2021-44228",
    "org.yaml, snakeyaml, 1.33, CVE-2022-1471",
    "org.postgresql, postgresql, 42.7.5, CVE-2025-49146",
    "org.apache.pdfbox, fontbox, 2.0.23, CVE-2021-31811",
    "org.apache.tomcat.embed, tomcat-embed-core, 11.0.0-M3, CVE-2025-24813"
  })
  void a_refused_version_is_told_with_who_brings_it_and_why(
      String group, String name, String version, String advisory) throws IOException {
    Component old = new Component(group, name, version);
    assertThat(RefusedVersions.read(LIST).against(bill(old)))
        .singleElement()
        .asString()
        .startsWith("a-host brings " + old)
        .contains(advisory);
  }

  @ParameterizedTest
  @CsvSource({
    "com.h2database, h2, 2.2.220",
    "org.apache.logging.log4j, log4j-core, 2.17.1",
    "org.apache.logging.log4j, log4j-api, 2.14.1",
    "org.postgresql, postgresql, 42.7.7",
    "com.example, h2, 1.0"
  })
  void what_is_mended_or_another_library_passes(String group, String name, String version)
      throws IOException {
    assertThat(RefusedVersions.read(LIST).against(bill(new Component(group, name, version))))
        .isEmpty();
  }

  @Test
  void no_line_stands_twice() throws IOException {
    assertThat(new HashSet<>(RefusedVersions.read(LIST).lines()))
        .hasSameSizeAs(RefusedVersions.read(LIST).lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.h2database:h2 | (,2.2.220) | CVE-2022-45868",
        "com.h2database:h2 | (,2.2.220) | CVE-2022-45868 | ",
        "com.h2database:h2 | (,2.2.220) | somewhere | old",
        "com.h2database | (,2.2.220) | CVE-2022-45868 | old",
        "com.h2database:h2 | 2.2.220 | CVE-2022-45868 | old",
        "com.h2database:h2 | (2.2.220,2.0) | CVE-2022-45868 | old"
      })
  void a_line_without_advisory_reason_or_range_is_refused(String line) {
    assertThatThrownBy(() -> RefusedVersion.parse(line))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_bill_is_read_with_what_lies_inside_its_components() {
    BillOfMaterials read =
        BillOfMaterials.parse(
            """
            {"bomFormat": "CycloneDX",
             "metadata": {"component": {"group": "se.lagfrist", "name": "x", "version": "1"}},
             "components": [{"group": "g", "name": "outer", "version": "1",
               "components": [{"name": "inner", "version": "2"}]}]}
            """);
    assertThat(read.artifact()).isEqualTo("x");
    assertThat(read.components())
        .containsExactly(new Component("g", "outer", "1"), new Component("", "inner", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "{\"bomFormat\": \"SPDX\"}"})
  void what_is_no_bill_is_refused(String text) {
    assertThatThrownBy(() -> BillOfMaterials.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_module_without_a_bill_is_told(@org.junit.jupiter.api.io.TempDir Path module) {
    assertThatThrownBy(() -> BillOfMaterials.of(module))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("0 bills of materials");
  }
}
