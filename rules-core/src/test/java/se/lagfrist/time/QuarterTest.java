package se.lagfrist.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

  @Test
  void theEndsOfTheFourQuarters() {
    assertThat(Quarter.of(LocalDate.of(2014, 3, 31))).isEqualTo(new Quarter(2014, 1));
    assertThat(Quarter.of(LocalDate.of(2014, 4, 1))).isEqualTo(new Quarter(2014, 2));
    assertThat(Quarter.of(LocalDate.of(2014, 6, 30))).isEqualTo(new Quarter(2014, 2));
    assertThat(Quarter.of(LocalDate.of(2014, 7, 1))).isEqualTo(new Quarter(2014, 3));
    assertThat(Quarter.of(LocalDate.of(2014, 9, 30))).isEqualTo(new Quarter(2014, 3));
    assertThat(Quarter.of(LocalDate.of(2014, 10, 1))).isEqualTo(new Quarter(2014, 4));
    assertThat(Quarter.of(LocalDate.of(2014, 12, 31))).isEqualTo(new Quarter(2014, 4));
    assertThat(new Quarter(2024, 1).firstDay()).isEqualTo("2024-01-01");
    assertThat(new Quarter(2024, 1).lastDay()).isEqualTo("2024-03-31");
    assertThat(new Quarter(2024, 2).lastDay()).isEqualTo("2024-06-30");
    assertThat(new Quarter(2024, 3).lastDay()).isEqualTo("2024-09-30");
    assertThat(new Quarter(2024, 4).lastDay()).isEqualTo("2024-12-31");
  }

  @Test
  void nextAndPreviousCrossTheYear() {
    assertThat(new Quarter(2014, 4).next()).isEqualTo(new Quarter(2015, 1));
    assertThat(new Quarter(2015, 1).previous()).isEqualTo(new Quarter(2014, 4));
    assertThat(new Quarter(2014, 4)).isLessThan(new Quarter(2015, 1));
    assertThat(new Quarter(2014, 1)).isLessThan(new Quarter(2014, 2));
  }

  @Test
  void aDayOfAnotherYearIsNotInTheQuarterOfThisYear() {
    Quarter quarter = new Quarter(2014, 1);
    assertThat(quarter.contains(LocalDate.of(2014, 2, 1))).isTrue();
    assertThat(quarter.contains(LocalDate.of(2013, 2, 1))).isFalse();
    assertThat(quarter.contains(LocalDate.of(2015, 2, 1))).isFalse();
    assertThat(quarter.contains(LocalDate.of(2014, 4, 1))).isFalse();
  }

  @Test
  void theFirstAndTheLastYearAreYears() {
    assertThat(new Quarter(1000, 1).firstDay()).isEqualTo("1000-01-01");
    assertThat(new Quarter(9999, 4).lastDay()).isEqualTo("9999-12-31");
    assertThatThrownBy(() -> new Quarter(1000, 1).previous())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of the year 999.");
    assertThatThrownBy(() -> new Quarter(9999, 4).next())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of the year 10000.");
  }

  @Test
  void aLongTextIsShownByItsFirstFortySigns() {
    String forty = "2014-Q1".repeat(5) + "2014-";
    assertThatThrownBy(() -> Quarter.parse(forty)).hasMessageStartingWith("\"" + forty + "\" is");
    assertThatThrownBy(() -> Quarter.parse(forty + "Q"))
        .hasMessageStartingWith("\"" + forty + "...\" is");
  }

  @Test
  void speaks() {
    assertThat(new Quarter(2014, 1)).hasToString("2014-Q1");
    assertThat(new Quarter(2014, 1).swedish()).isEqualTo("första kvartalet 2014");
    assertThat(new Quarter(2014, 4).swedish()).isEqualTo("fjärde kvartalet 2014");
  }

  @Test
  void refusesWhatIsNoQuarter() {
    for (String text :
        new String[] {
          "",
          "2014",
          "2014-Q0",
          "2014-Q5",
          "2014-1",
          "14-Q1",
          "2014-Q11",
          "2014-q1",
          "2O14-Q1",
          "2014-Q:",
          "/014-Q1"
        }) {
      assertThatThrownBy(() -> Quarter.parse(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\nMaybe ");
    }
    assertThatThrownBy(() -> new Quarter(4, 2014)).hasMessageContaining("2014");
  }
}
