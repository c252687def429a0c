package se.lagfrist.benchmarks.plain.lss;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Whens.APPLICATION_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.APPLICATION_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.BORN;
import static se.lagfrist.benchmarks.plain.Whens.DECEASED;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.application;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.report;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Personlig assistans: LSS 9 b, 9 d, 9 f, 11 a, 15 och 15 b §§. */
public final class LssPersonalAssistance {

  private LssPersonalAssistance() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        personligAssistansHandlaggningstid(),
        personligAssistansAldersgrans(),
        foraldraavdragGrundlaggandeBehov(),
        foraldraavdragAndraBehov(),
        foraldraavdragForstaAret(),
        assistansUtanTillstand(),
        arbetstidRedovisas(),
        underrattaForsakringskassan(),
        informationEfterAvslag());
  }

  private static Duty personligAssistansHandlaggningstid() {
    return Duty.on(
            Application.class,
            (c, a) -> a.matter() == ApplicationMatter.PERSONAL_ASSISTANCE,
            "lss.personlig-assistans-handlaggningstid",
            "Riktvärde för handläggning av personlig assistans")
        .kind(ObligationKind.DEADLINE)
        .force(Force.PRACTICE)
        .note(
            "JO har angett tre till fyra månader som riktvärde. Här räknas den yttre gränsen fyra månader; redan efter tre bör skälet till dröjsmålet vara känt. Lagen anger ingen tid och omständigheterna i ärendet kan motivera längre tid.")
        .shall("nämnden enligt LSS", "avgöra ansökan")
        .from(APPLICATION_RECEIVED)
        .promptly("FL (1986:223) 7 §", between("1987-01-01", "2018-06-30"))
        .promptly("FL (2017:900) 9 § 1 st.", since("2018-07-01"))
        .benchmark(4, MONTHS, "JO 7477-2017")
        .metBy(DECIDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty personligAssistansAldersgrans() {
    return Duty.on(
            Person.class,
            (c, p) -> c.has(Decision.class, d -> Conditions.grants(d, LawArea.LSS)),
            "lss.personlig-assistans-aldersgrans",
            "Åldersgräns för personlig assistans")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Från 2026 gäller riktåldern för pension, som bestäms för varje år i en förordning; för ett år utan känd riktålder sätts ingen dag. Den som hade fyllt 66 år före 2026 följer den äldre gränsen, och den som hade fyllt 65 år före 2023 gränsen 65 år.")
        .may("den enskilde", "ansöka om personlig assistans eller om utökning")
        .from(BORN)
        .dayBeforeBirthday("LSS (1993:387) 9 b §", 65, between("2001-01-01", "2022-12-31").atOnce())
        .dayBeforeBirthday("LSS (1993:387) 9 b §", 66, between("2023-01-01", "2025-12-31").atOnce())
        .dayBeforeTargetAge("LSS (1993:387) 9 b §", since("2026-01-01").atOnce())
        .metByEarlier(application(ApplicationMatter.PERSONAL_ASSISTANCE))
        .endsAt(DECEASED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty foraldraavdragGrundlaggandeBehov() {
    return Duty.on(
            Person.class,
            (c, p) -> c.has(Decision.class, d -> isAssistance(d)),
            "lss.foraldraavdrag-grundlaggande-behov",
            "Föräldraavdrag från grundläggande behov")
        .kind(ObligationKind.LIMITATION)
        .ceases("möjligheten att göra föräldraavdrag från grundläggande behov")
        .monthBeforeBirthday("LSS (1993:387) 9 f § 2 st.", 12, since("2023-01-01").atOnce())
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty foraldraavdragAndraBehov() {
    return Duty.on(
            Person.class,
            (c, p) -> c.has(Decision.class, d -> isAssistance(d)),
            "lss.foraldraavdrag-andra-behov",
            "Föräldraavdrag från andra personliga behov")
        .kind(ObligationKind.LIMITATION)
        .ceases("möjligheten att göra föräldraavdrag från andra personliga behov")
        .monthBeforeBirthday("LSS (1993:387) 9 f § 2 st.", 18, since("2023-01-01").atOnce())
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty foraldraavdragForstaAret() {
    return Duty.on(
            Person.class,
            (c, p) -> c.has(Decision.class, d -> isAssistance(d)),
            "lss.foraldraavdrag-forsta-aret",
            "Inget föräldraavdrag från andra behov före ett års ålder")
        .kind(ObligationKind.LIMITATION)
        .ceases("förbudet mot föräldraavdrag från andra personliga behov än de grundläggande")
        .monthBeforeBirthday("LSS (1993:387) 9 f § 2 st.", 1, since("2023-01-01").atOnce())
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty assistansUtanTillstand() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.LICENCE_CEASED,
            "lss.assistans-utan-tillstand",
            "Assistans utan tillstånd ersätts i högst två veckor")
        .kind(ObligationKind.LIMITATION)
        .note("Därefter kan ersättning lämnas bara om det finns särskilda skäl.")
        .ceases("rätten till ersättning för assistans som utföraren ger utan tillstånd")
        .from(event(EventKind.LICENCE_CEASED))
        .within("LSS (1993:387) 9 d § 3 st.", 2, WEEKS, since("2021-11-01"))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty arbetstidRedovisas() {
    return Duty.on(
            Decision.class,
            (c, d) -> isAssistance(d),
            "lss.arbetstid-redovisas",
            "Redovisning av assistenternas arbetstid")
        .kind(ObligationKind.REPORT)
        .note(
            "Lagen säger månadsvis i efterhand men anger ingen dag; en lokal dag kan sättas i en egen regel.")
        .expected("arbetsgivaren", "redovisa assistenternas arbetstid till kommunen")
        .recipient("kommunen")
        .from(EXECUTED)
        .everyMonth("LSS (1993:387) 11 a § 1 st.", since("2013-07-01"))
        .metBy(report(ReportKind.TIME_REPORT))
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty underrattaForsakringskassan() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.ASSISTANCE_CHANGED,
            "lss.underratta-forsakringskassan",
            "Underrätta Försäkringskassan")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Gäller när någon kan antas ha rätt till assistansersättning, när den som har sådan ersättning beviljas en insats som påverkar behovet, och när ersättningen kan antas användas fel.")
        .shall("kommunen", "underrätta Försäkringskassan")
        .recipient("Försäkringskassan")
        .from(event(EventKind.ASSISTANCE_CHANGED))
        .promptly("LSS (1993:387) 15 §", since("2021-11-01"))
        .metBy(event(EventKind.INSURANCE_AGENCY_NOTIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty informationEfterAvslag() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.ASSISTANCE_DENIED,
            "lss.information-efter-avslag",
            "Information efter Försäkringskassans avslag")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Informationen får utebli bara om den är uppenbart obehövlig; det bör antecknas.")
        .shall("kommunen", "informera den enskilde om insatserna enligt LSS")
        .recipient("den enskilde")
        .from(event(EventKind.ASSISTANCE_DENIED))
        .promptly("LSS (1993:387) 15 b §", since("2018-07-01"))
        .metBy(event(EventKind.LSS_INFORMED))
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  /** A favourable decision under the act on personal assistance. */
  private static boolean isAssistance(Decision decision) {
    return Conditions.grants(decision, LawArea.LSS)
        && decision.measure() == Measure.PERSONAL_ASSISTANCE;
  }
}
