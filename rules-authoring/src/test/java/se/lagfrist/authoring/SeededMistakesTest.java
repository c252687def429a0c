package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        .contains("enligt vad, inom vilken tid, från vad, och sist från vilken dag den gäller")
        .contains(
            "Skriv: enligt Riktlinje Örebro inom 30 dagar från utskrivningen från sjukhuset,"
                + " från 2016-09-01");
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
        .contains("Författningens nummer saknas i lagrummet")
        .contains("\"SoL (2001:453) 11 kap 1 §\"")
        .doesNotContain("saknar lagrum");
  }

  // --- what a word processor does to a file -----------------------------------------------------

  @Test
  void spaces_and_line_ends_of_a_word_processor_do_no_harm() throws IOException {
    String text = Files.readString(Path.of("../examples/riktlinjer/orebro.dslr"));
    for (String pasted :
        List.of(
            text.replace(" inom ", "\u00A0inom\u202F"),
            text.replace("  ", "\t"),
            "\uFEFF" + text.replace("\n", "\r\n"))) {
      assertThat(RuleCheck.of(List.of(new RuleSource("orebro.dslr", pasted))).local().run())
          .isEmpty();
    }
  }

  @Test
  void typographic_quotes_are_told_with_the_line_as_it_should_be() throws IOException {
    assertThat(told("\"Årlig uppföljning\"", "”Årlig uppföljning”"))
        .contains("Citattecknen ska vara raka", "Skriv: REGEL \"Årlig uppföljning\"");
    assertThat(told("\"Årlig uppföljning\"", "\"Årlig \"uppföljning\"\""))
        .contains("ett enda par citattecken", "Skriv: REGEL \"Årlig uppföljning\"");
    assertThat(told("\"Årlig uppföljning\"", "Årlig uppföljning"))
        .contains("inom citattecken. Skriv: REGEL \"Årlig uppföljning\"");
  }

  @Test
  void invisible_characters_are_named_and_their_place_is_shown() throws IOException {
    assertThat(told("uppfylls av en uppföljning", "uppfylls av en upp\u00ADföljning"))
        .contains("rad 14", "ett osynligt bindestreck (U+00AD)", "» uppfylls av en upp?följning «");
  }

  @Test
  void a_sentence_broken_over_lines_is_told_as_one() throws IOException {
    assertThat(
            told(
                "inom 30 dagar från utskrivningen från sjukhuset",
                "inom 30 dagar\n    från utskrivningen\n    från sjukhuset"))
        .contains("bruten över rad 13 till 15")
        .contains(
            "Skriv den på en enda rad: enligt Riktlinje Örebro, uppföljning inom 30 dagar från");
  }

  @Test
  void a_happening_cut_short_is_completed() throws IOException {
    assertThat(told("från utskrivningen från sjukhuset", "från utskrivningen"))
        .contains("Menade du \"utskrivningen från sjukhuset\"?");
  }

  @Test
  void two_rules_with_one_id_are_told_at_the_id() throws IOException {
    assertThat(told("id orebro.arlig-uppfoljning", "id orebro.uppfoljning-utskrivning"))
        .contains("rad 20", "används redan i orebro.dslr rad 3", "Ge den ena regeln ett annat id");
  }

  @Test
  void a_rule_without_its_end_is_told_with_where_to_put_it() throws IOException {
    assertThat(told("SLUT\n\nREGEL", "\nREGEL"))
        .contains("rad 18", "började på rad 3 saknar SLUT", "på en egen rad före denna");
  }

  @Test
  void another_encoding_is_told_with_the_line_and_a_way_out(@TempDir Path folder)
      throws IOException {
    String text = Files.readString(Path.of("../examples/riktlinjer/orebro.dslr"));
    Path file = folder.resolve("orebro.dslr");
    Files.write(file, ("# prov\n" + text).getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> RuleSource.read(file))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("orebro.dslr rad 2")
        .hasMessageContaining("Latin-1")
        .hasMessageContaining("» # Örebro kommun: uppföljning efter sjukhusvistelse «");
    Files.write(file, text.getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> RuleSource.read(file)).hasMessageContaining("UTF-16");
    Files.write(file, new byte[] {'P', 'K', 3, 4, (byte) 0xE4});
    assertThatThrownBy(() -> RuleSource.read(file)).hasMessageContaining("ordbehandlingsprogram");
  }

  @Test
  void a_file_without_rules_is_told() {
    List<RuleFinding> found =
        RuleCheck.of(List.of(new RuleSource("tom.dslr", "# inget\n"))).local().run();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).isError()).isFalse();
    assertThat(found.get(0).toString()).contains("tom.dslr", "innehåller ingen regel");
  }
}
