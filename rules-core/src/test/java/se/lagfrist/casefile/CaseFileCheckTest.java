package se.lagfrist.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plays tricks or contradicts itself is refused with its place, both values and a way out. */
class CaseFileCheckTest {

  private static List<CaseFileException.Problem> problems(CaseFile.Builder file) {
    try {
      file.build();
      return List.of();
    } catch (CaseFileException e) {
      assertThat(e.problems())
          .allSatisfy(p -> assertThat(p.message()).contains("Maybe "))
          .allSatisfy(p -> assertThat(p.swedish()).contains("Kanske "));
      return e.problems();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r",
        "\n",
        "\u0000",
        "\u001B",
        "\u007F",
        "\u0085",
        "\u009B",
        "\u2028",
        "\u202E",
        "\u2066",
        "\uD800",
        "\uDC00",
        "\uFEFF",
        "\u200B",
        "\u200D",
        "\u2060",
        "\u00AD",
        "\u061C",
        "\u180E",
        "\uFFF9",
        "\uFFFF",
        "\uDB40\uDC41"
      })
  void characters_that_cannot_be_shown_are_refused_with_a_path(String hidden) {
    String text = "a" + hidden + "b";
    Event event = Event.of("k", "e1").kind(EventKind.OTHER).build();
    assertThat(problems(CaseFile.builder("k" + hidden)))
        .anyMatch(p -> p.path().equals("/id") && p.message().contains("U+"));
    assertThat(problems(CaseFile.builder("k").unit(text)))
        .extracting(CaseFileException.Problem::path)
        .containsExactly("/unit");
    assertThat(
            problems(CaseFile.builder("k").add(Event.of("k", text).kind(EventKind.OTHER).build())))
        .extracting(CaseFileException.Problem::path)
        .containsExactly("/facts/0/id");
    assertThat(
            problems(
                CaseFile.builder("k")
                    .add(event)
                    .add(Event.of("k", "e2").kind(EventKind.OTHER).concerns(text).build())))
        .extracting(CaseFileException.Problem::path)
        .contains("/facts/1/concerns");
    assertThat(
            problems(CaseFile.builder("k").add(Event.of("k", text).kind(EventKind.OTHER).build())))
        .allMatch(p -> PlainText.firstHidden(p.message()).isEmpty());
  }

  @Test
  void letters_of_all_languages_and_pairs_are_fine() {
    assertThat(PlainText.firstHidden("Åsa Ólafsdóttir 李 \uD83D\uDE00 – ”x”")).isEmpty();
    assertThat(PlainText.shown("a\rb\uD800c")).isEqualTo("a?b?c");
    assertThat(PlainText.shown("\uD83D\uDE00\u202E")).isEqualTo("\uD83D\uDE00?");
  }

  @Test
  void days_that_cannot_come_in_that_order_are_told_with_both() {
    Application application =
        Application.of("k", "a1")
            .matter(ApplicationMatter.values()[0])
            .receivedOn(LocalDate.of(2026, 3, 2))
            .completeOn(LocalDate.of(2026, 3, 1))
            .withdrawnOn(LocalDate.of(2020, 3, 1))
            .build();
    List<CaseFileException.Problem> problems = problems(CaseFile.builder("k").add(application));
    assertThat(problems)
        .extracting(CaseFileException.Problem::path)
        .containsExactlyInAnyOrder("/facts/0/completeOn", "/facts/0/withdrawnOn");
    assertThat(problems)
        .allMatch(
            p ->
                p.message().contains("receivedOn (2026-03-02)")
                    && p.message().contains("Maybe the two days have changed places")
                    && p.swedish().contains("ligger före ansökans ankomst (2026-03-02)")
                    && "a1".equals(p.factId()));
    Placement placement =
        Placement.of("k", "p1")
            .home(HomeKind.FAMILY_HOME)
            .ground(LegalGround.SOL)
            .decidedOn(LocalDate.of(2026, 3, 2))
            .endedOn(LocalDate.of(2026, 3, 1))
            .build();
    assertThat(problems(CaseFile.builder("k").add(placement)).get(0).path())
        .isEqualTo("/facts/0/endedOn");
  }

  @Test
  void every_order_is_of_days_of_one_kind_of_fact() {
    for (FactType type : FactType.all()) {
      assertThat(DateOrder.of(type))
          .allMatch(o -> o.earlier().factType() == type.type())
          .allMatch(o -> o.later().factType() == type.type());
    }
  }

  @Test
  void numbers_that_cannot_be_are_refused() {
    for (int days : new int[] {-1, 1_000_000}) {
      HospitalStay stay = HospitalStay.of("k", "h1").agreedDays(days).build();
      assertThat(problems(CaseFile.builder("k").add(stay)).get(0).message())
          .contains(String.valueOf(days), "0 to 1000", "Maybe");
    }
    assertThatThrownBy(
            () ->
                CaseFile.builder("k")
                    .add(
                        Placement.of("k", "p1")
                            .home(HomeKind.FAMILY_HOME)
                            .ground(LegalGround.SOL)
                            .placedInHome(-2)
                            .build())
                    .build())
        .isInstanceOf(CaseFileException.class);
  }
}
