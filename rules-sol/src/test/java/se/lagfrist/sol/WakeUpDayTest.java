package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Timeline;

/**
 * Nothing changes before the wake-up day, also where the last day is a Sunday and it is unsettled
 * whether that moves it: LVU 7 §, LPBS 4 kap. 3 §, LVM 18 §, 2 § lagen (1930:173).
 */
class WakeUpDayTest {

  private static final ObligationEngine ENGINE = ObligationEngine.create();

  /** Sundays, the second of them a holy day, and the day before New Year's Eve. */
  private static final List<LocalDate> DECIDED =
      List.of(LocalDate.of(2025, 10, 12), LocalDate.of(2026, 1, 6), LocalDate.of(2025, 12, 24));

  private static List<String> told(Timeline timeline) {
    return timeline.obligations().stream()
        .map(o -> o.key() + " " + o.status() + " " + o.tooLateSince() + " " + o.citation())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(CoerciveKind.class)
  void nothing_changes_before_it(CoerciveKind kind) {
    for (LocalDate decided : DECIDED) {
      CaseFile file =
          CaseFile.builder("a")
              .add(CoerciveMeasure.of("a", "t").kind(kind).decidedOn(decided).build())
              .build();
      for (int days = 0; days < 45; days++) {
        LocalDate day = decided.plusDays(days);
        Timeline today = ENGINE.evaluate(file, day);
        LocalDate next = day.plusDays(1);
        if (today.wakeUp().filter(next::equals).isEmpty()) {
          assertThat(told(ENGINE.evaluate(file, next)))
              .as("%s decided %s, %s against the day before", kind, decided, next)
              .isEqualTo(told(today));
        }
      }
    }
  }
}
