package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.engine.EngineSettings;

class MunicipalityCalendarTest {

  private static final EngineSettings SETTINGS = EngineSettings.defaults();

  @Test
  void a_social_board_has_its_year() {
    List<MunicipalityCalendar.Entry> entries =
        MunicipalityCalendar.of(2026, SETTINGS, Set.of(BoardKind.SOCIAL_BOARD)).entries();
    assertThat(entries)
        .filteredOn(e -> e.key().ruleId().equals("katalog.familjehemsforteckning"))
        .singleElement()
        .satisfies(
            e -> {
              // 31 January 2026 is a Saturday.
              assertThat(e.day()).isEqualTo("2026-01-31");
              assertThat(e.plannedDay()).isEqualTo("2026-01-30");
              assertThat(e.rolledDay()).isEqualTo("2026-02-02");
              assertThat(e.source()).isEqualTo("SoF (2025:468) 3 kap. 4 § 2 st.");
            });
    assertThat(entries)
        .filteredOn(e -> e.key().ruleId().equals("katalog.sol-ivo-kvartal"))
        .extracting(e -> e.key().occurrence() + " " + e.day() + " " + e.source())
        .containsExactly(
            "2025-Q4 2026-01-31 SoL (2025:400) 34 kap. 1 §",
            "2026-Q1 2026-04-30 SoL (2025:400) 34 kap. 1 §",
            "2026-Q2 2026-08-31 SoL (2025:400) 34 kap. 1 §",
            "2026-Q3 2026-10-31 SoL (2025:400) 34 kap. 1 §");
    assertThat(entries)
        .filteredOn(e -> e.key().ruleId().equals("katalog.statistik-ekonomiskt-bistand"))
        .hasSize(12)
        .anySatisfy(
            e -> {
              assertThat(e.day()).isEqualTo("2026-11-15");
              assertThat(e.plannedDay()).isEqualTo("2026-11-13");
            });
    assertThat(entries).noneMatch(e -> e.source().startsWith("LSS"));
    assertThat(entries.get(entries.size() - 1).day()).isNull();
  }

  @Test
  void an_lss_board_reports_on_25_october() {
    assertThat(MunicipalityCalendar.of(2026, SETTINGS, Set.of(BoardKind.LSS_BOARD)).entries())
        .filteredOn(e -> e.key().ruleId().equals("katalog.statistik-lss"))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.day()).isEqualTo("2026-10-25");
              assertThat(e.plannedDay()).isEqualTo("2026-10-23");
            });
  }

  @Test
  void keys_are_unique_and_the_old_act_has_its_own_provision() {
    List<MunicipalityCalendar.Entry> entries =
        MunicipalityCalendar.of(2025, SETTINGS, EnumSet.allOf(BoardKind.class)).entries();
    assertThat(entries).extracting(MunicipalityCalendar.Entry::key).doesNotHaveDuplicates();
    assertThat(entries)
        .extracting(MunicipalityCalendar.Entry::source)
        .contains("SoF (2001:937) 7 kap. 1 § 3 st.", "SoL (2001:453) 16 kap. 6 f §")
        .doesNotContain("SoF (2025:468) 3 kap. 4 § 2 st.");
  }
}
