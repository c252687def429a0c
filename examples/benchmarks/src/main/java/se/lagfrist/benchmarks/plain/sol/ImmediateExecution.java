package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.DECEASED;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.FULLY_EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.INTERRUPTED;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT_LEGAL_FORCE;
import static se.lagfrist.benchmarks.plain.Whens.POSTPONEMENT_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.RESUMED;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Beslut och domar gäller omedelbart, och insatsen ska ges inom skälig tid: SoL 34 kap. 5-10 §§, 35
 * kap. 5 § (tidigare 16 kap. 3 och 6 a-6 e §§ i 2001 års lag) Särskild avgift: 10 000-1 000 000
 * kronor för beslut om insatser före 2026-01-01, därefter 15 000-1 500 000 kronor.
 */
public final class ImmediateExecution {

  private ImmediateExecution() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        beslutGallerOmedelbart(),
        domGallerOmedelbart(),
        insatsInomSkaligTid(),
        domInomSkaligTid(),
        avbrutenInsatsInomSkaligTid(),
        avbrutenDomInomSkaligTid(),
        senarelagdVerkstallighet(),
        sarskildAvgiftPreskriptionBeslut(),
        sarskildAvgiftPreskriptionAvbrott(),
        sarskildAvgiftPreskriptionDom(),
        sarskildAvgiftPreskriptionAvbrutenDom());
  }

  private static Duty beslutGallerOmedelbart() {
    return Duty.on(
            Decision.class,
            (c, d) -> GrantedServices.isGranting(d) && !GrantedServices.isPostponed(c, d),
            "sol.beslut-galler-omedelbart",
            "Beslut gäller omedelbart")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Att beslutet gäller omedelbart betyder att verkställigheten inte får invänta laga kraft; lagen anger ingen dag då insatsen ska ha börjat.")
        .shall("nämnden", "verkställa beslutet utan att vänta på att det får laga kraft")
        .from(DECIDED)
        .promptly("SoL (2001:453) 16 kap. 3 § 2 st.", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 35 kap. 5 § 1 st.", since("2025-07-01"))
        .metBy(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty domGallerOmedelbart() {
    return Duty.on(
            Judgment.class,
            (c, j) ->
                GrantedServices.isGranting(j)
                    && !j.awaitsLegalForce()
                    && !GrantedServices.isStayed(c, j),
            "sol.dom-galler-omedelbart",
            "Dom gäller omedelbart")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Att nämnden överklagar skjuter inte upp verkställigheten; det gör bara domstolens beslut om inhibition eller om laga kraft.")
        .shall("nämnden", "verkställa domen även om den har överklagats")
        .from(JUDGMENT)
        .promptly("SoL (2001:453) 16 kap. 3 § 2 st.", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 35 kap. 5 § 1 st.", since("2025-07-01"))
        .metBy(FULLY_EXECUTED)
        .endsAt(JUDGMENT_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty insatsInomSkaligTid() {
    return Duty.on(
            Decision.class,
            (c, d) -> GrantedServices.isGranting(d) && !GrantedServices.isPostponed(c, d),
            "sol.insats-inom-skalig-tid",
            "Beviljad insats inom skälig tid")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Skälig tid är ingen bestämd tid; tre månader är bara gränsen för rapporteringen och ingen tillåten väntetid.")
        .note(
            "För beslut före den 1 juli 2006 räknas bara tid från den dagen när avgiften bestäms.")
        .note(
            "Avgiften är 10 000-1 000 000 kronor för beslut om insatser före den 1 januari 2026 och 15 000-1 500 000 kronor för senare beslut.")
        .shall("kommunen", "tillhandahålla insatsen, vid påföljd av särskild avgift")
        .from(DECIDED)
        .promptly(
            "SoL (2001:453) 16 kap. 6 a § 1 st.", between("2006-07-01", "2025-06-30").atOnce())
        .promptly("SoL (2025:400) 34 kap. 5 § 1 st.", since("2025-07-01"))
        .metBy(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty domInomSkaligTid() {
    return Duty.on(
            Judgment.class,
            (c, j) -> GrantedServices.isGranting(j) && !GrantedServices.isStayed(c, j),
            "sol.dom-inom-skalig-tid",
            "Insats enligt dom inom skälig tid")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Om domen gäller ett avslag från tiden före den 1 januari 2026 är det oklart vilka belopp som gäller; räkna med båda.")
        .note("Före den 1 juli 2006 talade lagen om oskäligt dröjsmål i stället för skälig tid.")
        .note(
            "Medan inhibition gäller vilar regeln; har den gällt bör tiden räknas från den dag den upphörde.")
        .shall("kommunen", "tillhandahålla insatsen, vid påföljd av särskild avgift")
        .from(JUDGMENT)
        .promptly("SoL (2001:453) 16 kap. 6 a §", between("2002-07-01", "2006-06-30"))
        .promptly("SoL (2001:453) 16 kap. 6 a § 2 st.", between("2006-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 34 kap. 5 § 2 st.", since("2025-07-01"))
        .metBy(FULLY_EXECUTED)
        .endsAt(JUDGMENT_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty avbrutenInsatsInomSkaligTid() {
    return Duty.on(
            Interruption.class,
            (c, i) -> GrantedServices.isAboutDecision(c, i),
            "sol.avbruten-insats-inom-skalig-tid",
            "Avbruten insats på nytt inom skälig tid")
        .alongside(Decision.class, GrantedServices::isGranting)
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Har den enskilde begärt att verkställandet senareläggs inom ett valfrihetssystem tas ingen avgift ut (34 kap. 6 §); då antecknas inget avbrott.")
        .note(
            "För avbrott före den 1 juli 2006 räknas bara tid från den dagen när avgiften bestäms.")
        .shall("kommunen", "tillhandahålla insatsen på nytt, vid påföljd av särskild avgift")
        .from(INTERRUPTED)
        .promptly(
            "SoL (2001:453) 16 kap. 6 a § 1 st.", between("2006-07-01", "2025-06-30").atOnce())
        .promptly("SoL (2025:400) 34 kap. 5 § 1 st.", since("2025-07-01"))
        .metBy(RESUMED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty avbrutenDomInomSkaligTid() {
    return Duty.on(
            Interruption.class,
            (c, i) -> GrantedServices.isAboutJudgment(c, i),
            "sol.avbruten-dom-inom-skalig-tid",
            "Avbruten insats enligt dom på nytt inom skälig tid")
        .alongside(Judgment.class, GrantedServices::isGranting)
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("kommunen", "tillhandahålla insatsen på nytt, vid påföljd av särskild avgift")
        .from(INTERRUPTED)
        .promptly(
            "SoL (2001:453) 16 kap. 6 a § 2 st.", between("2006-07-01", "2025-06-30").atOnce())
        .promptly("SoL (2025:400) 34 kap. 5 § 2 st.", since("2025-07-01"))
        .metBy(RESUMED)
        .endsAt(JUDGMENT_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty senarelagdVerkstallighet() {
    return Duty.on(
            Postponement.class,
            (c, p) ->
                p.withdrawnOn() == null
                    && c.concerns(
                        p,
                        Decision.class,
                        d ->
                            Conditions.grants(d, LawArea.SOL)
                                && GrantedServices.isUnder(d, "11:1", "4:1")),
            "sol.senarelagd-verkstallighet",
            "Senarelagd verkställighet i valfrihetssystem")
        .alongside(Decision.class, GrantedServices::isGranting)
        .kind(ObligationKind.DEADLINE)
        .note(
            "Senareläggning förutsätter ett valfrihetssystem och en insats enligt 11 kap. 1 §; den befriar från avgift men inte från rapporten till IVO.")
        .shall("nämnden", "verkställa beslutet den dag som den enskilde har begärt")
        .from(POSTPONEMENT_LAST_DAY)
        .sameDay("SoL (2001:453) 16 kap. 3 § 3 st.", between("2009-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 35 kap. 5 § 3 st.", since("2025-07-01"))
        .metByEarlier(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty sarskildAvgiftPreskriptionBeslut() {
    return Duty.on(
            Decision.class,
            (c, d) -> GrantedServices.isGranting(d),
            "sol.sarskild-avgift-preskription-beslut",
            "Särskild avgift: två år från beslutet")
        .kind(ObligationKind.LIMITATION)
        .expected(
            "IVO",
            "få en ansökan om särskild avgift delgiven kommunen, annars kan avgift inte dömas ut")
        .from(DECIDED)
        .within("SoL (2001:453) 16 kap. 6 e § 1 st.", 2, YEARS, between("2006-07-01", "2025-06-30"))
        .within("SoL (2025:400) 34 kap. 10 § 1 st.", 2, YEARS, since("2025-07-01"))
        .metBy(event(EventKind.FEE_APPLICATION_SERVED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty sarskildAvgiftPreskriptionAvbrott() {
    return Duty.on(
            Interruption.class,
            (c, i) -> GrantedServices.isAboutDecision(c, i),
            "sol.sarskild-avgift-preskription-avbrott",
            "Särskild avgift: två år från avbrott i beslut")
        .alongside(Decision.class, GrantedServices::isGranting)
        .kind(ObligationKind.LIMITATION)
        .expected(
            "IVO",
            "få en ansökan om särskild avgift delgiven kommunen, annars kan avgift för avbrottet inte dömas ut")
        .from(INTERRUPTED)
        .within("SoL (2001:453) 16 kap. 6 e § 1 st.", 2, YEARS, between("2006-07-01", "2025-06-30"))
        .within("SoL (2025:400) 34 kap. 10 § 1 st.", 2, YEARS, since("2025-07-01"))
        .metBy(event(EventKind.FEE_APPLICATION_SERVED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty sarskildAvgiftPreskriptionDom() {
    return Duty.on(
            Judgment.class,
            (c, j) -> GrantedServices.isGranting(j),
            "sol.sarskild-avgift-preskription-dom",
            "Särskild avgift: två år från domens laga kraft")
        .kind(ObligationKind.LIMITATION)
        .expected(
            "IVO",
            "få en ansökan om särskild avgift delgiven kommunen, annars kan avgift inte dömas ut")
        .from(JUDGMENT_LEGAL_FORCE)
        .within("SoL (2001:453) 16 kap. 6 e § 2 st.", 2, YEARS, between("2006-07-01", "2025-06-30"))
        .within("SoL (2025:400) 34 kap. 10 § 2 st.", 2, YEARS, since("2025-07-01"))
        .metBy(event(EventKind.FEE_APPLICATION_SERVED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty sarskildAvgiftPreskriptionAvbrutenDom() {
    return Duty.on(
            Interruption.class,
            (c, i) -> GrantedServices.isAboutJudgment(c, i),
            "sol.sarskild-avgift-preskription-avbruten-dom",
            "Särskild avgift: två år från avbrott i verkställd dom")
        .alongside(Judgment.class, GrantedServices::isGranting)
        .kind(ObligationKind.LIMITATION)
        .expected(
            "IVO",
            "få en ansökan om särskild avgift delgiven kommunen, annars kan avgift för avbrottet inte dömas ut")
        .from(INTERRUPTED)
        .within("SoL (2001:453) 16 kap. 6 e § 2 st.", 2, YEARS, between("2006-07-01", "2025-06-30"))
        .within("SoL (2025:400) 34 kap. 10 § 2 st.", 2, YEARS, since("2025-07-01"))
        .metBy(event(EventKind.FEE_APPLICATION_SERVED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }
}
