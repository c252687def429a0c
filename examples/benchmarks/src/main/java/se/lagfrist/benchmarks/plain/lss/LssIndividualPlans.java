package se.lagfrist.benchmarks.plain.lss;

import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.DECEASED;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.PLAN_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.PLAN_ESTABLISHED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.plan;
import static se.lagfrist.benchmarks.plain.Whens.planOffered;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Individuell plan: LSS 10 §. */
public final class LssIndividualPlans {

  private LssIndividualPlans() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        erbjudandeIndividuellPlan(),
        individuellPlanPaBegaran(),
        individuellPlan(),
        underrattelseOmPlan());
  }

  private static Duty erbjudandeIndividuellPlan() {
    return Duty.on(
            Decision.class,
            (c, d) ->
                Conditions.grants(d, LawArea.LSS)
                    && d.measure() != Measure.ADVANCE_DECISION
                    && d.measure() != Measure.FEE,
            "lss.erbjudande-individuell-plan",
            "Erbjudande om individuell plan")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Lagen säger i samband med att insatsen beviljas; erbjudandet görs lämpligen samtidigt med beslutet.")
        .shall("nämnden enligt LSS", "erbjuda den enskilde en individuell plan")
        .recipient("den enskilde")
        .from(DECIDED)
        .promptly("LSS (1993:387) 10 § 1 st.", since("2011-01-01"))
        .metByEarlier(planOffered(PlanKind.LSS_PLAN))
        .metByEarlier(plan(PlanKind.LSS_PLAN))
        .endsAt(DECISION_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty individuellPlanPaBegaran() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.LSS_PLAN,
            "lss.individuell-plan-pa-begaran",
            "Individuell plan på begäran")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden enligt LSS", "upprätta en individuell plan tillsammans med den enskilde")
        .from(REQUEST_RECEIVED)
        .promptly("LSS (1993:387) 10 § 1 st.", since("1994-01-01"))
        .metBy(plan(PlanKind.LSS_PLAN))
        .endsAt(REQUEST_WITHDRAWN)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty individuellPlan() {
    return Duty.on(
            Plan.class,
            (c, p) -> p.kind() == PlanKind.LSS_PLAN,
            "lss.individuell-plan",
            "Årlig omprövning av individuell plan")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note("Ett år räknas från planen eller den senaste genomgången, inte per kalenderår.")
        .shall("nämnden enligt LSS", "ompröva planen, fortlöpande och minst en gång om året")
        .from(PLAN_ESTABLISHED)
        .within("LSS (1993:387) 10 § 1 st.", 1, YEARS, since("1994-01-01"))
        .again()
        .metBy(review(ReviewKind.PLAN_REVIEW))
        .metBy(review(ReviewKind.PLAN_REVISION))
        .endsAt(PLAN_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty underrattelseOmPlan() {
    return Duty.on(
            Plan.class,
            (c, p) -> p.kind() == PlanKind.LSS_PLAN,
            "lss.underrattelse-om-plan",
            "Region och kommun underrättar varandra om planen")
        .kind(ObligationKind.NOTIFICATION)
        .shall("huvudmannen", "underrätta den andra huvudmannen om den upprättade planen")
        .recipient("regionen eller kommunen")
        .from(PLAN_ESTABLISHED)
        .promptly("LSS (1993:387) 10 § 2 st.", since("1994-01-01"))
        .metBy(event(EventKind.PLAN_SHARED))
        .endsAt(PLAN_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }
}
