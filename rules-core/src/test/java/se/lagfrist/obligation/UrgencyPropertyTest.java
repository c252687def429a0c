package se.lagfrist.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.obligation.Duties.due;
import static se.lagfrist.obligation.Duties.duty;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UrgencyPropertyTest {

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2300, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static int compare(ObligationBuilder one, ObligationBuilder other) {
    return Integer.signum(Obligation.BY_URGENCY.compare(one.build(), other.build()));
  }

  @Property
  void the_earlier_last_day_comes_first(
      @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    assertThat(compare(due("r/a/1", one.toString()), due("r/a/1", other.toString())))
        .isEqualTo(Integer.signum(one.compareTo(other)));
  }

  @Property
  void the_next_day_comes_after_whatever_month_or_year_begins(@ForAll("days") LocalDate day) {
    assertThat(compare(due("r/a/1", day.toString()), due("r/a/1", day.plusDays(1).toString())))
        .isEqualTo(-1);
  }

  @Property
  void what_has_no_day_comes_after_every_day(@ForAll("days") LocalDate day) {
    assertThat(compare(due("r/b/1", day.toString()), duty("r/a/1"))).isEqualTo(-1);
  }

  @Example
  void what_is_due_on_one_day_is_ordered_by_key() {
    assertThat(
            Stream.of("r/b/1", "r/a/10", "r/a/2", "q/c/1")
                .map(key -> due(key, "2026-05-15").build())
                .sorted(Obligation.BY_URGENCY)
                .map(duty -> duty.key().toString()))
        .containsExactly("q/c/1", "r/a/2", "r/a/10", "r/b/1");
  }
}
