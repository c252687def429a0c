package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import se.lagfrist.casefile.AdoptionConsent;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.RequestKind;

/** Family law, adoption and young offenders. */
final class FamilyStories {

  private FamilyStories() {}

  static void familyLaw(Draft d) {
    LocalDate day = d.start(6);
    if (d.chance(50)) {
      d.person(day, 0, 1);
      LocalDate opened = d.within(day, 20);
      if (opened != null) {
        d.add(
            Investigation.of(d.caseId(), d.next("u"))
                .kind(InvestigationKind.PATERNITY)
                .openedOn(opened)
                .closedOn(d.within(opened, 300))
                .build());
      }
      if (d.chance(6)) {
        d.event(EventKind.PATERNITY_TRANSFERRED, EventKind.OTHER_BOARD_NOTIFIED, day, 2);
      }
      return;
    }
    d.person(day, 1, 17);
    RequestKind kind =
        d.one(
            RequestKind.INFORMATION_TALK,
            RequestKind.INFORMATION_TALK,
            RequestKind.CUSTODY_INVESTIGATION,
            RequestKind.ADOPTION_INVESTIGATION);
    d.add(SharedFacts.request(d, kind, day, null));
    if (kind == RequestKind.CUSTODY_INVESTIGATION) {
      LocalDate opened = d.within(day, 15);
      if (opened != null) {
        d.add(
            Investigation.of(d.caseId(), d.next("u"))
                .kind(InvestigationKind.CUSTODY)
                .openedOn(opened)
                .closedOn(d.within(opened, 120))
                .build());
      }
    }
    if (d.chance(25)) {
      d.event(
          EventKind.CUSTODY_AGREEMENT_APPROVED,
          EventKind.CUSTODY_AGREEMENT_SENT,
          day.plusDays(d.from(0, 200)),
          1);
    }
    if (d.chance(12)) {
      Judgment judgment =
          d.add(
              Judgment.of(d.caseId(), d.next("j"))
                  .law(LawArea.FB)
                  .measure(Measure.OTHER)
                  .outcome(JudgmentOutcome.CONTACT_SUPPORT)
                  .announcedOn(day)
                  .receivedOn(d.within(day, 5))
                  .build());
      d.event(EventKind.CONTACT_SUPPORT_APPOINTED, d.within(day, 30), judgment.id());
    }
    if (d.chance(10)) {
      d.event(EventKind.COURT_MEASURE_NEEDED, EventKind.COURT_PETITIONED, day, 30);
      d.event(EventKind.RESIDENCE_PERMIT, day, null);
    }
  }

  static void adoption(Draft d) {
    LocalDate day = d.start(6);
    d.person(day, 28, 45);
    LocalDate proposed = d.chance(60) ? d.past(day.plusDays(d.from(60, 800))) : null;
    d.add(
        AdoptionConsent.of(d.caseId(), d.next("m"))
            .grantedOn(d.noted(day))
            .childProposedOn(proposed)
            .continuationDecidedOn(d.within(proposed, 14))
            .checkedOn(d.chance(50) ? d.within(day, 700) : null)
            .childReceivedOn(d.within(proposed, 120))
            .revokedOn(d.chance(10) ? d.within(day, 700) : null)
            .build());
  }

  static void youngOffender(Draft d) {
    LocalDate day = d.start(5);
    d.person(day, 15, 20);
    d.add(SharedFacts.request(d, RequestKind.COURT_STATEMENT, day, null));
    if (d.chance(50)) {
      LocalDate announced = d.past(day.plusDays(d.from(30, 120)));
      if (announced != null) {
        Judgment judgment =
            d.add(
                Judgment.of(d.caseId(), d.next("j"))
                    .law(LawArea.OTHER)
                    .measure(Measure.OTHER)
                    .outcome(d.one(JudgmentOutcome.YOUTH_SERVICE, JudgmentOutcome.YOUTH_CARE))
                    .announcedOn(announced)
                    .legalForceOn(d.past(announced.plusDays(21)))
                    .build());
        if (d.chance(20)) {
          d.event(EventKind.SANCTION_NEGLECTED, EventKind.PROSECUTOR_NOTIFIED, announced, 20);
        }
        d.add(
            FollowUp.of(d.caseId(), d.next("l"))
                .kind(FollowUpKind.AFTER_INVESTIGATION)
                .concerns(judgment.id())
                .decidedOn(announced)
                .build());
      }
    }
    if (d.chance(30)) {
      d.add(SharedFacts.request(d, RequestKind.MEDIATION, day, null));
    }
  }
}
