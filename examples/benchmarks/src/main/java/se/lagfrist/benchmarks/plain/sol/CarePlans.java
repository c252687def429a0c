package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.PLACED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.PLAN_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.PLAN_FOLLOW_UP_DAY;
import static se.lagfrist.benchmarks.plain.Whens.plan;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.ChildConditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Plan;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Vårdplan och genomförandeplan: SoL 9 kap., SoF 10 kap. (tidigare 11 kap. i 2001 års lag). */
public final class CarePlans {

  private CarePlans() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(vardplan(), vardplanTvaAr(), genomforandeplan(), genomforandeplanUppfoljning());
  }

  private static Duty vardplan() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(
                    p,
                    HomeKind.FAMILY_HOME,
                    HomeKind.SUPPORTED_LIVING,
                    HomeKind.SHELTERED_HOUSING,
                    HomeKind.INSTITUTION,
                    HomeKind.SECURE_HOME,
                    HomeKind.LVM_HOME),
            "sol.vardplan",
            "Vårdplan")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Ingen tid anges, men planen avser vård som behöver ges och bör finnas när placeringen beslutas; i en ansökan enligt LVU ska den ingå.")
        .note(
            "De särskilda ungdomshemmen och LVM-hemmen är hem för vård eller boende (9 kap. 8 §).")
        .note("Planen revideras vid behov, utan bestämd tid utom den första revideringen för barn.")
        .shall("nämnden", "upprätta en plan för vården")
        .from(PLACED)
        .promptly("SoL (2001:453) 11 kap. 3 § 1 st.", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 9 kap. 12 § 1 st.", since("2025-07-01"))
        .metByEarlier(plan(PlanKind.CARE_PLAN))
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty vardplanTvaAr() {
    return Duty.on(
            Plan.class,
            (c, a) ->
                a.kind() == PlanKind.CARE_PLAN
                    && c.concerns(
                        a,
                        Placement.class,
                        p ->
                            ChildConditions.isIn(
                                p,
                                HomeKind.FAMILY_HOME,
                                HomeKind.SUPPORTED_LIVING,
                                HomeKind.SHELTERED_HOUSING,
                                HomeKind.INSTITUTION,
                                HomeKind.SECURE_HOME))
                    && ChildConditions.isUnder(18, c, a),
            "sol.vardplan-tva-ar",
            "Första revideringen av ett barns vårdplan")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Bestämmelsen kom den 1 mars 2021 utan övergångsregler; för barn som då varit placerade längre än två år gäller den dagen.")
        .note(
            "En tidigare revidering räcker bara om den plan som gäller vid två år tar upp barnets långsiktiga boende.")
        .note(
            "Tiden är barnets sammanhängande placering på samma grund, även i flera hem; vilken av placeringarna planen gäller spelar ingen roll.")
        .shall("nämnden", "revidera vårdplanen och då särskilt ta upp barnets långsiktiga boende")
        .from(PLACED)
        .within(
            "SoL (2001:453) 11 kap. 3 § 2 st.",
            2,
            YEARS,
            between("2021-03-01", "2025-06-30").atOnce())
        .within("SoL (2025:400) 9 kap. 13 § 2 st.", 2, YEARS, since("2025-07-01"))
        .fromFirstPlacement()
        .metBy(review(ReviewKind.PLAN_REVISION))
        .endsAt(PLACEMENT_ENDED)
        .endsAt(PLAN_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty genomforandeplan() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(
                        p,
                        HomeKind.FAMILY_HOME,
                        HomeKind.SUPPORTED_LIVING,
                        HomeKind.SHELTERED_HOUSING,
                        HomeKind.INSTITUTION,
                        HomeKind.SECURE_HOME)
                    && ChildConditions.isUnder(21, c, p),
            "sol.genomforandeplan",
            "Genomförandeplan")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Varken lagen eller förordningen anger någon tid. Skyddat boende omfattas från den 1 april 2024.")
        .shall("nämnden", "upprätta en plan över hur vården ska genomföras")
        .from(PLACED)
        .promptly("SoL (2001:453) 11 kap. 3 §", between("2008-04-01", "2025-06-30"))
        .promptly("SoL (2025:400) 9 kap. 12 § 2 st.", since("2025-07-01"))
        .metByEarlier(plan(PlanKind.IMPLEMENTATION_PLAN))
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty genomforandeplanUppfoljning() {
    return Duty.on(
            Plan.class,
            (c, p) -> p.kind() == PlanKind.IMPLEMENTATION_PLAN,
            "sof.genomforandeplan-uppfoljning",
            "Uppföljning av genomförandeplanen")
        .kind(ObligationKind.RECURRING_REVIEW)
        .force(Force.REGULATION)
        .note("Förordningen kräver att planen säger när den ska följas upp; dagen är planens egen.")
        .shall("nämnden", "följa upp genomförandeplanen")
        .from(PLAN_FOLLOW_UP_DAY)
        .sameDay("SoF (2001:937) 5 kap. 1 a § 2 st.", between("2008-04-01", "2025-06-30"))
        .sameDay("SoF (2025:468) 10 kap. 3 §", since("2025-07-01"))
        .metByEarlier(review(ReviewKind.PLAN_REVIEW))
        .metByEarlier(review(ReviewKind.PLAN_REVISION))
        .sunday(SundayRule.NOT)
        .done();
  }
}
