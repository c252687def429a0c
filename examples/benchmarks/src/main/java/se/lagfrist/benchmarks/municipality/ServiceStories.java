package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.AppealParty;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.BenefitPeriod;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.HospitalStay;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.InvestigationOutcome;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Offer;
import se.lagfrist.casefile.Payment;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.casefile.Stay;

/** People who apply for something: care, housing, money, assistance. */
final class ServiceStories {

  private ServiceStories() {}

  static void elderlyCare(Draft d) {
    LocalDate day = d.start(8);
    d.person(day, 66, 98);
    int rounds = d.tail(1, 12);
    for (int i = 0; i < rounds && !day.isAfter(d.today()); i++) {
      Measure measure =
          d.one(
              Measure.HOME_CARE,
              Measure.HOME_CARE,
              Measure.SPECIAL_HOUSING,
              Measure.SHORT_TERM_STAY,
              Measure.DAY_ACTIVITY,
              Measure.HOUSING_SUPPORT);
      applied(d, day, ApplicationMatter.SOCIAL_SERVICE, LawArea.SOL, measure);
      day = day.plusDays(d.from(60, 700));
    }
    if (d.chance(10)) {
      hospital(d, day.minusDays(d.from(10, 60)));
    }
    if (d.chance(4)) {
      d.event(EventKind.GUARDIAN_NEED_ASSESSED, EventKind.GUARDIANSHIP_NOTIFIED, day, 20);
      d.event(EventKind.FEE_BASIS_CHANGED, EventKind.FEE_CHANGED, d.start(2), 30);
    }
    if (d.chance(4)) {
      coordinatedPlan(d, d.start(3));
    }
  }

  static void lss(Draft d) {
    LocalDate day = d.start(10);
    d.person(day, 3, 70);
    int rounds = d.tail(2, 10);
    for (int i = 0; i < rounds && !day.isAfter(d.today()); i++) {
      Measure measure =
          d.one(
              Measure.DAILY_ACTIVITY,
              Measure.SERVICE_HOUSING,
              Measure.CONTACT_PERSON,
              Measure.COMPANION_SERVICE,
              Measure.RELIEF_SERVICE,
              Measure.SHORT_TERM_LSS,
              Measure.SHORT_TERM_SUPERVISION,
              Measure.PERSONAL_ASSISTANCE);
      ApplicationMatter matter =
          measure == Measure.PERSONAL_ASSISTANCE
              ? ApplicationMatter.PERSONAL_ASSISTANCE
              : ApplicationMatter.LSS_SERVICE;
      applied(d, day, matter, LawArea.LSS, measure);
      day = day.plusDays(d.from(30, 900));
    }
    if (d.chance(35)) {
      LocalDate asked = d.start(5);
      Request wish = d.add(request(d, RequestKind.LSS_PLAN, asked, null));
      LocalDate made = d.within(asked, 60);
      if (made != null) {
        Plan plan =
            d.add(
                Plan.of(d.caseId(), d.next("p"))
                    .kind(PlanKind.LSS_PLAN)
                    .concerns(wish.id())
                    .establishedOn(made)
                    .build());
        d.event(EventKind.PLAN_SHARED, d.within(made, 20), plan.id());
        reviews(d, made, plan.id(), ReviewKind.PLAN_REVIEW, Body.OFFICIAL, 12, null);
      }
    }
    if (d.chance(8)) {
      d.event(EventKind.ASSISTANCE_CHANGED, EventKind.INSURANCE_AGENCY_NOTIFIED, d.start(3), 14);
    }
    if (d.chance(5)) {
      d.event(EventKind.ASSISTANCE_DENIED, EventKind.LSS_INFORMED, d.start(3), 14);
      d.event(EventKind.LICENCE_CEASED, d.start(3), null);
    }
    if (d.chance(5)) {
      advanceDecision(d);
    }
    if (d.chance(3)) {
      hostMunicipality(d, LawArea.LSS);
    }
  }

  private static void advanceDecision(Draft d) {
    LocalDate decided = d.start(3);
    Decision decision =
        d.add(
            decision(d, LawArea.LSS, Measure.ADVANCE_DECISION, decided, null)
                .communicatedOn(d.within(decided, 10))
                .build());
    d.event(EventKind.MEASURE_AVAILABLE, d.within(decided, 120), decision.id());
    d.event(EventKind.MOVED_IN, d.within(decided, 240), decision.id());
  }

  static void hostMunicipality(Draft d, LawArea law) {
    LocalDate decided = d.start(3);
    Decision decision = d.add(decision(d, law, Measure.CONTACT_PERSON, decided, null).build());
    d.add(
        request(
            d,
            RequestKind.EXECUTION_IN_HOST_MUNICIPALITY,
            decided.plusDays(d.from(0, 20)),
            decision.id()));
    LocalDate reported = d.past(decided.plusDays(d.from(95, 240)));
    if (reported != null && d.chance(70)) {
      report(d, ReportKind.IVO_HOST, reported, decision.id());
    }
  }

  static void hospitalDischarge(Draft d) {
    LocalDate day = d.start(4);
    d.person(day, 60, 97);
    int stays = d.tail(1, 8);
    for (int i = 0; i < stays && !day.isAfter(d.today()); i++) {
      hospital(d, day);
      day = day.plusDays(d.from(40, 300));
    }
    applied(d, d.start(4), ApplicationMatter.SOCIAL_SERVICE, LawArea.SOL, Measure.HOME_CARE);
  }

  private static void hospital(Draft d, LocalDate admitted) {
    if (admitted.isAfter(d.today())) {
      return;
    }
    LocalDate ready = d.past(admitted.plusDays(d.from(2, 14)));
    d.add(
        HospitalStay.of(d.caseId(), d.next("s"))
            .admissionNoticeOn(d.noted(admitted))
            .planningStartedOn(d.within(admitted, 3))
            .readyOn(ready)
            .readyAfterNoon(d.chance(40))
            .agreedDays(d.chance(15) ? d.from(2, 5) : null)
            .summonedOn(d.within(ready, 1))
            .planStartedOn(d.within(ready, 3))
            .dischargedOn(d.within(ready, 4))
            .build());
  }

  private static void coordinatedPlan(Draft d, LocalDate day) {
    d.event(EventKind.COORDINATION_NEEDED, EventKind.COORDINATION_STARTED, day, 25);
    d.add(
        Plan.of(d.caseId(), d.next("p"))
            .kind(d.one(PlanKind.COORDINATED_PLAN, PlanKind.SUBSTANCE_PLAN))
            .establishedOn(d.within(day, 40))
            .followUpOn(day.plusDays(d.from(100, 300)))
            .build());
  }

  /** An application, its investigation, the decision, and what becomes of it. */
  static void applied(
      Draft d, LocalDate day, ApplicationMatter matter, LawArea law, Measure measure) {
    Application application =
        d.add(
            Application.of(d.caseId(), d.next("a"))
                .matter(matter)
                .measure(measure)
                .receivedOn(d.noted(day))
                .completeOn(d.chance(20) ? d.within(day, 20) : null)
                .withdrawnOn(d.chance(3) ? d.within(day, 30) : null)
                .build());
    LocalDate opened = d.within(day, 5);
    LocalDate decided = d.within(day, 45);
    Investigation investigation = null;
    if (opened != null && d.chance(60)) {
      LocalDate closed = decided != null && !decided.isBefore(opened) ? decided : null;
      investigation =
          d.add(
              Investigation.of(d.caseId(), d.next("u"))
                  .kind(InvestigationKind.ADULT)
                  .concerns(application.id())
                  .openedOn(opened)
                  .closedOn(closed)
                  .outcome(closed == null ? null : InvestigationOutcome.MEASURE)
                  .build());
    }
    if (d.chance(3)) {
      delayed(d, day, application.id());
    }
    if (decided == null) {
      return;
    }
    boolean granted = d.chance(90);
    LocalDate until = d.chance(40) ? decided.plusMonths(d.from(3, 24)) : null;
    boolean endsEarly = d.chance(15);
    LocalDate ended = endsEarly ? d.past(decided.plusDays(d.from(30, 500))) : null;
    Decision decision =
        d.add(
            decision(d, law, measure, decided, application.id())
                .favourable(granted)
                .investigation(investigation == null ? null : investigation.id())
                .communicatedOn(d.within(decided, 10))
                .validUntil(granted ? until : null)
                .endedOn(ended)
                .endReason(ended == null ? null : d.one(EndReason.values()))
                .build());
    if (granted) {
      execute(d, decision, decided, ended);
    } else if (d.chance(25)) {
      appealed(d, decision, decided);
    }
  }

  private static void delayed(Draft d, LocalDate day, String application) {
    d.event(EventKind.SIGNIFICANT_DELAY, d.past(day.plusDays(d.from(40, 90))), application);
    LocalDate asked = d.past(day.plusDays(d.from(170, 260)));
    if (asked != null) {
      d.add(request(d, RequestKind.DECISION_AFTER_DELAY, asked, application));
    }
  }

  private static void execute(
      Draft d, Decision decision, LocalDate decided, @Nullable LocalDate ended) {
    if (d.chance(6)) {
      d.add(
          Offer.of(d.caseId(), d.next("o"))
              .concerns(decision.id())
              .offeredOn(d.past(decided.plusDays(d.from(5, 60))))
              .declinedOn(d.chance(50) ? d.past(decided.plusDays(d.from(60, 80))) : null)
              .build());
    }
    if (d.chance(3)) {
      d.add(
          Postponement.of(d.caseId(), d.next("o"))
              .concerns(decision.id())
              .requestedOn(decided.plusDays(d.from(0, 10)))
              .until(decided.plusDays(d.from(20, 120)))
              .build());
    }
    boolean waits = d.chance(8);
    LocalDate started = waits ? d.past(decided.plusDays(d.from(95, 600))) : d.within(decided, 30);
    boolean done = started != null && (ended == null || !started.isAfter(ended));
    if (waits) {
      reported(d, decision, decided, done ? started : null);
    }
    if (started == null || !done) {
      return;
    }
    d.add(
        Execution.of(d.caseId(), d.next("v"))
            .concerns(decision.id())
            .partial(d.chance(6))
            .startedOn(started)
            .build());
    d.event(EventKind.CARE_CONTACT_OFFERED, d.within(started, 20), decision.id());
    LocalDate planned = d.within(started, 30);
    if (planned != null && d.chance(70)) {
      Plan plan =
          d.add(
              Plan.of(d.caseId(), d.next("p"))
                  .kind(PlanKind.IMPLEMENTATION_PLAN)
                  .concerns(decision.id())
                  .establishedOn(planned)
                  .followUpOn(planned.plusMonths(6))
                  .build());
      reviews(d, planned, plan.id(), ReviewKind.FOLLOW_UP, Body.OFFICIAL, 8, ended);
    }
    if (d.chance(10)) {
      interrupted(d, decision, started.plusDays(d.from(20, 400)));
    }
  }

  /** Reports quarter by quarter while someone waits, and that the wait is over. */
  private static void reported(
      Draft d, Decision decision, LocalDate decided, @Nullable LocalDate started) {
    LocalDate last = started == null ? d.today() : started;
    for (LocalDate day = decided.plusMonths(4); day.isBefore(last); day = day.plusMonths(3)) {
      if (d.chance(90)) {
        report(d, ReportKind.IVO_FIRST, day, decision.id());
      }
      if (d.chance(50)) {
        report(d, ReportKind.AUDITORS, day, decision.id());
      }
    }
    if (started != null) {
      LocalDate told = d.within(started, 30);
      if (told != null) {
        report(d, ReportKind.IVO_EXECUTED, told, decision.id());
      }
    }
  }

  private static void interrupted(Draft d, Decision decision, LocalDate day) {
    if (day.isAfter(d.today())) {
      return;
    }
    LocalDate resumed = d.past(day.plusDays(d.chance(70) ? d.from(5, 80) : d.from(95, 300)));
    Interruption interruption =
        d.add(
            Interruption.of(d.caseId(), d.next("i"))
                .concerns(decision.id())
                .cause(d.one(InterruptionCause.values()))
                .interruptedOn(day)
                .resumedOn(resumed)
                .build());
    LocalDate reported = d.past(day.plusMonths(4));
    if (reported != null && (resumed == null || resumed.isAfter(reported))) {
      String about = d.chance(50) ? decision.id() : interruption.id();
      report(d, ReportKind.IVO_INTERRUPTION, reported, about);
      report(d, ReportKind.AUDITORS, reported, about);
    }
  }

  private static void appealed(Draft d, Decision decision, LocalDate decided) {
    LocalDate came = d.past(decided.plusDays(d.from(5, 30)));
    if (came == null) {
      return;
    }
    Appeal appeal =
        d.add(
            Appeal.of(d.caseId(), d.next("k"))
                .concerns(decision.id())
                .party(AppealParty.INDIVIDUAL)
                .receivedOn(came)
                .forwardedOn(d.within(came, 7))
                .build());
    LocalDate announced = d.past(came.plusDays(d.from(60, 300)));
    if (announced == null) {
      return;
    }
    boolean won = d.chance(40);
    Judgment judgment =
        d.add(
            Judgment.of(d.caseId(), d.next("j"))
                .concerns(appeal.id())
                .law(decision.law())
                .measure(decision.measure())
                .outcome(
                    won
                        ? JudgmentOutcome.GRANTS_MEASURE
                        : d.one(
                            JudgmentOutcome.UPHOLDS,
                            JudgmentOutcome.REMITS,
                            JudgmentOutcome.ORDERS_DECISION))
                .announcedOn(announced)
                .receivedOn(d.within(announced, 8))
                .announcedAtHearing(d.chance(20))
                .awaitsLegalForce(d.chance(15))
                .setDay(d.chance(30) ? announced.plusDays(30) : null)
                .legalForceOn(d.past(announced.plusDays(d.from(24, 40))))
                .build());
    if (!won) {
      return;
    }
    if (d.chance(25)) {
      d.add(
          Stay.of(d.caseId(), d.next("b"))
              .concerns(judgment.id())
              .orderedOn(d.past(announced.plusDays(d.from(1, 20))))
              .build());
      return;
    }
    LocalDate started = d.within(announced, 60);
    if (started != null && d.chance(70)) {
      d.add(
          Execution.of(d.caseId(), d.next("v")).concerns(judgment.id()).startedOn(started).build());
      if (d.chance(40)) {
        d.add(
            Interruption.of(d.caseId(), d.next("i"))
                .concerns(judgment.id())
                .cause(InterruptionCause.STAFFING)
                .interruptedOn(d.past(started.plusDays(d.from(20, 200))))
                .build());
      }
    }
  }

  static void financialAssistance(Draft d) {
    LocalDate day = d.start(7);
    d.person(day, 18, 64);
    int months = d.tail(3, 60);
    d.add(
        BenefitPeriod.of(d.caseId(), d.next("t"))
            .from(day)
            .to(d.past(day.plusMonths(months)))
            .build());
    for (int i = 0; i < months && !day.isAfter(d.today()); i++) {
      Application application =
          d.add(
              Application.of(d.caseId(), d.next("a"))
                  .matter(ApplicationMatter.FINANCIAL_ASSISTANCE)
                  .receivedOn(day)
                  .build());
      LocalDate decided = d.within(day, 14);
      if (decided != null) {
        Decision decision =
            d.add(
                decision(d, LawArea.SOL, Measure.INCOME_SUPPORT, decided, application.id())
                    .favourable(d.chance(88))
                    .communicatedOn(d.within(decided, 3))
                    .build());
        if (Boolean.TRUE.equals(decision.favourable())) {
          d.add(
              Execution.of(d.caseId(), d.next("v"))
                  .concerns(decision.id())
                  .startedOn(decided)
                  .build());
          if (d.chance(8)) {
            d.add(
                Payment.of(d.caseId(), d.next("b"))
                    .concerns(decision.id())
                    .paidOn(decided)
                    .repaidOn(d.chance(30) ? d.within(decided, 400) : null)
                    .build());
          }
        } else if (d.chance(10)) {
          appealed(d, decision, decided);
        }
      }
      day = day.plusMonths(1);
    }
    if (months > 6 && d.chance(40)) {
      d.event(EventKind.JOB_STIMULUS_QUALIFIED, d.past(day.minusMonths(1)), null);
    }
    if (d.chance(3)) {
      d.event(EventKind.EVICTION_NOTICE, EventKind.EVICTION_CONFIRMED, d.start(3), 10);
    }
    if (d.chance(10)) {
      d.add(
          Plan.of(d.caseId(), d.next("p"))
              .kind(PlanKind.WORK_PLAN)
              .establishedOn(d.start(2))
              .build());
    }
  }

  /** The records of a private provider, and someone who asks for them. */
  static void privateRecords(Draft d) {
    YearMonth last = YearMonth.from(d.start(8));
    d.person(last.atDay(1), 20, 90);
    boolean lss = d.chance(40);
    RecordKind kind =
        d.one(
            lss ? RecordKind.PRIVATE_LSS_FILE : RecordKind.PRIVATE_FILE,
            lss ? RecordKind.SEIZED_LSS_FILE : RecordKind.SEIZED_FILE,
            lss ? RecordKind.MISCONDUCT_LSS_FILE : RecordKind.MISCONDUCT_FILE);
    RecordKeeping file =
        d.add(
            RecordKeeping.of(d.caseId(), d.next("r"))
                .kind(kind)
                .researchSample(d.chance(10))
                .lastNoteOn(d.noted(last.atDay(1)))
                .receivedOn(d.past(last.atEndOfMonth()))
                .culledOn(d.chance(20) ? d.past(last.plusYears(3).atDay(5)) : null)
                .build());
    if (d.chance(30)) {
      d.add(request(d, RequestKind.RECORD_ACCESS, last.atDay(9), file.id()));
    }
    if (d.chance(12)) {
      d.event(EventKind.RECORD_REFUSED, last.atDay(12), file.id());
      d.event(EventKind.RECORD_REFERRED, d.within(last.atDay(12), 2), file.id());
    }
    if (d.chance(50)) {
      Contact talk =
          Contact.of(d.caseId(), d.next("c"))
              .party(ContactWith.PERSON)
              .form(ContactForm.LETTER)
              .madeOn(last.atDay(20))
              .build();
      d.add(talk);
    }
  }

  // --- parts that other stories use too
  // ---------------------------------------------------------------

  static se.lagfrist.casefile.DecisionBuilder decision(
      Draft d, LawArea law, Measure measure, LocalDate decided, @Nullable String concerns) {
    String provision = null;
    if (law == LawArea.SOL && d.chance(60)) {
      provision = d.one("11:1", "11:1", "4:1", "12:1", "11:4");
    }
    return Decision.of(d.caseId(), d.next("d"))
        .law(law)
        .provision(provision)
        .measure(measure)
        .favourable(true)
        .body(d.chance(97) ? Body.OFFICIAL : d.one(Body.BOARD, Body.COMMITTEE, Body.CHAIR))
        .concerns(concerns)
        .decidedOn(d.noted(decided));
  }

  static Request request(Draft d, RequestKind kind, LocalDate came, @Nullable String concerns) {
    LocalDate answered = d.within(came, 25);
    return Request.of(d.caseId(), d.next("q"))
        .kind(kind)
        .concerns(concerns)
        .receivedOn(came)
        .dueOn(d.chance(35) ? came.plusDays(d.from(10, 60)) : null)
        .answeredOn(answered)
        .build();
  }

  static void report(Draft d, ReportKind kind, LocalDate filed, @Nullable String concerns) {
    d.add(
        FiledReport.of(d.caseId(), d.next("r"))
            .kind(kind)
            .concerns(concerns)
            .filedOn(filed)
            .build());
  }

  /** Adds reviews at an interval of months, some of them late, until the need ends or today. */
  static void reviews(
      Draft d,
      LocalDate from,
      @Nullable String concerns,
      ReviewKind kind,
      Body body,
      int months,
      @Nullable LocalDate end) {
    LocalDate last = end == null || end.isAfter(d.today()) ? d.today() : end;
    LocalDate day = next(d, from, months);
    while (!day.isAfter(last)) {
      d.add(
          Review.of(d.caseId(), d.next("g"))
              .concerns(concerns)
              .kind(kind)
              .body(body)
              .heldOn(day)
              .build());
      day = next(d, day, months);
    }
  }

  private static LocalDate next(Draft d, LocalDate day, int months) {
    return day.plusMonths(months).plusDays(d.chance(85) ? -d.from(0, 25) : d.from(1, 60));
  }
}
