package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.AppealParty;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
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
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.casefile.Stay;

/** An application from the day it comes until what was granted is given, or not. */
final class ApplicationStories {

  private ApplicationStories() {}

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
            SharedFacts.decision(d, law, measure, decided, application.id())
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
      d.add(SharedFacts.request(d, RequestKind.DECISION_AFTER_DELAY, asked, application));
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
      SharedFacts.reviews(d, planned, plan.id(), ReviewKind.FOLLOW_UP, Body.OFFICIAL, 8, ended);
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
        SharedFacts.report(d, ReportKind.IVO_FIRST, day, decision.id());
      }
      if (d.chance(50)) {
        SharedFacts.report(d, ReportKind.AUDITORS, day, decision.id());
      }
    }
    if (started != null) {
      LocalDate told = d.within(started, 30);
      if (told != null) {
        SharedFacts.report(d, ReportKind.IVO_EXECUTED, told, decision.id());
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
      SharedFacts.report(d, ReportKind.IVO_INTERRUPTION, reported, about);
      SharedFacts.report(d, ReportKind.AUDITORS, reported, about);
    }
  }

  static void appealed(Draft d, Decision decision, LocalDate decided) {
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
}
