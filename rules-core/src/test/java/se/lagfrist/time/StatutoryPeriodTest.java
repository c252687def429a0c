package se.lagfrist.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StatutoryPeriodTest {

  @Test
  void readsSwedishAndIso() {
    assertThat(StatutoryPeriod.parse("6 månader"))
        .isEqualTo(StatutoryPeriod.of(6, PeriodUnit.MONTH));
    assertThat(StatutoryPeriod.parse("14 dagar")).isEqualTo(StatutoryPeriod.of(14, PeriodUnit.DAY));
    assertThat(StatutoryPeriod.parse("en vecka")).isEqualTo(StatutoryPeriod.of(1, PeriodUnit.WEEK));
    assertThat(StatutoryPeriod.parse("Sex månader"))
        .isEqualTo(StatutoryPeriod.of(6, PeriodUnit.MONTH));
    assertThat(StatutoryPeriod.parse("ett år")).isEqualTo(StatutoryPeriod.of(1, PeriodUnit.YEAR));
    assertThat(StatutoryPeriod.parse("10\u00a0arbetsdagar"))
        .isEqualTo(StatutoryPeriod.of(10, PeriodUnit.WORKING_DAY));
    assertThat(StatutoryPeriod.parse("P6M")).isEqualTo(StatutoryPeriod.of(6, PeriodUnit.MONTH));
    assertThat(StatutoryPeriod.parse("P14D")).isEqualTo(StatutoryPeriod.of(14, PeriodUnit.DAY));
    assertThat(StatutoryPeriod.parse("P3W")).isEqualTo(StatutoryPeriod.of(3, PeriodUnit.WEEK));
    assertThat(StatutoryPeriod.parse("P2Y")).isEqualTo(StatutoryPeriod.of(2, PeriodUnit.YEAR));
  }

  @Test
  void speaksSwedishAndEnglish() {
    assertThat(StatutoryPeriod.parse("P1M").swedish()).isEqualTo("1 månad");
    assertThat(StatutoryPeriod.parse("P6M").swedish()).isEqualTo("6 månader");
    assertThat(StatutoryPeriod.parse("2 år").swedish()).isEqualTo("2 år");
    assertThat(StatutoryPeriod.parse("1 arbetsdag").english()).isEqualTo("1 working day");
    assertThat(StatutoryPeriod.parse("0 dagar").english()).isEqualTo("0 days");
  }

  @Test
  void refusesWhatIsNoPeriod() {
    for (String text :
        new String[] {
          "",
          " ",
          "P",
          "PD",
          "P6",
          "P1Y6M",
          "P-6M",
          "-6 månader",
          "6",
          "månader",
          "6 måner",
          "6,5 år",
          "PT6M",
          "ett",
          "6 månader och en dag",
          "\u0666 månader"
        }) {
      assertThatThrownBy(() -> StatutoryPeriod.parse(text))
          .as("\"%s\"", text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\nMaybe ");
    }
  }

  @Test
  void aTextOfFortySignsIsReadAndALongerOneIsNot() {
    String forty = "6 månader" + " ".repeat(31);
    assertThat(StatutoryPeriod.parse(forty)).isEqualTo(StatutoryPeriod.of(6, PeriodUnit.MONTH));
    assertThatThrownBy(() -> StatutoryPeriod.parse(forty + " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a period");
  }

  @Test
  void aNumberHasAtMostSixDigits() {
    assertThat(StatutoryPeriod.parse("000006 månader"))
        .isEqualTo(StatutoryPeriod.of(6, PeriodUnit.MONTH));
    assertThatThrownBy(() -> StatutoryPeriod.parse("0000006 månader"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a period");
  }

  @Test
  void refusesAmountsOutsideZeroToAThousand() {
    assertThat(StatutoryPeriod.of(1000, PeriodUnit.DAY).amount()).isEqualTo(1000);
    assertThatThrownBy(() -> StatutoryPeriod.of(1001, PeriodUnit.DAY))
        .hasMessageContaining("1001")
        .hasMessageContaining("\nMaybe ");
    assertThatThrownBy(() -> StatutoryPeriod.of(-1, PeriodUnit.DAY)).hasMessageContaining("-1");
    assertThatThrownBy(() -> StatutoryPeriod.parse("999999 år")).hasMessageContaining("999999");
    assertThatThrownBy(() -> StatutoryPeriod.parse("9".repeat(100_000) + " år"))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(300));
  }
}
