package se.lagfrist.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFileTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Placement placement(String id, String from, String to) {
    return Placement.of("A", id)
        .home(HomeKind.FAMILY_HOME)
        .ground(LegalGround.SOL)
        .executedOn(day(from))
        .endedOn(to == null ? null : day(to))
        .build();
  }

  private static List<CaseFileException.Problem> problems(Fact... facts) {
    return catchThrowableOfType(CaseFileException.class, () -> CaseFile.of("A", List.of(facts)))
        .problems();
  }

  @Test
  void an_end_before_its_start_is_refused_with_the_path() {
    assertThat(problems(placement("p1", "2026-02-01", "2026-01-31")))
        .extracting(CaseFileException.Problem::path)
        .containsExactly("/facts/0/endedOn");
    assertThat(problems(placement("p1", "2026-02-01", "2026-01-31")).get(0).message())
        .contains("2026-01-31")
        .contains("2026-02-01")
        .contains("Maybe");
  }

  @Test
  void an_end_on_the_day_of_the_start_is_taken() {
    assertThat(CaseFile.of("A", List.of(placement("p1", "2026-02-01", "2026-02-01"))).facts())
        .hasSize(1);
  }

  @Test
  void the_same_id_twice_is_refused() {
    assertThat(problems(placement("p1", "2026-02-01", null), placement("p1", "2026-03-01", null)))
        .extracting(CaseFileException.Problem::path)
        .containsExactly("/facts/1/id");
  }

  @Test
  void days_outside_1900_to_2200_are_refused() {
    assertThat(problems(placement("p1", "1899-12-31", null))).hasSize(1);
    assertThat(problems(placement("p1", "2201-01-01", null))).hasSize(1);
    assertThat(CaseFile.of("A", List.of(placement("p1", "1900-01-01", "2200-12-31"))).facts())
        .hasSize(1);
  }

  @Test
  void a_link_that_leads_nowhere_or_to_itself_is_refused() {
    Execution lost = Execution.of("A", "v1").concerns("d1").startedOn(day("2026-01-01")).build();
    assertThat(problems(lost).get(0).path()).isEqualTo("/facts/0/concerns");
    Execution self = Execution.of("A", "v1").concerns("v1").startedOn(day("2026-01-01")).build();
    assertThat(problems(self).get(0).path()).isEqualTo("/facts/0/concerns");
  }

  @Test
  void a_fact_of_another_case_is_refused() {
    Person stranger = Person.of("B", "x").birthDate(day("2015-01-01")).build();
    assertThat(problems(stranger).get(0).path()).isEqualTo("/facts/0/caseId");
  }

  @Test
  void a_second_person_is_refused() {
    assertThat(
            problems(
                Person.of("A", "x").birthDate(day("2015-01-01")).build(),
                Person.of("A", "y").birthDate(day("2016-01-01")).build()))
        .hasSize(1);
  }

  @Test
  void every_problem_is_told_at_once() {
    assertThat(
            problems(
                placement("p1", "2026-02-01", "2026-01-01"),
                placement("p1", "1800-02-01", null),
                Execution.of("A", "v").concerns("?").startedOn(day("2026-01-01")).build()))
        .hasSize(4);
  }

  @Test
  void a_code_that_is_left_out_is_unknown() {
    Placement placement = Placement.of("A", "p1").ground(LegalGround.SOL).build();
    assertThat(placement.home()).isNull();
    assertThat(placement.otherMunicipality()).isNull();
  }

  @Test
  void what_happened_later_is_not_known_but_what_was_stated_is() {
    Decision decision =
        Decision.of("A", "d1")
            .law(LawArea.SOL)
            .measure(Measure.HOME_CARE)
            .favourable(true)
            .body(Body.OFFICIAL)
            .decidedOn(day("2026-01-10"))
            .communicatedOn(day("2026-01-20"))
            .validUntil(day("2026-12-31"))
            .build();
    CaseFile file = CaseFile.of("A", List.of(decision));
    Decision known = (Decision) file.knownOn(day("2026-01-15")).facts().get(0);
    assertThat(known.communicatedOn()).isNull();
    assertThat(known.validUntil()).isEqualTo(day("2026-12-31"));
    assertThat(file.knownOn(day("2026-01-09")).facts()).isEmpty();
    assertThat(file.knownOn(day("2026-01-20"))).isSameAs(file);
    assertThat(file.nextChangeAfter(day("2026-01-09"))).contains(day("2026-01-10"));
    assertThat(file.nextChangeAfter(day("2026-01-20"))).isEmpty();
  }

  @Test
  void what_was_registered_later_is_not_known() {
    Person person =
        Person.of("A", "x").birthDate(day("2015-01-01")).registeredOn(day("2026-01-01")).build();
    CaseFile file = CaseFile.of("A", List.of(person));
    assertThat(file.knownOn(day("2025-12-31")).facts()).isEmpty();
    assertThat(file.knownOn(day("2026-01-01")).facts()).hasSize(1);
  }

  @Test
  void every_kind_of_fact_has_a_term_and_every_day_a_name_of_its_own() {
    List<String> names =
        FactType.all().stream().flatMap(t -> t.dates().stream()).map(DateField::swedish).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(FactType.all()).extracting(FactType::swedish).doesNotHaveDuplicates();
  }
}
