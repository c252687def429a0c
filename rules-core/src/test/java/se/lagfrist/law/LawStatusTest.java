package se.lagfrist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagfrist.law.LawChange.Effect;

class LawStatusTest {

  private static final Reading SOL =
      new Reading("SoL (2025:400)", "2025:1501", day("2026-01-05"), 2, "hela lagen", "");
  private static final Reading SOSFS =
      new Reading("SOSFS 2014:5", null, day("2026-01-05"), 1, "hela föreskriften", "");
  private static final Reading LATER =
      new Reading("LVU (1990:52)", "2026:100", day("2026-03-01"), 1, "hela lagen", "");

  private static final LawChange LVU_REPLACED =
      LawChange.replaced("lvu", List.of(cite("LVU (1990:52)")), day("2027-01-01"), "x", "y");
  private static final LawChange AMENDED =
      change("12 kap.", Effect.MAY_MOVE, "SoL (2025:400) 12 kap.", List.of("sol.namnd"), false);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Citation cite(String text) {
    return Citation.parse(text);
  }

  private static LawChange change(
      String id, Effect effect, String touched, List<String> rules, boolean read) {
    return new LawChange(
        id,
        List.of(cite(touched)),
        effect,
        null,
        null,
        "2026:730",
        day("2026-07-01"),
        null,
        null,
        "något nytt",
        rules,
        read,
        "säkert",
        "riksdagen",
        null);
  }

  private static LawStatus knowing(LawChange... changes) {
    return LawStatus.of(List.of(SOL, SOSFS, LATER), List.of(changes));
  }

  // How far the law was read.

  @Test
  void the_readings_keep_their_order() {
    assertThat(knowing().readings()).containsExactly(SOL, SOSFS, LATER);
  }

  @Test
  void a_provision_was_read_as_far_as_its_source() {
    assertThat(knowing().reading(cite("SoL (2025:400) 20 kap. 2 §"))).contains(SOL);
    assertThat(knowing().reading(cite("SOSFS 2014:5 4 kap."))).contains(SOSFS);
    assertThat(knowing().reading(cite("LSS (1993:387) 7 §"))).isEmpty();
  }

  @Test
  void an_act_is_known_by_its_number_under_a_general_word_too() {
    assertThat(knowing().reading(cite("lag (1990:52) 6 §"))).contains(LATER);
  }

  // Acts that end.

  @Test
  void an_act_that_is_replaced_is_in_force_to_the_day_before() {
    assertThat(knowing(LVU_REPLACED, AMENDED).ends())
        .containsExactly(Map.entry("1990:52", day("2026-12-31")));
  }

  @Test
  void an_act_whose_replacement_was_read_does_not_end_for_the_rules() {
    LawChange read = change("r", Effect.REPLACES, "LVM (1988:870)", List.of(LawChange.ALL), true);
    assertThat(knowing(read).ends()).isEmpty();
  }

  @Test
  void a_source_that_is_no_act_has_no_end() {
    LawChange replaced =
        LawChange.replaced("s", List.of(cite("SOSFS 2014:5")), day("2027-01-01"), "x", "y");
    assertThat(knowing(replaced).ends()).isEmpty();
  }

  @Test
  void a_host_sets_the_last_day_of_an_act_in_place_of_the_known_one() {
    LawStatus law = knowing(LVU_REPLACED, AMENDED).endingOn(Map.of("1990:52", day("2027-06-30")));
    assertThat(law.ends()).containsExactly(Map.entry("1990:52", day("2027-06-30")));
    assertThat(law.changes()).hasSize(2).contains(AMENDED).doesNotContain(LVU_REPLACED);
    LawChange set = law.changes().get(1);
    assertThat(set.touches()).containsExactly(cite("LVU (1990:52)"));
    assertThat(set.inForce()).isEqualTo("2027-07-01");
    assertThat(set.id()).isEqualTo("inställning.1990:52");
  }

  @Test
  void a_last_day_of_another_act_leaves_the_known_replacement() {
    LawStatus law = knowing(LVU_REPLACED).endingOn(Map.of("1988:870", day("2027-06-30")));
    assertThat(law.ends())
        .containsOnly(
            Map.entry("1990:52", day("2026-12-31")), Map.entry("1988:870", day("2027-06-30")));
  }

  @Test
  void a_last_day_does_not_take_away_an_amendment_of_the_act() {
    LawStatus law = knowing(AMENDED).endingOn(Map.of("2025:400", day("2030-12-31")));
    assertThat(law.changes()).hasSize(2).contains(AMENDED);
  }

  @Test
  void an_act_the_library_does_not_know_is_called_lag() {
    LawStatus law = knowing().endingOn(Map.of("2017:30", day("2030-12-31")));
    assertThat(law.changes().get(0).touches()).containsExactly(cite("lag (2017:30)"));
  }

  @Test
  void without_last_days_it_stays_as_it_is() {
    LawStatus law = knowing(LVU_REPLACED);
    assertThat(law.endingOn(Map.of())).isSameAs(law);
  }

  // Changes.

  @Test
  void as_of_a_day_later_changes_are_not_known() {
    LawStatus law = knowing(LVU_REPLACED, AMENDED);
    assertThat(law.asOf(day("2026-06-30")).changes()).isEmpty();
    assertThat(law.asOf(day("2026-07-01")).changes()).containsExactly(AMENDED);
    assertThat(law.asOf(day("2027-01-01")).changes()).containsExactly(LVU_REPLACED, AMENDED);
    assertThat(law.asOf(day("2026-06-30")).readings()).containsExactly(SOL, SOSFS, LATER);
  }

  private static List<LawChange> unread(LawChange change, String rule, String provision) {
    return knowing(change).unread(rule, List.of(cite(provision)));
  }

  @Test
  void a_change_matters_for_a_rule_whose_provision_it_touches() {
    assertThat(unread(AMENDED, "sol.annan", "SoL (2025:400) 12 kap. 8 §")).containsExactly(AMENDED);
    assertThat(unread(AMENDED, "sol.annan", "SoL (2025:400) 13 kap. 8 §")).isEmpty();
  }

  @Test
  void a_change_matters_for_a_rule_that_it_names() {
    assertThat(unread(AMENDED, "sol.namnd", "SoL (2025:400) 13 kap. 8 §")).containsExactly(AMENDED);
  }

  @Test
  void a_new_duty_matters_only_for_rules_that_it_names() {
    LawChange duty =
        change("d", Effect.NEW_DUTY, "SoL (2025:400) 12 kap.", List.of("sol.namnd"), false);
    assertThat(unread(duty, "sol.annan", "SoL (2025:400) 12 kap. 8 §")).isEmpty();
    assertThat(unread(duty, "sol.namnd", "SoL (2025:400) 12 kap. 8 §")).containsExactly(duty);
  }

  @Test
  void what_was_read_or_has_no_times_does_not_matter() {
    List<String> named = List.of("sol.namnd");
    String touched = "SoL (2025:400) 12 kap.";
    LawChange read = change("r", Effect.MAY_MOVE, touched, named, true);
    LawChange timeless = change("t", Effect.NO_TIMES, touched, named, false);
    assertThat(unread(read, "sol.namnd", "SoL (2025:400) 12 kap. 8 §")).isEmpty();
    assertThat(unread(timeless, "sol.namnd", "SoL (2025:400) 12 kap. 8 §")).isEmpty();
  }

  // The reminder.

  private static @Nullable String reminder(LawStatus law, String asOf) {
    return law.reminder(day(asOf), 10).orElse(null);
  }

  @Test
  void the_reminder_begins_the_day_after_the_days_without_one() {
    assertThat(reminder(knowing(), "2026-01-15")).isNull();
    assertThat(reminder(knowing(), "2026-01-16"))
        .startsWith(
            "Lagen är läst per 2026-01-05 (SoL (2025:400) t.o.m. SFS 2025:1501, SOSFS 2014:5),"
                + " 11 dagar före den dag frågan gäller.");
  }

  @Test
  void the_reminder_names_four_sources_of_the_day_at_most() {
    assertThat(reminder(LawStatus.of(read(4), List.of()), "2026-07-01"))
        .contains("(HSLF-FS 2020:1, HSLF-FS 2020:2, HSLF-FS 2020:3, HSLF-FS 2020:4),");
    assertThat(reminder(LawStatus.of(read(5), List.of()), "2026-07-01"))
        .contains("HSLF-FS 2020:4 m.fl.),");
  }

  private static List<Reading> read(int sources) {
    return IntStream.rangeClosed(1, sources)
        .mapToObj(i -> new Reading("HSLF-FS 2020:" + i, null, day("2026-01-05"), 1, "allt", ""))
        .toList();
  }

  @Test
  void without_readings_there_is_nothing_to_be_reminded_of() {
    assertThat(reminder(LawStatus.of(List.of(), List.of(AMENDED)), "2030-01-01")).isNull();
  }

  // What comes with the library.

  @Test
  void the_library_knows_how_far_it_was_read_and_what_has_changed() {
    LawStatus law = LawStatus.shipped();
    assertThat(law.readings()).isEqualTo(Reading.shipped());
    assertThat(law.changes()).isEqualTo(LawChange.shipped());
    assertThat(law.reading(cite("SoL (2025:400)"))).contains(law.readings().get(0));
  }
}
