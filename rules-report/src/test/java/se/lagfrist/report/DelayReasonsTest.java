package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagfrist.report.Cases.day;
import static se.lagfrist.report.Cases.named;

import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DelayAction;
import se.lagfrist.casefile.DelayCause;
import se.lagfrist.casefile.DelayReason;
import se.lagfrist.casefile.DelayReasonBuilder;
import se.lagfrist.casefile.InterimHelp;
import se.lagfrist.time.Quarter;

/** Why a decision waits, as the case tells it (SoL 34 kap. 1 §, LSS 28 f §). */
class DelayReasonsTest {

  private static DelayReasonBuilder told(String id, String about, String on) {
    return DelayReason.of("c", id).concerns(about).statedOn(day(on));
  }

  /** The only row of a quarter. */
  private static IvoItem row(CaseFile file, String quarter, String asOf) {
    var items = IvoQuarter.of(Quarter.parse(quarter), day(asOf), Shipped.ENGINE).items(file);
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  @Test
  void nothing_told_is_asked_for() {
    IvoItem row = row(named("c").sol("2025-07-10").file(), "2025-Q4", "2026-01-10");
    assertThat(row.reason()).isEmpty();
    assertThat(row.offered()).isNull();
    assertThat(row.lacks())
        .containsExactly(
            "skälen för dröjsmålet",
            "vidtagna åtgärder",
            "om något har erbjudits",
            "hjälpen under tiden");
  }

  @Test
  void that_there_is_none_is_told_too() {
    CaseFile file =
        named("c")
            .sol("2025-07-10")
            .with(
                told("s1", "b1", "2026-01-08")
                    .cause(DelayCause.NO_PLACE)
                    .action(DelayAction.NONE)
                    .interim(InterimHelp.NONE)
                    .offered(false)
                    .build())
            .file();
    IvoItem row = row(file, "2025-Q4", "2026-01-10");
    assertThat(row.lacks()).isEmpty();
    assertThat(row.actions()).containsExactly("ingen åtgärd");
    assertThat(row.interim()).containsExactly("ingen hjälp");
    assertThat(row.offered()).isFalse();
    // Told on 8 January: not known before.
    assertThat(row(file, "2025-Q4", "2026-01-07").lacks()).hasSize(4);
  }

  @Test
  void an_offer_needs_its_day_and_a_day_needs_no_more() {
    CaseFile without =
        named("c")
            .sol("2025-07-10")
            .with(told("s1", "b1", "2026-01-08").offered(true).build())
            .file();
    assertThat(row(without, "2025-Q4", "2026-01-10").lacks())
        .contains("dagen för erbjudandet")
        .doesNotContain("om något har erbjudits");
    CaseFile with = named("c").sol("2025-07-10").declined("2025-09-20").file();
    IvoItem row = row(with, "2025-Q4", "2026-01-10");
    assertThat(row.offered()).isTrue();
    assertThat(row.reason()).isEqualTo("erbjudande avböjt 2025-09-20");
    assertThat(row.lacks()).containsExactly("vidtagna åtgärder", "hjälpen under tiden");
  }

  @Test
  void what_is_told_later_replaces_reasons_and_help_and_adds_to_what_was_done() {
    CaseFile file =
        named("c")
            .sol("2025-07-10")
            .with(
                told("s1", "b1", "2025-10-20")
                    .cause(DelayCause.NO_STAFF)
                    .action(DelayAction.NONE)
                    .interim(InterimHelp.RELATIVES)
                    .build())
            .with(
                told("s2", "b1", "2026-04-02")
                    .cause(DelayCause.PERSON_WISHES)
                    .action(DelayAction.SEARCH)
                    .build())
            .with(
                told("s3", "b1", "2026-04-02")
                    .cause(DelayCause.NO_PLACE)
                    .action(DelayAction.CONTACT)
                    .interim(InterimHelp.HOME_CARE)
                    .build())
            .file();
    assertThat(row(file, "2025-Q4", "2026-01-10").reason())
        .isEqualTo("personal eller uppdragstagare saknas");
    IvoItem row = row(file, "2026-Q1", "2026-04-10");
    assertThat(row.reason())
        .isEqualTo("den enskilde har särskilda önskemål; ledig bostad eller plats saknas");
    assertThat(row.actions())
        .containsExactly("plats eller utförare söks", "dialog förs med den enskilde");
    assertThat(row.interim()).containsExactly("hemtjänst");
  }

  @Test
  void reasons_of_an_interruption_are_of_that_interruption() {
    // Decided 2025-01-10, executed 2025-02-01; interrupted 2025-07-10 to 2025-11-20 and again from
    // 2026-01-05. What is told of the first says nothing of the second.
    CaseFile file =
        named("c")
            .sol("2025-01-10")
            .executed("2025-02-01")
            .interrupted("2025-07-10", "2025-11-20")
            .interrupted("2026-01-05", null)
            .with(told("s1", "a2", "2025-10-05").cause(DelayCause.NO_PROVIDER).build())
            .with(told("s2", "a3", "2026-04-02").cause(DelayCause.HEALTH).build())
            .file();
    assertThat(row(file, "2025-Q4", "2026-01-04").reason())
        .isEqualTo("avbrott: utföraren; utförare saknas");
    IvoItem second = row(file, "2026-Q2", "2026-07-10");
    assertThat(second.interruptionId()).isEqualTo("a3");
    assertThat(second.reason())
        .isEqualTo("avbrott: utföraren; den enskildes hälsa eller vård på sjukhus");
  }

  @Test
  void reasons_told_of_the_decision_are_of_the_wait_they_were_told_in() {
    // Executed 2025-10-20, ten days late; interrupted 2026-01-05. The window of 2025-Q4 ends
    // 2026-01-31.
    CaseFile file =
        named("c")
            .sol("2025-07-10")
            .executed("2025-10-20")
            .interrupted("2026-01-05", null)
            .with(told("s1", "b1", "2025-10-15").cause(DelayCause.NO_STAFF).build())
            .with(told("s2", "b1", "2026-04-02").cause(DelayCause.NO_PLACE).build())
            .file();
    assertThat(row(file, "2025-Q4", "2026-07-10").reason())
        .isEqualTo("personal eller uppdragstagare saknas");
    assertThat(row(file, "2026-Q2", "2026-07-10").reason())
        .isEqualTo("avbrott: utföraren; ledig bostad eller plats saknas");
  }

  @Test
  void a_part_that_is_given_is_help_meanwhile() {
    CaseFile file =
        named("c")
            .sol("2025-07-10")
            .partly("2025-08-01")
            .with(told("s1", "b1", "2026-01-08").interim(InterimHelp.NONE).build())
            .file();
    assertThat(row(file, "2025-Q4", "2026-01-10").interim())
        .containsExactly("en del av det beviljade ges");
  }

  @Test
  void what_is_over_needs_no_reasons() {
    CaseFile file = named("c").sol("2025-07-10").executed("2026-01-05").file();
    IvoItem row = row(file, "2026-Q1", "2026-04-10");
    assertThat(row.kind()).isEqualTo(IvoReportKind.EXECUTED);
    assertThat(row.lacks()).isEmpty();
  }
}
