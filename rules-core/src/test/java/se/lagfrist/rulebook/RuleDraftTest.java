package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Body;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;

class RuleDraftTest {

  private static final Said ACCORDING =
      said(
          "within",
          "SoL (2025:400) 20 kap. 2 §",
          "14",
          PeriodUnit.DAY.name(),
          "anmälans ankomst",
          "från 2013-01-01");

  private static Said said(String what, String... arguments) {
    return new Said(what, List.of(arguments));
  }

  private static RuleDraft draft(Said... said) {
    return new RuleDraft("prov.regel", "Prov", "prov.dslr", 3, List.of(said));
  }

  @Test
  void a_rule_is_what_its_sentences_say() {
    Rule rule =
        draft(
                said("kind", ObligationKind.REPORT.name()),
                Said.condition("en anmälan har kommit in", 7, 1),
                said("shall", "nämnden", "besluta"),
                ACCORDING,
                said("metBy", "anmälans ankomst", "BOARD,COMMITTEE"))
            .rule();
    assertThat(rule.details().kind()).isEqualTo(ObligationKind.REPORT);
    assertThat(rule.details().duty()).isEqualTo("Nämnden ska besluta");
    assertThat(rule.asks()).containsExactly(new Condition("en anmälan har kommit in", 7, 1));
    Due due = rule.law().versions().get(0).due();
    assertThat(due).isInstanceOf(PeriodDue.Within.class);
    assertThat(((PeriodDue.Within) due).period()).isEqualTo(StatutoryPeriod.of(14, PeriodUnit.DAY));
    assertThat(rule.fulfilments().get(0).bodies()).isEqualTo(Set.of(Body.BOARD, Body.COMMITTEE));
  }

  @Test
  void the_sentence_that_does_not_fit_is_told() {
    RuleDraft early = draft(said("shall", "nämnden", "besluta"), said("aboutIt"), ACCORDING);
    assertThatThrownBy(early::rule)
        .isInstanceOfSatisfying(UnfitSentence.class, e -> assertThat(e.sentence()).isEqualTo(1))
        .hasMessageContaining("Skriv först: finns en");
    RuleDraft twice = draft(said("shall", "nämnden", "besluta"), ACCORDING, ACCORDING);
    assertThatThrownBy(twice::rule)
        .isInstanceOfSatisfying(UnfitSentence.class, e -> assertThat(e.sentence()).isEqualTo(3));
  }

  @Test
  void what_no_rule_can_be_told_is_refused() {
    assertThat(said("remind", "me").isKnown()).isFalse();
    assertThat(said("shall", "nämnden").isKnown()).isFalse();
    assertThat(ACCORDING.isKnown()).isTrue();
    assertThatThrownBy(draft(said("remind", "me"))::rule)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another version of the library");
    assertThatThrownBy(draft(said("kind", "NONE"))::rule)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ObligationKind");
  }

  @Test
  void drafts_are_written_and_read_as_they_were() {
    List<RuleDraft> drafts =
        List.of(
            draft(ACCORDING, said("thenAgain"), said("note", "åäö – § \" , regel")),
            new RuleDraft("b", "", "b.dslr", 900, List.of()),
            draft(said("note", "")));
    assertThat(DraftText.read(DraftText.write(drafts))).isEqualTo(drafts);
    assertThat(DraftText.read(DraftText.write(List.of()))).isEmpty();
  }

  @Test
  void text_of_another_form_is_refused() {
    for (String text :
        List.of("x", "\tnote\tutan regel", "regel\tid\ttitel", "regel\ta\tb\tc\tx")) {
      assertThatThrownBy(() -> DraftText.read(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> DraftText.write(List.of(draft(said("note", "a\tb")))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
