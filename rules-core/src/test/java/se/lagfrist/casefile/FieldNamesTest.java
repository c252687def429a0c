package se.lagfrist.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked of a person is asked in Swedish. */
class FieldNamesTest {

  /** Words that are the same in both languages. */
  private static final Set<String> SAME = Set.of("form");

  @Test
  void every_code_and_mark_has_a_name_in_swedish() {
    for (FactType type : FactType.all()) {
      assertThat(type.terms())
          .as(type.name())
          .allMatch(f -> SAME.contains(f.name()) || !f.swedish().equals(f.name()));
      assertThat(type.flags()).as(type.name()).allMatch(f -> !f.swedish().equals(f.name()));
    }
  }
}
