package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import java.time.YearMonth;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.BenefitPeriod;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.HospitalStay;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Payment;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;

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
      ApplicationStories.applied(d, day, ApplicationMatter.SOCIAL_SERVICE, LawArea.SOL, measure);
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
      ApplicationStories.applied(d, day, matter, LawArea.LSS, measure);
      day = day.plusDays(d.from(30, 900));
    }
    if (d.chance(35)) {
      LocalDate asked = d.start(5);
      Request wish = d.add(SharedFacts.request(d, RequestKind.LSS_PLAN, asked, null));
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
        SharedFacts.reviews(d, made, plan.id(), ReviewKind.PLAN_REVIEW, Body.OFFICIAL, 12, null);
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
            SharedFacts.decision(d, LawArea.LSS, Measure.ADVANCE_DECISION, decided, null)
                .communicatedOn(d.within(decided, 10))
                .build());
    d.event(EventKind.MEASURE_AVAILABLE, d.within(decided, 120), decision.id());
    d.event(EventKind.MOVED_IN, d.within(decided, 240), decision.id());
  }

  static void hostMunicipality(Draft d, LawArea law) {
    LocalDate decided = d.start(3);
    Decision decision =
        d.add(SharedFacts.decision(d, law, Measure.CONTACT_PERSON, decided, null).build());
    d.add(
        SharedFacts.request(
            d,
            RequestKind.EXECUTION_IN_HOST_MUNICIPALITY,
            decided.plusDays(d.from(0, 20)),
            decision.id()));
    LocalDate reported = d.past(decided.plusDays(d.from(95, 240)));
    if (reported != null && d.chance(70)) {
      SharedFacts.report(d, ReportKind.IVO_HOST, reported, decision.id());
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
    ApplicationStories.applied(
        d, d.start(4), ApplicationMatter.SOCIAL_SERVICE, LawArea.SOL, Measure.HOME_CARE);
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
                SharedFacts.decision(
                        d, LawArea.SOL, Measure.INCOME_SUPPORT, decided, application.id())
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
          ApplicationStories.appealed(d, decision, decided);
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
      d.add(SharedFacts.request(d, RequestKind.RECORD_ACCESS, last.atDay(9), file.id()));
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
}
