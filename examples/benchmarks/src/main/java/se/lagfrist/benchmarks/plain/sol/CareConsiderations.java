package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.PLACED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.judgment;
import static se.lagfrist.benchmarks.plain.Whens.measure;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.ChildConditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Överväganden under vård med stöd av SoL: 22 kap. (tidigare 6 kap. i 2001 års lag). */
public final class CareConsiderations {

  private CareConsiderations() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        overvagandeVard(),
        overvagandeSkyddatBoende(),
        vardnadsoverflyttning(),
        overvagandeFlyttningsforbud());
  }

  private static Duty overvagandeVard() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(
                        p,
                        HomeKind.FAMILY_HOME,
                        HomeKind.EMERGENCY_HOME,
                        HomeKind.INSTITUTION,
                        HomeKind.SUPPORTED_LIVING,
                        HomeKind.SECURE_HOME,
                        HomeKind.OTHER_PRIVATE_HOME)
                    && ChildConditions.restsOn(p, LegalGround.SOL)
                    && ChildConditions.isUnder(18, c, p),
            "sol.overvagande-vard",
            "Övervägande av fortsatt vård enligt SoL")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Lagen säger inte från vilken dag den första tiden räknas; här räknas den från placeringens verkställande, annars från beslutet.")
        .note(
            "När barnet flyttas direkt från ett hem till ett annat på samma grund löper sexmånaderstiden vidare; lagen säger inte att den börjar om.")
        .note(
            "Efter byte av hem fortsätter tiden enligt lagen från det senaste övervägandet; här räknas varje placering för sig, så ett övervägande görs senast när den förra placeringens tid skulle ha gått ut.")
        .shall(
            "nämnden",
            "överväga om vården fortfarande behövs och hur den bör inriktas och utformas")
        .from(PLACED, PLACEMENT_DECIDED)
        .within("SoL (2001:453) 6 kap. 8 § 1 st.", 6, MONTHS, between("2002-01-01", "2025-06-30"))
        .within("SoL (2025:400) 22 kap. 13 § 1 st.", 6, MONTHS, since("2025-07-01"))
        .fromFirstPlacement()
        .again()
        .metBy(review(ReviewKind.CONSIDERATION), Body.BOARD, Body.COMMITTEE)
        .endsAt(PLACEMENT_ENDED)
        .endsAt(event(EventKind.CUSTODY_TRANSFERRED))
        .endsAt(judgment(JudgmentOutcome.CARE))
        .endsAtAge(18)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty overvagandeSkyddatBoende() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.SHELTERED_HOUSING)
                    && ChildConditions.restsOn(p, LegalGround.SOL)
                    && ChildConditions.isUnder(18, c, p),
            "sol.overvagande-skyddat-boende",
            "Övervägande för barn i skyddat boende")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Barn som redan före den 1 april 2024 fanns i skyddat boende hade inte själva beviljats insatsen; för dem börjar tiden när de beviljas den.")
        .shall(
            "nämnden",
            "överväga om det skyddade boendet fortfarande behövs och hur det bör inriktas och utformas")
        .from(PLACED, PLACEMENT_DECIDED)
        .within("SoL (2001:453) 6 kap. 8 § 2 st.", 6, MONTHS, between("2024-04-01", "2025-06-30"))
        .within("SoL (2025:400) 22 kap. 13 § 2 st.", 6, MONTHS, since("2025-07-01"))
        .again()
        .metBy(review(ReviewKind.CONSIDERATION), Body.BOARD, Body.COMMITTEE)
        .endsAt(PLACEMENT_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty vardnadsoverflyttning() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.FAMILY_HOME)
                    && ChildConditions.restsOn(p, LegalGround.SOL)
                    && ChildConditions.isUnder(18, c, p),
            "sol.vardnadsoverflyttning",
            "Särskilt övervägande om överflyttning av vårdnaden")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Ändringarna saknar övergångsregler; hade den nya kortare tiden redan gått ut gäller dagen för ikraftträdandet.")
        .note(
            "Årligen läses som inom ett år från det senaste övervägandet, inte som en gång per kalenderår.")
        .note("Tid i samma hem som jourhem räknas inte, och tiden börjar om i ett nytt familjehem.")
        .shall(
            "nämnden",
            "särskilt överväga om det finns skäl att ansöka om överflyttning av vårdnaden")
        .from(PLACED)
        .within(
            "SoL (2001:453) 6 kap. 8 § 2 st.",
            3,
            YEARS,
            between("2003-07-01", "2021-02-28").onlyOnce().atOnce())
        .within(
            "SoL (2001:453) 6 kap. 8 § 2 st.",
            3,
            YEARS,
            between("2021-03-01", "2022-06-30").atOnce())
        .within(
            "SoL (2001:453) 6 kap. 8 b §", 2, YEARS, between("2022-07-01", "2025-06-30").atOnce())
        .within("SoL (2025:400) 22 kap. 14 §", 2, YEARS, since("2025-07-01"))
        .againWithin(1, YEARS)
        .metBy(review(ReviewKind.CUSTODY_TRANSFER), Body.BOARD, Body.COMMITTEE)
        .endsAt(PLACEMENT_ENDED)
        .endsAt(event(EventKind.CUSTODY_TRANSFERRED))
        .endsAtAge(18)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty overvagandeFlyttningsforbud() {
    return Duty.on(
            Request.class,
            (c, r) ->
                r.kind() == RequestKind.CARE_ENDS
                    && ChildConditions.isPlacedWhen(
                        c,
                        r,
                        p ->
                            ChildConditions.isIn(
                                    p, HomeKind.FAMILY_HOME, HomeKind.OTHER_PRIVATE_HOME)
                                && ChildConditions.restsOn(p, LegalGround.SOL, LegalGround.CONSENT))
                    && ChildConditions.isUnder(18, c, r),
            "sol.overvagande-flyttningsforbud",
            "Övervägande om flyttningsförbud när vården begärs upphöra")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Lagen anger ingen tid, men vård med samtycke måste annars upphöra, så frågan behöver tas upp genast.")
        .shall("nämnden", "överväga om det finns skäl att ansöka om flyttningsförbud")
        .from(REQUEST_RECEIVED)
        .promptly("SoL (2001:453) 6 kap. 8 a §", between("2022-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 22 kap. 16 §", since("2025-07-01"))
        .metBy(review(ReviewKind.RELOCATION_BAN), Body.BOARD, Body.COMMITTEE)
        .metBy(measure(CoerciveKind.TEMPORARY_RELOCATION_BAN))
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }
}
