package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.MisconductReport;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.RequestKind;

/** What the office itself owes: lex Sarah, records, statistics, reports of the board. */
final class OfficeStories {

  private OfficeStories() {}

  static void lexSarah(Draft d) {
    LocalDate seen = d.start(6);
    LocalDate reported = d.within(seen, 2);
    boolean serious = d.chance(35);
    LocalDate assessed = d.within(reported, 60);
    LocalDate notified = serious ? d.within(assessed, 5) : null;
    d.add(
        MisconductReport.of(d.caseId(), d.next("m"))
            .law(d.one(LawArea.SOL, LawArea.LSS))
            .privateProvider(d.chance(30))
            .observedOn(d.noted(seen))
            .reportedOn(reported)
            .investigationOpenedOn(d.within(reported, 7))
            .boardInformedOn(d.within(reported, 20))
            .assessedSeriousOn(serious ? assessed : null)
            .assessedNotSeriousOn(serious ? null : assessed)
            .notifiedOn(notified)
            .investigationFiledOn(d.within(notified, 60))
            .closedOn(d.within(reported, 120))
            .build());
    int events = d.tail(2, 10);
    for (int i = 0; i < events; i++) {
      d.event(EventKind.OTHER, d.past(seen.plusDays(d.from(1, 90))), null);
    }
  }

  static void records(Draft d) {
    LocalDate closed = d.start(11);
    d.person(closed, 1, 90);
    boolean research = d.chance(8);
    int files = d.from(1, 3);
    for (int i = 0; i < files; i++) {
      d.add(
          RecordKeeping.of(d.caseId(), d.next("r"))
              .kind(
                  d.one(
                      RecordKind.PERSONAL_FILE,
                      RecordKind.REGISTER_DATA,
                      RecordKind.PRIVATE_REGISTER_DATA,
                      RecordKind.CHILD_INVESTIGATION,
                      RecordKind.NOT_OPENED,
                      RecordKind.PLACEMENT,
                      RecordKind.PARENTHOOD,
                      RecordKind.CUSTODY_AGREEMENT,
                      RecordKind.LSS_FILE,
                      RecordKind.LSS_CHILD_HOME))
              .researchSample(research)
              .lastNoteOn(d.noted(closed))
              .circumstancesCeasedOn(closed)
              .closedOn(closed)
              .culledOn(d.chance(40) ? d.past(closed.plusYears(6)) : null)
              .build());
    }
  }

  static void movedBetweenMunicipalities(Draft d) {
    LocalDate day = d.start(5);
    d.person(day, 0, 90);
    RequestKind kind =
        d.one(RequestKind.CASE_TRANSFER, RequestKind.OWN_CASE_TRANSFER, RequestKind.TRANSFER_IVO);
    d.add(SharedFacts.request(d, kind, day, null));
    if (d.chance(50)) {
      d.add(
          Application.of(d.caseId(), d.next("a"))
              .matter(ApplicationMatter.OTHER_MUNICIPALITY)
              .receivedOn(day)
              .build());
    }
    if (d.chance(20)) {
      d.event(EventKind.HOUSING_AGREEMENT, EventKind.OTHER_MUNICIPALITY_INFORMED, day, 20);
    }
    if (d.chance(40)) {
      ServiceStories.hostMunicipality(d, LawArea.SOL);
    }
  }

  /** The board itself: its meetings, statistics and yearly lists, over years. */
  static void board(Draft d) {
    LocalDate from = d.start(6).withDayOfMonth(1);
    BoardDuty duty =
        d.add(
            BoardDuty.of(d.caseId(), d.next("b"))
                .kind(d.one(BoardKind.SOCIAL_BOARD, BoardKind.LSS_BOARD))
                .from(from)
                .build());
    ReportKind[] quarterly = {ReportKind.COUNCIL};
    ReportKind[] yearly = {
      ReportKind.STAT_FINANCIAL,
      ReportKind.STAT_ELDERLY,
      ReportKind.STAT_CHILDREN,
      ReportKind.STAT_LSS,
      ReportKind.FAMILY_HOME_REGISTER
    };
    for (LocalDate day = from; day.isBefore(d.today()); day = day.plusMonths(1)) {
      Event meeting = d.event(EventKind.MEETING_HELD, day.plusDays(d.from(1, 20)), null);
      if (meeting != null) {
        LocalDate approved = d.within(meeting.happenedOn(), 14);
        d.event(EventKind.MINUTES_APPROVED, approved, meeting.id());
        d.event(EventKind.MINUTES_ANNOUNCED, d.within(approved, 2), meeting.id());
      }
      if (day.getMonthValue() % 3 == 2 && d.chance(90)) {
        filed(d, quarterly, day, duty);
      }
      if (day.getMonthValue() == 1) {
        filed(d, yearly, day, duty);
      }
    }
    if (d.chance(40)) {
      d.add(SharedFacts.request(d, RequestKind.AUDITORS_NOTICE, d.start(2), null));
    }
    Decision urgent =
        SharedFacts.decision(d, LawArea.SOL, Measure.OTHER, d.start(2), null)
            .provision("11:4")
            .body(Body.CHAIR)
            .build();
    d.add(urgent);
    d.event(EventKind.MINUTES_ANNOUNCED, d.within(urgent.decidedOn(), 20), urgent.id());
    // An old file, from under the former act.
    LocalDate old = LocalDate.of(2017, 1, 9).plusDays(d.from(0, 300));
    Decision former =
        SharedFacts.decision(d, LawArea.SOL, Measure.OTHER, old, null)
            .provision("4:2")
            .body(Body.BOARD)
            .build();
    d.add(former);
    d.event(EventKind.MINUTES_ANNOUNCED, old.plusDays(d.from(1, 20)), former.id());
    d.event(EventKind.SUBSTANCE_PATTERN, EventKind.PUBLIC_HEALTH_NOTIFIED, d.start(2), 14);
  }

  private static void filed(Draft d, ReportKind[] kinds, LocalDate day, BoardDuty duty) {
    for (ReportKind kind : kinds) {
      LocalDate filed = d.past(day.plusDays(d.from(0, 28)));
      if (filed != null && d.chance(90)) {
        SharedFacts.report(d, kind, filed, duty.id());
      }
    }
  }

  /** Activities that need a licence or a notice, and homes that must tell the board things. */
  static void supervisedActivities(Draft d) {
    LocalDate day = d.start(3);
    d.person(day, 12, 20);
    d.add(
        Event.of(d.caseId(), d.next("h"))
            .kind(EventKind.ACTIVITY_STARTED)
            .law(d.one(LawArea.SOL, LawArea.LSS))
            .happenedOn(day)
            .plannedOn(day.plusDays(d.from(0, 40)))
            .build());
    d.event(EventKind.ACTIVITY_CHANGED, EventKind.ACTIVITY_REPORTED, day, 20);
    d.event(EventKind.PROVIDER_DEFICIENCY, EventKind.PROVIDER_REPORTED, day, 20);
    d.event(EventKind.ADMISSION_APPLIED, EventKind.ADMISSION_PAPERS, day, 1);
    d.event(EventKind.CARE_OBSTRUCTED, EventKind.BOARD_NOTIFIED, day, 10);
    d.event(EventKind.SERIOUS_ILLNESS, EventKind.GUARDIAN_INFORMED, day, 5);
    d.event(EventKind.ATTENDANCE_HINDERED, EventKind.HINDRANCE_REPORTED, day, 2);
    d.event(EventKind.DISCHARGEABLE, EventKind.DISCHARGED, day, 10);
    d.event(EventKind.TEMPORARY_MOVE, EventKind.BOARD_NOTIFIED, day, 2);
    PlacementStories.placed(d, HomeKind.SECURE_HOME, LegalGround.LVU, day, null);
    if (d.chance(30)) {
      d.add(
          SharedFacts.decision(d, LawArea.SOL, Measure.FEE, day, null)
              .body(Body.AUTHORITY)
              .build());
    }
  }
}
