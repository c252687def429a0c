package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.BOARD_BEGAN;
import static se.lagfrist.benchmarks.plain.Whens.BOARD_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.CONSULTED;
import static se.lagfrist.benchmarks.plain.Whens.HOME_AGREEMENT;
import static se.lagfrist.benchmarks.plain.Whens.HOME_INVESTIGATED;
import static se.lagfrist.benchmarks.plain.Whens.PLACED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.RECORDS_CHECKED;
import static se.lagfrist.benchmarks.plain.Whens.closed;
import static se.lagfrist.benchmarks.plain.Whens.contact;
import static se.lagfrist.benchmarks.plain.Whens.report;

import java.time.Month;
import java.util.List;
import se.lagfrist.benchmarks.plain.ChildConditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Före och under placering i familjehem, jourhem och annat enskilt hem: SoL 22 kap., SoF 3 och 16
 * kap.
 */
public final class FamilyHomes {

  private FamilyHomes() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        hemmetUtrett(),
        jourhemmetUtrett(),
        registeruppgifterForePlacering(),
        familjehemsavtal(),
        samradMedAnnanKommun(),
        jourhemLangstaTid(),
        flerAnTrePlacerade(),
        forteckningTillIvo(),
        vuxnaIFamiljehem());
  }

  private static Duty hemmetUtrett() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.FAMILY_HOME, HomeKind.OTHER_PRIVATE_HOME)
                    && ChildConditions.restsOn(
                        p, LegalGround.SOL, LegalGround.LVU, LegalGround.CONSENT)
                    && ChildConditions.isUnder(18, c, p),
            "sol.hemmet-utrett",
            "Hemmet utrett före placering i familjehem eller annat enskilt hem")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Någon socialnämnd ska ha utrett hemmet senast den dag beslutet fattas; saknas beslutets dag räknas från den dag barnet togs emot.")
        .note("Lagen har inget undantag för brådskande fall.")
        .shall("nämnden", "ha sett till att hemmet och förutsättningarna för vård där är utredda")
        .from(PLACEMENT_DECIDED, PLACED)
        .sameDay("SoL (2001:453) 6 kap. 6 § 2 st.", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 22 kap. 2 § 2 st.", since("2025-07-01"))
        .metByEarlier(HOME_INVESTIGATED)
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty jourhemmetUtrett() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.EMERGENCY_HOME)
                    && ChildConditions.isUnder(18, c, p),
            "sol.jourhemmet-utrett",
            "Jourhemmet utrett före placering")
        .kind(ObligationKind.DEADLINE)
        .shall(
            "nämnden", "ha sett till att jourhemmet och förutsättningarna för vård där är utredda")
        .from(PLACEMENT_DECIDED, PLACED)
        .sameDay("SoL (2001:453) 6 kap. 6 § 3 st.", between("2008-04-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 22 kap. 4 § 1 st.", since("2025-07-01"))
        .metByEarlier(HOME_INVESTIGATED)
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty registeruppgifterForePlacering() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.FAMILY_HOME, HomeKind.EMERGENCY_HOME)
                    && ChildConditions.isUnder(18, c, p),
            "sof.registeruppgifter-fore-placering",
            "Registeruppgifter före placering")
        .kind(ObligationKind.DEADLINE)
        .force(Force.REGULATION)
        .note(
            "Ett utdrag som hämtas samma dag som beslutet räknas som hämtat före det. Varje placering kräver ett eget utdrag.")
        .shall(
            "nämnden",
            "ha hämtat uppgifter ur belastningsregistret och misstankeregistret om dem som den avser att anlita")
        .from(PLACEMENT_DECIDED, PLACED)
        .sameDay("SoF (2001:937) 5 kap. 1 b §", between("2016-07-01", "2025-06-30"))
        .sameDay("SoF (2025:468) 3 kap. 3 §", since("2025-07-01"))
        .metByEarlier(RECORDS_CHECKED)
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty familjehemsavtal() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.FAMILY_HOME) && ChildConditions.isUnder(18, c, p),
            "sol.familjehemsavtal",
            "Avtal med familjehemmet")
        .kind(ObligationKind.DEADLINE)
        .note("I samband med beslutet läses som senast den dag beslutet fattas.")
        .shall("nämnden", "ingå avtal med dem som tar emot barnet om vars och ens åtaganden")
        .recipient("familjehemmet")
        .from(PLACEMENT_DECIDED, PLACED)
        .sameDay("SoL (2001:453) 6 kap. 6 b §", between("2013-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 22 kap. 3 § 1 st.", since("2025-07-01"))
        .metByEarlier(HOME_AGREEMENT)
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty samradMedAnnanKommun() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(
                        p,
                        HomeKind.FAMILY_HOME,
                        HomeKind.EMERGENCY_HOME,
                        HomeKind.OTHER_PRIVATE_HOME)
                    && p.otherMunicipality()
                    && ChildConditions.isUnder(18, c, p),
            "sol.samrad-med-annan-kommun",
            "Samråd med en annan kommun före placering")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Jourhem nämns uttryckligen först från den 1 juli 2025; de räknas här till enskilda hem även före dess.")
        .shall(
            "nämnden",
            "ha informerat och samrått med den kommun där hemmet ligger och med den som redan har någon placerad där")
        .recipient("den andra kommunen")
        .from(PLACEMENT_DECIDED, PLACED)
        .sameDay("SoL (2001:453) 6 kap. 6 § 2 st.", between("2003-07-01", "2012-12-31"))
        .sameDay("SoL (2001:453) 6 kap. 6 a §", between("2013-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 22 kap. 6 §", since("2025-07-01"))
        .metByEarlier(CONSULTED)
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty jourhemLangstaTid() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.EMERGENCY_HOME)
                    && ChildConditions.isUnder(18, c, p),
            "sol.jourhem-langsta-tid",
            "Längsta tid i jourhem")
        .kind(ObligationKind.DURATION_LIMIT)
        .note(
            "Tiden räknas från den dag utredningen avslutades, inte från placeringen. Finns ingen utredning går den inte att räkna.")
        .note(
            "Särskilda skäl registreras som en förlängning till den dag då skälen ska prövas på nytt; lagen sätter ingen yttersta gräns.")
        .shall("nämnden", "ha avslutat vården i jourhemmet")
        .from(closed(InvestigationKind.CHILD))
        .within("SoL (2001:453) 6 kap. 6 §", 2, MONTHS, between("2008-04-01", "2012-12-31"))
        .within("SoL (2001:453) 6 kap. 6 § 4 st.", 2, MONTHS, between("2013-01-01", "2025-06-30"))
        .within("SoL (2025:400) 22 kap. 4 § 2 st.", 2, MONTHS, since("2025-07-01"))
        .metByEarlier(PLACEMENT_ENDED)
        .requires(Investigation.class)
        .endsWhenExtended()
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty flerAnTrePlacerade() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.FAMILY_HOME, HomeKind.EMERGENCY_HOME)
                    && ChildConditions.isMoreThan(3, p.placedInHome())
                    && ChildConditions.isUnder(21, c, p),
            "sof.fler-an-tre-placerade",
            "Fler än tre placerade i samma hem")
        .kind(ObligationKind.NOTIFICATION)
        .force(Force.REGULATION)
        .note(
            "Ingen tid anges; skyldigheten finns från den dag beslutet fattas. Alla kommuners placeringar i hemmet räknas.")
        .shall("nämnden", "anmäla beslutet om placering")
        .recipient("Inspektionen för vård och omsorg")
        .from(PLACEMENT_DECIDED)
        .promptly("SoF (2001:937) 3 kap. 19 a §", between("2016-07-01", "2025-06-30"))
        .promptly("SoF (2025:468) 16 kap. 2 §", since("2025-07-01"))
        .metBy(report(ReportKind.MANY_PLACED))
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty forteckningTillIvo() {
    return Duty.on(
            BoardDuty.class,
            (c, b) -> b.kind() == BoardKind.SOCIAL_BOARD,
            "sof.forteckning-till-ivo",
            "Förteckning över barn i familjehem och andra enskilda hem")
        .kind(ObligationKind.REPORT)
        .force(Force.REGULATION)
        .note("Mottagare var före juni 2013 Socialstyrelsen och dessförinnan länsstyrelsen.")
        .note("Söndagsregeln antas gälla eftersom dagen är bestämd i en förordning; praxis saknas.")
        .shall(
            "nämnden",
            "lämna en kopia av förteckningen över barn som vistas i familjehem eller med medgivande i andra enskilda hem")
        .recipient("Inspektionen för vård och omsorg")
        .from(BOARD_BEGAN)
        .everyYear(
            "SoF (2001:937) 7 kap. 1 § 3 st.",
            31,
            Month.JANUARY,
            between("2002-01-01", "2025-06-30"))
        .everyYear("SoF (2025:468) 3 kap. 4 § 2 st.", 31, Month.JANUARY, since("2025-07-01"))
        .metBy(report(ReportKind.FAMILY_HOME_REGISTER))
        .endsAt(BOARD_ENDED)
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty vuxnaIFamiljehem() {
    return Duty.on(
            Placement.class,
            (c, p) ->
                ChildConditions.isIn(p, HomeKind.FAMILY_HOME)
                    && ChildConditions.hasReached(18, c, p),
            "sof.vuxna-i-familjehem",
            "Följa situationen för vuxna i familjehem")
        .kind(ObligationKind.RECURRING_REVIEW)
        .force(Force.REGULATION)
        .note("Bestämmelsen är en rekommendation utan tid mellan besöken.")
        .ought(
            "nämnden",
            "följa situationen i hemmet genom personliga besök och på annat lämpligt sätt")
        .from(PLACED)
        .promptly("SoF (2001:937) 5 kap. 1 c §", between("2003-07-01", "2025-06-30"))
        .promptly("SoF (2025:468) 3 kap. 2 §", since("2025-07-01"))
        .again()
        .metBy(contact(ContactForm.VISIT))
        .endsAt(PLACEMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }
}
