package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void the_id_with_the_fewest_changed_letters_comes_first() {
    assertThat(
            Spelling.near("sol.utredning", List.of("lss.plan", "sol.utredningen", "sol.vard"), 2))
        .startsWith("sol.utredningen");
    assertThat(Spelling.near("abc", List.of("abcd", "axc", "xyz"), 3))
        .containsExactly("axc", "abcd", "xyz");
  }

  @Test
  void an_id_without_its_act_is_near() {
    assertThat(Spelling.near("utredning", List.of("utvandring", "sol.utredning"), 1))
        .containsExactly("sol.utredning");
  }

  @Test
  void of_those_that_hold_the_word_the_shortest_comes_first() {
    assertThat(Spelling.near("plan", List.of("sol.plan-genomforande", "sol.plan"), 2))
        .containsExactly("sol.plan", "sol.plan-genomforande");
  }

  @Test
  void no_more_than_asked_for_are_named_and_letters_of_any_size_are_the_same() {
    assertThat(Spelling.near("LVU.VARD", List.of("lvu.vard", "lvu.vara"), 1))
        .containsExactly("lvu.vard");
    assertThat(Spelling.near("x", List.of(), 3)).isEmpty();
  }
}
