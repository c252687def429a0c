package se.lagfrist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Interruption;

/** Days on which execution was interrupted, for a time from 15 December 2025 to 15 June 2026. */
class LeftOutTest {

  private static final LocalDate START = LocalDate.parse("2025-12-15");
  private static final LocalDate END = LocalDate.parse("2026-06-15");

  private static Interruption away(String from, @Nullable String to) {
    return Interruption.of("c", from + to)
        .interruptedOn(LocalDate.parse(from))
        .resumedOn(to == null ? null : LocalDate.parse(to))
        .build();
  }

  private static LeftOut of(Interruption... some) {
    return LeftOut.sum(List.of(Pauses.of(List.of(some))), START, END);
  }

  @Test
  void the_day_of_leaving_is_left_out_and_the_day_of_return_is_not() {
    assertThat(of(away("2026-02-01", "2026-02-11")).days()).isEqualTo(10);
    assertThat(of(away("2026-02-01", "2026-02-01")).days()).isZero();
  }

  @Test
  void a_day_is_left_out_once_in_whatever_order_they_come() {
    Interruption first = away("2026-02-01", "2026-02-11");
    Interruption second = away("2026-02-08", "2026-03-08");

    Stream.of(of(first, second), of(second, first))
        .forEach(out -> assertThat(out.days()).isEqualTo(35));
    assertThat(of(second, away("2026-02-10", "2026-02-12")).days()).isEqualTo(28);
  }

  @Test
  void what_came_before_the_start_is_not_left_out() {
    assertThat(of(away("2025-12-10", "2025-12-20")).days()).isEqualTo(5);
    assertThat(of(away("2025-12-01", "2025-12-10")).days()).isZero();
  }

  @Test
  void a_time_that_was_lengthened_can_be_interrupted_in_what_was_added() {
    Interruption first = away("2026-02-01", "2026-02-11");

    assertThat(of(first, away("2026-06-24", "2026-06-29")).days()).isEqualTo(15);
    assertThat(of(first, away("2026-06-26", "2026-06-29")).days()).isEqualTo(10);
  }

  @Test
  void while_it_goes_on_the_time_stands_still() {
    LeftOut out = of(away("2026-02-01", "2026-02-11"), away("2026-06-01", null));

    assertThat(out.isGoingOn()).isTrue();
    assertThat(out.since()).isEqualTo("2026-06-01");
    assertThat(of(away("2026-06-16", null)).isGoingOn()).isFalse();
  }
}
