package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.InvestigationOutcome;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;

/** Adults with substance abuse: reports, inquiries, custody and care under LVM. */
final class SubstanceAbuseStories {

  private SubstanceAbuseStories() {}

  /** From a report to what came of it. */
  static void substanceAbuse(Draft d) {
    LocalDate day = d.start(7);
    d.person(day, 20, 65);
    d.event(EventKind.LVM_NEED_KNOWN, day, null);
    LocalDate opened = d.within(day, 10);
    if (opened == null) {
      return;
    }
    LocalDate closed = d.within(opened, 60);
    Investigation investigation =
        d.add(
            Investigation.of(d.caseId(), d.next("u"))
                .kind(InvestigationKind.LVM)
                .openedOn(opened)
                .closedOn(closed)
                .outcome(
                    closed == null
                        ? null
                        : d.one(InvestigationOutcome.MEASURE, InvestigationOutcome.NO_MEASURE))
                .build());
    d.event(EventKind.MEDICAL_EXAM_DECIDED, d.within(opened, 15), investigation.id());
    if (d.chance(60)) {
      CoerciveMeasure custody =
          CoercionStories.custody(d, CoerciveKind.LVM_CUSTODY, opened.plusDays(3), 12);
      if (d.chance(15)) {
        d.event(EventKind.GROUNDS_CEASED, custody.decidedOn(), custody.id());
      }
    }
    LocalDate care = d.past(opened.plusDays(d.from(20, 50)));
    if (care != null && d.chance(70)) {
      judged(d, care);
      CoerciveMeasure measure =
          d.add(
              CoercionStories.measure(d, CoerciveKind.LVM_CARE, CareGround.NONE, Body.COURT, care)
                  .executedOn(d.within(care, 25))
                  .legalForceOn(d.past(care.plusDays(24)))
                  .endedOn(d.chance(80) ? d.past(care.plusDays(d.from(150, 186))) : null)
                  .build());
      if (d.chance(15)) {
        d.add(
            Extension.of(d.caseId(), d.next("x"))
                .concerns(measure.id())
                .decidedOn(d.past(care.plusDays(120)))
                .until(care.plusDays(200))
                .build());
      }
      PlacementStories.placed(
          d,
          d.one(HomeKind.LVM_HOME, HomeKind.INSTITUTION, HomeKind.OWN_HOME),
          LegalGround.LVM,
          care,
          d.past(care.plusDays(d.from(60, 180))));
    }
    if (d.chance(30)) {
      d.add(
          Plan.of(d.caseId(), d.next("p"))
              .kind(PlanKind.SUBSTANCE_PLAN)
              .establishedOn(opened)
              .build());
      d.add(SharedFacts.request(d, RequestKind.SIS_DATA, opened.plusDays(90), null));
    }
    Review review =
        Review.of(d.caseId(), d.next("g"))
            .kind(ReviewKind.FOLLOW_UP)
            .body(Body.OFFICIAL)
            .heldOn(d.past(opened.plusDays(200)))
            .build();
    d.add(review);
  }

  private static void judged(Draft d, LocalDate day) {
    d.add(
        Judgment.of(d.caseId(), d.next("j"))
            .law(LawArea.LVM)
            .measure(Measure.OTHER)
            .outcome(JudgmentOutcome.LVM_CARE)
            .announcedOn(day)
            .announcedAtHearing(d.chance(30))
            .receivedOn(d.within(day, 8))
            .build());
  }
}
