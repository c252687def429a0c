package se.lagfrist.authoring.lawtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawStatus;
import se.lagfrist.law.Reading;

/** With invented texts: no text of a real act is in the repository. */
class LawTextsTest {

  private static final String PUBLISHED =
      """
      Påhittad lag (1990:52)

      Departement: Påhittsdepartementet

      Ändring införd: t.o.m. SFS 2025:1290

      Om saker

      6 § Den som hittar en sak ska visa den.

      En sak som avses i 2 kap.
      8 § annan lag visas inte. Lag (2010:1).

      7 § /Upphör att gälla U:2027-01-01/
      Nämnden ska visa saken för rätten. Lag (2012:777).

      7 § /Träder i kraft I:2027-01-01/
      Nämnden ska visa saken genast. Lag
      (2026:100).

      8 § har upphävts genom lag (2025:3).

      Om annat

      9 a § Rätten prövar saken.

      Övergångsbestämmelser

      2025:3

      1. Denna lag träder i kraft den 1 januari 2026
      """;

  private static final String KEYED =
      """
      # Lag (1990:52) om saker. Påhittad text av 2026.

      6
      Den som hittar en sak ska visa den. Lag (2010:1).

      7
      Nämnden visar saken. Lag (2012:777). 8 § Rätten prövar saken. Lag (2026:9). Om annat

      9
      Sist. Övergångsbestämmelser 2012:777 1. Denna lag träder i kraft den 1 juli 2012. 2. Det som
      """;

  private static final String RULE =
      """
      REGEL "Underställning"
        id prov.understallning
        slag tidsfrist
      NÄR
        ett beslut om omedelbart omhändertagande gäller
      SÅ
        ska nämnden underställa beslutet
        enligt LVU (1990:52) 7 § inom 1 vecka från åtgärdsbeslutet, från 1990-07-01
        uppfylls av underställningen
        söndagsregeln gäller inte
      SLUT
      """;
  private static final ObligationEngine ENGINE =
      ObligationEngine.of(
          List.of(PackCompiler.compile("prov", List.of(new RuleSource("p.dslr", RULE))).load()),
          EngineSettings.defaults());

  @TempDir Path folder;

  private static LawStatus read(String through) {
    return LawStatus.of(
        List.of(new Reading("LVU (1990:52)", through, LocalDate.of(2026, 1, 5), 2, "x", "")),
        List.of());
  }

  private static LawComparison compared(String text, String through) {
    return LawComparison.of(ActText.parse("x.txt", text), ENGINE.rules().rules(), read(through));
  }

  @Test
  void a_text_as_published_is_read() {
    ActText act = ActText.parse("x.txt", PUBLISHED);
    assertThat(act.sfs()).isEqualTo("1990:52");
    assertThat(act.through()).isEqualTo("2025:1290");
    assertThat(act.sections())
        .extracting(SectionText::place)
        .containsExactly("6 §", "7 §", "7 §", "8 §", "9 a §");
    assertThat(act.remarks()).isEmpty();
  }

  @Test
  void each_wording_has_its_days_and_its_amendment() {
    List<SectionText> seven = ActText.parse("x.txt", PUBLISHED).of("", "7");
    assertThat(seven).extracting(SectionText::amendedBy).containsExactly("2012:777", "2026:100");
    assertThat(seven.get(0).to()).isEqualTo("2026-12-31");
    assertThat(seven.get(1).from()).isEqualTo("2027-01-01");
    ActText act = ActText.parse("x.txt", PUBLISHED);
    assertThat(act.on("", "7", LocalDate.of(2026, 12, 31))).contains(seven.get(0));
    assertThat(act.on("", "7", LocalDate.of(2027, 1, 1))).contains(seven.get(1));
    assertThat(act.of("", "8").get(0).repealed()).isTrue();
  }

  @Test
  void a_line_that_begins_with_a_section_in_running_text_is_no_section() {
    assertThat(ActText.parse("x.txt", PUBLISHED).of("", "6").get(0).text())
        .contains("8 § annan lag visas inte");
  }

  @Test
  void a_text_with_a_number_on_each_line_is_read_and_what_it_swallowed_is_told() {
    ActText act = ActText.parse("x.txt", KEYED);
    assertThat(act.sections()).extracting(SectionText::section).containsExactly("6", "7", "8", "9");
    assertThat(act.of("", "8").get(0).amendedBy()).isEqualTo("2026:9");
    assertThat(act.of("", "7").get(0).amendedBy()).isEqualTo("2012:777");
    assertThat(act.of("", "9").get(0).text()).isEqualTo("Sist.");
    assertThat(act.remarks()).hasSize(2).anyMatch(r -> r.contains("8 § stod inne i en annan"));
  }

  @Test
  void chapters_are_read_in_markdown_too() {
    ActText act =
        ActText.parse(
            "a.md",
            """
            ---
            beteckning: 1990:52
            ---

            # Lag om saker

            ## 1 kap. Början

            #### 1 §

            Först. Lag (2012:1).

            ## 2 a kap. Slutet

            #### 3 b §

            Sist.
            """);
    assertThat(act.sections())
        .extracting(SectionText::place)
        .containsExactly("1 kap. 1 §", "2 a kap. 3 b §");
  }

  @Test
  void what_was_amended_after_the_reading_is_found_with_its_rules_and_nothing_else() {
    assertThat(compared(PUBLISHED, "2025:1290").findings())
        .containsExactly(
            new LawFinding(
                LawFinding.Kind.AMENDED,
                "7 §",
                "2026:100",
                LocalDate.of(2027, 1, 1),
                17,
                List.of("prov.understallning")));
    assertThat(compared(PUBLISHED, "2026:100").findings()).isEmpty();
  }

  @Test
  void a_section_that_rules_rest_on_and_that_is_repealed_is_found_whenever_it_was() {
    String gone =
        PUBLISHED
            .replaceFirst(
                "(?s)7 § /Upphör.*?\\(2012:777\\)\\.", "7 § har upphävts genom lag (2020:1).")
            .replaceFirst("(?s)7 § /Träder.*?\\(2026:100\\)\\.\n", "");
    assertThat(compared(gone, "2026:100").findings())
        .extracting(LawFinding::kind, LawFinding::rules)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                LawFinding.Kind.GONE, List.of("prov.understallning")));
  }

  @Test
  void a_text_whose_head_knows_a_later_amendment_says_so() {
    LawComparison later = compared(PUBLISHED.replace("2025:1290", "2026:200"), "2026:100");
    assertThat(later.findings()).extracting(LawFinding::kind).containsExactly(LawFinding.Kind.ACT);
  }

  @Test
  void numbers_of_one_year_are_compared_as_numbers() {
    assertThat(LawComparison.isAfter("2025:1501", "2025:999")).isTrue();
    assertThat(LawComparison.isAfter("2025:999", "2025:1501")).isFalse();
    assertThat(LawComparison.isAfter("2026:1", "2025:1501")).isTrue();
  }

  @Test
  void the_act_can_be_told_by_the_name_of_the_file() {
    String bare = PUBLISHED.substring(PUBLISHED.indexOf("Om saker"));
    assertThat(ActText.parse("lvu-1990-52.txt", bare).sfs()).isEqualTo("1990:52");
    assertThatThrownBy(() -> ActText.parse("lvu.txt", bare))
        .isInstanceOf(LawTextException.class)
        .hasMessageContaining("framgår inte vilken lag");
  }

  @Test
  void another_act_is_told_as_that() {
    assertThatThrownBy(() -> compared(PUBLISHED.replace("1990:52", "1988:1"), "2025:1"))
        .hasMessage(
            "x.txt, rad 1: ingen regel vilar på SFS 1988:1. Kanske är det en annan lag än du tänkt"
                + " dig.");
    String other = PUBLISHED.replaceAll("(?m)^7 §", "70 §");
    assertThatThrownBy(() -> compared(other, "2025:1")).hasMessageContaining("en annan lag än");
  }

  @Test
  void a_text_that_is_cut_off_is_told_with_its_line() {
    String half = PUBLISHED.substring(0, PUBLISHED.indexOf("Nämnden ska visa saken genast") + 12);
    assertThatThrownBy(() -> ActText.parse("x.txt", half))
        .hasMessageStartingWith("x.txt, rad 18: texten slutar mitt i en mening");
  }

  @Test
  void a_web_page_a_text_of_windows_and_a_huge_file_are_refused() throws IOException {
    Path page = folder.resolve("sida-1990-52.txt");
    Files.writeString(page, "<!DOCTYPE html>\n<html><body>" + PUBLISHED + "</body></html>");
    assertThatThrownBy(() -> ActText.read(page)).hasMessageContaining("webbsida");
    Path windows = folder.resolve("win-1990-52.txt");
    Files.write(windows, PUBLISHED.getBytes(Charset.forName("windows-1252")));
    assertThatThrownBy(() -> ActText.read(windows))
        .hasMessageStartingWith("win-1990-52.txt, rad 1: ")
        .hasMessageContaining("Windows-1252");
    Path huge = folder.resolve("stor-1990-52.txt");
    Files.write(huge, new byte[50_000_000]);
    assertThatThrownBy(() -> ActText.read(huge)).hasMessageContaining("mer än någon lag");
    Path right = folder.resolve("ratt.txt");
    Files.writeString(right, "\uFEFF" + PUBLISHED, StandardCharsets.UTF_8);
    assertThat(ActText.read(right).sections()).hasSize(5);
  }

  @Test
  void a_shelf_shows_the_section_in_its_wording_on_a_day() {
    LawShelf shelf = LawShelf.of(List.of(ActText.parse("x.txt", PUBLISHED)));
    Citation seven = Citation.parse("LVU (1990:52) 7 § 1 st.");
    assertThat(shelf.of(seven, LocalDate.of(2026, 12, 31)))
        .extracting(SectionText::amendedBy)
        .containsExactly("2012:777");
    assertThat(shelf.of(seven, LocalDate.of(2027, 1, 1)))
        .extracting(SectionText::amendedBy)
        .containsExactly("2026:100");
    assertThat(shelf.of(Citation.parse("LVU (1990:52)"), LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(shelf.of(Citation.parse("LSS (1993:387) 7 §"), LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(LawShelf.empty().isEmpty()).isTrue();
  }

  @Test
  void the_page_escapes_what_it_shows() {
    LawComparison one =
        new LawComparison(
            "LVU (1990:52)", "<b>.txt", null, null, 1, 1, List.of(), List.of(), List.of("a & b"));
    assertThat(LawComparisonPage.html(List.of(one), id -> ""))
        .contains("&lt;b&gt;.txt", "a &amp; b")
        .doesNotContain("<b>.txt");
  }

  @Test
  void damaged_texts_end_in_an_answer_or_a_sentence() {
    Random random = new Random(17);
    String signs = "§ kap.\n\n/:()0123456789abcåäö<>#*\u0000\uFFFD–-";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder(round % 2 == 0 ? PUBLISHED : KEYED);
      for (int edit = random.nextInt(12); edit >= 0; edit--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
          case 0 -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
          case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
          case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
          default -> text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
        }
        if (text.length() == 0) {
          text.append('x');
        }
      }
      Assertions.assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            try {
              compared(text.toString(), "2025:1290");
            } catch (LawTextException e) {
              assertThat(e).hasMessageStartingWith("x.txt");
            }
          });
    }
  }

  @Test
  void a_large_text_of_one_sign_is_refused_quickly() {
    for (String sign : List.of("1", "(", "/", "§ ", "a ", "Lag (2010:1). 7 § A")) {
      String text = "6 § " + sign.repeat(300_000 / sign.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(10),
          () -> {
            try {
              ActText.parse("lvu-1990-52.txt", text);
            } catch (LawTextException e) {
              assertThat(e).hasMessageStartingWith("lvu-1990-52.txt");
            }
          });
    }
  }

  @Test
  void the_heading_of_what_comes_next_is_no_part_of_a_section() {
    ActText act =
        ActText.parse(
            "x.txt",
            """
            Påhittad lag (1990:52)

            1 § Den som hittar en sak ska visa den.

            Sakens värde m.m.

            Hur en sak visas när
            den är stor

            2 § Saken visas för

            1. nämnden, eller

            2. rätten

            3 § Den visas genast. Lag (2010:1).

            AVDELNING II. ANNAT

            4 § Slut.
            """);
    assertThat(act.of("", "1").get(0).text()).isEqualTo("Den som hittar en sak ska visa den.");
    assertThat(act.of("", "2").get(0).text()).endsWith("2. rätten");
    assertThat(act.of("", "3").get(0).text()).isEqualTo("Den visas genast. Lag (2010:1).");
    ActText keyed = ActText.parse("x.txt", KEYED);
    assertThat(keyed.of("", "8").get(0).text()).isEqualTo("Rätten prövar saken. Lag (2026:9).");
  }

  private static final String CHANGING =
      """
      REGEL "Underställning"
        id prov.understallning
        slag tidsfrist
      NÄR
        ett beslut om omedelbart omhändertagande gäller
      SÅ
        ska nämnden underställa beslutet
        enligt LVU (1990:52) 7 § inom 2 veckor från åtgärdsbeslutet, 1990-07-01 till 2012-12-31
        enligt LVU (1990:52) 7 § inom 1 vecka från åtgärdsbeslutet, från 2013-01-01
        uppfylls av underställningen
        söndagsregeln gäller inte
      SLUT
      """;

  private static List<String> doubts(String text, String day, LawChange... changes) {
    ObligationEngine engine =
        ObligationEngine.of(
            List.of(
                PackCompiler.compile("prov", List.of(new RuleSource("p.dslr", CHANGING))).load()),
            EngineSettings.defaults());
    LawStatus law =
        LawStatus.of(
            List.of(
                new Reading("LVU (1990:52)", "2025:1290", LocalDate.of(2026, 1, 5), 2, "x", "")),
            List.of(changes));
    return LawShelf.of(List.of(ActText.parse("x.txt", text)))
        .beside(
            Citation.parse("LVU (1990:52) 7 §"),
            engine.rules().rule("prov.understallning").orElseThrow(),
            LocalDate.parse(day),
            law)
        .get(0)
        .doubts();
  }

  private static String seven(String amended) {
    return "Påhittad lag (1990:52)\n\n7 § Visa saken. " + amended + "\n\n8 § Slut.\n";
  }

  @Test
  void a_text_that_is_the_wording_that_governs_is_shown_without_a_doubt() {
    assertThat(doubts(seven("Lag (2012:777)."), "2026-05-01")).isEmpty();
    assertThat(doubts(seven("Lag (2003:1)."), "2012-05-01")).isEmpty();
    assertThat(doubts(seven(""), "2012-05-01")).isEmpty();
  }

  @Test
  void a_text_later_than_the_wording_that_governs_says_so() {
    assertThat(doubts(seven("Lag (2012:777)."), "2012-05-01"))
        .singleElement()
        .asString()
        .contains("gällde till och med 2012-12-31", "SFS 2012:777", "en senare lydelse");
  }

  @Test
  void a_text_amended_after_the_reading_says_so() {
    assertThat(doubts(seven("Lag (2026:9)."), "2026-05-01"))
        .singleElement()
        .asString()
        .contains("SFS 2026:9", "efter läsningen");
  }

  @Test
  void a_text_from_before_a_change_that_is_not_read_says_so() {
    LawChange amended =
        new LawChange(
            "a",
            List.of(Citation.parse("LVU (1990:52) 7 §")),
            LawChange.Effect.NO_TIMES,
            "2025/26:60",
            null,
            null,
            LocalDate.of(2026, 7, 1),
            null,
            null,
            "något nytt",
            List.of(),
            false,
            "säkert",
            "riksdagen",
            null);
    assertThat(doubts(seven(""), "2026-06-30", amended)).isEmpty();
    assertThat(doubts(seven(""), "2026-07-01", amended))
        .singleElement()
        .asString()
        .contains("från 2026-07-01", "prop. 2025/26:60", "inte inläst");
    LawChange replaced =
        LawChange.replaced(
            "b",
            List.of(Citation.parse("LVU (1990:52)")),
            LocalDate.of(2027, 1, 1),
            "ny lag",
            "bet. X");
    assertThat(doubts(seven(""), "2026-12-31", replaced)).isEmpty();
    assertThat(doubts(seven(""), "2027-01-01", replaced))
        .singleElement()
        .asString()
        .contains("är ersatt från 2027-01-01", "den äldre aktens");
  }
}
