package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.HospitalStay;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Payment;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Stay;

/** What a municipality meets once in some years. */
final class RareStories {

  /** Those that bring about several duties stand more than once. */
  private static final List<BiConsumer<Draft, LocalDate>> ALL =
      List.of(
          RareStories::openParenthood,
          RareStories::minutesWithoutMeeting,
          RareStories::activityWithoutPlan,
          RareStories::stayedJudgment,
          RareStories::privateRecords,
          RareStories::privateRecords,
          RareStories::privateRecords,
          RareStories::privateRecords,
          RareStories::hostMunicipality,
          RareStories::hostMunicipality,
          RareStories::hostMunicipality,
          RareMeasureStories::treatmentOfSubstanceAbuse,
          RareMeasureStories::awaitsLegalForce,
          RareMeasureStories::temporaryCustody,
          RareMeasureStories::preventiveMeasure,
          RareMeasureStories::followUpAfterCare,
          RareMeasureStories::shelter,
          RareStories::repayment,
          RareStories::postponedWithoutDay,
          RareStories::psychiatricCare);

  private RareStories() {}

  /** One of them. */
  static void rare(Draft d) {
    LocalDate day = d.start(5).minusDays(1);
    ALL.get(d.from(0, ALL.size() - 1)).accept(d, day);
  }

  private static void openParenthood(Draft d, LocalDate day) {
    d.person(day, 0, 2);
    d.event(EventKind.PARENTHOOD_OPEN, EventKind.PARENTHOOD_SETTLED, day, 300);
  }

  private static void minutesWithoutMeeting(Draft d, LocalDate day) {
    d.event(EventKind.MINUTES_APPROVED, EventKind.MINUTES_ANNOUNCED, day, 2);
  }

  private static void activityWithoutPlan(Draft d, LocalDate day) {
    d.add(
        Event.of(d.caseId(), d.next("h"))
            .kind(EventKind.ACTIVITY_STARTED)
            .law(d.one(LawArea.SOL, LawArea.LSS))
            .happenedOn(day)
            .build());
  }

  private static void stayedJudgment(Draft d, LocalDate day) {
    LawArea law = d.one(LawArea.SOL, LawArea.LSS);
    Judgment judgment =
        d.add(
            Judgment.of(d.caseId(), d.next("d"))
                .law(law)
                .outcome(JudgmentOutcome.GRANTS_MEASURE)
                .measure(law == LawArea.SOL ? Measure.HOME_CARE : null)
                .awaitsLegalForce(false)
                .announcedOn(day)
                .build());
    LocalDate ordered = d.past(day.plusDays(5));
    if (ordered != null) {
      d.add(
          Stay.of(d.caseId(), d.next("i"))
              .concerns(judgment.id())
              .orderedOn(ordered)
              .liftedOn(d.past(ordered.plusDays(d.from(10, 60))))
              .build());
    }
  }

  private static void privateRecords(Draft d, LocalDate day) {
    LocalDate last = day.minusYears(d.from(0, 4));
    RecordKind kind =
        d.one(
            RecordKind.PRIVATE_FILE,
            RecordKind.PRIVATE_LSS_FILE,
            RecordKind.PRIVATE_LSS_CHILD_FILE,
            RecordKind.PRIVATE_CHILD_FILE,
            RecordKind.SEIZED_LSS_CHILD_FILE,
            RecordKind.SEIZED_CHILD_FILE);
    boolean seized =
        kind == RecordKind.SEIZED_LSS_CHILD_FILE || kind == RecordKind.SEIZED_CHILD_FILE;
    d.add(
        RecordKeeping.of(d.caseId(), d.next("a"))
            .kind(kind)
            .researchSample(false)
            .lastNoteOn(last)
            .receivedOn(seized ? last.plusDays(20) : null)
            .build());
    d.add(
        RecordKeeping.of(d.caseId(), d.next("a"))
            .kind(RecordKind.PRIVATE_REGISTER_DATA)
            .researchSample(false)
            .lastNoteOn(last)
            .culledOn(d.chance(50) ? d.past(last.plusYears(1)) : null)
            .build());
  }

  private static Decision granted(Draft d, LawArea law, Measure measure, LocalDate day) {
    return d.add(
        Decision.of(d.caseId(), d.next("b"))
            .law(law)
            .measure(measure)
            .favourable(true)
            .body(Body.OFFICIAL)
            .decidedOn(day)
            .communicatedOn(d.within(day, 3))
            .build());
  }

  private static void hostMunicipality(Draft d, LocalDate day) {
    LawArea law = d.one(LawArea.SOL, LawArea.LSS);
    Measure measure = law == LawArea.SOL ? Measure.HOME_CARE : Measure.DAILY_ACTIVITY;
    Decision decision = granted(d, law, measure, day);
    d.add(
        Request.of(d.caseId(), d.next("r"))
            .concerns(decision.id())
            .kind(RequestKind.EXECUTION_IN_HOST_MUNICIPALITY)
            .receivedOn(day)
            .build());
    LocalDate reported = d.past(day.plusDays(d.from(95, 150)));
    if (reported != null) {
      d.add(
          FiledReport.of(d.caseId(), d.next("rp"))
              .concerns(decision.id())
              .kind(ReportKind.IVO_HOST)
              .filedOn(reported)
              .build());
    }
    LocalDate executed = d.past(day.plusDays(d.from(20, 300)));
    if (executed != null) {
      d.add(
          Execution.of(d.caseId(), d.next("v"))
              .concerns(decision.id())
              .partial(false)
              .startedOn(executed)
              .build());
      LocalDate broken = d.past(executed.plusDays(10));
      if (broken != null) {
        d.add(
            Interruption.of(d.caseId(), d.next("av"))
                .concerns(decision.id())
                .cause(InterruptionCause.STAFFING)
                .interruptedOn(broken)
                .build());
      }
    }
  }

  private static void repayment(Draft d, LocalDate day) {
    LocalDate granted = LocalDate.of(2025, 6, 1);
    Decision decision = granted(d, LawArea.SOL, Measure.INCOME_SUPPORT, granted);
    LocalDate paid = granted.plusDays(d.from(35, 90));
    d.add(
        Payment.of(d.caseId(), d.next("bt"))
            .concerns(decision.id())
            .paidOn(paid)
            .repaidOn(d.chance(30) ? paid.plusDays(60) : null)
            .build());
  }

  private static void postponedWithoutDay(Draft d, LocalDate day) {
    Decision decision = granted(d, LawArea.SOL, Measure.HOME_CARE, day);
    d.add(
        Postponement.of(d.caseId(), d.next("s")).concerns(decision.id()).requestedOn(day).build());
  }

  private static void psychiatricCare(Draft d, LocalDate day) {
    // The rule is about the stays of one year only.
    LocalDate ready = LocalDate.of(2018, d.from(1, 12), d.from(1, 28));
    d.add(
        HospitalStay.of(d.caseId(), d.next("s"))
            .psychiatric(true)
            .admissionNoticeOn(ready.minusDays(30))
            .readyOn(ready)
            .readyAfterNoon(false)
            .dischargedOn(ready.plusDays(d.from(5, 60)))
            .build());
  }
}
