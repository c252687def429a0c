package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  private static List<RuleError> errors(String text) {
    return Gate.errors(List.of(new RuleSource("prov.dslr", text)));
  }

  private static String with(String line) {
    return RuleTexts.REPORT.replace("  bortfaller vid dödsdagen\n", "  " + line + "\n");
  }

  private static String withCondition(String line) {
    return RuleTexts.REPORT.replace("  - om barn eller ung\n", "  " + line + "\n");
  }

  @Test
  void a_rule_of_known_sentences_passes() {
    assertThat(errors(RuleTexts.REPORT + RuleTexts.REVIEW + RuleTexts.UNEXECUTED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">Runtime.getRuntime().exec(\"id\");",
        "> System.exit(0);",
        "System.exit(0);",
        "eval(true)",
        "Person()",
        "$p : Person( eval( java.lang.Runtime.getRuntime() != null ) )",
        "import java.lang.Runtime;",
        "import function java.lang.Runtime.getRuntime",
        "global java.util.List lista",
        "function void f() { }",
        "declare X end",
        "query \"q\" end",
        "dialect \"mvel\"",
        "modify($a) { }",
        "insert(new Object());",
        "from collect(Person())",
        "accumulate(Person(); $n : count())",
        "rule \"ny\" when then end",
        "then System.exit(0); end",
        "/* kommentar */",
        "// kommentar",
        "drools.halt();",
        "@lagrum(\"x\")",
        "ska nämnden \"); System.exit(0); //",
        "uppfylls av dödsdagen\"); System.exit(0); d.metBy(\"",
        "tolkning fri text",
        "bortfaller vid dödsdagen\\u0022); System.exit(0); //",
        "bortfaller vid ${x}",
        "ska nämnden göra {n} saker \\\" + System.getenv() + \\\"",
      })
  void anything_else_is_refused_before_it_is_compiled(String line) {
    assertThat(errors(with(line))).isNotEmpty();
    assertThat(errors(withCondition(line))).isNotEmpty();
    assertThatThrownBy(
            () -> PackCompiler.compile("prov", List.of(new RuleSource("prov.dslr", with(line)))))
        .isInstanceOf(RuleFileException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202Eåd", // right-to-left override
        "\u200Bdödsdagen", // zero-width space
        "d\u043Edsdagen", // Cyrillic o
        "\uFF02) ; x", // full-width quote
        "\u0000",
        "\u001B[31m",
        "\uD83D\uDE00", // emoji
        "\u2028ny rad", // line separator
        "d\u0151dsdagen",
        "a\\b"
      })
  void unicode_tricks_are_refused(String trick) {
    List<RuleError> found = errors(with("bortfaller vid " + trick));
    assertThat(found).isNotEmpty();
    assertThat(found.get(0).file()).isEqualTo("prov.dslr");
    assertThat(found.get(0).toString()).doesNotContain("\u202E").doesNotContain("\u0000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGEL \"a\" when then System.exit(0); end rule \"b\"",
        "REGEL \"a\nb\"",
        "REGEL 'a'",
        "REGEL \"a\\\"; System.exit(0); //\"",
        "REGEL \"a\" extends \"b\""
      })
  void a_rule_name_cannot_leave_its_quotes(String head) {
    assertThat(errors(RuleTexts.REPORT.replace("REGEL \"Förhandsbedömning\"", head))).isNotEmpty();
  }

  @Test
  void free_text_reaches_the_compiler_as_text_only() {
    String text =
        RuleTexts.REPORT.replace(
            "besluta att inleda eller inte inleda en utredning",
            "besluta; System.exit(0); // (se 20 kap. 2 §) {n} $a #x");
    assertThat(errors(text)).isNotEmpty();
    String harmless =
        RuleTexts.REPORT.replace(
            "besluta att inleda eller inte inleda en utredning",
            "besluta; System.exit(0); // (se 20 kap. 2 §)");
    assertThat(
            RuleTexts.engine(harmless)
                .rules()
                .rule("prov.forhandsbedomning")
                .orElseThrow()
                .details()
                .duty())
        .isEqualTo("Nämnden ska besluta; System.exit(0); // (se 20 kap. 2 §)");
  }

  @Test
  void an_unknown_sentence_is_told_with_file_line_words_and_the_nearest_one() {
    List<RuleError> found = errors(with("bortfaler vid dödsdagen"));
    assertThat(found).hasSize(1);
    RuleError error = found.get(0);
    assertThat(error.file()).isEqualTo("prov.dslr");
    assertThat(error.line()).isEqualTo(13);
    assertThat(error.words()).isEqualTo("bortfaler");
    assertThat(error.message()).contains("Menade du \"bortfaller vid <handelse>\"?");
  }

  @Test
  void an_unknown_word_is_told_with_the_nearest_one() {
    assertThat(errors(RuleTexts.REVIEW.replace("familjehem,", "familjhem,")).get(0).toString())
        .contains("familjhem")
        .contains("Menade du \"familjehem\"?");
    assertThat(errors(with("bortfaller vid dödsdag")).get(0).message())
        .contains("Menade du \"dödsdagen\"?");
  }

  @Test
  void a_day_that_does_not_exist_and_a_span_that_runs_backwards_are_told() {
    assertThat(errors(RuleTexts.REVIEW.replace("2025-06-30", "2025-06-31")).get(0).message())
        .contains("2025-06-31 finns inte");
    assertThat(
            errors(RuleTexts.REVIEW.replace("2002-01-01 till", "2026-01-01 till")).get(0).message())
        .contains("Har dagarna bytt plats?");
  }

  @Test
  void a_malformed_citation_is_told() {
    assertThat(
            errors(RuleTexts.REPORT.replace("SoL (2025:400) 20 kap. 2 §", "SoL kap 20"))
                .get(0)
                .message())
        .contains("Lagrummet kan inte läsas");
  }

  @Test
  void order_and_completeness_are_told() {
    assertThat(errors(RuleTexts.REPORT.replace("SLUT", "")).get(0).message()).contains("SLUT");
    assertThat(errors(RuleTexts.REPORT.replace("NÄR\n", "")).get(0).message()).isNotEmpty();
    assertThat(
            errors(RuleTexts.REPORT.replace("  id prov.forhandsbedomning\n", "")).get(0).message())
        .contains("saknar id");
    assertThat(errors(RuleTexts.REPORT + RuleTexts.REPORT).get(0).message())
        .contains("används redan");
    assertThat(errors("ska nämnden göra något").get(0).message()).contains("utanför en regel");
  }

  @Test
  void a_constraint_belongs_to_the_line_above() {
    assertThat(
            errors(RuleTexts.REPORT.replace("- om barn eller ung", "- i familjehem"))
                .get(0)
                .message())
        .contains("hör inte till raden ovanför");
  }

  @Test
  void a_rule_starts_from_one_fact() {
    assertThat(
            errors(
                    RuleTexts.REPORT.replace(
                        "  - om barn eller ung\n", "  den enskilde är placerad\n"))
                .get(0)
                .message())
        .contains("ett enda faktum");
  }

  @Test
  void huge_files_and_lines_end_in_an_error() {
    assertThat(errors("x".repeat(Gate.LARGEST_FILE + 1)).get(0).message()).contains("för stor");
    assertThat(errors("\n".repeat(30_000)).get(0).message()).contains("för många rader");
    assertThat(errors(with("ska nämnden " + "a".repeat(5_000))).get(0).message())
        .contains("för lång");
    assertThat(errors("x\n\n".repeat(9_000))).hasSize(100);
  }

  @Test
  void two_wordings_on_the_same_day_are_told() {
    String overlap = RuleTexts.REVIEW.replace("till 2025-06-30", "till 2025-07-01");
    assertThat(errors(overlap)).hasSize(1);
    assertThat(errors(overlap).get(0).message()).contains("Två lydelser gäller samma dag");
  }

  @Test
  void a_condition_compares_only_with_what_the_first_fact_has() {
    String placement =
        RuleTexts.REVIEW.replace(
            "  - i familjehem, jourhem eller HVB\n", "  ingen utredning om barnet pågår då\n");
    assertThat(errors(placement).get(0).message())
        .contains("går inte att ställa i en regel som utgår från placering");
    String deceased =
        RuleTexts.UNEXECUTED.replace(
            "  - som är gynnande\n", "  den enskilde hade redan försörjningsstöd\n");
    assertThat(errors(deceased)).hasSize(1);
  }

  @Test
  void a_day_of_the_calendar_comes_every_year_or_month() {
    String yearly = "från beslutet, från 2008-07-01";
    for (String wrong :
        new String[] {
          "senast den 29 februari varje år ", "senast den 31 april varje år ",
          "senast den 0 maj varje år ", "varje månad senast den 29 i nästa månad ",
          "varje månad senast den 0 i nästa månad "
        }) {
      assertThat(
              errors(
                  RuleTexts.UNEXECUTED.replace(
                      "varje kvartal när 3 månader har gått " + yearly, wrong + yearly)))
          .as(wrong)
          .hasSize(1);
    }
  }

  @Test
  void a_rule_of_thousands_of_lines_is_refused_once() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append("bortfaller när ").append(i % 999 + 1).append(" dagar har gått från beslutet\n");
    }
    assertThat(errors(with(lines.toString()))).hasSize(1);
  }

  @Test
  void a_line_that_stands_hundreds_of_times_is_told_once() {
    assertThat(errors(with("bortfaller vid dödsdagen\n".repeat(150)))).hasSize(1);
  }

  @Test
  void what_belongs_to_the_other_kind_is_told_where_it_stands() {
    for (Sentence sentence : Vocabulary.swedish().then(false)) {
      if (sentence.about().equals("slutsats")) {
        continue;
      }
      String example = SentenceGuide.swedish().of(sentence).orElseThrow().example();
      List<RuleError> errors =
          errors(RuleTexts.CONCLUSION.replace("SLUT\n", "  " + example + "\nSLUT\n"));
      assertThat(errors).as(example).isNotEmpty();
    }
    for (String line :
        List.of(
            "följer av SoL (2025:400) 34 kap. 1 §, från 2025-07-01",
            "finns en verkställighet",
            "som gäller det",
            "som gäller samma sak",
            "gäller det den enda uppgiften av slaget beslut",
            "gäller det vad beslut gäller",
            "har åtgärden före samma dag för åtgärdsbeslutet",
            "saknas en verkställighet, vad som är verkställt")) {
      List<RuleError> errors = errors(with(line));
      assertThat(errors).as(line).hasSize(1);
      assertThat(errors.get(0).words()).isEqualTo(line);
      assertThat(errors.get(0).message()).contains("hör till en slutsats");
    }
  }

  @Test
  void a_line_that_goes_with_none_before_it_is_told() {
    String first =
        RuleTexts.CONCLUSION.replace("  finns en verkställighet\n", "  som gäller det\n");
    assertThat(errors(first)).hasSize(1);
    assertThat(errors(first).get(0).line()).isEqualTo(7);
    assertThat(errors(first).get(0).message()).contains("Skriv först: finns en");
    String unknown =
        RuleTexts.CONCLUSION.replace(
            "finns en verkställighet", "finns en verkställighet som är avslag");
    assertThat(errors(unknown)).hasSize(1);
    assertThat(errors(unknown).get(0).words()).contains("avslag");
    assertThat(errors(RuleTexts.CONCLUSION)).isEmpty();
  }

  @Test
  void a_conclusion_says_what_follows_and_from_what() {
    assertThat(errors(RuleTexts.CONCLUSION.replaceAll("(?m)^  följer .*\\n", "")).get(0).message())
        .contains("saknar lagrum");
    assertThat(
            errors(RuleTexts.CONCLUSION.replaceAll("(?m)^  (finns|där|som gäller) .*\\n", ""))
                .get(0)
                .message())
        .contains("säger inte vad som följer");
  }
}
