package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestTextTest {

  private static Slope slope(String text, String day) {
    return TestText.parse(text).slope(day);
  }

  @Test
  void a_comparison_rises_or_falls_with_the_day_on_either_side() {
    assertThat(slope("openedOn < $a.receivedOn", "openedOn")).isEqualTo(Slope.FALLS);
    assertThat(slope("openedOn >= $a.receivedOn", "openedOn")).isEqualTo(Slope.RISES);
    assertThat(slope("$inkom.plusMonths(6) < receivedOn", "receivedOn")).isEqualTo(Slope.RISES);
    assertThat(slope("$inkom.plusMonths(6) < receivedOn", "$inkom")).isEqualTo(Slope.FALLS);
  }

  @Test
  void a_day_behind_a_point_is_another_day() {
    assertThat(slope("openedOn < $a.receivedOn", "receivedOn")).isEqualTo(Slope.FLAT);
    assertThat(TestText.parse("openedOn < $a.receivedOn").mentions("$a")).isTrue();
    assertThat(TestText.parse("concerns == $ansokan").mentions("$a")).isFalse();
  }

  @Test
  void a_day_that_may_be_missing_is_best_missing() {
    Slope slope = slope("closedOn == null || closedOn >= $a.receivedOn", "closedOn");
    assertThat(slope.rises()).isTrue();
    assertThat(slope.falls()).isFalse();
    assertThat(slope.noneIsBest()).isTrue();
    assertThat(slope.noneIsWorst()).isFalse();
  }

  @Test
  void a_day_that_must_be_there_is_worst_missing_also_where_it_is_not_asked_for() {
    Slope slope = slope("$a.startedOn == null || filedOn <= $a.startedOn", "filedOn");
    assertThat(slope.falls()).isTrue();
    assertThat(slope.noneIsWorst()).isTrue();
  }

  @Test
  void nothing_is_said_of_what_goes_both_ways_or_is_not_understood() {
    assertThat(slope("endedOn < $a.x || endedOn > $a.y", "endedOn").isOneWay()).isFalse();
    assertThat(slope("hadTurned(18, endedOn)", "endedOn").known()).isFalse();
    assertThat(slope("endedOn == $a.endedOn", "endedOn").known()).isFalse();
    assertThat(slope("(endedOn == null && x == $a.y) || endedOn > $a.y", "endedOn").isOneWay())
        .isFalse();
  }

  @Test
  void what_must_not_hold_goes_the_other_way() {
    assertThat(Slope.RISES.not().falls()).isTrue();
    assertThat(Slope.RISES.not().noneIsBest()).isTrue();
    assertThat(Slope.UNKNOWN.not().known()).isFalse();
    assertThat(Slope.FLAT.not().isFlat()).isTrue();
  }

  @Test
  void parentheses_of_calls_and_quotes_do_not_part_a_text() {
    TestText text =
        TestText.parse(
            "a < $b.plusDays(3) && (note == \"(x || y\" || closedOn < java.time.LocalDate.parse(\"2014-01-01\"))");
    assertThat(text).isInstanceOf(TestText.All.class);
    assertThat(((TestText.All) text).parts().get(1)).isInstanceOf(TestText.Any.class);
  }

  @Test
  void a_test_tells_where_to_look() {
    Map<String, Integer> ids = Map.of("$ansokan", 3);
    assertThat(places("id == $a.concerns", ids)).containsExactly("ID");
    assertThat(places("concerns == null || concerns == $a.id", ids))
        .containsExactly("CONCERNS", "CONCERNS");
    assertThat(places("$a.concerns == null || id == $a.concerns", ids))
        .containsExactly("ALL", "ID");
    assertThat(places("concerns == $ansokan || (concerns == null && decidedOn >= $inkom)", ids))
        .containsExactly("CONCERNS", "CONCERNS");
    assertThat(Source.of(TestText.parse("concerns == null || kind == $a.kind"), ids)).isNull();
    assertThat(Source.of(TestText.parse("id != $a.id"), ids)).isNull();
  }

  private static List<String> places(String text, Map<String, Integer> ids) {
    List<Source> sources = Source.of(TestText.parse(text), ids);
    return sources == null ? List.of() : sources.stream().map(s -> s.by().name()).toList();
  }

  @Test
  void what_is_looked_for_in_another_place_is_not_asked_in_this_one() {
    TestText text = TestText.parse("concerns == $ansokan || (concerns == null && a >= $inkom)");
    TestText.Atom own = new TestText.Atom("concerns", "==", "null");
    TestText.Atom other = new TestText.Atom("concerns", "==", "$ansokan");
    assertThat(text.assuming(atom -> atom.equals(other) ? Boolean.TRUE : null))
        .isEqualTo(new TestText.Fixed(true));
    TestText here =
        text.assuming(
            atom -> atom.equals(own) ? Boolean.TRUE : atom.equals(other) ? Boolean.FALSE : null);
    assertThat(here.mentions("$ansokan")).isFalse();
    assertThat(here.slope("$inkom").falls()).isTrue();
  }
}
