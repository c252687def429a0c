package se.lagfrist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActTest {

  @Test
  void knowsFullNames() {
    assertThat(Act.of("SoL", "2025:400")).isEqualTo(Act.SOL_2025);
    assertThat(Act.SOL_2025.name()).isEqualTo("socialtjänstlagen");
    assertThat(Act.LVU.name()).isEqualTo("lagen med särskilda bestämmelser om vård av unga");
    assertThat(Act.STATUTORY_TIME.name()).isEqualTo("lagen om beräkning av lagstadgad tid");
    assertThat(Act.of("lag", "2024:79").name())
        .isEqualTo("lagen om placering av barn i skyddat boende");
    assertThat(Act.known()).hasSize(26).doesNotHaveDuplicates();
  }

  @Test
  void acceptsUnknownActs() {
    assertThat(Act.of("HSL", "2017:30").name()).isEqualTo("HSL (2017:30)");
    assertThat(Act.of("SoL", "1980:620")).hasToString("SoL (1980:620)");
  }

  @Test
  void anAbbreviationHasOneToTwentySwedishLetters() {
    assertThat(Act.of("AZazÅÄÖåäö", "2020:1").abbreviation()).isEqualTo("AZazÅÄÖåäö");
    assertThat(Act.of("å", "2020:1")).hasToString("å (2020:1)");
    assertThat(Act.of("a".repeat(20), "2020:1").abbreviation()).hasSize(20);
  }

  @Test
  void aNumberHasOneToFourDigitsAfterTheYear() {
    assertThat(Act.of("lag", "2020:1").sfs()).isEqualTo("2020:1");
    assertThat(Act.of("lag", "1990:1404").sfs()).isEqualTo("1990:1404");
  }

  @Test
  void aLongTextIsShownByItsFirstFortySigns() {
    String forty = "x".repeat(40);
    assertThatThrownBy(() -> Act.of(forty, "2020:1"))
        .hasMessageStartingWith("\"" + forty + "\" is not the abbreviation");
    assertThatThrownBy(() -> Act.of(forty + "x", "2020:1"))
        .hasMessageStartingWith("\"" + forty + "...\" is not the abbreviation");
    assertThatThrownBy(() -> Act.of("lag", "1".repeat(41)))
        .hasMessageStartingWith("\"" + "1".repeat(40) + "...\" is not a number");
  }

  @Test
  void refusesAKnownNumberUnderAnotherAbbreviation() {
    assertThatThrownBy(() -> Act.of("LVU", "1993:387"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1993:387 is lagen om stöd och service")
        .hasMessageContaining("\nMaybe write LSS (1993:387)");
    assertThatThrownBy(() -> Act.of("sol", "2025:400")).hasMessageContaining("SoL (2025:400)");
  }

  @Test
  void refusesWhatIsNotFormedAsAnAct() {
    for (String sfs :
        new String[] {
          "", "2025", "2025:", "25:400", "2025:0", "2025:40000", "2025-400", "2025:4a", "2025:/1"
        }) {
      assertThatThrownBy(() -> Act.of("SoL", sfs))
          .as(sfs)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\nMaybe ");
    }
    for (String abbreviation :
        new String[] {"", "So L", "SoL2", "S@L", "S[L", "s`l", "s{l", "a".repeat(21), "<b>"}) {
      assertThatThrownBy(() -> Act.of(abbreviation, "2020:1"))
          .as(abbreviation)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\nMaybe ");
    }
  }
}
