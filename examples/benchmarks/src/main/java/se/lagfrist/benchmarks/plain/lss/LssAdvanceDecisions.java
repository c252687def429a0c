package se.lagfrist.benchmarks.plain.lss;

import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.DECEASED;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.FULLY_EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Förhandsbesked: LSS 16 §. */
public final class LssAdvanceDecisions {

  private LssAdvanceDecisions() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(forhandsbeskedPlanering(), forhandsbeskedGiltighet());
  }

  private static Duty forhandsbeskedPlanering() {
    return Duty.on(
            Decision.class,
            (c, d) -> Conditions.grants(d, LawArea.LSS) && d.measure() == Measure.ADVANCE_DECISION,
            "lss.forhandsbesked-planering",
            "Planera insatser efter förhandsbesked")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall(
            "huvudmannen", "planera och förbereda de insatser som förhandsbeskedet ger rätt till")
        .from(DECIDED)
        .promptly("LSS (1993:387) 16 § 2 st.", since("2011-05-01"))
        .metBy(event(EventKind.MEASURE_AVAILABLE))
        .metBy(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty forhandsbeskedGiltighet() {
    return Duty.on(
            Decision.class,
            (c, d) -> Conditions.grants(d, LawArea.LSS) && d.measure() == Measure.ADVANCE_DECISION,
            "lss.forhandsbesked-giltighet",
            "Förhandsbeskedets giltighet")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Sex månader räknas från den dag då insatserna blev tillgängliga, inte från beslutet. Om sista dagen är en helgdag är det oklart om nästa vardag räcker; den enskilde bör då få den dagen.")
        .may(
            "den enskilde",
            "bosätta sig i kommunen och ta insatserna i anspråk innan förhandsbeskedet upphör att gälla")
        .from(event(EventKind.MEASURE_AVAILABLE))
        .within("LSS (1993:387) 16 § 2 st.", 6, MONTHS, since("2011-05-01"))
        .metBy(event(EventKind.MOVED_IN))
        .metBy(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }
}
