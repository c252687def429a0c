package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.DAYS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Whens.APPLICATION_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.APPLICATION_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.ASSESSED;
import static se.lagfrist.benchmarks.plain.Whens.CONCERN_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.EXTENSION_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.FEEDBACK_GIVEN;
import static se.lagfrist.benchmarks.plain.Whens.FEEDBACK_REQUESTED;
import static se.lagfrist.benchmarks.plain.Whens.HAPPENED;
import static se.lagfrist.benchmarks.plain.Whens.INVESTIGATION_OPENED;
import static se.lagfrist.benchmarks.plain.Whens.contact;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.opened;

import java.util.List;
import se.lagfrist.benchmarks.plain.ChildConditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.ContactWith;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Anmälan och förhandsbedömning: SoL 14, 19 och 20 kap. (tidigare 11 och 14 kap. i 2001 års lag).
 */
public final class Reports {

  private Reports() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        skyddsbedomning(),
        forhandsbedomning(),
        forhandsbedomningForlangd(),
        forhandsbedomningKontakter(),
        anmalanOmBarn(),
        utredningEfterAnsokan(),
        utredningEfterAnmalanVuxen(),
        utredningEfterUpplysning(),
        aterkopplingInomEnVecka(),
        aterkopplingGenast(),
        aterkopplingPaBegaran());
  }

  private static Duty skyddsbedomning() {
    return Duty.on(
            ConcernReport.class,
            (c, r) -> ChildConditions.isAboutYoung(r),
            "sol.skyddsbedomning",
            "Skyddsbedömning")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Bedömningen görs vid varje anmälan, också när en utredning redan pågår; från den 1 juli 2025 dokumenteras den för barn i en personakt.")
        .shall(
            "nämnden",
            "genast bedöma om barnet eller den unge behöver omedelbart skydd och dokumentera bedömningen")
        .from(CONCERN_RECEIVED)
        .sameDay("SoL (2001:453) 11 kap. 1 a § 1 st.", between("2013-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 20 kap. 1 §", since("2025-07-01"))
        .metBy(event(EventKind.PROTECTION_ASSESSED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty forhandsbedomning() {
    return Duty.on(
            ConcernReport.class,
            (c, r) ->
                ChildConditions.isAboutYoung(r) && !ChildConditions.isUnderInvestigation(c, r),
            "sol.forhandsbedomning",
            "Förhandsbedömning")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Den dag utredningen inleds räknas som beslut att inleda den, även om beslutet inte är registrerat för sig.")
        .shall("nämnden", "besluta att inleda eller inte inleda en utredning")
        .from(CONCERN_RECEIVED)
        .promptly("SoL (2001:453) 11 kap. 1 §", between("2002-01-01", "2012-12-31"))
        .within("SoL (2001:453) 11 kap. 1 a § 2 st.", 14, DAYS, between("2013-01-01", "2025-06-30"))
        .within("SoL (2025:400) 20 kap. 2 §", 14, DAYS, since("2025-07-01"))
        .metBy(ASSESSED)
        .metBy(opened(InvestigationKind.CHILD))
        .metBy(opened(InvestigationKind.YOUNG_PERSON))
        .endsWhenExtended()
        .endsAtAnywhere(opened(InvestigationKind.CHILD))
        .endsAtAnywhere(opened(InvestigationKind.YOUNG_PERSON))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty forhandsbedomningForlangd() {
    return Duty.on(
            Extension.class,
            (c, x) ->
                x.until() != null
                    && c.concerns(x, ConcernReport.class, ChildConditions::isAboutYoung)
                    && ChildConditions.isLatest(c, x),
            "sol.forhandsbedomning-forlangd",
            "Förlängd förhandsbedömning")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Lagen kräver synnerliga skäl men sätter ingen längsta tid; den dag nämnden själv har satt gäller.")
        .shall(
            "nämnden", "besluta att inleda eller inte inleda en utredning inom den förlängda tiden")
        .from(EXTENSION_LAST_DAY)
        .sameDay("SoL (2001:453) 11 kap. 1 a § 2 st.", between("2013-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 20 kap. 2 §", since("2025-07-01"))
        .metByEarlier(ASSESSED)
        .metByEarlier(opened(InvestigationKind.CHILD))
        .metByEarlier(opened(InvestigationKind.YOUNG_PERSON))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty forhandsbedomningKontakter() {
    return Duty.on(
            ConcernReport.class,
            (c, r) ->
                ChildConditions.isAboutYoung(r) && !ChildConditions.isUnderInvestigation(c, r),
            "sol.forhandsbedomning-kontakter",
            "Inga kontakter med utomstående under förhandsbedömningen")
        .kind(ObligationKind.PROHIBITION)
        .force(Force.PRACTICE)
        .note(
            "Varken 2001 eller 2025 års lag skriver ut förbudet. Det följer motsatsvis av att rätten att ta kontakter finns först i en inledd utredning; anmälaren, barnet eller den unge och vårdnadshavarna får kontaktas.")
        .mayNot(
            "nämnden",
            "ta kontakt med andra än anmälaren, den enskilde och vårdnadshavarna innan beslut om utredning finns")
        .from(CONCERN_RECEIVED)
        .promptly("SoL (2001:453) 11 kap. 2 § 1 st.", between("2013-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 20 kap. 5 § 1 st.", since("2025-07-01"))
        .until(ASSESSED)
        .brokenBy(contact(ContactWith.THIRD_PARTY))
        .endsAtAnywhere(opened(InvestigationKind.CHILD))
        .endsAtAnywhere(opened(InvestigationKind.YOUNG_PERSON))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanOmBarn() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.CONCERN_NOTICED,
            "sol.anmalan-om-barn",
            "Anmälan om att ett barn kan fara illa")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Familjerådgivningens snävare skyldighet ryms i regeln när det som uppmärksammats är sexuellt utnyttjande eller misshandel i hemmet.")
        .shall("verksamheten", "genast anmäla till socialnämnden att ett barn kan fara illa")
        .recipient("socialnämnden")
        .from(HAPPENED)
        .sameDay("SoL (2001:453) 14 kap. 1 §", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 19 kap. 1-2 §§", since("2025-07-01"))
        .metBy(CONCERN_RECEIVED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utredningEfterAnsokan() {
    return Duty.on(
            Application.class,
            (c, a) ->
                a.matter() == ApplicationMatter.SOCIAL_SERVICE
                    || a.matter() == ApplicationMatter.FINANCIAL_ASSISTANCE
                    || a.matter() == ApplicationMatter.CHILD_SUPPORT
                    || a.matter() == ApplicationMatter.OTHER_MUNICIPALITY,
            "sol.utredning-efter-ansokan",
            "Utredning efter en ansökan")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden", "inleda en utredning om det som ansökan gäller")
        .from(APPLICATION_RECEIVED)
        .promptly("SoL (2001:453) 11 kap. 1 § 1 st.", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 14 kap. 2 § 1 st.", since("2025-07-01"))
        .metBy(INVESTIGATION_OPENED)
        .endsAt(APPLICATION_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utredningEfterAnmalanVuxen() {
    return Duty.on(
            ConcernReport.class,
            (c, r) -> r.about() == AgeGroup.ADULT,
            "sol.utredning-efter-anmalan-vuxen",
            "Utredning efter en anmälan om en vuxen")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Ett dokumenterat beslut att inte inleda utredning avslutar skyldigheten när uppgifterna inte kan leda till någon åtgärd.")
        .shall("nämnden", "inleda en utredning om uppgifterna kan leda till en åtgärd")
        .from(CONCERN_RECEIVED)
        .promptly("SoL (2001:453) 11 kap. 1 § 1 st.", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 14 kap. 2 § 1 st.", since("2025-07-01"))
        .metBy(INVESTIGATION_OPENED)
        .metBy(ASSESSED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utredningEfterUpplysning() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.INFORMATION_RECEIVED,
            "sol.utredning-efter-upplysning",
            "Utredning efter annan upplysning")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden", "inleda en utredning om det som har kommit till dess kännedom")
        .from(HAPPENED)
        .promptly("SoL (2001:453) 11 kap. 1 § 1 st.", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 14 kap. 2 § 1 st.", since("2025-07-01"))
        .metBy(INVESTIGATION_OPENED)
        .metBy(ASSESSED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty aterkopplingInomEnVecka() {
    return Duty.on(
            ConcernReport.class,
            (c, r) -> ChildConditions.mayHaveFeedback(r) && !ChildConditions.askedAfterAnswer(c, r),
            "sol.aterkoppling-inom-en-vecka",
            "Återkoppling till anmälaren inom en vecka")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "En begäran från tiden före den 15 januari 2026 får veckan när beslutet fattas den dagen eller senare.")
        .note(
            "Är beslutet inte registrerat för sig räknas veckan från den dag utredningen inleddes.")
        .shall("nämnden", "informera anmälaren om att en utredning har inletts eller inte inletts")
        .recipient("anmälaren")
        .from(ASSESSED, opened(InvestigationKind.CHILD))
        .within("SoL (2025:400) 19 kap. 6 § 2 st.", 1, WEEKS, since("2026-01-15"))
        .metBy(FEEDBACK_GIVEN)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty aterkopplingGenast() {
    return Duty.on(
            ConcernReport.class,
            (c, r) -> ChildConditions.mayHaveFeedback(r) && ChildConditions.askedAfterAnswer(c, r),
            "sol.aterkoppling-genast",
            "Återkoppling genast till anmälaren")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Lagens ord om tidpunkten kan syfta på beslutet eller på veckans slut; en begäran efter beslutets dag läses här som att svaret ska lämnas genast.")
        .shall(
            "nämnden",
            "informera anmälaren om att en utredning har inletts, inte inletts eller redan pågår")
        .recipient("anmälaren")
        .from(FEEDBACK_REQUESTED)
        .sameDay("SoL (2025:400) 19 kap. 6 § 2 st.", since("2026-01-15"))
        .metBy(FEEDBACK_GIVEN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty aterkopplingPaBegaran() {
    return Duty.on(
            ConcernReport.class,
            (c, r) -> ChildConditions.mayHaveFeedback(r),
            "sol.aterkoppling-pa-begaran",
            "Återkoppling på begäran före 2026")
        .kind(ObligationKind.NOTIFICATION)
        .shall(
            "nämnden",
            "informera anmälaren om att en utredning har inletts, inte inletts eller redan pågår")
        .recipient("anmälaren")
        .from(FEEDBACK_REQUESTED)
        .promptly("SoL (2001:453) 14 kap. 1 b §", between("2013-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 19 kap. 6 §", between("2025-07-01", "2026-01-14"))
        .metBy(FEEDBACK_GIVEN)
        .sunday(SundayRule.NOT)
        .done();
  }
}
