package se.lagfrist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.lagfrist.report.Cases.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Consequence;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationBuilder;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.SundayRule;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.time.Quarter;

class FollowUpFiguresTest {

  private static final String ASOF = "2026-04-10";
  private static final Quarter QUARTER = Quarter.parse("2026-Q1");

  private static Obligation review(String key, Status status, String lastDay, String metOn) {
    return obligation(key, ObligationKind.RECURRING_REVIEW, Force.STATUTE, status, lastDay, metOn);
  }

  private static Obligation obligation(
      String key, ObligationKind kind, Force force, Status status, String lastDay, String metOn) {
    return builder(key, kind, force, status, lastDay)
        .metOn(metOn == null ? null : day(metOn))
        .build();
  }

  private static ObligationBuilder builder(
      String key, ObligationKind kind, Force force, Status status, String lastDay) {
    LocalDate last = day(lastDay);
    return Obligation.builder(
            ObligationKey.parse(key),
            new Obligation.Details(
                "Titel",
                "göra något",
                kind,
                "nämnden",
                true,
                null,
                SundayRule.UNSETTLED,
                Consequence.SUPERVISION,
                List.of()),
            force)
        .status(status)
        .citation(Citation.parse("SoL (2025:400) 22 kap. 13 §"))
        .days(last, last, last, null)
        .explanation(() -> new Explanation(List.of(), List.of(), "", 1));
  }

  private static Timeline timeline(String caseId, String asOf, Obligation... obligations) {
    LocalDate day = day(asOf);
    return Timeline.of(
        caseId, day, List.of(obligations), null, new Receipt("test", List.of(), day));
  }

  /** The figures when the rules answer. */
  private static FollowUpFigures answered(String asOf, CaseFile... files) {
    return FollowUpFigures.of(Stream.of(files), Shipped.ENGINE, QUARTER, day(asOf));
  }

  private static CaseFile.Builder child(String id) {
    return CaseFile.builder(id).add(Person.of(id, "p").birthDate(day("2015-05-05")).build());
  }

  private static FollowUpTally tally() {
    return new FollowUpTally(QUARTER, day(ASOF), Shipped.ENGINE);
  }

  @Test
  void reviews_are_counted_by_their_last_day_and_unit() {
    FollowUpTally tally = tally();
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
                "SoL (2025:400) 22 kap. 13 §",
                Force.STATUTE,
                "Norr",
                1,
                10,
                List.of("Titel"),
                List.of("c")),
            new FollowUpFigures.Overdue(
                "SoL (2025:400) 22 kap. 13 §",
                Force.LOCAL,
                "Norr",
                1,
                40,
                List.of("Titel"),
                List.of("c")));
  }

  @Test
  void what_was_missed_stays_though_the_care_has_ended() {
    FollowUpTally tally = tally();
    Obligation ended =
        builder(
                "r/b/1",
                ObligationKind.RECURRING_REVIEW,
                Force.STATUTE,
                Status.LAPSED,
                "2026-03-01")
            .lapsedOn(day("2026-03-20"))
            .breach(Breach.of(day("2026-03-01"), day("2026-03-20")))
            .build();
    tally.add(CaseFile.builder("c").unit("Norr").build(), timeline("c", ASOF, ended));
    FollowUpFigures figures = tally.figures();
    assertThat(figures.reviews()).containsExactly(new FollowUpFigures.Reviews("Norr", 0, 0, 1));
    assertThat(figures.missed())
        .containsExactly(
            new FollowUpFigures.Missed(
                "SoL (2025:400) 22 kap. 13 §",
                Force.STATUTE,
                "Norr",
                1,
                0,
                1,
                0,
                List.of("Titel"),
                List.of("c")));
    assertThat(figures.overdue()).isEmpty();
  }

  @Test
  void the_trend_tells_the_quarters_up_to_the_one_asked_for() {
    FollowUpTally tally = tally();
    tally.add(
        CaseFile.builder("c").unit("Norr").build(),
        timeline(
            "c",
            ASOF,
            review("r/a/0", Status.MET_LATE, "2024-03-31", "2024-04-02"),
            review("r/a/1", Status.MET, "2024-04-01", "2024-03-20"),
            review("r/a/2", Status.MET_LATE, "2025-12-31", "2026-01-02"),
            review("r/a/3", Status.MET_LATE, "2026-02-01", "2026-02-02"),
            review("r/a/4", Status.OVERDUE, "2026-03-01", null),
            // The same placement missed under another rule is the same thing; another is not.
            review("s/a/1", Status.OVERDUE, "2026-03-31", null),
            review("r/b/1", Status.MET_LATE, "2026-03-31", "2026-04-02"),
            review("r/b/2", Status.OVERDUE, "2026-04-05", null)));
    // The same id in another case is another placement.
    tally.add(
        CaseFile.builder("d").unit("Söder").build(),
        timeline("d", ASOF, review("r/a/1", Status.OVERDUE, "2026-01-31", null)));
    FollowUpFigures figures = tally.figures();
    assertThat(figures.trend())
        .extracting(q -> q.quarter().toString())
        .containsExactly(
            "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1");
    assertThat(figures.trend().get(0))
        .isEqualTo(new FollowUpQuarter(Quarter.parse("2024-Q2"), 1, 0, 0, 0, 0, 0, 0));
    assertThat(figures.trend().get(6))
        .isEqualTo(new FollowUpQuarter(Quarter.parse("2025-Q4"), 0, 1, 0, 1, 0, 0, 0));
    assertThat(figures.trend().get(7)).isEqualTo(new FollowUpQuarter(QUARTER, 0, 2, 3, 3, 2, 0, 0));
    // c's two placements and d's are late.
    assertThat(figures.late()).isEqualTo(3);
  }

  @Test
  void one_unit_alone_is_counted() {
    CaseFile norr = CaseFile.builder("n").unit("Norr").addAll(waiting("n")).build();
    CaseFile none = CaseFile.builder("u").addAll(waiting("u")).build();
    FollowUpFigures figures =
        FollowUpFigures.of(Stream.of(norr, none), Shipped.ENGINE, QUARTER, day(ASOF), "Norr");
    assertThat(figures.unit()).isEqualTo("Norr");
    assertThat(figures.cases()).isEqualTo(1);
    assertThat(figures.overdue()).allMatch(o -> o.cases().equals(List.of("n"))).isNotEmpty();
    assertThat(
            FollowUpFigures.of(
                    Stream.of(norr, none),
                    Shipped.ENGINE,
                    QUARTER,
                    day(ASOF),
                    FollowUpFigures.NO_UNIT)
                .overdue())
        .allMatch(o -> o.cases().equals(List.of("u")))
        .isNotEmpty();
    assertThat(answered(ASOF, norr, none).cases()).isEqualTo(2);
  }

  private static List<Fact> waiting(String id) {
    return List.copyOf(Cases.named(id).sol("2025-06-02").file().facts());
  }

  @Test
  void the_trend_has_the_child_investigations_of_each_quarter() {
    // Four months from 2025-06-30 end 2025-10-30, from 2025-10-31 on 2026-02-28.
    CaseFile file =
        child("c")
            .add(closed("u1", "2025-06-30", "2025-10-31"))
            .add(closed("u2", "2025-10-31", "2026-02-28"))
            .build();
    assertThat(answered(ASOF, file).trend())
        .filteredOn(q -> q.closed() > 0)
        .extracting(q -> q.quarter() + " " + q.closed() + " " + q.closedLate())
        .containsExactly("2025-Q4 1 1", "2026-Q1 1 0");
  }

  private static Investigation closed(String id, String opened, String closed) {
    return Investigation.of("c", id)
        .kind(InvestigationKind.CHILD)
        .openedOn(day(opened))
        .closedOn(day(closed))
        .build();
  }

  @Test
  void one_decision_is_late_once_however_many_reports_on_it_are() {
    // Three months from 2025-06-02 end 2025-09-02; by 2026-04-10 nothing was sent for 2025-Q3, Q4.
    FollowUpFigures figures = answered(ASOF, Cases.named("c").sol("2025-06-02").file());
    assertThat(figures.overdue())
        .filteredOn(o -> o.provision().equals("SoL (2025:400) 34 kap. 1 § 1 st."))
        .singleElement()
        .matches(o -> o.count() == 1 && o.duties().size() == 2);
  }

  @Test
  void a_case_handed_over_twice_is_told_and_counted_once() {
    CaseFile file = Cases.named("c").sol("2025-06-02").file();
    FollowUpFigures figures = answered(ASOF, file, file);
    assertThat(figures.cases()).isEqualTo(1);
    assertThat(figures.repeated()).containsExactly("c");
    assertThat(figures.overdue()).isEqualTo(answered(ASOF, file).overdue());
  }

  @Test
  void inquiries_that_follow_upon_each_other_in_one_matter_are_one_time() {
    // Four months from 2026-01-12 end 2026-05-12, whatever is closed and opened again on the way.
    CaseFile file =
        child("c")
            .add(
                Investigation.of("c", "u1")
                    .kind(InvestigationKind.CHILD)
                    .matter("oro")
                    .openedOn(day("2026-01-12"))
                    .closedOn(day("2026-04-20"))
                    .build())
            .add(
                Investigation.of("c", "u2")
                    .kind(InvestigationKind.CHILD)
                    .matter("oro")
                    .openedOn(day("2026-04-25"))
                    .build())
            .build();
    FollowUpFigures figures =
        FollowUpFigures.of(
            Stream.of(file), Shipped.ENGINE, Quarter.parse("2026-Q2"), day("2026-06-30"));
    assertThat(figures.investigations())
        .containsExactly(
            new FollowUpFigures.Investigations(FollowUpFigures.NO_UNIT, 1, 1, 0, 1, 0));
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
    CaseFile file =
        child("c")
            .add(
                Investigation.of("c", "u")
                    .kind(InvestigationKind.CHILD)
                    .openedOn(day(opened))
                    .closedOn(closed == null ? null : day(closed))
                    .build())
            .build();
    assertThat(answered(ASOF, file).investigations())
        .containsExactly(
            new FollowUpFigures.Investigations(FollowUpFigures.NO_UNIT, open, over, 0, done, late));
  }

  @Test
  void a_unit_with_nothing_open_or_closed_in_the_quarter_has_no_row() {
    CaseFile file =
        child("c")
            .add(
                Investigation.of("c", "u")
                    .kind(InvestigationKind.CHILD)
                    .openedOn(day("2025-10-31"))
                    .closedOn(day("2026-04-01"))
                    .build())
            .build();
    assertThat(answered(ASOF, file).investigations()).isEmpty();
  }

  @Test
  void an_extension_is_told_apart_while_it_lasts() {
    CaseFile file =
        child("c")
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
    assertThat(answered(ASOF, file).investigations().get(0).extended()).isEqualTo(1);
  }

  @Test
  void the_time_to_a_decision_is_counted_once_for_each_application() {
    FollowUpTally tally = tally();
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
