package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;

/** Children and young people placed outside their homes with consent. */
final class PlacementStories {

  private PlacementStories() {}

  static void placement(Draft d) {
    LocalDate day = d.start(12);
    d.person(day, 0, 18);
    ChildStories.reported(d, day, AgeGroup.CHILD);
    LocalDate opened = day.plusDays(d.from(0, 14));
    ChildStories.investigated(d, opened, null);
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
      ChildStories.followUp(d, FollowUpKind.AFTER_PLACEMENT, to, id);
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
}
