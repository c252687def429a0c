package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.PLACED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.contact;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.ChildConditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * När vård utanför det egna hemmet inleds och pågår: SoL 22 kap. (tidigare 6 och 11 kap. i 2001 års
 * lag).
 */
public final class CareAwayFromHome {

  private CareAwayFromHome() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        halsoundersokning(),
        halsoundersokningSkyddatBoende(),
        ansvarigSocialsekreterare(),
        besokUnderVard());
  }

  private static Duty halsoundersokning() {
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
                    && ChildConditions.restsOn(p, LegalGround.SOL, LegalGround.LVU)
                    && ChildConditions.isUnder(21, c, p),
            "sol.halsoundersokning",
            "Underrättelse till regionen om hälsoundersökning")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "När vården inleds läses som samma dag. Bedömer nämnden att underrättelsen är obehövlig registreras dagen för den bedömningen i stället.")
        .shall("nämnden", "underrätta regionen om att en hälsoundersökning ska erbjudas")
        .recipient("regionen")
        .from(PLACED)
        .sameDay("SoL (2001:453) 11 kap. 3 a § 1 st.", between("2017-04-15", "2025-06-30"))
        .sameDay("SoL (2025:400) 22 kap. 7 § 1 st.", since("2025-07-01"))
        .metByEarlier(event(EventKind.REGION_NOTIFIED))
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty halsoundersokningSkyddatBoende() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.SHELTERED_HOUSING)
                    && ChildConditions.isUnder(21, c, p),
            "sol.halsoundersokning-skyddat-boende",
            "Underrättelse till regionen vid skyddat boende")
        .kind(ObligationKind.NOTIFICATION)
        .note("I anslutning till att placeringen inleds läses som samma dag.")
        .shall("nämnden", "underrätta regionen om att en hälsoundersökning ska erbjudas")
        .recipient("regionen")
        .from(PLACED)
        .sameDay("SoL (2001:453) 11 kap. 3 a § 2 st.", between("2024-04-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 22 kap. 7 § 2 st.", since("2025-07-01"))
        .metByEarlier(event(EventKind.REGION_NOTIFIED))
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty ansvarigSocialsekreterare() {
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
            "sol.ansvarig-socialsekreterare",
            "Ansvarig socialsekreterare")
        .kind(ObligationKind.DEADLINE)
        .note(
            "De särskilda ungdomshemmen är hem för vård eller boende (9 kap. 7-8 §§, tidigare 6 kap. 3 §).")
        .note(
            "Ingen tid anges, men någon ska vara utsedd när vården ges; det läses som senast när den inleds. Jourhem nämns inte, och skyddat boende först från den 1 april 2024.")
        .shall(
            "nämnden",
            "utse en socialsekreterare som ansvarar för kontakterna med barnet eller den unge")
        .from(PLACED)
        .sameDay("SoL (2001:453) 6 kap. 7 c § 1 st.", between("2013-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 22 kap. 12 § 1 st.", since("2025-07-01"))
        .metByEarlier(event(EventKind.SOCIAL_WORKER_APPOINTED))
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty besokUnderVard() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(
                        p,
                        HomeKind.FAMILY_HOME,
                        HomeKind.EMERGENCY_HOME,
                        HomeKind.SUPPORTED_LIVING,
                        HomeKind.SHELTERED_HOUSING,
                        HomeKind.INSTITUTION,
                        HomeKind.SECURE_HOME)
                    && ChildConditions.isUnder(21, c, p),
            "sol.besok-under-vard",
            "Personliga besök hos barn och unga i vård")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "De särskilda ungdomshemmen är hem för vård eller boende (9 kap. 7-8 §§, tidigare 6 kap. 3 §).")
        .note(
            "Lagen säger regelbundet, utan tal. Tre månader är ett riktvärde från en rekommendation om fyra besök om året, inte lag.")
        .note(
            "Även enskilda samtal med barnet och samtal med vårdare och vårdnadshavare hör till; här prövas besöken.")
        .shall("nämnden", "följa vården genom regelbundna besök där barnet eller den unge vårdas")
        .from(PLACED)
        .promptly("SoL (2001:453) 6 kap. 7 b §", between("2013-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 22 kap. 11 §", since("2025-07-01"))
        .benchmark(3, MONTHS, "Riktlinje Socialstyrelsen om fyra besök om året")
        .again()
        .metBy(contact(ContactForm.VISIT))
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }
}
