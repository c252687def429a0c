package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.InvestigationOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.ReporterCategory;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;

/** Children: reports of concern, investigations, homes away from home. */
final class ChildStories {

  private ChildStories() {}

  static void concern(Draft d) {
    LocalDate day = d.start(6);
    d.person(day, 0, 19);
    int reports = d.tail(1, 12);
    for (int i = 0; i < reports && !day.isAfter(d.today()); i++) {
      reported(d, day, d.chance(95) ? AgeGroup.CHILD : AgeGroup.ADULT);
      day = day.plusDays(d.from(3, 300));
    }
    if (d.chance(5)) {
      LocalDate asked = d.start(3);
      d.add(
          Application.of(d.caseId(), d.next("a"))
              .matter(ApplicationMatter.CHILD_SUPPORT)
              .receivedOn(asked)
              .build());
      d.event(EventKind.INFORMATION_RECEIVED, asked, null);
    }
    if (d.chance(3)) {
      d.event(EventKind.CONCERN_NOTICED, d.start(2), null);
    }
  }

  private static void reported(Draft d, LocalDate day, AgeGroup about) {
    boolean feedback = d.chance(25);
    LocalDate asked = feedback ? d.past(day.plusDays(d.from(0, 30))) : null;
    ConcernReport report =
        d.add(
            ConcernReport.of(d.caseId(), d.next("n"))
                .about(about)
                .reporter(d.one(ReporterCategory.values()))
                .receivedOn(d.noted(day))
                .feedbackRequestedOn(asked)
                .feedbackGivenOn(d.within(asked, 20))
                .feedbackInappropriate(feedback && d.chance(5))
                .build());
    if (about == AgeGroup.CHILD) {
      d.event(EventKind.PROTECTION_ASSESSED, d.within(day, 1), report.id());
    }
    boolean opens = d.chance(40);
    LocalDate decided = d.within(day, 14);
    d.add(
        PreliminaryAssessment.of(d.caseId(), d.next("f"))
            .concerns(report.id())
            .outcome(
                decided == null && d.chance(80)
                    ? null
                    : opens ? AssessmentOutcome.OPEN : AssessmentOutcome.DO_NOT_OPEN)
            .decidedOn(decided)
            .build());
    if (d.chance(4)) {
      d.add(
          Extension.of(d.caseId(), d.next("x"))
              .concerns(report.id())
              .decidedOn(d.past(day.plusDays(d.from(8, 14))))
              .until(day.plusDays(d.from(20, 30)))
              .build());
    }
    if (d.chance(12)) {
      d.add(
          Contact.of(d.caseId(), d.next("c"))
              .party(d.one(ContactWith.REPORTER, ContactWith.GUARDIAN, ContactWith.THIRD_PARTY))
              .form(ContactForm.PHONE)
              .concerns(report.id())
              .madeOn(d.past(day.plusDays(d.from(0, 10))))
              .build());
    }
    if (opens && decided != null) {
      investigated(d, decided, report.id());
    }
  }

  static void investigated(Draft d, LocalDate opened, @Nullable String about) {
    LocalDate closed = d.within(opened, 122);
    boolean measure = d.chance(45);
    Investigation investigation =
        d.add(
            Investigation.of(d.caseId(), d.next("u"))
                .kind(InvestigationKind.CHILD)
                .matter(d.chance(70) ? "oro" : null)
                .concerns(about)
                .openedOn(opened)
                .informedOn(d.within(opened, 2))
                .closedOn(closed)
                .outcome(
                    closed == null
                        ? null
                        : measure ? InvestigationOutcome.MEASURE : InvestigationOutcome.NO_MEASURE)
                .build());
    int talks = d.tail(2, 12);
    for (int i = 0; i < talks; i++) {
      LocalDate met = d.past(opened.plusDays(d.from(3, 120)));
      if (met != null) {
        d.add(
            Contact.of(d.caseId(), d.next("c"))
                .party(d.one(ContactWith.PERSON, ContactWith.GUARDIAN, ContactWith.THIRD_PARTY))
                .form(d.one(ContactForm.values()))
                .concerns(investigation.id())
                .madeOn(met)
                .build());
      }
    }
    if (d.chance(8)) {
      d.add(
          Extension.of(d.caseId(), d.next("x"))
              .concerns(investigation.id())
              .decidedOn(d.past(opened.plusDays(d.from(90, 121))))
              .until(opened.plusMonths(d.from(5, 7)))
              .build());
    }
    if (d.chance(4)) {
      d.event(EventKind.REASONS_AGAINST_INFORMING, opened, investigation.id());
      d.event(EventKind.GROUNDS_CEASED, d.within(opened, 30), investigation.id());
    }
    if (closed == null) {
      return;
    }
    if (!measure && d.chance(25)) {
      followUp(d, FollowUpKind.AFTER_INVESTIGATION, closed, investigation.id());
    }
    if (measure && d.chance(40)) {
      Measure what = d.one(Measure.FAMILY_TREATMENT, Measure.OUTPATIENT_TREATMENT);
      ApplicationStories.applied(d, closed, ApplicationMatter.CHILD_SUPPORT, LawArea.SOL, what);
    }
    if (d.chance(2)) {
      d.event(EventKind.RESPONSIBILITY_MOVED, d.past(opened.plusDays(40)), investigation.id());
    }
  }

  static void followUp(Draft d, FollowUpKind kind, LocalDate from, @Nullable String concerns) {
    LocalDate started = d.within(from, 10);
    FollowUp followUp =
        d.add(
            FollowUp.of(d.caseId(), d.next("l"))
                .kind(kind)
                .concerns(concerns)
                .decidedOn(d.past(from))
                .startedOn(started)
                .endedOn(d.within(started, 70))
                .build());
    if (started != null && d.chance(50)) {
      d.event(EventKind.GUARDIAN_INFORMED, d.within(started, 5), followUp.id());
    }
  }

  static void placement(Draft d) {
    LocalDate day = d.start(12);
    d.person(day, 0, 18);
    reported(d, day, AgeGroup.CHILD);
    LocalDate opened = day.plusDays(d.from(0, 14));
    investigated(d, opened, null);
    int homes = d.tail(1, 5);
    LocalDate from = opened.plusDays(d.from(20, 130));
    for (int i = 0; i < homes && !from.isAfter(d.today()); i++) {
      HomeKind home =
          d.one(
              HomeKind.FAMILY_HOME,
              HomeKind.FAMILY_HOME,
              HomeKind.EMERGENCY_HOME,
              HomeKind.INSTITUTION,
              HomeKind.SUPPORTED_LIVING,
              HomeKind.OTHER_PRIVATE_HOME);
      int days = home == HomeKind.EMERGENCY_HOME ? d.from(10, 150) : d.tail(800, 4000);
      LocalDate to = d.past(from.plusDays(days));
      placed(d, home, d.chance(90) ? LegalGround.SOL : LegalGround.CONSENT, from, to);
      if (to == null) {
        return;
      }
      from = to.plusDays(d.chance(60) ? 0 : d.from(1, 200));
    }
  }

  /** Adds a placement, its plans, its visits, and the reviews the board owes it. */
  static Placement placed(
      Draft d, HomeKind home, LegalGround ground, LocalDate from, @Nullable LocalDate to) {
    LocalDate decided = from.minusDays(d.from(0, 20));
    Placement placement =
        d.add(
            Placement.of(d.caseId(), d.next("p"))
                .home(home)
                .ground(ground)
                .homeId(d.chance(60) ? "hem-" + d.from(1, 400) : null)
                .otherMunicipality(d.chance(20))
                .placedInHome(d.chance(50) ? d.from(1, 5) : null)
                .decidedOn(d.noted(decided))
                .executedOn(from)
                .homeInvestigatedOn(d.chance(85) ? decided.minusDays(d.from(5, 90)) : null)
                .recordsCheckedOn(d.chance(88) ? decided.minusDays(d.from(1, 60)) : null)
                .consultedOn(d.chance(50) ? decided : null)
                .agreementOn(d.within(from, 5))
                .endedOn(to)
                .build());
    String id = placement.id();
    d.event(EventKind.SOCIAL_WORKER_APPOINTED, d.within(from, 3), id);
    d.event(EventKind.REGION_NOTIFIED, d.within(from, 3), id);
    for (PlanKind kind : new PlanKind[] {PlanKind.CARE_PLAN, PlanKind.IMPLEMENTATION_PLAN}) {
      LocalDate made = d.within(from, 30);
      if (made != null) {
        Plan plan =
            d.add(
                Plan.of(d.caseId(), d.next("p"))
                    .kind(kind)
                    .concerns(id)
                    .establishedOn(made)
                    .followUpOn(made.plusMonths(6))
                    .build());
        SharedFacts.reviews(d, made, plan.id(), ReviewKind.PLAN_REVISION, Body.OFFICIAL, 18, to);
      }
    }
    Body body = d.chance(92) ? Body.COMMITTEE : Body.OFFICIAL;
    ReviewKind review =
        ground == LegalGround.LVU && d.chance(50)
            ? ReviewKind.REEXAMINATION
            : ReviewKind.CONSIDERATION;
    SharedFacts.reviews(d, from, d.chance(80) ? id : null, review, body, 6, to);
    if (home == HomeKind.FAMILY_HOME) {
      SharedFacts.reviews(d, from, id, ReviewKind.CUSTODY_TRANSFER, body, 24, to);
    }
    visits(d, id, from, to);
    if (to != null && d.chance(40)) {
      followUp(d, FollowUpKind.AFTER_PLACEMENT, to, id);
    } else if (to == null && d.chance(5)) {
      d.add(SharedFacts.request(d, RequestKind.CARE_ENDS, d.start(1), id));
    }
    return placement;
  }

  private static void visits(Draft d, String about, LocalDate from, @Nullable LocalDate to) {
    LocalDate last = to == null ? d.today() : to;
    LocalDate day = from.plusDays(d.from(5, 40));
    while (!day.isAfter(last)) {
      d.add(
          Contact.of(d.caseId(), d.next("c"))
              .party(ContactWith.PERSON)
              .form(d.one(ContactForm.VISIT, ContactForm.TALK, ContactForm.PHONE))
              .concerns(about)
              .madeOn(day)
              .build());
      day = day.plusDays(d.from(20, 80));
    }
  }

  /** Protected housing with the consent of the guardians. */
  static void shelter(Draft d) {
    LocalDate from = d.start(3);
    d.person(from, 0, 17);
    LocalDate to = d.chance(70) ? d.past(from.plusDays(d.from(10, 300))) : null;
    placed(d, HomeKind.SHELTERED_HOUSING, LegalGround.SOL, from, to);
    if (d.chance(20)) {
      d.add(SharedFacts.request(d, RequestKind.DISCHARGE, from.plusDays(5), null));
    }
  }

  static void contactPerson(Draft d) {
    LocalDate decided = d.start(5);
    d.person(decided, 4, 20);
    Decision decision =
        d.add(
            SharedFacts.decision(
                    d,
                    LawArea.SOL,
                    d.one(
                        Measure.CONTACT_PERSON,
                        Measure.CONTACT_FAMILY,
                        Measure.QUALIFIED_CONTACT_PERSON),
                    decided,
                    null)
                .build());
    LocalDate started = d.within(decided, 40);
    if (started != null) {
      d.add(
          Execution.of(d.caseId(), d.next("v")).concerns(decision.id()).startedOn(started).build());
    }
    SharedFacts.reviews(
        d, decided, decision.id(), ReviewKind.CONTACT_FOLLOW_UP, Body.OFFICIAL, 6, null);
  }
}
