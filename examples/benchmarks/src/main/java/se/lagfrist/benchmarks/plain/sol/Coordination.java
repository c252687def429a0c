package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Whens.DECEASED;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.EXECUTION_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.PLAN_DECLINED;
import static se.lagfrist.benchmarks.plain.Whens.PLAN_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.PLAN_ESTABLISHED;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.plan;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Samordning och uppföljning av insatser för vuxna: SoL 10 och 13 kap., allmänna råd och JO:s
 * praxis.
 */
public final class Coordination {

  private Coordination() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        uppfoljningSkadligtBruk(),
        fastOmsorgskontakt(),
        fastOmsorgskontaktSarskiltBoende(),
        samordnadIndividuellPlan(),
        genomforandeplan(),
        tidsbegransatBeslut());
  }

  private static Duty uppfoljningSkadligtBruk() {
    return Duty.on(
            Plan.class,
            (c, p) -> p.kind() == PlanKind.SUBSTANCE_PLAN,
            "sol.uppfoljning-skadligt-bruk",
            "Följa upp planen mot skadligt bruk")
        .kind(ObligationKind.RECURRING_REVIEW)
        .shall("nämnden", "noga följa hur planen fullföljs")
        .from(PLAN_ESTABLISHED)
        .promptly("SoL (2001:453) 5 kap. 9 §", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 13 kap. 10 §", since("2025-07-01"))
        .again()
        .metBy(review(ReviewKind.FOLLOW_UP))
        .endsAt(PLAN_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty fastOmsorgskontakt() {
    return Duty.on(
            Decision.class,
            (c, d) -> Conditions.grants(d, LawArea.SOL) && d.measure() == Measure.HOME_CARE,
            "sol.fast-omsorgskontakt",
            "Erbjuda fast omsorgskontakt")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Den som redan hade hemtjänst när skyldigheten infördes den 1 juli 2022 ska också erbjudas en fast omsorgskontakt.")
        .shall("nämnden", "erbjuda en fast omsorgskontakt, om det inte är uppenbart obehövligt")
        .from(DECIDED)
        .promptly("SoL (2001:453) 4 kap. 2 b §", between("2022-07-01", "2025-06-30").atOnce())
        .promptly("SoL (2025:400) 10 kap. 7 §", since("2025-07-01"))
        .metBy(event(EventKind.CARE_CONTACT_OFFERED))
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty fastOmsorgskontaktSarskiltBoende() {
    return Duty.on(
            Decision.class,
            (c, d) -> Conditions.grants(d, LawArea.SOL) && d.measure() == Measure.SPECIAL_HOUSING,
            "sol.fast-omsorgskontakt-sarskilt-boende",
            "Erbjuda fast omsorgskontakt i särskilt boende")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Från den 1 juli 2026 ska också den som bor i särskilt boende för äldre erbjudas en fast omsorgskontakt. Regeln följer riksdagens beslut; ändringens SFS-nummer och ordalydelse är inte lästa.")
        .note(
            "Den som redan bodde där när ändringen trädde i kraft ska också erbjudas en fast omsorgskontakt.")
        .note(
            "Insatsen särskilt boende räknas som boende för äldre; bostad med särskild service gör det inte.")
        .shall("nämnden", "erbjuda en fast omsorgskontakt, om det inte är uppenbart obehövligt")
        .from(DECIDED)
        .promptly("SoL (2025:400) 10 kap. 7 §", since("2026-07-01").atOnce())
        .metBy(event(EventKind.CARE_CONTACT_OFFERED))
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty samordnadIndividuellPlan() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.COORDINATION_NEEDED,
            "sol.samordnad-individuell-plan",
            "Påbörja den samordnade individuella planen")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Bedömningen förutsätter att den enskilde har samtyckt; regionens motsvarande plikt har orden utan dröjsmål.")
        .shall("kommunen", "tillsammans med regionen börja arbeta med planen")
        .from(event(EventKind.COORDINATION_NEEDED))
        .promptly("SoL (2001:453) 2 kap. 7 §", between("2010-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 10 kap. 8 §", since("2025-07-01"))
        .metBy(event(EventKind.COORDINATION_STARTED))
        .metBy(plan(PlanKind.COORDINATED_PLAN))
        .endsAt(PLAN_DECLINED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty genomforandeplan() {
    return Duty.on(
            Execution.class,
            (c, e) -> true,
            "sosfs.genomforandeplan",
            "Genomförandeplan hos utföraren")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .force(Force.PRACTICE)
        .note(
            "Allmänt råd för vuxna; för barn är genomförandeplanen en lagstadgad skyldighet. Anpassningen till 2025 års lag är inte kontrollerad.")
        .ought("utföraren", "upprätta en genomförandeplan som anger när och hur den följs upp")
        .from(EXECUTED)
        .promptly("SOSFS 2014:5 6 kap.", since("2015-01-01"))
        .metBy(plan(PlanKind.IMPLEMENTATION_PLAN))
        .endsAt(EXECUTION_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty tidsbegransatBeslut() {
    return Duty.on(
            Decision.class,
            (c, d) ->
                (Conditions.grants(d, LawArea.SOL) || Conditions.grants(d, LawArea.LSS))
                    && d.validUntil() != null,
            "jo.tidsbegransat-beslut",
            "Pröva fortsatt insats innan ett tidsbegränsat beslut löper ut")
        .kind(ObligationKind.DEADLINE)
        .force(Force.PRACTICE)
        .note(
            "JO kräver prövning i god tid men ger inget tal; slutdagen visas. För LSS behövs en ny ansökan.")
        .shall("nämnden", "i god tid ha prövat om insatsen ska fortsätta")
        .from(DECISION_LAST_DAY)
        .sameDay("JO 589-2016", since("2000-01-01"))
        .metByEarlier(event(EventKind.RENEWAL_EXAMINED))
        .metByEarlier(DECISION_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }
}
