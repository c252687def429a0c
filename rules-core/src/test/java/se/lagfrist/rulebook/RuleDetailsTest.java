package se.lagfrist.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.time.PeriodUnit;

/** Who gets a report and what is noted depend on the day and on the wording. */
class RuleDetailsTest {

  private static final String OLD = "2006-07-01 till 2025-06-30";
  private static final String NEW = "från 2025-07-01";

  private static final Rule REPORT =
      rule(
          r -> {
            r.note("Gäller alla.");
            r.to("IVO");
            r.toUntil("Socialstyrelsen", "2013-05-31");
            r.toUntil("länsstyrelsen", "2009-12-31");
            r.within("SoL (2001:453) 16 kap. 6 f §", 3, PeriodUnit.MONTH, "beslutet", OLD);
            r.wordingNote("Lagen sade nämndbeslut.");
            r.within("SoL (2025:400) 34 kap. 1 §", 3, PeriodUnit.MONTH, "beslutet", NEW);
          });

  private static Rule rule(Consumer<RuleBuilder> sentences) {
    RuleBuilder builder = new RuleBuilder("prov.regel", "Prov", "prov.dslr", 1);
    sentences.accept(builder);
    return builder.build();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void the_recipient_is_that_of_the_day() {
    assertThat(REPORT.details(day("2009-12-31"), null).recipient()).isEqualTo("länsstyrelsen");
    assertThat(REPORT.details(day("2010-01-01"), null).recipient()).isEqualTo("Socialstyrelsen");
    assertThat(REPORT.details(day("2013-05-31"), null).recipient()).isEqualTo("Socialstyrelsen");
    assertThat(REPORT.details(day("2013-06-01"), null).recipient()).isEqualTo("IVO");
    assertThat(REPORT.recipientOn(day("2013-05-31"))).contains("Socialstyrelsen");
  }

  @Test
  void a_note_on_a_wording_is_shown_when_it_governs() {
    LawText old = REPORT.law().versions().get(0);
    LawText now = REPORT.law().versions().get(1);

    assertThat(REPORT.details(day("2024-01-01"), old).notes())
        .containsExactly("Gäller alla.", "Lagen sade nämndbeslut.");
    assertThat(REPORT.details(day("2026-01-01"), now).notes()).containsExactly("Gäller alla.");
    assertThat(REPORT.details(day("2026-01-01"), now)).isSameAs(REPORT.details());
  }

  @Test
  void the_rule_book_sees_every_note_with_its_provision() {
    assertThat(REPORT.allNotes())
        .containsExactly("Gäller alla.", "SoL (2001:453) 16 kap. 6 f §: Lagen sade nämndbeslut.");
  }

  @Test
  void a_note_without_a_wording_above_is_refused() {
    assertThatThrownBy(() -> rule(r -> r.wordingNote("Löst i luften.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("anmärkning till lydelsen");
  }

  @Test
  void what_a_rule_says_of_its_counting_is_kept_together() {
    Counting counting =
        rule(r -> {
              r.unbrokenInterruption(InterruptionCause.ABSCONDED);
              r.notCounted(InterruptionCause.DETAINED);
              r.fromAge(18);
              r.fromNextMonth();
              r.within("SoL (2025:400) 34 kap. 1 §", 3, PeriodUnit.MONTH, "beslutet", NEW);
            })
            .counting();

    assertThat(counting)
        .isEqualTo(
            new Counting(
                1,
                Along.SAME_GROUND,
                18,
                Set.of(InterruptionCause.DETAINED),
                Set.of(InterruptionCause.ABSCONDED),
                true));
  }
}
