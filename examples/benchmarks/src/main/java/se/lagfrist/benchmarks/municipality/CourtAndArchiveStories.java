package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;

/** What courts have granted under LSS, old and late files of providers, and other seldom things. */
final class CourtAndArchiveStories {

  private static final List<BiConsumer<Draft, LocalDate>> ALL =
      List.of(
          CourtAndArchiveStories::assistanceByJudgment,
          CourtAndArchiveStories::advanceByJudgment,
          CourtAndArchiveStories::oldFiles,
          CourtAndArchiveStories::lateRegister,
          CourtAndArchiveStories::immediateShelter,
          CourtAndArchiveStories::brokenInHostMunicipality,
          CourtAndArchiveStories::dataToSis,
          CourtAndArchiveStories::plannedActivity);

  private CourtAndArchiveStories() {}

  /** One of them. */
  static void one(Draft d) {
    LocalDate day = d.start(2).minusDays(1);
    ALL.get(d.from(0, ALL.size() - 1)).accept(d, day);
  }

  private static Judgment granted(Draft d, Measure measure, LocalDate day) {
    return d.add(
        Judgment.of(d.caseId(), d.next("d"))
            .law(LawArea.LSS)
            .outcome(JudgmentOutcome.GRANTS_MEASURE)
            .measure(measure)
            .announcedOn(day)
            .build());
  }

  private static void assistanceByJudgment(Draft d, LocalDate day) {
    int age = d.one(0, 10, 16, 40);
    d.person(day, age, age);
    Judgment judgment = granted(d, Measure.PERSONAL_ASSISTANCE, day);
    LocalDate started = d.within(day, 60);
    if (started != null) {
      d.add(
          Execution.of(d.caseId(), d.next("v"))
              .concerns(judgment.id())
              .partial(false)
              .startedOn(started)
              .build());
    }
  }

  private static void advanceByJudgment(Draft d, LocalDate day) {
    d.person(day, 20, 60);
    granted(d, Measure.ADVANCE_DECISION, day);
    d.event(EventKind.MEASURE_AVAILABLE, d.past(day.plusDays(d.from(10, 60))), null);
  }

  private static void file(Draft d, RecordKind kind, boolean sample, LocalDate last) {
    d.add(
        RecordKeeping.of(d.caseId(), d.next("a"))
            .kind(kind)
            .researchSample(sample)
            .lastNoteOn(last)
            .build());
  }

  private static void oldFiles(Draft d, LocalDate day) {
    file(d, RecordKind.LSS_FILE, false, LocalDate.of(1999, 12, 1).minusDays(d.from(0, 900)));
    LocalDate before = LocalDate.of(2008, 3, 1).minusDays(d.from(0, 900));
    file(d, RecordKind.PRIVATE_LSS_FILE, false, before);
    file(d, RecordKind.PRIVATE_FILE, false, before);
  }

  private static void lateRegister(Draft d, LocalDate day) {
    LocalDate culled = day;
    LocalDate last = culled.minusYears(3).minusDays(d.from(0, 90));
    boolean lss = d.chance(50);
    file(d, lss ? RecordKind.PRIVATE_LSS_CHILD_FILE : RecordKind.PRIVATE_CHILD_FILE, false, last);
    file(d, lss ? RecordKind.PRIVATE_LSS_FILE : RecordKind.PRIVATE_FILE, true, last);
    d.add(
        RecordKeeping.of(d.caseId(), d.next("a"))
            .kind(RecordKind.PRIVATE_REGISTER_DATA)
            .circumstancesCeasedOn(culled.minusYears(2))
            .culledOn(culled)
            .build());
  }

  private static CoerciveMeasure measure(Draft d, CoerciveKind kind, Body body, LocalDate day) {
    return d.add(
        CoerciveMeasure.of(d.caseId(), d.next("t"))
            .kind(kind)
            .ground(CareGround.OWN_BEHAVIOUR)
            .body(body)
            .awaitsLegalForce(false)
            .decidedOn(day)
            .executedOn(day)
            .submittedOn(body == Body.COURT ? null : d.past(day.plusDays(1)))
            .confirmedOn(body == Body.COURT ? null : d.past(day.plusDays(6)))
            .build());
  }

  private static void immediateShelter(Draft d, LocalDate day) {
    d.person(day, 2, 15);
    LocalDate lately = d.today().minusDays(d.from(5, 25));
    measure(d, CoerciveKind.IMMEDIATE_SHELTER, Body.BOARD, lately);
  }

  private static void brokenInHostMunicipality(Draft d, LocalDate day) {
    LocalDate decided = day.minusDays(400);
    LawArea law = d.chance(50) ? LawArea.LSS : LawArea.SOL;
    Decision decision =
        d.add(
            Decision.of(d.caseId(), d.next("b"))
                .law(law)
                .measure(Measure.CONTACT_PERSON)
                .favourable(true)
                .decidedOn(decided)
                .build());
    d.add(
        Request.of(d.caseId(), d.next("r"))
            .concerns(decision.id())
            .kind(RequestKind.EXECUTION_IN_HOST_MUNICIPALITY)
            .receivedOn(decided.plusDays(7))
            .build());
    d.add(
        Execution.of(d.caseId(), d.next("v"))
            .concerns(decision.id())
            .partial(false)
            .startedOn(decided.plusDays(17))
            .build());
    Interruption broken =
        d.add(
            Interruption.of(d.caseId(), d.next("av"))
                .concerns(decision.id())
                .cause(InterruptionCause.STAFFING)
                .interruptedOn(decided.plusDays(120))
                .resumedOn(decided.plusDays(275))
                .build());
    d.add(
        FiledReport.of(d.caseId(), d.next("rp"))
            .concerns(broken.id())
            .kind(ReportKind.IVO_HOST)
            .filedOn(decided.plusDays(260))
            .build());
  }

  private static void dataToSis(Draft d, LocalDate day) {
    d.person(day, 13, 17);
    CoerciveMeasure care = measure(d, CoerciveKind.CARE, Body.COURT, day);
    LocalDate asked = d.past(day.plusDays(d.from(5, 200)));
    if (asked != null) {
      d.add(
          Request.of(d.caseId(), d.next("r"))
              .concerns(care.id())
              .kind(RequestKind.SIS_DATA)
              .receivedOn(asked)
              .dueOn(d.chance(50) ? asked.plusDays(30) : null)
              .answeredOn(d.within(asked, 30))
              .build());
    }
  }

  private static void plannedActivity(Draft d, LocalDate day) {
    d.add(
        Event.of(d.caseId(), d.next("h"))
            .kind(EventKind.ACTIVITY_STARTED)
            .law(d.chance(50) ? LawArea.LSS : LawArea.SOL)
            .plannedOn(d.today().plusDays(d.from(1, 60)))
            .build());
  }
}
