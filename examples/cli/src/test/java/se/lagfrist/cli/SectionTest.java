package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every section answers what it is: rules, someone else's duty, knowingly no rule, or not read. */
class SectionTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Lagfrist.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SoL 20 kap. 3 §             | SoL (2025:400) 20 kap. 3 §   | sol.barnutredning ",
        "SoL (2001:453) 11 kap. 2 §  | SoL (2001:453) 11 kap. 2 §   | sol.barnutredning ",
        "LVU 7 §                     | LVU (1990:52) 7 §            | lvu.understallning ",
        "FL 33 §                     | FL (2017:900) 33 §           | fl.underratta-om-beslut ",
        "LVM 46 §                    | LVM (1988:870) 46 §          | Ingen regel bygger på paragrafen",
        "LSS 26 m §                  | LSS (1993:387) 26 m §        | LSS 26 k-26 p §§",
        "SoL 22 kap. 19 §            | SoL (2025:400) 22 kap. 19 §  | Medgivande att vistas i ett annat",
        "SoL 14 kap. 9 §             | SoL (2025:400) 14 kap. 9 §   | Paragrafen är inte läst",
        "SoL 23 kap. 3 §             | SoL (2025:400) 23 kap. 3 §   | sol-followup-inform-start-end"
      })
  void a_section_answers_what_it_is(String asked, String section, String told) {
    assertThat(run("catalogue", asked)).isZero();
    assertThat(out.toString()).startsWith(section).contains(told);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void the_act_that_nothing_was_found_in_is_not_named() {
    run("catalogue", "SoL 20 kap. 3 §");
    assertThat(out.toString()).doesNotContain("SoL (2001:453) 20 kap.");
  }

  @Test
  void what_binds_another_is_told_so() {
    run("catalogue", "LVU 7 §");
    assertThat(out.toString())
        .contains("Förvaltningsrättens prövning av ett underställt beslut (väntas av annan)");
  }

  @Test
  void the_same_is_told_as_json() {
    assertThat(run("catalogue", "LVM 46 §", "--format", "json")).isZero();
    JsonNode tree = JSON.readTree(out.toString());
    assertThat(tree.path("read").asBoolean()).isTrue();
    assertThat(tree.path("rules").size()).isZero();
    assertThat(tree.path("notExpressed").get(0).path("reason").asString()).contains("åklagaren");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sol 3", "20 kap. 3 §", "XYZ 7 §", "", "SoL 20 kap. 3 § hej"})
  void what_is_no_section_is_refused_with_a_way_out(String asked) {
    assertThat(run("catalogue", asked)).isEqualTo(2);
    assertThat(err.toString()).contains("Skriv den till exempel så");
    assertThat(out.toString()).isEmpty();
  }
}
