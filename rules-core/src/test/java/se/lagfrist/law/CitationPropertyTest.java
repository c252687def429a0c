package se.lagfrist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class CitationPropertyTest {

  private static Arbitrary<String> section(int from, int to) {
    return Combinators.combine(
            Arbitraries.integers().between(from, to),
            Arbitraries.chars().range('a', 'z').injectNull(0.6))
        .as((number, letter) -> letter == null ? "" + number : number + " " + letter);
  }

  private static Arbitrary<String> unit(String word) {
    return Arbitraries.integers()
        .between(1, 99)
        .map(n -> " " + n + word)
        .injectNull(0.5)
        .map(text -> text == null ? "" : text);
  }

  private static Arbitrary<String> chapter() {
    return section(1, 99)
        .map(n -> " " + n + " kap.")
        .injectNull(0.5)
        .map(text -> text == null ? "" : text);
  }

  @Provide
  Arbitrary<String> canonical() {
    Arbitrary<String> acts = Arbitraries.of(Act.known()).map(Act::toString);
    Arbitrary<String> one =
        Combinators.combine(section(1, 499), unit(" st."), unit(" p."))
            .as((section, st, p) -> " " + section + " §" + st + p);
    Arbitrary<String> items =
        Arbitraries.oneOf(
            section(1, 499),
            Combinators.combine(section(1, 200), section(201, 499)).as((a, b) -> a + "-" + b));
    Arbitrary<String> many =
        items.list().ofMinSize(2).ofMaxSize(5).map(list -> " " + String.join(", ", list) + " §§");
    Arbitrary<String> tails = Arbitraries.oneOf(one, many, Arbitraries.just(""));
    Arbitrary<String> statutes =
        Combinators.combine(acts, chapter(), tails).as((act, kap, tail) -> act + kap + tail);
    Arbitrary<String> others =
        Combinators.combine(
                Arbitraries.of("JO %d-2017", "RÅ 2009 ref. %d", "SOSFS 2011:%d", "Riktlinje nr %d"),
                Arbitraries.integers().between(1, 9999))
            .as((form, n) -> form.formatted(n));
    return Arbitraries.oneOf(statutes, others);
  }

  @Property
  void theCanonicalFormIsAFixedPoint(@ForAll("canonical") String text) {
    Citation citation = Citation.parse(text);
    assertThat(citation.print()).isEqualTo(text);
    assertThat(Citation.parse(citation.print())).isEqualTo(citation).hasSameHashCodeAs(citation);
  }

  @Property
  void typographyDoesNotMatter(@ForAll("canonical") String text) {
    assertThat(Citation.parse(text.replace('-', '–').replace(' ', '\u00a0')))
        .isEqualTo(Citation.parse(text.replace('–', '-')));
  }

  @Property
  void differentTextsAreDifferentCitations(
      @ForAll("canonical") String one, @ForAll("canonical") String other) {
    assertThat(Citation.parse(one).equals(Citation.parse(other))).isEqualTo(one.equals(other));
  }

  /**
   * Anything at all is either read, and then printed so that it reads the same, or refused in
   * words.
   */
  @Property(tries = 5000)
  void anyTextIsReadOrRefused(@ForAll("noise") String text) {
    Citation citation;
    try {
      citation = Citation.parse(text);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).contains("\nMaybe ");
      return;
    }
    assertThat(Citation.parse(citation.print())).isEqualTo(citation);
  }

  @Provide
  Arbitrary<String> noise() {
    List<String> words =
        List.of(
            "SoL",
            "(2025:400)",
            "lag",
            "JO",
            "RÅ",
            "SFS",
            "2011:5",
            "1",
            "28 f",
            "-",
            "–",
            ",",
            "och",
            "kap.",
            "§",
            "§§",
            "st.",
            "p",
            " ",
            "\u00a0",
            "(",
            ")",
            "Riktlinje",
            "0",
            "99999999999",
            "å");
    return Arbitraries.of(words)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .flatMap(list -> Arbitraries.of(" ", "").map(glue -> String.join(glue, list)));
  }

  @Property
  void freeTextIsKept(@ForAll @StringLength(min = 1, max = 150) String any) {
    String words =
        any.codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String text =
        "Riktlinje x"
            + words.substring(
                0,
                words.offsetByCodePoints(0, Math.min(80, words.codePointCount(0, words.length()))));
    assertThat(Citation.parse(text).print()).isEqualTo(text);
  }
}
