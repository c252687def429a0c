package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mistakes a lawyer makes are told so that they can be mended without reading source code. */
class SeededMistakesTest {

  private static String told(String right, String wrong) throws IOException {
    String text = Files.readString(Path.of("../examples/riktlinjer/orebro.dslr"));
    assertThat(text).contains(right);
    List<RuleFinding> found =
        RuleCheck.of(List.of(new RuleSource("orebro.dslr", text.replaceFirst(right, wrong))))
            .local()
            .run();
    assertThat(found).hasSize(1);
    return found.get(0).toString();
  }

  @Test
  void a_misspelt_word() throws IOException {
    assertThat(told("uppfylls av en uppföljning", "uppfyls av en uppföljning"))
        .isEqualTo(
            """
            fel: orebro.dslr rad 14: Meningen finns inte i regelspråket. Menade du "uppfylls av \
            <handelse>"? Till exempel: uppfylls av beslutet att inleda eller inte inleda utredning
                » uppfyls «""");
    assertThat(told("uppfylls av en uppföljning", "uppfylls av en upföljning"))
        .contains("rad 14")
        .contains("Menade du \"uppföljning\"?")
        .contains("» en upföljning «");
  }

  @Test
  void the_words_in_the_wrong_order() throws IOException {
    assertThat(
            told(
                "enligt Riktlinje Örebro, uppföljning inom 30 dagar från utskrivningen från sjukhuset, från 2016-09-01",
                "inom 30 dagar från utskrivningen från sjukhuset enligt Riktlinje Örebro, från 2016-09-01"))
        .contains("rad 13")
        .contains("i en annan ordning")
        .contains("enligt <citat> inom <n> <enhet> från <handelse>, <giltig>")
        .contains("Till exempel: enligt SoL (2025:400) 20 kap. 2 § inom 14 dagar från");
  }

  @Test
  void a_sentence_in_the_wrong_part() throws IOException {
    assertThat(told("  slag tidsfrist\n", "  bortfaller vid dödsdagen\n  slag tidsfrist\n"))
        .contains("rad 5")
        .contains("hör hemma mellan SÅ och SLUT");
  }

  @Test
  void two_wordings_on_the_same_day() throws IOException {
    assertThat(told("2014-01-01 till 2016-08-31", "2014-01-01 till 2016-09-30"))
        .contains("rad 13")
        .contains("Två lydelser gäller samma dag: denna och den på rad 12")
        .contains("Låt den äldre sluta 2016-08-31");
  }

  @Test
  void a_day_that_does_not_exist() throws IOException {
    assertThat(told("2014-01-01 till 2016-08-31", "2014-01-01 till 2016-06-31"))
        .contains("rad 12")
        .contains("Dagen 2016-06-31 finns inte")
        .contains("Juni 2016 har dagarna 1 till 30");
    assertThat(told("från 2016-09-01", "från 2016-13-01")).contains("Månaden 13 finns inte");
  }

  @Test
  void a_condition_under_the_wrong_line() throws IOException {
    assertThat(
            told(
                "  den enskilde vårdas på sjukhus\n",
                "  den enskilde vårdas på sjukhus\n  - i familjehem\n"))
        .contains("rad 10")
        .contains("Det hör till: den enskilde är placerad")
        .contains("» - i familjehem «");
    assertThat(told("  - som är gynnande\n", "  som är gynnande\n"))
        .contains("Ett villkor om raden ovanför börjar med streck: - som är gynnande");
  }

  @Test
  void slips_of_the_pen_are_told_as_the_line_should_be() throws IOException {
    assertThat(told("från sjukhuset, från 2016-09-01", "från sjukhuset från 2016-09-01"))
        .contains("Raden är nästan rätt. Skriv: enligt Riktlinje Örebro, uppföljning inom 30 dagar")
        .contains("från sjukhuset, från 2016-09-01");
    assertThat(told("söndagsregeln gäller inte", "Söndagsregeln gäller inte"))
        .contains("Skriv: söndagsregeln gäller inte");
    assertThat(told("tolkning Att", "tolkning \"Att")).contains("Skriv: tolkning Att");
    assertThat(told("NÄR", "När")).contains("rad 8: Ordet skrivs med stora bokstäver: NÄR");
  }

  @Test
  void one_mistake_gives_one_error() throws IOException {
    assertThat(
            told(
                "enligt Riktlinje Örebro, uppföljning inom 1 år",
                "enligt SoL 11 kap 1 § inom 1 år"))
        .contains("Lagrummet kan inte läsas")
        .doesNotContain("saknar lagrum");
  }
}
