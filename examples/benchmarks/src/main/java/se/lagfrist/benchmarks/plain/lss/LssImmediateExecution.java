package se.lagfrist.benchmarks.plain.lss;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
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
import static se.lagfrist.benchmarks.plain.Whens.RESUMED;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.benchmarks.plain.PlainCase;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Stay;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Beslut och domar gäller omedelbart, och insatsen ska ges inom skälig tid: LSS 27 och 28 a-28 e §§
 * Särskild avgift: 10 000-1 000 000 kronor för beslut om insatser före 2026-01-01, därefter 15
 * 000-1 500 000 kronor.
 */
public final class LssImmediateExecution {

  private LssImmediateExecution() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        beslutGallerOmedelbart(),
        domGallerOmedelbart(),
        insatsInomSkaligTid(),
        domInomSkaligTid(),
        avbrutenInsatsInomSkaligTid(),
        avbrutenDomInomSkaligTid(),
        sarskildAvgiftPreskriptionBeslut(),
        sarskildAvgiftPreskriptionAvbrott(),
        sarskildAvgiftPreskriptionDom(),
        sarskildAvgiftPreskriptionAvbrutenDom());
  }

  private static Duty beslutGallerOmedelbart() {
    return Duty.on(
            Decision.class,
            (c, d) -> isGranting(d),
            "lss.beslut-galler-omedelbart",
            "Beslut gäller omedelbart")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Att beslutet gäller omedelbart betyder att verkställigheten inte får invänta laga kraft; lagen anger ingen dag då insatsen ska ha börjat.")
        .shall("nämnden enligt LSS", "verkställa beslutet utan att vänta på att det får laga kraft")
        .from(DECIDED)
        .promptly("LSS (1993:387) 27 §", between("1994-01-01", "2018-12-31"))
        .promptly("LSS (1993:387) 27 § 4 st.", since("2019-01-01"))
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
            (c, j) -> isGranting(j) && !j.awaitsLegalForce() && !isStayed(c, j),
            "lss.dom-galler-omedelbart",
            "Dom gäller omedelbart")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Att nämnden överklagar skjuter inte upp verkställigheten; det gör bara domstolens beslut om inhibition eller om laga kraft.")
        .shall("nämnden enligt LSS", "verkställa domen även om den har överklagats")
        .from(JUDGMENT)
        .promptly("LSS (1993:387) 27 §", between("1994-01-01", "2018-12-31"))
        .promptly("LSS (1993:387) 27 § 4 st.", since("2019-01-01"))
        .metBy(FULLY_EXECUTED)
        .endsAt(JUDGMENT_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty insatsInomSkaligTid() {
    return Duty.on(
            Decision.class,
            (c, d) -> isGranting(d),
            "lss.insats-inom-skalig-tid",
            "Beviljad insats inom skälig tid")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Skälig tid är ingen bestämd tid; tre månader är bara gränsen för rapporteringen och ingen tillåten väntetid.")
        .note(
            "För beslut före den 1 juli 2008 räknas bara tid från den dagen när avgiften bestäms.")
        .note(
            "Avgiften är 10 000-1 000 000 kronor för beslut om insatser före den 1 januari 2026 och 15 000-1 500 000 kronor för senare beslut.")
        .note(
            "IVO har ansett att två månader kan vara för länge för avlösarservice; i mål om bostad med särskild service har högst sex månader nämnts.")
        .note("LSS har ingen regel om senareläggning inom valfrihetssystem.")
        .shall("huvudmannen", "tillhandahålla insatsen, vid påföljd av särskild avgift")
        .from(DECIDED)
        .promptly("LSS (1993:387) 28 a § 1 st.", since("2008-07-01").atOnce())
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
            (c, j) -> isGranting(j) && !isStayed(c, j),
            "lss.dom-inom-skalig-tid",
            "Insats enligt dom inom skälig tid")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Tre månader efter domen är den gräns som tillsynsmyndigheten utgick från i RÅ 2007 ref. 37 och HFD:s Laholmsmål, båda om bostad med särskild service; den står inte i lagen och HFD 2018 ref. 80 visar att längre tid kan godtas.")
        .note(
            "Om domen gäller ett avslag från tiden före den 1 januari 2026 är det oklart vilka belopp som gäller; räkna med båda.")
        .note("Före den 1 juli 2008 talade lagen om oskäligt dröjsmål i stället för skälig tid.")
        .note(
            "Medan inhibition gäller vilar regeln; har den gällt bör tiden räknas från den dag den upphörde.")
        .shall("huvudmannen", "tillhandahålla insatsen, vid påföljd av särskild avgift")
        .from(JUDGMENT)
        .promptly("LSS (1993:387) 28 a §", between("2002-07-01", "2008-06-30"))
        .promptly("LSS (1993:387) 28 a § 2 st.", since("2008-07-01"))
        .benchmark(3, MONTHS, "RÅ 2007 ref. 37")
        .metBy(FULLY_EXECUTED)
        .endsAt(JUDGMENT_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty avbrutenInsatsInomSkaligTid() {
    return Duty.on(
            Interruption.class,
            (c, i) -> Conditions.isAboutGrant(c, i, LawArea.LSS),
            "lss.avbruten-insats-inom-skalig-tid",
            "Avbruten insats på nytt inom skälig tid")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "För avbrott före den 1 juli 2008 räknas bara tid från den dagen när avgiften bestäms.")
        .note(
            "Har en bosättningskommun begärt att vistelsekommunen verkställer beslutet är det vistelsekommunen som betalar avgiften.")
        .shall("huvudmannen", "tillhandahålla insatsen på nytt, vid påföljd av särskild avgift")
        .from(INTERRUPTED)
        .promptly("LSS (1993:387) 28 a § 1 st.", since("2008-07-01").atOnce())
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
            (c, i) -> isAboutJudgment(c, i),
            "lss.avbruten-dom-inom-skalig-tid",
            "Avbruten insats enligt dom på nytt inom skälig tid")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("huvudmannen", "tillhandahålla insatsen på nytt, vid påföljd av särskild avgift")
        .from(INTERRUPTED)
        .promptly("LSS (1993:387) 28 a § 2 st.", since("2008-07-01").atOnce())
        .metBy(RESUMED)
        .endsAt(JUDGMENT_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .alongside(Judgment.class, LssImmediateExecution::isGranting)
        .done();
  }

  private static Duty sarskildAvgiftPreskriptionBeslut() {
    return Duty.on(
            Decision.class,
            (c, d) -> isGranting(d),
            "lss.sarskild-avgift-preskription-beslut",
            "Särskild avgift: två år från beslutet")
        .kind(ObligationKind.LIMITATION)
        .expected(
            "IVO",
            "få en ansökan om särskild avgift delgiven kommunen eller regionen, annars kan avgift inte dömas ut")
        .from(DECIDED)
        .within("LSS (1993:387) 28 e § 1 st.", 2, YEARS, since("2008-07-01"))
        .metBy(event(EventKind.FEE_APPLICATION_SERVED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty sarskildAvgiftPreskriptionAvbrott() {
    return Duty.on(
            Interruption.class,
            (c, i) -> Conditions.isAboutGrant(c, i, LawArea.LSS),
            "lss.sarskild-avgift-preskription-avbrott",
            "Särskild avgift: två år från avbrott i beslut")
        .kind(ObligationKind.LIMITATION)
        .expected(
            "IVO",
            "få en ansökan om särskild avgift delgiven kommunen eller regionen, annars kan avgift för avbrottet inte dömas ut")
        .from(INTERRUPTED)
        .within("LSS (1993:387) 28 e § 1 st.", 2, YEARS, since("2008-07-01"))
        .metBy(event(EventKind.FEE_APPLICATION_SERVED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty sarskildAvgiftPreskriptionDom() {
    return Duty.on(
            Judgment.class,
            (c, j) -> isGranting(j),
            "lss.sarskild-avgift-preskription-dom",
            "Särskild avgift: två år från domens laga kraft")
        .kind(ObligationKind.LIMITATION)
        .expected(
            "IVO",
            "få en ansökan om särskild avgift delgiven kommunen eller regionen, annars kan avgift inte dömas ut")
        .from(JUDGMENT_LEGAL_FORCE)
        .within("LSS (1993:387) 28 e § 2 st.", 2, YEARS, since("2008-07-01"))
        .metBy(event(EventKind.FEE_APPLICATION_SERVED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty sarskildAvgiftPreskriptionAvbrutenDom() {
    return Duty.on(
            Interruption.class,
            (c, i) -> isAboutJudgment(c, i),
            "lss.sarskild-avgift-preskription-avbruten-dom",
            "Särskild avgift: två år från avbrott i verkställd dom")
        .kind(ObligationKind.LIMITATION)
        .expected(
            "IVO",
            "få en ansökan om särskild avgift delgiven kommunen eller regionen, annars kan avgift för avbrottet inte dömas ut")
        .from(INTERRUPTED)
        .within("LSS (1993:387) 28 e § 2 st.", 2, YEARS, since("2008-07-01"))
        .metBy(event(EventKind.FEE_APPLICATION_SERVED))
        .sunday(SundayRule.UNSETTLED)
        .alongside(Judgment.class, LssImmediateExecution::isGranting)
        .done();
  }

  /** A favourable decision under the act on a service, not on a fee. */
  private static boolean isGranting(Decision decision) {
    return Conditions.grants(decision, LawArea.LSS) && decision.measure() != Measure.FEE;
  }

  /** A judgment that grants a service under the act. */
  private static boolean isGranting(Judgment judgment) {
    return judgment.outcome() == JudgmentOutcome.GRANTS_MEASURE && judgment.law() == LawArea.LSS;
  }

  private static boolean isAboutJudgment(PlainCase file, Fact fact) {
    return file.concerns(fact, Judgment.class, LssImmediateExecution::isGranting);
  }

  /** Whether a court has stopped it for the time being; a stay that names nothing is of it too. */
  private static boolean isStayed(PlainCase file, Judgment judgment) {
    return file.has(
        Stay.class,
        s ->
            (s.concerns() == null || s.concerns().equals(judgment.id()))
                && s.orderedOn() != null
                && s.liftedOn() == null);
  }
}
