package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lagfrist.report.Answers.obligation;
import static se.lagfrist.report.Answers.review;
import static se.lagfrist.report.Answers.timeline;
import static se.lagfrist.report.Cases.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.time.Quarter;

class FollowUpFiguresTest {

  private static final String ASOF = "2026-04-10";
  private static final Quarter QUARTER = Quarter.parse("2026-Q1");

  private static FollowUpFigures.Tally tally() {
    return new FollowUpFigures.Tally(QUARTER, day(ASOF));
  }

  @Test
  void reviews_are_counted_by_their_last_day_and_unit() {
    FollowUpFigures.Tally tally = tally();
    tally.add(
        CaseFile.builder("c").unit("Norr").build(),
        timeline(
            "c",
            ASOF,
            review("r/a/1", Status.MET, "2025-12-31", "2025-12-01"),
            review("r/a/2", Status.MET, "2026-01-01", "2025-12-30"),
            review("r/a/3", Status.MET_LATE, "2026-02-01", "2026-02-02"),
            review("r/a/4", Status.OVERDUE, "2026-03-31", null),
            review("r/b/1", Status.LAPSED, "2026-03-01", null),
            obligation(
                "s/b/1",
                ObligationKind.DEADLINE,
                Force.STATUTE,
                Status.MET,
                "2026-03-01",
                "2026-02-02"),
            obligation(
                "l/b/1",
                ObligationKind.RECURRING_REVIEW,
                Force.LOCAL,
                Status.OVERDUE,
                "2026-03-01",
                null)));
    FollowUpFigures figures = tally.figures();
    assertThat(figures.reviews()).containsExactly(new FollowUpFigures.Reviews("Norr", 1, 1, 1));
    assertThat(figures.reviewShare()).isEqualTo(1 / 3.0);
    assertThat(figures.overdue())
        .containsExactly(
            new FollowUpFigures.Overdue(
                "SoL (2025:400) 22 kap. 13 §", Force.STATUTE, "Norr", 1, 10),
            new FollowUpFigures.Overdue("SoL (2025:400) 22 kap. 13 §", Force.LOCAL, "Norr", 1, 40));
  }

  @ParameterizedTest
  @CsvSource({
    // opened, closed, open, over, closed in quarter, late
    "2025-12-10, , 1, 0, 0, 0",
    "2025-12-09, , 1, 1, 0, 0",
    "2025-10-31, 2026-02-28, 0, 0, 1, 0",
    "2025-10-31, 2026-03-01, 0, 0, 1, 1",
  })
  void a_child_investigation_has_four_months(
      String opened, String closed, int open, int over, int done, int late) {
    FollowUpFigures.Tally tally = tally();
    CaseFile file =
        CaseFile.builder("c")
            .add(
                Investigation.of("c", "u")
                    .kind(InvestigationKind.CHILD)
                    .openedOn(day(opened))
                    .closedOn(closed == null ? null : day(closed))
                    .build())
            .build();
    tally.add(file, timeline("c", ASOF));
    assertThat(tally.figures().investigations())
        .containsExactly(
            new FollowUpFigures.Investigations(FollowUpFigures.NO_UNIT, open, over, 0, done, late));
  }

  @Test
  void a_unit_with_nothing_open_or_closed_in_the_quarter_has_no_row() {
    FollowUpFigures.Tally tally = tally();
    CaseFile file =
        CaseFile.builder("c")
            .add(
                Investigation.of("c", "u")
                    .kind(InvestigationKind.CHILD)
                    .openedOn(day("2025-10-31"))
                    .closedOn(day("2026-04-01"))
                    .build())
            .build();
    tally.add(file, timeline("c", ASOF));
    assertThat(tally.figures().investigations()).isEmpty();
  }

  @Test
  void an_extension_is_told_apart_while_it_lasts() {
    CaseFile file =
        CaseFile.builder("c")
            .add(
                Investigation.of("c", "u")
                    .kind(InvestigationKind.CHILD)
                    .openedOn(day("2025-10-01"))
                    .build())
            .add(
                Extension.of("c", "f")
                    .concerns("u")
                    .decidedOn(day("2026-01-20"))
                    .until(day(ASOF))
                    .build())
            .build();
    FollowUpFigures.Tally tally = tally();
    tally.add(file, timeline("c", ASOF));
    assertThat(tally.figures().investigations().get(0).extended()).isEqualTo(1);
  }

  @Test
  void the_time_to_a_decision_is_counted_once_for_each_application() {
    FollowUpFigures.Tally tally = tally();
    // Ten applications of 1 to 10 days, each with a later second decision.
    for (int i = 1; i <= 10; i++) {
      String id = "c" + i;
      LocalDate received = day("2026-01-10");
      CaseFile file =
          CaseFile.builder(id)
              .add(
                  Application.of(id, "a")
                      .matter(ApplicationMatter.LSS_SERVICE)
                      .receivedOn(received)
                      .build())
              .add(
                  Investigation.of(id, "u")
                      .concerns("a")
                      .kind(InvestigationKind.ADULT)
                      .openedOn(received)
                      .build())
              .add(decision(id, "b", i % 2 == 0 ? "a" : "u", received.plusDays(i)))
              .add(decision(id, "b2", "a", received.plusDays(40)))
              .build();
      tally.add(file, timeline(id, ASOF));
    }
    assertThat(tally.figures().decisionTimes())
        .containsExactly(
            new FollowUpFigures.DecisionTime(ApplicationMatter.LSS_SERVICE, 10, 5.5, 9, 10));
  }

  private static Decision decision(String caseId, String id, String about, LocalDate on) {
    return Decision.of(caseId, id)
        .concerns(about)
        .law(LawArea.LSS)
        .measure(Measure.COMPANION_SERVICE)
        .favourable(true)
        .body(Body.OFFICIAL)
        .decidedOn(on)
        .build();
  }

  @Test
  void nothing_gives_no_share_and_another_day_is_refused() {
    assertThat(tally().figures().reviewShare()).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally().add(CaseFile.builder("c").build(), timeline("c", "2026-04-11")));
  }
}
