package se.lagfrist.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.obligation.Duties.PROVISION;
import static se.lagfrist.obligation.Duties.day;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words in which an answer is told. */
class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "UPCOMING,kommande,upcoming",
    "OVERDUE,försenad,overdue",
    "MET,fullgjord,met",
    "MET_LATE,fullgjord för sent,met late",
    "LAPSED,förfallen,lapsed",
    "OCCURRED,inträdd,occurred",
    "UNDETERMINED,oklar,undetermined",
    "UNTRACKED,ej följd,untracked"
  })
  void where_a_duty_stands(Status status, String swedish, String english) {
    assertThat(status.swedish()).isEqualTo(swedish);
    assertThat(status.english()).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "DEADLINE,tidsfrist,deadline",
    "RECURRING_REVIEW,återkommande prövning,recurring review",
    "REPORT,rapport,report",
    "NOTIFICATION,underrättelse,notification",
    "IMMEDIATE_DUTY,omedelbar skyldighet,immediate duty",
    "DURATION_LIMIT,längsta tid,duration limit",
    "PROHIBITION,förbud,prohibition",
    "RETENTION,bevarande,retention",
    "LIMITATION,tidsgräns,limitation"
  })
  void what_sort_of_duty_it_is(ObligationKind kind, String swedish, String english) {
    assertThat(kind.swedish()).isEqualTo(swedish);
    assertThat(kind.english()).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "STATUTE,lag,statute",
    "REGULATION,föreskrift,regulation",
    "PRACTICE,praxis,practice",
    "LOCAL,lokal riktlinje,local guideline"
  })
  void what_a_day_rests_on(Force force, String swedish, String english) {
    assertThat(force.swedish()).isEqualTo(swedish);
    assertThat(force.english()).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "MEASURE_CEASES,tvånget upphör,the measure ceases",
    "RIGHT_LOST,rätten går förlorad,a right is lost",
    "FEE,avgift eller vite,a fee or a fine",
    "SUPERVISION,tillsyn,supervision",
    "NONE,ingen följd,nothing"
  })
  void what_a_missed_day_costs(Consequence consequence, String swedish, String english) {
    assertThat(consequence.swedish()).isEqualTo(swedish);
    assertThat(consequence.english()).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "APPLIES,gäller,applies",
    "NOT,gäller inte,does not apply",
    "UNSETTLED,är oklar,is unsettled"
  })
  void whether_a_sunday_moves_the_last_day(SundayRule rule, String swedish, String english) {
    assertThat(rule.swedish()).isEqualTo(swedish);
    assertThat(rule.english()).isEqualTo(english);
  }

  @Test
  void what_law_and_what_is_not_law_is_said_of_every_force() {
    assertThat(Force.STATUTE.meaning()).isEqualTo("En lag.");
    assertThat(Stream.of(Force.PRACTICE, Force.LOCAL).map(Force::meaning))
        .allMatch(meaning -> meaning.endsWith("inte lag."));
  }

  @Test
  void every_status_and_kind_says_what_it_means() {
    assertThat(Status.MET.meaning()).isEqualTo("Gjort i tid.");
    assertThat(ObligationKind.REPORT.meaning()).isEqualTo("En rapport ska lämnas.");
    assertThat(Stream.of(Status.values()).map(Status::meaning)).doesNotHaveDuplicates();
    assertThat(Stream.of(ObligationKind.values()).map(ObligationKind::meaning))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_breach_is_late_from_the_day_after_the_last_one() {
    Breach breach = Breach.of(day("2026-05-15"), day("2026-05-18"));
    assertThat(breach.since()).isEqualTo("2026-05-16");
    assertThat(breach.days()).isEqualTo(3);
    assertThat(breach.swedish()).isEqualTo("3 dagar för sent");
    assertThat(Breach.of(day("2026-05-15"), day("2026-05-16")).swedish())
        .isEqualTo("1 dag för sent");
  }

  @Test
  void a_broken_prohibition_is_told_with_its_day() {
    assertThat(Breach.on(day("2026-05-15")).swedish()).isEqualTo("överträtt 2026-05-15");
  }

  @Test
  void an_explanation_is_one_line_for_each_step_with_what_it_rests_on() {
    Explanation told =
        new Explanation(
            List.of(
                new Step("Anmälan kom in.", "A report came in.", null, day("2026-05-01")),
                new Step("Fjorton dagar.", "Fourteen days.", PROVISION, day("2026-05-15"))),
            List.of("a1"),
            "prov.dslr",
            3);
    assertThat(told.swedish())
        .isEqualTo("Anmälan kom in.\nFjorton dagar. [SoL (2025:400) 20 kap. 2 §]");
    assertThat(told.english())
        .isEqualTo("A report came in.\nFourteen days. [SoL (2025:400) 20 kap. 2 §]");
  }

  @Test
  void a_conclusion_is_told_apart_from_what_was_recorded() {
    Step concluded = Step.conclusion("beslutet", "Concluded", PROVISION);
    assertThat(concluded.isConclusion()).isTrue();
    assertThat(concluded.swedish()).isEqualTo("Slutsats om beslutet");
    assertThat(new Step("Beslutet", "Decision", null, null).isConclusion()).isFalse();
  }

  @Test
  void questions_are_ordered_by_fact_and_then_by_field() {
    assertThat(Stream.of(question("b1", "a"), question("a1", "b"), question("a1", "a")).sorted())
        .containsExactly(question("a1", "a"), question("a1", "b"), question("b1", "a"));
  }

  private static Question question(String fact, String field) {
    return new Question(fact, field, Question.Kind.DAY, "När?", List.of(), List.of());
  }
}
