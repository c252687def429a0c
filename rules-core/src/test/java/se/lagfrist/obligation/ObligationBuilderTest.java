package se.lagfrist.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagfrist.law.Citation;

class ObligationBuilderTest {

  private static final Obligation.Details DETAILS =
      new Obligation.Details(
          "Prov",
          "Nämnden ska pröva",
          ObligationKind.DEADLINE,
          "nämnden",
          true,
          "IVO",
          SundayRule.UNSETTLED,
          Consequence.SUPERVISION,
          List.of("En läsning."));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Obligation all() {
    return Obligation.builder(new ObligationKey("prov.regel", "b1", "1"), DETAILS, Force.STATUTE)
        .status(Status.MET_LATE)
        .citation(Citation.parse("SoL (2025:400) 20 kap. 2 §"))
        .start(day("2026-01-02"))
        .days(day("2026-01-17"), day("2026-01-17"), day("2026-01-16"), day("2026-01-19"))
        .metOn(day("2026-01-20"))
        .lapsedOn(day("2026-01-21"))
        .occurredOn(day("2026-01-22"))
        .breachedOn(day("2026-01-23"))
        .breach(Breach.of(day("2026-01-17"), day("2026-01-20")))
        .gap(new Gap("b1", "decidedOn", "beslutet"))
        .reason("Därför.")
        .projected(true)
        .explanation(() -> new Explanation(List.of(), List.of("b1"), "prov.dslr", 3))
        .build();
  }

  @Test
  void other_caveats_change_nothing_else() {
    Obligation before = all();
    Caveat caveat =
        new Caveat(
            "LVU (1990:52)",
            day("2027-01-01"),
            null,
            "Ändringen är inte läst.",
            "The change was not read.");

    Obligation after = before.withCaveats(List.of(caveat));

    assertThat(after.caveats()).containsExactly(caveat);
    assertThat(after).isNotEqualTo(before);
    assertThat(after.withCaveats(List.of())).isEqualTo(before);
    assertThat(after).usingRecursiveComparison().ignoringFields("caveats").isEqualTo(before);
  }

  @Test
  void what_is_said_in_one_case_can_differ_from_what_the_rule_says() {
    Obligation one =
        Obligation.builder(all().key(), DETAILS, Force.STATUTE)
            .status(Status.UPCOMING)
            .citation(all().citation())
            .explanation(() -> new Explanation(List.of(), List.of(), "", 0))
            .details(DETAILS.of("Socialstyrelsen", List.of("Gäller lydelsen.")))
            .build();

    assertThat(one.recipient()).contains("Socialstyrelsen");
    assertThat(one.notes()).containsExactly("En läsning.", "Gäller lydelsen.");
    assertThat(one.duty()).isEqualTo("Nämnden ska pröva");
  }
}
