package se.lagfrist.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawChange.Effect;

class CaveatsTest {

  private static final Citation EIGHT = Citation.parse("SoL (2025:400) 12 kap. 8 §");
  private static final Citation LVU = Citation.parse("LVU (1990:52) 7 § 1 st.");
  private static final LawChange AMENDED =
      new LawChange(
          "a",
          List.of(Citation.parse("SoL (2025:400) 12 kap.")),
          Effect.MAY_MOVE,
          "2025/26:207",
          null,
          "2026:730",
          day("2026-07-01"),
          null,
          null,
          "något nytt",
          List.of(),
          false,
          "säkert",
          "riksdagen",
          null);
  private static final LawChange REPLACED =
      LawChange.replaced(
          "b", List.of(Citation.parse("LVU (1990:52)")), day("2027-01-01"), "ny lag", "bet. X");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<Caveat> of(
      LawChange change,
      @Nullable String start,
      @Nullable String last,
      @Nullable String settled,
      String asOf) {
    return Caveats.of(
        List.of(change),
        List.of(EIGHT, LVU),
        start == null ? null : day(start),
        last == null ? null : day(last),
        settled == null ? null : day(settled),
        day(asOf));
  }

  @Test
  void an_answer_wholly_before_a_change_has_no_caveat() {
    assertThat(of(AMENDED, "2026-01-01", "2026-06-30", null, "2026-06-30")).isEmpty();
    assertThat(of(AMENDED, null, null, null, "2026-06-30")).isEmpty();
  }

  @Test
  void a_start_a_last_day_or_a_question_on_the_far_side_has_one() {
    assertThat(of(AMENDED, "2026-07-01", null, null, "2026-06-30")).hasSize(1);
    assertThat(of(AMENDED, "2026-01-01", "2026-07-01", null, "2026-06-30")).hasSize(1);
    assertThat(of(AMENDED, "2026-01-01", "2026-02-01", null, "2026-07-01")).hasSize(1);
  }

  @Test
  void what_was_done_before_the_change_is_not_met_by_it() {
    assertThat(of(AMENDED, "2026-01-01", "2026-02-01", "2026-01-20", "2026-11-29")).isEmpty();
    assertThat(of(AMENDED, "2026-01-01", "2026-02-01", "2026-08-20", "2026-11-29")).hasSize(1);
  }

  @Test
  void a_caveat_says_act_day_and_number() {
    Caveat caveat = of(AMENDED, null, null, null, "2026-11-29").get(0);
    assertThat(caveat.act()).isEqualTo("SoL (2025:400)");
    assertThat(caveat.day()).isEqualTo("2026-07-01");
    assertThat(caveat.sfs()).isEqualTo("2026:730");
    assertThat(caveat.swedish())
        .isEqualTo(
            "SoL (2025:400) är ändrad från 2026-07-01, SFS 2026:730, inte inläst: något nytt.");
  }

  @Test
  void what_begins_under_an_act_that_was_not_read_is_told_from_what_ran_before() {
    assertThat(Caveats.replacing(List.of(REPLACED), LVU, day("2026-12-31"))).isEmpty();
    assertThat(Caveats.replacing(List.of(REPLACED), LVU, day("2027-01-01"))).contains(REPLACED);
    assertThat(Caveats.replacing(List.of(REPLACED), EIGHT, day("2027-01-01"))).isEmpty();
    assertThat(Caveats.replacing(List.of(AMENDED), EIGHT, day("2027-01-01"))).isEmpty();
    assertThat(of(REPLACED, "2026-12-29", "2027-01-05", null, "2026-12-30").get(0).swedish())
        .contains("ersätts från 2027-01-01", "övergångsbestämmelserna är inte inlästa");
  }

  @Test
  void a_change_whose_day_was_not_found_is_told_without_one() {
    LawChange found = AMENDED;
    LawChange change =
        new LawChange(
            found.id(),
            found.touches(),
            found.effect(),
            found.bill(),
            null,
            null,
            null,
            day("2026-08-13"),
            null,
            found.what(),
            List.of(),
            false,
            "medel",
            "riksdagen",
            null);
    Caveat caveat = Caveats.of(change, List.of(EIGHT), day("2026-11-29"));
    assertThat(caveat.day()).isNull();
    assertThat(caveat.swedish())
        .isEqualTo(
            "SoL (2025:400) ändras en dag som inte är funnen, prop. 2025/26:207, inte inläst:"
                + " något nytt.");
    assertThat(caveat.english())
        .isEqualTo(
            "SoL (2025:400) is amended on a day not found (prop. 2025/26:207); the amendment has"
                + " not been read.");
  }

  @Test
  void a_change_is_told_in_english_with_its_day() {
    assertThat(Caveats.of(AMENDED, List.of(EIGHT), day("2026-11-29")).english())
        .isEqualTo(
            "SoL (2025:400) is amended from 2026-07-01 (SFS 2026:730); the amendment has not been"
                + " read.");
    assertThat(Caveats.of(REPLACED, List.of(LVU), day("2026-11-29")).english())
        .isEqualTo(
            "LVU (1990:52) is replaced from 2027-01-01 by an act that has not been read; the answer"
                + " follows the old act, and the transitional provisions have not been read.");
  }

  @Test
  void a_change_comes_on_its_day() {
    assertThat(Caveats.of(AMENDED, List.of(EIGHT), day("2026-06-30")).swedish())
        .startsWith("SoL (2025:400) ändras från 2026-07-01");
    assertThat(Caveats.of(AMENDED, List.of(EIGHT), day("2026-07-01")).swedish())
        .startsWith("SoL (2025:400) är ändrad från 2026-07-01");
    assertThat(Caveats.of(REPLACED, List.of(LVU), day("2026-12-31")).swedish())
        .startsWith("LVU (1990:52) ersätts från 2027-01-01 av ny lag, bet. X, inte inläst.");
    assertThat(Caveats.of(REPLACED, List.of(LVU), day("2027-01-01")).swedish())
        .startsWith("LVU (1990:52) är ersatt från 2027-01-01 av ny lag, bet. X, inte inläst.");
  }

  @Test
  void why_nothing_is_counted_under_a_replaced_act_is_told_in_both_languages() {
    assertThat(Caveats.unread(REPLACED, LVU))
        .isEqualTo(
            "LVU (1990:52) är ersatt från 2027-01-01 av ny lag, bet. X, som inte är inläst. Vad"
                + " som gäller för det som börjar den dagen eller senare kan därför inte sägas.");
    assertThat(Caveats.unreadEnglish(REPLACED, LVU))
        .isEqualTo(
            "LVU (1990:52) is replaced from 2027-01-01 by an act that has not been read, so the"
                + " time cannot be counted.");
  }

  @Test
  void of_what_begins_under_it_no_day_is_said_to_be_counted() {
    Caveat caveat = Caveats.ofNewStart(REPLACED, LVU, day("2027-03-01"));
    assertThat(caveat.swedish())
        .contains("är ersatt från 2027-01-01", "Ingen dag är räknad")
        .doesNotContain("enligt den äldre akten");
    assertThat(caveat.day()).isEqualTo("2027-01-01");
  }

  @Test
  void a_day_is_said_to_be_counted_only_where_there_is_one() {
    assertThat(of(REPLACED, "2026-12-29", "2027-01-05", null, "2027-01-15").get(0).swedish())
        .contains("Dagen är räknad enligt den äldre akten");
    Caveat dayless = of(REPLACED, "2026-12-29", null, null, "2027-01-15").get(0);
    assertThat(dayless.swedish())
        .contains("Svaret är bedömt enligt den äldre akten", "övergångsbestämmelserna är inte")
        .doesNotContain("Dagen");
    assertThat(dayless.english()).contains("the answer follows the old act");
  }
}
