package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of how a text depends on a day holds, however texts are put together. */
class SlopeTest {

  private static final int LAST = 5;

  /** A text about a day, 1 to {@link #LAST}, or 0 for no day; and what is said of it. */
  private record Asked(Predicate<Integer> text, Slope slope) {}

  private static Arbitrary<Asked> atoms() {
    Arbitrary<Integer> days = Arbitraries.integers().between(1, LAST);
    return Arbitraries.oneOf(
        days.map(k -> new Asked(day -> day > 0 && day >= k, Slope.RISES)),
        days.map(k -> new Asked(day -> day > 0 && day <= k, Slope.FALLS)),
        Arbitraries.just(new Asked(day -> day == 0, Slope.NONE_ONLY)),
        Arbitraries.just(new Asked(day -> day > 0, Slope.SOME_ONLY)),
        Arbitraries.of(true, false).map(fixed -> new Asked(day -> fixed, Slope.FLAT)));
  }

  private static Asked together(List<Asked> parts, boolean all) {
    List<Slope> slopes = parts.stream().map(Asked::slope).toList();
    return all
        ? new Asked(day -> parts.stream().allMatch(p -> p.text().test(day)), Slope.all(slopes))
        : new Asked(day -> parts.stream().anyMatch(p -> p.text().test(day)), Slope.any(slopes));
  }

  @Provide
  Arbitrary<Asked> texts() {
    Arbitrary<Asked> level = atoms();
    for (int depth = 0; depth < 2; depth++) {
      Arbitrary<Asked> below = level;
      level =
          Arbitraries.oneOf(
              below,
              below.map(one -> new Asked(one.text().negate(), one.slope().not())),
              Combinators.combine(
                      below.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                  .as(SlopeTest::together));
    }
    return level;
  }

  private static IntStream days() {
    return IntStream.rangeClosed(1, LAST);
  }

  @Property
  void what_does_not_rise_never_becomes_true_as_the_day_moves_on(@ForAll("texts") Asked one) {
    if (!one.slope().rises()) {
      assertThat(IntStream.range(1, LAST))
          .noneMatch(day -> !one.text().test(day) && one.text().test(day + 1));
    }
  }

  @Property
  void what_does_not_fall_never_becomes_false_as_the_day_moves_on(@ForAll("texts") Asked one) {
    if (!one.slope().falls()) {
      assertThat(IntStream.range(1, LAST))
          .noneMatch(day -> one.text().test(day) && !one.text().test(day + 1));
    }
  }

  @Property
  void what_is_said_of_a_missing_day_holds(@ForAll("texts") Asked one) {
    boolean withoutDay = one.text().test(0);
    if (one.slope().trueAtNone()) {
      assertThat(withoutDay).isTrue();
    }
    if (one.slope().falseAtNone()) {
      assertThat(withoutDay).isFalse();
    }
    if (one.slope().noneIsBest() && !withoutDay) {
      assertThat(days()).noneMatch(day -> one.text().test(day));
    }
    if (one.slope().noneIsWorst() && withoutDay) {
      assertThat(days()).allMatch(day -> one.text().test(day));
    }
  }

  @Example
  void two_that_go_one_way_go_that_way_together() {
    assertThat(Slope.all(List.of(Slope.RISES, Slope.RISES))).isEqualTo(Slope.RISES);
    assertThat(Slope.any(List.of(Slope.RISES, Slope.RISES))).isEqualTo(Slope.RISES);
    assertThat(Slope.all(List.of(Slope.RISES, Slope.FALLS)).isOneWay()).isFalse();
    assertThat(Slope.RISES.isOneWay()).isTrue();
    assertThat(Slope.FALLS.isOneWay()).isTrue();
    assertThat(Slope.UNKNOWN.isOneWay()).isFalse();
  }

  @Example
  void a_day_that_is_missing_or_early_is_best_when_it_is_missing() {
    Slope either = Slope.any(List.of(Slope.NONE_ONLY, Slope.FALLS));
    assertThat(either.trueAtNone()).isTrue();
    assertThat(either.noneIsBest()).isTrue();
    assertThat(either.noneIsWorst()).isFalse();
    assertThat(either.falls()).isTrue();
    assertThat(either.rises()).isFalse();
    assertThat(either.isOneWay()).isTrue();
  }

  @Example
  void the_opposite_of_an_opposite_is_the_same() {
    for (Slope one : List.of(Slope.RISES, Slope.FALLS, Slope.NONE_ONLY, Slope.SOME_ONLY)) {
      assertThat(one.not().not()).isEqualTo(one);
    }
    assertThat(Slope.NONE_ONLY.not()).isEqualTo(Slope.SOME_ONLY);
    assertThat(Slope.UNKNOWN.not()).isEqualTo(Slope.UNKNOWN);
  }

  @Example
  void nothing_can_be_said_with_a_part_of_which_nothing_can() {
    List<Slope> parts = List.of(Slope.RISES, Slope.UNKNOWN);
    assertThat(Slope.all(parts)).isEqualTo(Slope.UNKNOWN);
    assertThat(Slope.any(parts)).isEqualTo(Slope.UNKNOWN);
    assertThat(Slope.UNKNOWN.some()).isEqualTo(Slope.UNKNOWN);
  }

  @Example
  void only_what_does_not_depend_on_the_day_is_flat() {
    assertThat(Slope.FLAT.isFlat()).isTrue();
    assertThat(Slope.all(List.of()).isFlat()).isTrue();
    for (Slope one :
        List.of(Slope.RISES, Slope.FALLS, Slope.NONE_ONLY, Slope.SOME_ONLY, Slope.UNKNOWN)) {
      assertThat(one.isFlat()).isFalse();
    }
  }

  @Example
  void of_something_found_by_a_day_it_is_not_told_that_it_is_true_without_one() {
    assertThat(Slope.NONE_ONLY.some().trueAtNone()).isFalse();
    assertThat(Slope.RISES.some()).isEqualTo(Slope.RISES);
  }
}
