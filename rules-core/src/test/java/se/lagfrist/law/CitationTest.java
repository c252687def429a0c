package se.lagfrist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.ValueContract;

class CitationTest {

  private static final String[] CANONICAL = {
    "SoL (2025:400) 20 kap. 2 §",
    "LSS (1993:387) 28 f §",
    "SoL (2025:400) 34 kap. 1-2 §§",
    "LVU (1990:52) 7 § 1 st.",
    "SoL (2025:400) 22 kap. 14 § 2 st. 3 p.",
    "SoL (2001:453) 6 kap. 8 b §",
    "SoL (2001:453) 16 kap. 6 f-6 i §§",
    "lag (1930:173) 1 §",
    "lag (1930:173)",
    "KL (2017:725) 12 kap. 3 § 3 p.",
    "FL (2017:900) 11-12 §§",
    "SoL (2025:400) 14 kap. 1, 3 §§",
    "SoL (2025:400) 34 kap. 5, 7-9 §§",
    "SoL (2025:400) 30 kap.",
    "förordning (1981:1370) 2 § 1 p.",
    "LSS (1993:387) 28 f-28 h §§",
    "JO 7477-2017",
    "RÅ 2009 ref. 21",
    "RÅ 1999 not. 181",
    "HFD 2019 ref. 63",
    "NJA 1974 s. 173",
    "RH 1993:88",
    "IVO Begreppet ej verkställt beslut, webbsida 2024-03-01",
    "JK 591-07-22",
    "SOSFS 2011:5 6 kap.",
    "SOSFS 2014:5 4 kap. 9 §",
    "HSLF-FS 2016:86",
    "SFS 2025:1501 2 p.",
    "Riktlinje Norrköping boendestöd 2021, avsnitt 4.2 §§ om väntande",
  };

  @Test
  void printsWhatItRead() {
    for (String text : CANONICAL) {
      assertThat(Citation.parse(text).print()).isEqualTo(text);
      assertThat(Citation.parse(text)).hasToString(text).isEqualTo(Citation.parse(text));
    }
  }

  @Test
  void tellsItsParts() {
    Citation citation = Citation.parse("SoL (2025:400) 22 kap. 14 § 2 st. 3 p.");
    assertThat(citation.act()).contains(Act.SOL_2025);
    assertThat(citation.isStatute()).isTrue();
    assertThat(citation.chapter()).contains("22");
    assertThat(citation.sections()).containsExactly("14");
    assertThat(citation.paragraph()).contains(2);
    assertThat(citation.point()).contains(3);
    assertThat(Citation.parse("SoL (2025:400) 34 kap. 5, 7-9 a §§").sections())
        .containsExactly("5", "7-9 a");
    assertThat(Citation.parse("LSS (1993:387) 28 f §").chapter()).isEmpty();
  }

  @Test
  void otherSourcesAreNoStatutes() {
    Citation regulation = Citation.parse("SOSFS 2011:5 6 kap.");
    assertThat(regulation.isStatute()).isFalse();
    assertThat(regulation.act()).isEmpty();
    assertThat(regulation.chapter()).contains("6");
    assertThat(Citation.parse("SoL (2001:453) 2 a kap. 10 § 3 st.").chapter()).contains("2 a");
    assertThat(Citation.parse("SoL (2001:453) 2 a kap. 10 § 3 st.").print())
        .isEqualTo("SoL (2001:453) 2 a kap. 10 § 3 st.");
    assertThat(Citation.parse("JO 7477-2017").isStatute()).isFalse();
    assertThat(Citation.parse("Riktlinje 40 dagar").sections()).isEmpty();
  }

  @Test
  void readsTheDashesSpacesAndShortcutsOfTypography() {
    assertThat(Citation.parse("SoL\u00a0(2025:400) 34\u00a0kap.\u00a01–2\u00a0§§"))
        .isEqualTo(Citation.parse("SoL (2025:400) 34 kap. 1-2 §§"));
    assertThat(Citation.parse("FL (2017:900) 11 – 12 §")).hasToString("FL (2017:900) 11-12 §§");
    assertThat(Citation.parse("LSS (1993:387) 28f§")).hasToString("LSS (1993:387) 28 f §");
    assertThat(Citation.parse("  LVU (1990:52)  7 § 1 st ")).hasToString("LVU (1990:52) 7 § 1 st.");
    assertThat(Citation.parse("SoL (2025:400) 14 kap 1 och 3 §§"))
        .hasToString("SoL (2025:400) 14 kap. 1, 3 §§");
    assertThat(Citation.parse("RÅ 2009 ref 21")).hasToString("RÅ 2009 ref. 21");
    assertThat(Citation.parse("JO dnr 7477–2017")).hasToString("JO 7477-2017");
    assertThat(Citation.parse(" Riktlinje 40 dagar ")).hasToString("Riktlinje 40 dagar");
    assertThat(Citation.parse("Riktlinje 4–6 veckor")).hasToString("Riktlinje 4-6 veckor");
  }

  @Test
  void refusesWhatIsNoCitationAndSaysWhere() {
    for (String text :
        new String[] {
          "",
          "   ",
          "SoL",
          "SoL 20 kap. 2 §",
          "20 kap. 2 § SoL",
          "SoL (2025:400 20 kap. 2 §",
          "SoL (2025:400) 20 kap. 2",
          "SoL (2025:400) kap. 2 §",
          "SoL (2025:400) 20 kap. 2 § 3",
          "SoL (2025:400) 20 kap. 2 § 3 p. 1 st.",
          "SoL (2025:400) 20 kap. 2 § 1 st. 2 st.",
          "SoL (2025:400) 34 kap. 2-1 §§",
          "SoL (2025:400) 34 kap. 1-1 §§",
          "SoL (2025:400) 34 kap. 1, 3 §§ 2 st.",
          "SoL (2025:400) 34 kap. 1 st.",
          "SoL (2025:400) 0 kap. 2 §",
          "SoL (2025:400) 02 kap. 2 §",
          "SoL (2025:400) 1000 kap. 2 §",
          "SoL (2025:400) 20 kap. 2 § och mer",
          "SoL (2025:400) 20 kap. 2 §§§",
          "SoL (2025:400) 20 kap. 2 A §",
          "SoL (25:400) 2 §",
          "LVU (1993:387) 28 f §",
          "JO 7477",
          "JO 7477-17",
          "JO 7477-2017 s. 4",
          "RÅ 2009",
          "RÅ 2009 reff. 21",
          "RÅ ref. 21",
          "SOSFS 2011",
          "SFS 2025:1501 p.",
          "HSLF-FS 2016:86 2 p.",
          "Riktlinje",
          "Prop. 2025/26:12",
          "SoL (2025:400) 20 kap.\n2 §",
          "Riktlinje dold\u202etext",
        }) {
      assertThatThrownBy(() -> Citation.parse(text))
          .as("\"%s\"", text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\nMaybe ");
    }
    assertThatThrownBy(() -> Citation.parse("SoL (2025:400) 20 kap. 2 § 3"))
        .hasMessageContaining("20 kap. 2 § 3")
        .hasMessageContaining("\"st.\" or \"p.\" is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SoL (2025:400) 20 kap. 2 § 3           | "3" is not understood
          SoL (2025:400) 20 kap. 2 § 3 p. 1 st.  | "1 st." is not understood
          SoL (2025:400) 20 kap. 2               | it ends without §
          LSS (1993:387) 28 f                    | it ends without §
          SoL (2025:400) 20 kapitel 2 §          | "kapitel 2 §" stands where § was expected
          SoL (2025:400) 20 kap. § 2             | "§ 2" stands where a number of 1 to 3 digits
          SoL (2025:400) 20 kap. 2 § 3 stav.     | "3 stav." is not understood
          SoL (2025:400) 34 kap. 1, 3 §§ 2 st.   | "2 st." follows more than one section
          RÅ 2009                                | it ends after the year
          RÅ 2009 reff. 21                       | "reff. 21" is not understood
          JO 7477-2017 s. 4                      | "s. 4" follows the number
          JO 7477                                | it ends where "-" was expected
          SOSFS 2011/5                           | "/5" is not understood
          SoL                                    | it has only one word
          """)
  void tellsWhatIsNotUnderstoodAndFromWhereOn(String text, String told) {
    assertThatThrownBy(() -> Citation.parse(text)).hasMessageContaining(": " + told);
  }

  @Test
  void anyLetterFromAToZCanFollowANumber() {
    for (String text : new String[] {"2 a kap. 3 z §", "2 z kap. 3 a §", "1 a-1 z §§"}) {
      assertThat(Citation.parse("SoL (2001:453) " + text).print())
          .isEqualTo("SoL (2001:453) " + text);
    }
    assertThat(Citation.parse("SoL (2001:453) 2 z kap. 3 z §").chapter()).contains("2 z");
    assertThat(Citation.parse("SoL (2001:453) 3z §").sections()).containsExactly("3 z");
  }

  @Test
  void namesAnInvisibleCharacterAndItsPlace() {
    assertThatThrownBy(() -> Citation.parse("JO\u202e 7477-2017"))
        .hasMessageContaining("U+202e at position 3.");
    assertThatThrownBy(() -> Citation.parse("JO 7477-2017\t"))
        .hasMessageContaining("U+0009 at position 13.");
  }

  @Test
  void aCitationMeetsWhatItHasASectionInCommonWith() {
    Citation section = Citation.parse("SoL (2025:400) 20 kap. 2 §");
    assertThat(section.meets(Citation.parse("SoL (2025:400) 20 kap. 1-3 §§"))).isTrue();
    assertThat(section.meets(Citation.parse("SoL (2025:400) 20 kap. 3 §"))).isFalse();
  }

  @Test
  void isAValue() {
    List<Citation> others =
        Stream.of(
                "SoL (2001:453) 20 kap. 2 §",
                "SoL (2025:400) 21 kap. 2 §",
                "SoL (2025:400) 20 kap. 2 a §",
                "SoL (2025:400) 20 kap. 2 § 1 st.",
                "SoL (2025:400) 20 kap. 2 § 1 p.")
            .map(Citation::parse)
            .toList();
    ValueContract.holds(() -> Citation.parse("SoL (2025:400) 20 kap. 2 §"), others);
    ValueContract.spreads(others);
  }

  @Test
  void hugeInputIsRefusedAtOnce() {
    String longest = "Riktlinje " + "x".repeat(190);
    assertThat(Citation.parse(longest).print()).hasSize(200);
    assertThatThrownBy(() -> Citation.parse(longest + "x")).hasMessageContaining("201");
    String huge = "SoL (2025:400) " + "1-".repeat(5_000_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThatThrownBy(() -> Citation.parse(huge))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(400)));
  }
}
