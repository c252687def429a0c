package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.measure;
import static se.lagfrist.benchmarks.plain.Whens.plan;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Förebyggande insatser utan samtycke: LVU 22 och 23 §§. */
public final class LvuPreventiveMeasures {

  private LvuPreventiveMeasures() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(behandlingsplan(), omprovningForebyggande(), aldersgransForebyggande());
  }

  private static Duty behandlingsplan() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.PREVENTIVE_MEASURE,
            "lvu.behandlingsplan",
            "Behandlingsplan när en förebyggande insats beslutas")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Lydelsen före 2007 har inte lästs.")
        .shall("nämnden", "ha en särskild behandlingsplan")
        .from(MEASURE_DECIDED)
        .sameDay("LVU (1990:52) 22 § 2 st.", since("1990-07-01"))
        .metByEarlier(plan(PlanKind.TREATMENT_PLAN))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty omprovningForebyggande() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.PREVENTIVE_MEASURE,
            "lvu.omprovning-forebyggande",
            "Omprövning av en förebyggande insats")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Insatsen upphör av sig själv om den unge omhändertas eller om ansökan om vård bifalls.")
        .shall("nämnden", "pröva om insatsen ska upphöra")
        .from(MEASURE_DECIDED)
        .within("LVU (1990:52) 22 § 3 st.", 6, MONTHS, since("1990-07-01"))
        .again()
        .metBy(review(ReviewKind.REEXAMINATION), Body.BOARD, Body.COMMITTEE)
        .endsAt(MEASURE_ENDED)
        .endsAt(measure(CoerciveKind.IMMEDIATE_CUSTODY))
        .endsAt(measure(CoerciveKind.CARE))
        .endsAtAge(21)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty aldersgransForebyggande() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.PREVENTIVE_MEASURE,
            "lvu.aldersgrans-forebyggande",
            "Förebyggande insats upphör senast vid 21 år")
        .kind(ObligationKind.DURATION_LIMIT)
        .shall("nämnden", "ha låtit insatsen upphöra")
        .birthday("LVU (1990:52) 22 § 3 st.", 21, since("1990-07-01").atOnce())
        .metBy(MEASURE_ENDED)
        .endsAt(measure(CoerciveKind.IMMEDIATE_CUSTODY))
        .endsAt(measure(CoerciveKind.CARE))
        .sunday(SundayRule.NOT)
        .done();
  }
}
