package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Placement;

/** What seldom happens to care, custody and shelter decided against the will of someone. */
final class RareMeasureStories {

  private RareMeasureStories() {}

  static void treatmentOfSubstanceAbuse(Draft d, LocalDate day) {
    if (d.chance(50)) {
      CoerciveMeasure custody = measure(d, CoerciveKind.LVM_CUSTODY, Body.BOARD, day, false);
      LocalDate decided = d.past(day.plusDays(4));
      if (decided != null) {
        d.add(
            Extension.of(d.caseId(), d.next("f"))
                .concerns(custody.id())
                .decidedOn(decided)
                .until(day.plusDays(7))
                .build());
      }
      return;
    }
    CoerciveMeasure care = measure(d, CoerciveKind.LVM_CARE, Body.COURT, day, true);
    d.add(
        Placement.of(d.caseId(), d.next("p"))
            .concerns(care.id())
            .home(HomeKind.INSTITUTION)
            .ground(LegalGround.LVM)
            .decidedOn(day)
            .build());
    d.add(
        Interruption.of(d.caseId(), d.next("av"))
            .concerns(care.id())
            .cause(d.one(InterruptionCause.ABSCONDED, InterruptionCause.DETAINED))
            .interruptedOn(day)
            .build());
  }

  static void awaitsLegalForce(Draft d, LocalDate day) {
    d.person(day, 1, 16);
    measure(d, d.one(CoerciveKind.CARE, CoerciveKind.SHELTER), Body.COURT, day, true);
  }

  static void temporaryCustody(Draft d, LocalDate day) {
    d.person(day, 1, 16);
    CoerciveMeasure custody =
        d.add(
            CoerciveMeasure.of(d.caseId(), d.next("t"))
                .kind(CoerciveKind.TEMPORARY_CUSTODY)
                .body(Body.COURT)
                .awaitsLegalForce(false)
                .decidedOn(day)
                .executedOn(day)
                .validUntil(d.chance(60) ? day.plusDays(d.from(20, 50)) : null)
                .build());
    LocalDate ceased = d.past(day.plusDays(15));
    event(d, EventKind.GROUNDS_CEASED, ceased, custody);
    event(d, EventKind.RENEWED_COURT_APPLICATION, ceased, custody);
  }

  static void preventiveMeasure(Draft d, LocalDate day) {
    d.person(day, 14, 17);
    CoerciveMeasure measure = measure(d, CoerciveKind.PREVENTIVE_MEASURE, Body.COURT, day, false);
    event(d, EventKind.CARE_NEED_CEASED, d.past(day.plusDays(60)), measure);
    event(d, EventKind.GROUNDS_CEASED, d.past(day.plusDays(60)), measure);
  }

  static void followUpAfterCare(Draft d, LocalDate day) {
    d.person(day, 5, 15);
    for (FollowUpKind kind : List.of(FollowUpKind.AFTER_LVU_CARE, FollowUpKind.AFTER_PLACEMENT)) {
      d.add(FollowUp.of(d.caseId(), d.next("u")).kind(kind).decidedOn(day).startedOn(day).build());
    }
    LocalDate opened = d.past(day.plusDays(30));
    if (opened != null) {
      d.add(
          Investigation.of(d.caseId(), d.next("u"))
              .kind(InvestigationKind.CHILD)
              .openedOn(opened)
              .build());
    }
  }

  static void shelter(Draft d, LocalDate day) {
    d.person(day, 2, 15);
    CoerciveMeasure measure = measure(d, CoerciveKind.SHELTER, Body.COURT, day, false);
    LocalDate decided = d.past(day.plusDays(30));
    if (decided != null) {
      d.add(
          Decision.of(d.caseId(), d.next("b"))
              .concerns(measure.id())
              .law(LawArea.LPBS)
              .measure(Measure.SHELTERED_HOUSING)
              .favourable(false)
              .body(Body.COMMITTEE)
              .decidedOn(decided)
              .legalForceOn(d.past(decided.plusDays(21)))
              .build());
    }
  }

  private static CoerciveMeasure measure(
      Draft d, CoerciveKind kind, Body body, LocalDate day, boolean awaits) {
    return d.add(
        CoerciveMeasure.of(d.caseId(), d.next("t"))
            .kind(kind)
            .body(body)
            .awaitsLegalForce(awaits)
            .decidedOn(day)
            .executedOn(awaits ? null : day)
            .submittedOn(body == Body.COURT ? null : d.past(day.plusDays(2)))
            .build());
  }

  private static void event(
      Draft d, EventKind kind, @Nullable LocalDate day, CoerciveMeasure measure) {
    d.event(kind, day, measure.id());
  }
}
