package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Stay;

/** What waits for legal force, has been stayed, or follows on what was decided at once. */
final class WaitingStories {

  private static final List<BiConsumer<Draft, LocalDate>> ALL =
      List.of(
          WaitingStories::shelterAfterImmediate,
          WaitingStories::careThatWaits,
          WaitingStories::banWithoutGrounds,
          (d, day) -> judgmentThatWaits(d, LawArea.SOL, Measure.HOME_CARE, day),
          (d, day) -> judgmentThatWaits(d, LawArea.SOL, Measure.SPECIAL_HOUSING, day),
          (d, day) -> judgmentThatWaits(d, LawArea.LSS, Measure.ADVANCE_DECISION, day),
          (d, day) -> stayedJudgment(d, LawArea.SOL, Measure.SPECIAL_HOUSING, day),
          (d, day) -> stayedJudgment(d, LawArea.LSS, Measure.ADVANCE_DECISION, day),
          (d, day) -> brokenThenStayed(d, LawArea.SOL, Measure.HOUSING_SUPPORT, day),
          (d, day) -> brokenThenStayed(d, LawArea.LSS, Measure.DAILY_ACTIVITY, day),
          WaitingStories::shelterWithoutTheGuardian,
          WaitingStories::contactPersonByJudgment,
          (d, day) -> postponedJudgment(d, day, null),
          (d, day) -> postponedJudgment(d, day, day.plusDays(d.from(5, 30))));

  private WaitingStories() {}

  /** One of them. */
  static void one(Draft d) {
    LocalDate day = d.start(2).minusDays(1);
    ALL.get(d.from(0, ALL.size() - 1)).accept(d, day);
  }

  private static void shelterAfterImmediate(Draft d, LocalDate day) {
    d.person(day, 2, 15);
    CoerciveMeasure first = immediateShelter(d, day, d.past(day.plusDays(30)));
    LocalDate decided = d.past(day.plusDays(40));
    if (decided != null) {
      d.add(
          CoerciveMeasure.of(d.caseId(), d.next("t"))
              .concerns(first.id())
              .kind(CoerciveKind.SHELTER)
              .body(Body.COURT)
              .awaitsLegalForce(false)
              .decidedOn(decided)
              .build());
    }
  }

  private static CoerciveMeasure immediateShelter(
      Draft d, LocalDate day, @Nullable LocalDate applied) {
    return d.add(
        CoerciveMeasure.of(d.caseId(), d.next("t"))
            .kind(CoerciveKind.IMMEDIATE_SHELTER)
            .body(Body.BOARD)
            .awaitsLegalForce(false)
            .decidedOn(day)
            .executedOn(day)
            .submittedOn(d.past(day.plusDays(1)))
            .confirmedOn(d.past(day.plusDays(6)))
            .applicationOn(applied)
            .build());
  }

  private static void careThatWaits(Draft d, LocalDate day) {
    d.person(day, 2, 15);
    d.add(
        CoerciveMeasure.of(d.caseId(), d.next("t"))
            .kind(CoerciveKind.CARE)
            .ground(CareGround.ENVIRONMENT)
            .body(Body.COURT)
            .awaitsLegalForce(true)
            .decidedOn(day)
            .legalForceOn(d.past(day.plusDays(24)))
            .executedOn(d.past(day.plusDays(d.from(25, 40))))
            .build());
  }

  private static void banWithoutGrounds(Draft d, LocalDate day) {
    d.person(day, 2, 15);
    CoerciveMeasure ban =
        d.add(
            CoerciveMeasure.of(d.caseId(), d.next("t"))
                .kind(CoerciveKind.TEMPORARY_RELOCATION_BAN)
                .body(Body.BOARD)
                .awaitsLegalForce(false)
                .decidedOn(day)
                .submittedOn(d.past(day.plusDays(2)))
                .confirmedOn(d.past(day.plusDays(7)))
                .build());
    d.event(EventKind.GROUNDS_CEASED, day.plusDays(10), ban.id());
  }

  private static Judgment granted(
      Draft d, LawArea law, Measure measure, boolean waits, LocalDate day) {
    return d.add(
        Judgment.of(d.caseId(), d.next("d"))
            .law(law)
            .outcome(JudgmentOutcome.GRANTS_MEASURE)
            .measure(measure)
            .awaitsLegalForce(waits)
            .announcedOn(day)
            .legalForceOn(waits ? d.past(day.plusDays(21)) : null)
            .build());
  }

  private static void judgmentThatWaits(Draft d, LawArea law, Measure measure, LocalDate day) {
    d.person(day, 20, 90);
    granted(d, law, measure, true, lately(d));
  }

  private static void stayedJudgment(Draft d, LawArea law, Measure measure, LocalDate day) {
    d.person(day, 20, 90);
    LocalDate announced = lately(d);
    Judgment judgment = granted(d, law, measure, false, announced);
    d.add(
        Stay.of(d.caseId(), d.next("i"))
            .concerns(judgment.id())
            .orderedOn(announced.plusDays(3))
            .liftedOn(d.past(announced.plusDays(d.from(10, 30))))
            .build());
  }

  private static void brokenThenStayed(Draft d, LawArea law, Measure measure, LocalDate day) {
    d.person(day, 20, 60);
    Judgment judgment = granted(d, law, measure, false, day);
    d.add(
        Execution.of(d.caseId(), d.next("v"))
            .concerns(judgment.id())
            .partial(false)
            .startedOn(day)
            .build());
    d.add(
        Interruption.of(d.caseId(), d.next("a"))
            .concerns(judgment.id())
            .cause(InterruptionCause.STAFFING)
            .interruptedOn(day.plusDays(1))
            .build());
    LocalDate ordered = d.past(day.plusDays(3));
    if (ordered != null) {
      d.add(
          Stay.of(d.caseId(), d.next("i"))
              .concerns(judgment.id())
              .orderedOn(ordered)
              .liftedOn(d.past(ordered.plusDays(d.from(10, 30))))
              .build());
    }
  }

  private static void shelterWithoutTheGuardian(Draft d, LocalDate day) {
    d.person(day, 2, 15);
    CoerciveMeasure measure = immediateShelter(d, day, null);
    d.event(EventKind.GUARDIAN_MEASURE_ENDED, day.plusDays(10), measure.id());
  }

  private static void contactPersonByJudgment(Draft d, LocalDate day) {
    d.person(day, 5, 17);
    Judgment judgment = granted(d, LawArea.SOL, Measure.CONTACT_PERSON, false, day);
    d.add(
        Execution.of(d.caseId(), d.next("v"))
            .concerns(judgment.id())
            .partial(false)
            .startedOn(d.past(day.plusDays(20)))
            .build());
  }

  private static void postponedJudgment(Draft d, LocalDate day, @Nullable LocalDate until) {
    d.person(day, 66, 90);
    Judgment judgment = granted(d, LawArea.SOL, Measure.HOME_CARE, false, day);
    d.add(
        Postponement.of(d.caseId(), d.next("s"))
            .concerns(judgment.id())
            .requestedOn(day.plusDays(2))
            .until(until)
            .build());
  }

  /** Some of these duties are younger than others: they came in July 2026. */
  private static LocalDate lately(Draft d) {
    return d.today().minusDays(d.from(45, 100));
  }
}
