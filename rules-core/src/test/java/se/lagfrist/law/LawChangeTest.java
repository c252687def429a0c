package se.lagfrist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.law.LawChange.Effect;
import se.lagfrist.law.LawChange.Notice;

class LawChangeTest {

  private static final String REPLACED =
      """
      id: lvu-ersatts
      berör: LVU (1990:52)
      verkan: ersätter
      betänkande: 2025/26:SoU38
      i kraft: 2027-01-01
      ersätts av: en ny lag
      innebär: alla tider får en ny grund
      regler: alla
      läst: nej
      säkerhet: säkert
      källa: kammaren
      """;

  private static final String DUTY =
      """
      id: krav
      berör: SoL (2025:400) 12 kap. 4 a-6 a §§; LSS (1993:387) 7 §
      verkan: ny skyldighet
      proposition: 2025/26:207
      betänkande: 2025/26:SoU29
      sfs: 2026:730
      i kraft: inte funnen
      beslutad: 2026-05-26
      innebär: aktivitetskrav
      regler: sol.a, sol.b
      läst: ja
      säkerhet: högt
      källa: riksdagen
      visas för: tid med försörjningsstöd i minst 3 månader i följd
      """;

  private static LawChange read(String text) throws IOException {
    List<LawChange> read = LawChange.read("lagandringar.txt", new StringReader(text));
    assertThat(read).hasSize(1);
    return read.get(0);
  }

  // Reading.

  @Test
  void an_act_that_is_replaced_is_read() throws Exception {
    assertThat(read(REPLACED))
        .isEqualTo(
            new LawChange(
                "lvu-ersatts",
                List.of(Citation.parse("LVU (1990:52)")),
                Effect.REPLACES,
                null,
                "2025/26:SoU38",
                null,
                LocalDate.of(2027, 1, 1),
                null,
                "en ny lag",
                "alla tider får en ny grund",
                List.of(LawChange.ALL),
                false,
                "säkert",
                "kammaren",
                null));
  }

  @Test
  void a_new_duty_is_read_with_whom_it_is_shown_to() throws Exception {
    assertThat(read(DUTY))
        .isEqualTo(
            new LawChange(
                "krav",
                List.of(
                    Citation.parse("SoL (2025:400) 12 kap. 4 a-6 a §§"),
                    Citation.parse("LSS (1993:387) 7 §")),
                Effect.NEW_DUTY,
                "2025/26:207",
                "2025/26:SoU29",
                "2026:730",
                null,
                LocalDate.of(2026, 5, 26),
                null,
                "aktivitetskrav",
                List.of("sol.a", "sol.b"),
                true,
                "högt",
                "riksdagen",
                new Notice("tid med försörjningsstöd", 3)));
  }

  @Test
  void several_changes_keep_their_order() throws Exception {
    assertThat(LawChange.read("x", new StringReader(DUTY + "\n" + REPLACED)))
        .extracting(LawChange::id)
        .containsExactly("krav", "lvu-ersatts");
  }

  @Test
  void a_day_in_force_that_was_not_found_needs_the_day_of_the_decision() {
    assertThatThrownBy(() -> read(DUTY.replace("beslutad: 2026-05-26\n", "")))
        .isInstanceOf(LawDataException.class)
        .hasMessageStartingWith("lagandringar.txt, rad 7: utan dag i kraft");
  }

  @Test
  void an_amendment_of_sections_with_a_day_in_force_needs_no_more() throws Exception {
    String text =
        REPLACED
            .replace("verkan: ersätter", "verkan: kan röra tider")
            .replace("ersätts av: en ny lag\n", "")
            .replace("LVU (1990:52)", "LVU (1990:52) 22 §");
    assertThat(read(text).effect()).isEqualTo(Effect.MAY_MOVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i minst 3 månader i följd             | i minst tre månader i följd
          i minst 3 månader i följd             | i minst 3 månader i följd nu
          i minst 3 månader i följd             | i minst 3 månader
          """)
  void whom_a_duty_is_shown_to_has_one_form(String right, String wrong) {
    assertThatThrownBy(() -> read(DUTY.replace(right, wrong)))
        .isInstanceOf(LawDataException.class)
        .hasMessageStartingWith("lagandringar.txt, rad 14: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REPLACES | ersätter
          MAY_MOVE | kan röra tider
          NEW_DUTY | ny skyldighet
          NO_TIMES | rör inga kända tider
          """)
  void every_effect_has_its_words_in_the_data(Effect effect, String swedish) {
    assertThat(effect.swedish()).isEqualTo(swedish);
  }

  @Test
  void what_is_no_effect_is_told_with_those_there_are() {
    assertThatThrownBy(() -> read(REPLACED.replace("verkan: ersätter", "verkan: byter")))
        .hasMessageContaining(
            "Skriv en av: ersätter, kan röra tider, ny skyldighet, rör inga kända tider.");
  }

  @Test
  void a_change_that_touches_nothing_is_none() {
    assertThatThrownBy(
            () -> LawChange.replaced("tom", List.of(), LocalDate.of(2027, 1, 1), "x", "y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tom touches nothing");
  }

  // What is said of it.

  @Test
  void it_is_told_from_the_day_it_enters_into_force_or_else_from_its_decision() throws Exception {
    assertThat(read(REPLACED).from()).isEqualTo("2027-01-01");
    assertThat(read(DUTY).from()).isEqualTo("2026-05-26");
  }

  @Test
  void a_replacement_is_told_in_a_sentence() throws Exception {
    List<Citation> provisions =
        List.of(Citation.parse("SoL (2025:400) 1 kap. 1 §"), Citation.parse("lag (1990:52) 6 §"));
    assertThat(read(REPLACED).swedish(provisions))
        .isEqualTo(
            "Från 2027-01-01 ersätts lag (1990:52) av en ny lag (bet. 2025/26:SoU38), inte"
                + " inläst.");
  }

  @Test
  void an_amendment_is_told_in_a_sentence() throws Exception {
    assertThat(read(DUTY).swedish(List.of()))
        .isEqualTo(
            "En dag som inte är funnen ändras SoL (2025:400) (SFS 2026:730), inläst:"
                + " aktivitetskrav.");
  }

  @Test
  void it_is_cited_by_the_nearest_to_the_law_that_is_known() throws Exception {
    String bill = DUTY.replace("sfs: 2026:730\n", "");
    String report = bill.replace("proposition: 2025/26:207\n", "");
    String source = report.replace("betänkande: 2025/26:SoU29\n", "");
    assertThat(read(DUTY).cited()).isEqualTo("SFS 2026:730");
    assertThat(read(bill).cited()).isEqualTo("prop. 2025/26:207");
    assertThat(read(report).cited()).isEqualTo("bet. 2025/26:SoU29");
    assertThat(read(source).cited()).isEqualTo("riksdagen");
  }

  @Test
  void alla_names_every_rule() throws Exception {
    assertThat(read(REPLACED).names("lvu.vard")).isTrue();
    assertThat(read(DUTY).names("sol.b")).isTrue();
    assertThat(read(DUTY).names("sol.c")).isFalse();
  }

  // What comes with the library.

  @Test
  void the_library_knows_that_lvu_is_replaced() {
    LawChange lvu = LawChange.shipped().get(0);
    assertThat(lvu.effect()).isEqualTo(Effect.REPLACES);
    assertThat(lvu.touches(Citation.parse("LVU (1990:52) 6 §"))).isTrue();
    assertThat(lvu.touches(Citation.parse("LVM (1988:870) 6 §"))).isFalse();
  }
}
