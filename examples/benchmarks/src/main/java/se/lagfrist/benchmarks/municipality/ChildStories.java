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
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.InvestigationOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.ReporterCategory;
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

  static void reported(Draft d, LocalDate day, AgeGroup about) {
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
