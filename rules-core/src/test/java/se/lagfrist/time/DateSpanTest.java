package se.lagfrist.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {

  private static final LocalDate FROM = LocalDate.of(2003, 7, 1);
  private static final LocalDate TO = LocalDate.of(2021, 2, 28);

  @Test
  void bothEndsBelongToIt() {
    DateSpan span = DateSpan.of(FROM, TO);
    assertThat(span.contains(FROM.minusDays(1))).isFalse();
    assertThat(span.contains(FROM)).isTrue();
    assertThat(span.contains(TO)).isTrue();
    assertThat(span.contains(TO.plusDays(1))).isFalse();
    assertThat(DateSpan.from(FROM).contains(LocalDate.of(2199, 1, 1))).isTrue();
  }

  @Test
  void aSpanOfOneDayHoldsThatDayAlone() {
    DateSpan oneDay = DateSpan.of(FROM, FROM);
    assertThat(oneDay.contains(FROM.minusDays(1))).isFalse();
    assertThat(oneDay.contains(FROM)).isTrue();
    assertThat(oneDay.contains(FROM.plusDays(1))).isFalse();
    assertThat(oneDay.overlaps(oneDay)).isTrue();
    assertThat(oneDay.overlaps(DateSpan.from(FROM.plusDays(1)))).isFalse();
  }

  @Test
  void overlapsIfOneDayIsShared() {
    DateSpan span = DateSpan.of(FROM, TO);
    assertThat(span.overlaps(DateSpan.from(TO))).isTrue();
    assertThat(DateSpan.from(TO).overlaps(span)).isTrue();
    assertThat(span.overlaps(DateSpan.from(TO.plusDays(1)))).isFalse();
    assertThat(DateSpan.from(TO.plusDays(1)).overlaps(span)).isFalse();
    assertThat(DateSpan.from(FROM).overlaps(DateSpan.from(TO))).isTrue();
  }

  @Test
  void speaksSwedish() {
    assertThat(DateSpan.of(FROM, TO).swedish()).isEqualTo("2003-07-01 till 2021-02-28");
    assertThat(DateSpan.from(LocalDate.of(2025, 7, 1)).swedish()).isEqualTo("från 2025-07-01");
  }

  @Test
  void cannotEndBeforeItBegins() {
    assertThatThrownBy(() -> DateSpan.of(TO, FROM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2021-02-28")
        .hasMessageContaining("2003-07-01")
        .hasMessageContaining("\nMaybe ");
  }
}
