package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.CoerciveMeasureBuilder;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;

/** Care and bans decided against someone's will: LVU, LPBS. */
final class CoercionStories {

  private CoercionStories() {}

  /** Taken into care at once, confirmed by the court, then in care for years. */
  static void care(Draft d) {
    LocalDate day = d.start(7);
    d.person(day, 0, 19);
    if (d.chance(70)) {
      ChildStories.investigated(d, day.minusDays(d.from(1, 80)), null);
    }
    LocalDate care = day;
    if (d.chance(75)) {
      CoerciveMeasure custody = custody(d, CoerciveKind.IMMEDIATE_CUSTODY, day, 28);
      if (custody.applicationOn() == null) {
        return;
      }
      if (d.chance(8)) {
        temporaryCustody(d, day.plusDays(d.from(5, 40)));
      }
      if (custody.body() == Body.CHAIR) {
        SharedFacts.report(d, ReportKind.BOARD_MEETING, day.plusDays(20), custody.id());
      }
      care = custody.applicationOn().plusDays(d.from(10, 60));
    }
    if (care.isAfter(d.today()) || d.chance(10)) {
      return;
    }
    CareGround ground = d.one(CareGround.ENVIRONMENT, CareGround.OWN_BEHAVIOUR, CareGround.BOTH);
    if (d.chance(6)) {
      preventive(d, care, ground);
      return;
    }
    LocalDate to = d.chance(50) ? d.past(care.plusDays(d.tail(800, 4000))) : null;
    CoerciveMeasure measure =
        d.add(
            measure(d, CoerciveKind.CARE, ground, Body.COURT, care)
                .executedOn(care)
                .legalForceOn(d.past(care.plusDays(d.from(21, 45))))
                .endedOn(to)
                .build());
    cared(d, measure, care, to, ground);
  }

  private static void cared(
      Draft d, CoerciveMeasure measure, LocalDate care, @Nullable LocalDate to, CareGround ground) {
    ReviewKind kind =
        ground == CareGround.ENVIRONMENT ? ReviewKind.CONSIDERATION : ReviewKind.REEXAMINATION;
    SharedFacts.reviews(
        d, care, measure.id(), kind, d.chance(94) ? Body.COMMITTEE : Body.OFFICIAL, 6, to);
    PlacementStories.placed(
        d,
        d.one(HomeKind.FAMILY_HOME, HomeKind.INSTITUTION, HomeKind.SECURE_HOME),
        LegalGround.LVU,
        care,
        to);
    if (d.chance(25)) {
      CoerciveMeasure restriction =
          d.add(
              measure(
                      d,
                      d.one(CoerciveKind.CONTACT_RESTRICTION, CoerciveKind.SECRET_RESIDENCE),
                      CareGround.NONE,
                      Body.COMMITTEE,
                      care)
                  .build());
      SharedFacts.reviews(
          d, care, restriction.id(), ReviewKind.CONSIDERATION, Body.COMMITTEE, 3, to);
    }
    if (d.chance(20)) {
      d.add(
          SharedFacts.decision(d, LawArea.LVU, Measure.OTHER, care, null).body(Body.CHAIR).build());
    }
    if (d.chance(15)) {
      d.add(
          SharedFacts.request(
              d,
              d.one(RequestKind.CARE_ENDS, RequestKind.CONTACT_CHANGE),
              care.plusDays(d.from(20, 300)),
              measure.id()));
    }
    if (to != null) {
      d.event(EventKind.CARE_NEED_CEASED, to.minusDays(d.from(0, 10)), measure.id());
      if (d.chance(50)) {
        ChildStories.followUp(d, FollowUpKind.AFTER_LVU_CARE, to, measure.id());
      }
    }
  }

  private static void preventive(Draft d, LocalDate day, CareGround ground) {
    CoerciveMeasure measure =
        d.add(measure(d, CoerciveKind.PREVENTIVE_MEASURE, ground, Body.COMMITTEE, day).build());
    d.add(
        Plan.of(d.caseId(), d.next("p"))
            .kind(PlanKind.TREATMENT_PLAN)
            .concerns(measure.id())
            .establishedOn(day)
            .build());
    SharedFacts.reviews(d, day, measure.id(), ReviewKind.REEXAMINATION, Body.COMMITTEE, 6, null);
  }

  private static void temporaryCustody(Draft d, LocalDate day) {
    if (day.isAfter(d.today())) {
      return;
    }
    d.add(
        measure(d, CoerciveKind.TEMPORARY_CUSTODY, CareGround.ENVIRONMENT, Body.COURT, day)
            .validUntil(d.chance(50) ? day.plusMonths(2) : null)
            .build());
  }

  /** An urgent decision that is submitted to the court and followed by an application. */
  static CoerciveMeasure custody(Draft d, CoerciveKind kind, LocalDate day, int days) {
    LocalDate confirmed = d.chance(92) ? d.past(day.plusDays(d.from(4, 14))) : null;
    boolean extended = d.chance(8);
    boolean appliedFirst = kind == CoerciveKind.LVM_CUSTODY && d.chance(15);
    LocalDate within = confirmed == null ? null : d.within(day, extended ? days + 20 : days);
    LocalDate application = appliedFirst ? day.minusDays(3) : within;
    CoerciveMeasure measure =
        d.add(
            measure(
                    d,
                    kind,
                    d.one(CareGround.ENVIRONMENT, CareGround.OWN_BEHAVIOUR),
                    d.chance(60) ? Body.CHAIR : Body.COMMITTEE,
                    day)
                .submittedOn(d.within(day, 6))
                .executedOn(d.within(day, 3))
                .confirmedOn(confirmed)
                .applicationOn(application)
                .endedOn(confirmed == null ? d.within(day, 9) : null)
                .build());
    if (extended) {
      d.add(
          Extension.of(d.caseId(), d.next("x"))
              .concerns(measure.id())
              .requestedOn(d.past(day.plusDays(15)))
              .decidedOn(d.past(day.plusDays(20)))
              .until(day.plusDays(days + 21L))
              .build());
    }
    if (application != null) {
      d.event(EventKind.MEDICAL_EXAMINATION, d.within(day, 20), measure.id());
      d.event(EventKind.COURT_HEARING, d.within(application, 14), measure.id());
    } else if (d.chance(50)) {
      d.event(EventKind.GROUNDS_CEASED, d.within(day, 8), measure.id());
    }
    return measure;
  }

  /** Bans on travel and on taking a child home. */
  static void bans(Draft d) {
    LocalDate day = d.start(4);
    d.person(day, 5, 17);
    boolean travel = d.chance(60);
    CoerciveMeasure temporary =
        custody(
            d,
            travel ? CoerciveKind.TEMPORARY_TRAVEL_BAN : CoerciveKind.TEMPORARY_RELOCATION_BAN,
            day,
            travel ? 28 : 14);
    if (temporary.applicationOn() == null) {
      return;
    }
    LocalDate from = d.past(day.plusDays(d.from(40, 90)));
    if (from != null) {
      LocalDate to = d.chance(40) ? d.past(from.plusDays(d.from(60, 700))) : null;
      CoerciveMeasure ban =
          d.add(
              measure(
                      d,
                      travel ? CoerciveKind.TRAVEL_BAN : CoerciveKind.RELOCATION_BAN,
                      CareGround.NONE,
                      Body.COURT,
                      from)
                  .endedOn(to)
                  .build());
      ReviewKind kind = travel ? ReviewKind.REEXAMINATION : ReviewKind.RELOCATION_BAN;
      SharedFacts.reviews(d, from, ban.id(), kind, Body.COMMITTEE, travel ? 6 : 3, to);
      if (to != null) {
        d.event(EventKind.GROUNDS_CEASED, to, ban.id());
      }
    }
  }

  /** A child in protected housing without the consent of a guardian. */
  static void protectedHousing(Draft d) {
    LocalDate day = d.start(3);
    d.person(day, 0, 16);
    CoerciveMeasure immediate = custody(d, CoerciveKind.IMMEDIATE_SHELTER, day, 42);
    SharedFacts.reviews(
        d,
        day,
        PlacementStories.placed(d, HomeKind.SHELTERED_HOUSING, LegalGround.LPBS, day, null).id(),
        ReviewKind.CONSIDERATION,
        Body.COMMITTEE,
        6,
        null);
    if (d.chance(40)) {
      d.add(
          SharedFacts.decision(d, LawArea.LPBS, Measure.SHELTERED_HOUSING, day, null)
              .body(Body.CHAIR)
              .build());
    }
    LocalDate from = d.past(day.plusDays(d.from(40, 80)));
    if (immediate.applicationOn() == null || from == null) {
      return;
    }
    CoerciveMeasure shelter =
        d.add(
            measure(d, CoerciveKind.SHELTER, CareGround.NONE, Body.COURT, from)
                .executedOn(from)
                .legalForceOn(d.past(from.plusDays(25)))
                .endedOn(d.chance(40) ? d.past(from.plusDays(d.from(30, 300))) : null)
                .build());
    d.event(EventKind.GUARDIAN_MEASURE_ENDED, d.past(from.plusDays(100)), shelter.id());
    if (shelter.endedOn() != null) {
      d.event(EventKind.GROUNDS_CEASED, shelter.endedOn(), shelter.id());
    }
    CoerciveMeasure restriction =
        d.add(
            measure(
                    d,
                    d.one(
                        CoerciveKind.SHELTER_SECRET_RESIDENCE,
                        CoerciveKind.SHELTER_CONTACT_RESTRICTION),
                    CareGround.NONE,
                    d.one(Body.CHAIR, Body.COMMITTEE),
                    from)
                .legalForceOn(d.past(from.plusDays(25)))
                .build());
    SharedFacts.reviews(
        d, from, restriction.id(), ReviewKind.CONSIDERATION, Body.COMMITTEE, 6, null);
    if (d.chance(30)) {
      d.add(SharedFacts.request(d, RequestKind.CARE_ENDS, from.plusDays(50), shelter.id()));
    }
  }

  static CoerciveMeasureBuilder measure(
      Draft d, CoerciveKind kind, CareGround ground, Body body, LocalDate decided) {
    return CoerciveMeasure.of(d.caseId(), d.next("t"))
        .kind(kind)
        .ground(ground)
        .body(body)
        .decidedOn(decided);
  }
}
