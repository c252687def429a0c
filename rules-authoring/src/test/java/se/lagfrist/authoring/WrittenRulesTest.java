package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.WrittenRules.WrittenRule;
import se.lagfrist.rulebook.PackFile;

class WrittenRulesTest {

  private static final String TEXT =
      String.join(
          "\n",
          "# Ett ämne",
          "",
          "SLUTSATS \"En dom är ett beslut\"",
          "  id slutsats.ett",
          "NÄR",
          "SLUT",
          "",
          "REGEL \"En frist\"",
          "  id a.frist",
          "SLUT",
          "",
          "SLUTSATS \"En placering är vård\"",
          "  id slutsats.tva",
          "SLUT");

  @Test
  void each_has_its_own_name_and_id_whether_a_rule_or_a_conclusion() {
    WrittenRules read = WrittenRules.of(new PackFile("a.dslr", TEXT));
    assertThat(read.heading()).containsExactly("Ett ämne");
    assertThat(read.rules())
        .extracting(r -> r.line() + " " + r.id() + " " + r.title() + " " + r.isConclusion())
        .containsExactly(
            "3 slutsats.ett En dom är ett beslut true",
            "8 a.frist En frist false",
            "12 slutsats.tva En placering är vård true");
  }

  @Test
  void what_lacks_a_name_or_an_id_does_not_take_that_of_the_one_before() {
    WrittenRules read =
        WrittenRules.of(
            new PackFile("a.dslr", "REGEL \"A\"\n  id a\nSLUT\nREGEL \"B\"\nNÄR\nSLUT\nSLUT\n"));
    assertThat(read.rules())
        .extracting(WrittenRule::id, WrittenRule::title)
        .containsExactly(tuple("a", "A"), tuple("", "B"), tuple("", ""));
  }
}
