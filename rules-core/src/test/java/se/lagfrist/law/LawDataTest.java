package se.lagfrist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawDataTest {

  private static final String READING =
      "källa: SoL (2025:400)\nläst till och med: 2025:1501\ndag: 2026-01-05\nläsare: 2\ntext: x\n";
  private static final String CHANGE =
      """
      id: a
      berör: LVU (1990:52)
      verkan: ersätter
      i kraft: 2027-01-01
      ersätts av: en ny lag
      innebär: allt
      läst: nej
      säkerhet: säkert
      källa: riksdagen
      """;

  private static List<Reading> readings(String text) throws Exception {
    return Reading.read("lasdatum.txt", new StringReader(text));
  }

  private static List<LawChange> changes(String text) throws Exception {
    return LawChange.read("lagandringar.txt", new StringReader(text));
  }

  @Test
  void a_reading_says_what_was_read() throws Exception {
    assertThat(readings(READING))
        .containsExactly(
            new Reading("SoL (2025:400)", "2025:1501", LocalDate.of(2026, 1, 5), 2, "x", ""));
    assertThat(readings(READING).get(0).swedish())
        .isEqualTo("SoL (2025:400) läst till och med SFS 2025:1501, 2026-01-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dag: 2026-01-05  | dag: 5 januari    | rad 3: "5 januari" är ingen dag
          dag: 2026-01-05  | dagen: 2026-01-05 | rad 3: "dagen: 2026-01-05" är inget känt fält
          2025:1501        | 1501              | rad 2: "1501" är inget SFS-nummer
          läsare: 2        | läsare: två       | rad 4: "två" är inget tal
          läsare: 2        | läsare: 0         | rad 4: ingen har läst
          SoL (2025:400)   | socialtjänstlagen | rad 1: "socialtjänstlagen" är inget lagrum
          text: x          | text:             | rad 5: "text" saknas
          """)
  void a_mistake_in_a_reading_is_told_with_its_line(String right, String wrong, String told) {
    assertThatThrownBy(() -> readings(READING.replace(right, wrong)))
        .isInstanceOf(LawDataException.class)
        .hasMessageStartingWith("lasdatum.txt, " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verkan: ersätter        | verkan: byter       | "byter" är ingen verkan
          verkan: ersätter        | verkan: kan röra tider | "ersätts av" passar bara
          berör: LVU (1990:52)    | berör: LVU (1990:52) 22 § | bara en hel akt kan ersättas
          berör: LVU (1990:52)    | berör:              | "berör" saknas
          i kraft: 2027-01-01     | i kraft: inte funnen | utan dag i kraft
          läst: nej               | läst: kanske        | skriv ja eller nej
          källa: riksdagen        | visas för: alla     | "visas för"
          """)
  void a_mistake_in_a_change_is_told(String right, String wrong, String told) {
    String text =
        right.equals("källa: riksdagen") ? CHANGE + wrong + "\n" : CHANGE.replace(right, wrong);
    assertThatThrownBy(() -> changes(text))
        .isInstanceOf(LawDataException.class)
        .hasMessageStartingWith("lagandringar.txt, rad ")
        .hasMessageContaining(told.startsWith("\"visas") ? "förstås inte" : told);
  }

  @Test
  void the_same_name_twice_is_a_mistake() {
    assertThatThrownBy(() -> changes(CHANGE + "\n" + CHANGE)).hasMessageContaining("två gånger");
    assertThatThrownBy(() -> readings(READING + "\n" + READING)).hasMessageContaining("två gånger");
  }

  @Test
  void a_text_that_is_not_utf8_is_told_as_that() {
    assertThatThrownBy(() -> readings(READING.replace("ä", "\uFFFD")))
        .hasMessageContaining("inte UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SoL (2025:400)                    | SoL (2025:400) 12 kap. 8 § 2 st. | true
          SoL (2025:400) 12 kap.            | SoL (2025:400) 12 kap. 8 §       | true
          SoL (2025:400) 12 kap.            | SoL (2025:400) 13 kap. 8 §       | false
          SoL (2025:400) 12 kap. 4 a-6 a §§ | SoL (2025:400) 12 kap. 4 §       | false
          SoL (2025:400) 12 kap. 4 a-6 a §§ | SoL (2025:400) 12 kap. 5 §       | true
          SoL (2025:400) 12 kap. 4 a-6 a §§ | SoL (2025:400) 12 kap. 6 b §     | false
          SoL (2025:400) 12 kap. 4 a-6 a §§ | SoL (2001:453) 12 kap. 5 §       | false
          LVU (1990:52) 22-23 §§            | LVU (1990:52) 22 § 3 st.         | true
          LVM (1988:870) 20, 21 §§          | LVM (1988:870) 21 §              | true
          lag (1990:52)                     | LVU (1990:52) 7 §                | true
          SOSFS 2011:5                      | SOSFS 2011:5 6 kap.              | true
          """)
  void a_change_touches_a_section(String touched, String cited, boolean meets) {
    assertThat(Sections.meet(Citation.parse(touched), Citation.parse(cited))).isEqualTo(meets);
    assertThat(Sections.meet(Citation.parse(cited), Citation.parse(touched))).isEqualTo(meets);
  }

  @ParameterizedTest
  @CsvSource({
    "1960-01-01,2027-01-01",
    "1960-06-10,2027-06-10",
    "1964-12-31,2031-12-31",
    "1959-06-10,2026-06-10",
    "1965-01-01,",
    "1980-01-01,"
  })
  void the_target_age_is_reached_on(LocalDate birth, LocalDate reached) {
    assertThat(TargetAges.shipped().reachedOn(birth)).isEqualTo(reached);
  }

  @Test
  void across_a_year_without_a_number_the_target_age_is_not_known() throws Exception {
    TargetAges ages =
        TargetAges.read(
            "r",
            new StringReader("år: 2026\nålder: 67\nkälla: x\n\når: 2028\nålder: 68\nkälla: x\n"));
    assertThat(ages.reachedOn(LocalDate.of(1959, 5, 1))).isEqualTo("2026-05-01");
    assertThat(ages.reachedOn(LocalDate.of(1960, 5, 1))).isNull();
  }

  @Test
  void a_question_long_after_the_reading_is_reminded_of_it() {
    LawStatus law = LawStatus.shipped();
    assertThat(law.reminder(LocalDate.of(2026, 7, 4), 180)).isEmpty();
    assertThat(law.reminder(LocalDate.of(2026, 7, 5), 180)).get().asString().contains("181 dagar");
  }
}
