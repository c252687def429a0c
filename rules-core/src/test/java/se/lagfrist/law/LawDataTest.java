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
  void a_target_age_is_told_with_its_source_and_what_is_not_checked() {
    assertThat(new TargetAges.TargetAge(2026, 67, "förordning (2019:780)", "").swedish())
        .isEqualTo("Riktåldern för 2026 är 67 år (förordning (2019:780)).");
    assertThat(new TargetAges.TargetAge(2027, 67, "förordning", "Inte läst.").swedish())
        .isEqualTo("Riktåldern för 2027 är 67 år (förordning). Inte läst.");
  }

  @Test
  void the_target_ages_are_told_by_year() {
    TargetAges ages = TargetAges.shipped();
    assertThat(ages.all())
        .extracting(TargetAges.TargetAge::year)
        .containsExactly(2026, 2027, 2028, 2029, 2030, 2031);
    assertThat(ages.of(2026)).contains(ages.all().get(0));
    assertThat(ages.of(2025)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025,67,false", "2026,60,true", "2026,80,true", "2026,59,false", "2026,81,false"})
  void a_target_age_is_from_60_to_80_and_from_2026_on(int year, int age, boolean read)
      throws Exception {
    String text = "år: " + year + "\nålder: " + age + "\nkälla: x\n";
    if (read) {
      assertThat(ages(text).of(year)).get().returns(age, TargetAges.TargetAge::age);
    } else {
      assertThatThrownBy(() -> ages(text))
          .isInstanceOf(LawDataException.class)
          .hasMessageContaining("ingen riktålder");
    }
  }

  private static TargetAges ages(String text) throws Exception {
    return TargetAges.read("riktalder.txt", new StringReader(text));
  }

  @Test
  void a_source_read_by_one_reader_is_read() throws Exception {
    assertThat(readings(READING.replace("läsare: 2", "läsare: 1")).get(0).readers()).isEqualTo(1);
    assertThatThrownBy(() -> new Reading("SoL (2025:400)", null, LocalDate.EPOCH, 0, "x", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 readers of SoL (2025:400)");
  }

  @Test
  void the_principal_act_stands_first_among_the_readings() {
    assertThat(Reading.shipped()).first().returns("SoL (2025:400)", Reading::source);
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
