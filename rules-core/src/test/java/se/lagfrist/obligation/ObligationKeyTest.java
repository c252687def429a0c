package se.lagfrist.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObligationKeyTest {

  private static Arbitrary<String> word(char... more) {
    return Arbitraries.strings().alpha().numeric().withChars(more).ofMinLength(1).ofMaxLength(8);
  }

  /** The id of a fact is the host's, and may have the sign that parts a key. */
  @Provide
  Arbitrary<ObligationKey> keys() {
    return Combinators.combine(word('.', '-'), word('/', '+'), word('-')).as(ObligationKey::new);
  }

  @Property
  void a_key_reads_back_as_it_prints(@ForAll("keys") ObligationKey key) {
    assertThat(ObligationKey.parse(key.toString())).isEqualTo(key);
  }

  @Property
  void the_order_agrees_with_equality_and_turns_round(
      @ForAll("keys") ObligationKey one, @ForAll("keys") ObligationKey other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Example
  void a_key_has_a_rule_a_fact_and_an_occurrence() {
    ObligationKey key = ObligationKey.parse("sol.forhandsbedomning/a1/2014-Q1");
    assertThat(key.ruleId()).isEqualTo("sol.forhandsbedomning");
    assertThat(key.factId()).isEqualTo("a1");
    assertThat(key.occurrence()).isEqualTo("2014-Q1");
    assertThat(ObligationKey.parse("r/a/1")).isEqualTo(new ObligationKey("r", "a", "1"));
  }

  @Example
  void what_lacks_a_part_is_no_key() {
    for (String text : new String[] {"", "r", "r/a", "/a/1", "r//1", "r/a/", "//", "/"}) {
      assertThatThrownBy(() -> ObligationKey.parse(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Not a key: " + text + "\nMaybe ");
    }
  }

  @Example
  void keys_are_ordered_by_rule_then_fact_then_number_of_the_occurrence() {
    assertThat(
            Stream.of("s/a/1", "r/b/1", "r/a/10", "r/a/9", "r/a/2")
                .map(ObligationKey::parse)
                .sorted()
                .map(ObligationKey::toString))
        .containsExactly("r/a/2", "r/a/9", "r/a/10", "r/b/1", "s/a/1");
  }
}
