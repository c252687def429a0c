package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.engine.RecordingProfile.Kept;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.Reconciliation;
import se.lagfrist.report.WaitKind;
import se.lagfrist.report.out.CsvReports;
import se.lagfrist.report.out.Pages;
import se.lagfrist.report.out.Sender;
import se.lagfrist.time.Quarter;

/**
 * What a system does not keep is called neither missed nor reported as missed, and no report says
 * that there is nothing because of it: SoL 34 kap. 1 och 3 §§, 20 kap. 3 §.
 */
class RecordedReportsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Quarter QUARTER = Quarter.parse("2026-Q3");

  private static ObligationEngine keeping(@Nullable Map<String, Kept> kinds) {
    ObligationEngine engine = ObligationEngine.create();
    return kinds == null
        ? engine
        : engine.with(engine.settings().withRecording(new RecordingProfile("utdrag", kinds)));
  }

  /** Granted on 10 January; carried out or not, and broken off on 1 June. */
  private static CaseFile granted(boolean begun) {
    CaseFile.Builder file =
        CaseFile.builder("A")
            .add(
                Decision.of("A", "b")
                    .favourable(true)
                    .law(LawArea.SOL)
                    .measure(Measure.HOME_CARE)
                    .decidedOn(LocalDate.of(2026, 1, 10))
                    .build());
    if (begun) {
      file.add(Execution.of("A", "v").concerns("b").startedOn(LocalDate.of(2026, 1, 20)).build());
      file.add(
          Interruption.of("A", "a").concerns("b").interruptedOn(LocalDate.of(2026, 6, 1)).build());
    }
    return file.build();
  }

  private static IvoReport report(boolean begun, @Nullable Map<String, Kept> kinds) {
    return IvoQuarter.of(QUARTER, DAY, keeping(kinds)).report(Stream.of(granted(begun)));
  }

  @Test
  void where_all_is_kept_what_was_not_carried_out_is_reported() {
    IvoReport report = report(false, null);
    assertThat(report.items()).extracting(IvoItem::decisionId).containsExactly("b");
    assertThat(report.recorded().profiles()).isEmpty();
    assertThat(report.recorded().untold()).isZero();
  }

  @Test
  void where_executions_are_not_kept_none_is_reported_and_none_is_called_nothing() {
    IvoReport report = report(false, Map.of("Decision", Kept.ALL, "FiledReport", Kept.ALL));
    assertThat(report.items()).isEmpty();
    assertThat(report.recorded().profiles()).containsExactly("utdrag");
    assertThat(report.recorded().untold()).isEqualTo(1);
    assertThat(CouncilStatistics.of(report).isZero()).isFalse();
    assertThat(Pages.ivo(report, Sender.blank()).sections())
        .noneMatch(s -> s.heading().equals("Inget att rapportera"));
    assertThat(Pages.ivo(report, Sender.blank()).remarks())
        .anyMatch(r -> r.contains("registrerar inte om det har verkställts"))
        .anyMatch(r -> r.contains("utdrag"));
    assertThat(Pages.auditors(AuditorsCopy.of(report), Sender.blank()).remarks())
        .anyMatch(r -> r.contains("registrerar inte om det har verkställts"));
  }

  @Test
  void an_interruption_is_reported_where_its_end_is_kept() {
    Map<String, Kept> ends = Map.of("Decision", Kept.ALL, "Interruption", Kept.ALL);
    assertThat(report(true, ends).items())
        .extracting(IvoItem::waitKind, IvoItem::recording)
        .containsExactly(tuple(WaitKind.INTERRUPTED, "utdrag"));
    Map<String, Kept> begins =
        Map.of(
            "Decision",
            Kept.ALL,
            "Interruption",
            new Kept(Set.of("concerns", "interruptedOn"), Set.of()));
    assertThat(report(true, begins).items()).isEmpty();
  }

  @Test
  void what_is_not_carried_out_as_far_as_anybody_can_tell_is_not_late() {
    assertThat(
            keeping(Map.of("Decision", Kept.ALL, "FiledReport", Kept.ALL))
                .evaluate(granted(false), DAY)
                .of("sol.ej-verkstallt-beslut-ivo"))
        .isNotEmpty()
        .allSatisfy(
            o -> {
              assertThat(o.status()).isEqualTo(Status.UNTRACKED);
              assertThat(o.reason()).contains("registrerar inte full verkställighet");
            });
  }

  @Test
  void an_inquiry_is_not_over_time_where_closing_is_not_kept() throws IOException {
    CaseFile file =
        CaseFile.builder("A")
            .add(
                Investigation.of("A", "u")
                    .kind(InvestigationKind.CHILD)
                    .openedOn(LocalDate.of(2026, 1, 12))
                    .build())
            .build();
    FollowUpFigures figures =
        FollowUpFigures.of(
            Stream.of(file),
            keeping(
                Map.of("Investigation", new Kept(Set.of("kind", "matter", "openedOn"), Set.of()))),
            QUARTER,
            DAY);
    assertThat(figures.investigations()).isEmpty();
    assertThat(figures.recorded().untold()).isEqualTo(1);
    assertThat(Pages.followUp(figures, Sender.blank()).remarks())
        .anyMatch(r -> r.contains("En barnutredning är inte med"));
    StringBuilder rows = new StringBuilder();
    CsvReports.followUp(figures, rows);
    assertThat(rows)
        .contains("barnutredningar utanför, avslutande registreras inte;alla enheter;1;")
        .contains("registreringsprofil;utdrag;;");
  }

  @Test
  void what_has_changed_names_the_profile_in_rows_and_on_the_page() throws IOException {
    ObligationEngine engine = keeping(Map.of("Decision", Kept.ALL, "Execution", Kept.ALL));
    Timeline before = engine.evaluate(granted(false), LocalDate.of(2026, 1, 9));
    Timeline after = engine.evaluate(granted(false), DAY);
    Reconciliation found = Reconciliation.between(before, after, Set.of());
    assertThat(found.added()).isNotEmpty();
    StringBuilder rows = new StringBuilder();
    CsvReports.changes(Stream.of(found), rows);
    assertThat(rows.toString().lines().skip(1)).allMatch(row -> row.contains(";utdrag;"));
    assertThat(Pages.changes(List.of(found), before.asOf(), DAY, Sender.blank()).toString())
        .contains("Bedömt efter vad systemet registrerar: utdrag.");
    assertThat(Reconciliation.ofGoneCase(after).recording()).isEqualTo("utdrag");
  }
}
