package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeGuardTest {

  private static final String LAW =
      """
      REGEL "Övervägande"
        id prov.overvagande
        slag återkommande prövning
      NÄR
        den enskilde är placerad
      SÅ
        ska nämnden överväga vården
        enligt SoL (2001:453) 6 kap. 8 § inom 6 månader från placeringens verkställande, 2002-01-01 till 2025-06-30
        enligt SoL (2025:400) 22 kap. 13 § inom 6 månader från placeringens verkställande, från 2025-07-01
        därefter lika ofta
        uppfylls av ett övervägande i nämnd eller utskott
        söndagsregeln gäller inte
      SLUT
      """;

  private static final String LAST =
      "  enligt SoL (2025:400) 22 kap. 13 § inom 6 månader från placeringens verkställande, från"
          + " 2025-07-01\n";

  private static List<RuleFinding> change(String from, String to) {
    assertThat(LAW).contains(from);
    return ChangeGuard.of(texts(LAW), LocalDate.of(2026, 1, 5))
        .in(texts(LAW.replace(from, to)).get(0));
  }

  private static List<RuleText> texts(String text) {
    return Gate.check(List.of(new RuleSource("forslag.dslr", text))).stream()
        .map(RuleText::of)
        .toList();
  }

  private static String only(List<RuleFinding> found, RuleFinding.Level level) {
    assertThat(found).extracting(RuleFinding::level).containsExactly(level);
    return found.get(0).error().message();
  }

  @Test
  void a_new_wording_after_the_one_in_force_is_taken() {
    assertThat(
            change(
                LAST,
                LAST.replace("från 2025-07-01", "2025-07-01 till 2027-06-30")
                    + LAST.replace("6 månader", "4 månader").replace("2025-07-01", "2027-07-01")))
        .isEmpty();
    assertThat(change("ska nämnden överväga vården", "ska nämnden noga överväga vården")).isEmpty();
  }

  @Test
  void a_past_wording_that_is_rewritten_is_an_error_that_names_the_cases() {
    String told = only(change("8 § inom 6 månader", "8 § inom 3 månader"), RuleFinding.Level.ERROR);
    assertThat(told)
        .contains("Lydelsen 2002-01-01 till 2025-06-30 är omskriven")
        .contains("Alla ärenden vars tid började 2002-01-01 till 2025-06-30 skulle räknas om");
  }

  @Test
  void the_wording_in_force_may_not_be_rewritten_where_it_stands_either() {
    assertThat(only(change("13 § inom 6", "13 § inom 4"), RuleFinding.Level.ERROR))
        .contains("började 2025-07-01 eller senare");
    assertThat(
            only(
                change("från 2025-07-01\n", "från 2025-07-01, genast tillämplig\n"),
                RuleFinding.Level.ERROR))
        .contains("omskriven");
  }

  @Test
  void a_past_wording_that_is_gone_or_ends_on_another_day_is_an_error() {
    assertThat(only(change(LAST, ""), RuleFinding.Level.ERROR)).contains("finns inte längre");
    assertThat(only(change("till 2025-06-30", "till 2024-06-30"), RuleFinding.Level.ERROR))
        .contains("slutade 2025-06-30 men slutar nu 2024-06-30");
  }

  @Test
  void days_far_ahead_or_before_the_reading_are_asked_about() {
    String ended = LAST.replace("från 2025-07-01", "2025-07-01 till %s");
    String next = LAST.replace("6 månader", "4 månader").replace("2025-07-01", "%s");
    assertThat(
            only(
                change(LAST, ended.formatted("2072-06-30") + next.formatted("2072-07-01")),
                RuleFinding.Level.WARNING))
        .contains("Är årtalet rätt?");
    assertThat(change(LAST, ended.formatted("2025-09-30") + next.formatted("2025-10-01")))
        .extracting(RuleFinding::level)
        .containsOnly(RuleFinding.Level.WARNING)
        .hasSize(2);
  }

  @Test
  void a_rule_that_is_not_known_is_not_guarded() {
    assertThat(change("prov.overvagande", "prov.annan")).isEmpty();
  }

  @Test
  void an_end_without_a_wording_after_it_is_asked_about_unless_the_file_says_why() {
    String ended = LAST.replace("från 2025-07-01", "2025-07-01 till 2027-03-31");
    assertThat(only(change(LAST, ended), RuleFinding.Level.WARNING))
        .contains("Ingen lydelse följer efter 2027-03-31", "börjar 2027-04-01 eller senare")
        .contains("ersätts 2027-04-01 av <lag>, inte inläst");
    String head = "slag återkommande prövning\n";
    String whole = LAW.replace(LAST, ended);
    for (String why :
        List.of(
            "  tolkning Skyldigheten är upphävd och inget gäller från 2027-04-01.\n",
            "  ersätts 2027-04-01 av den nya lagen, inte inläst\n")) {
      assertThat(
              ChangeGuard.of(texts(LAW), LocalDate.of(2026, 1, 5))
                  .in(texts(whole.replace(head, head + why)).get(0)))
          .isEmpty();
    }
  }
}
