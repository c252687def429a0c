package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.APPLICATION_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.BOARD_BEGAN;
import static se.lagfrist.benchmarks.plain.Whens.BOARD_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.DECEASED;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.DECISION_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.FULLY_EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.INTERRUPTED;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.RESUMED;
import static se.lagfrist.benchmarks.plain.Whens.report;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Gynnande beslut som inte verkställs: SoL 34 kap. 1-4 §§ (tidigare 16 kap. 6 f-6 i §§ i 2001 års
 * lag) Rapporten lämnas för varje beslut och varje kvartal tills insatsen ges fullt ut eller
 * beslutet upphör. Ett avböjt erbjudande gör inte att skyldigheten upphör, och det gör inte heller
 * en delvis verkställighet.
 */
public final class UnexecutedDecisions {

  private UnexecutedDecisions() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        ejVerkstalltBeslutIvo(),
        ejVerkstalltBeslutRevisorerna(),
        avbrutenVerkstallighetIvo(),
        avbrutenVerkstallighetRevisorerna(),
        rapporteratBeslutVerkstalltIvo(),
        rapporteratBeslutVerkstalltRevisorerna(),
        rapporteratAvbrottUpphortIvo(),
        rapporteratAvbrottUpphortRevisorerna(),
        statistikrapportFullmaktige(),
        vistelsekommunensRapportIvo(),
        ejVerkstalldDomIvo());
  }

  private static Duty ejVerkstalltBeslutIvo() {
    return Duty.on(
            Decision.class,
            (c, d) -> GrantedServices.isGranting(d),
            "sol.ej-verkstallt-beslut-ivo",
            "Ej verkställt beslut: rapport till IVO")
        .kind(ObligationKind.REPORT)
        .note(
            "Första rapporten hör till det kvartal där dagen efter de tre månaderna ligger, även när månaderna löper ut på ett kvartals sista dag.")
        .note(
            "Ett beslut som verkställs efter tre månader men före första rapporten rapporteras en gång.")
        .note(
            "Sista dagen är slutet av IVO:s rapporteringsperiod så som den publicerades för 2019, inte en dag i lagen.")
        .note(
            "Beslut enligt 4 kap. 1 § i 2001 års lag som ännu inte är verkställda den 1 juli 2025 behandlas som beslut enligt 11 kap. 1 § eller 12 kap. 1 §.")
        .shall(
            "nämnden",
            "rapportera till IVO att beslutet inte har verkställts, med beslutets dag, insatsens art och kort om skälen")
        .recipient("IVO")
        .from(DECIDED)
        .everyQuarterAfter(
            "SoL (2001:453) 16 kap. 6 f § 1 st.",
            3,
            MONTHS,
            between("2006-07-01", "2025-06-30").atOnce())
        .everyQuarterAfter("SoL (2025:400) 34 kap. 1 § 1 st.", 3, MONTHS, since("2025-07-01"))
        .metBy(report(ReportKind.IVO_FIRST))
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty ejVerkstalltBeslutRevisorerna() {
    return Duty.on(
            Decision.class,
            (c, d) -> GrantedServices.isGranting(d),
            "sol.ej-verkstallt-beslut-revisorerna",
            "Ej verkställt beslut: rapport till revisorerna")
        .kind(ObligationKind.REPORT)
        .note("Lagen anger ingen dag för revisorerna; samma sista dag som för IVO används.")
        .shall("nämnden", "rapportera till kommunens revisorer att beslutet inte har verkställts")
        .recipient("revisorerna")
        .from(DECIDED)
        .everyQuarterAfter(
            "SoL (2001:453) 16 kap. 6 f § 1 st.",
            3,
            MONTHS,
            between("2006-07-01", "2025-06-30").atOnce())
        .everyQuarterAfter("SoL (2025:400) 34 kap. 1 § 1 st.", 3, MONTHS, since("2025-07-01"))
        .metBy(report(ReportKind.AUDITORS))
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty avbrutenVerkstallighetIvo() {
    return Duty.on(
            Interruption.class,
            (c, i) -> GrantedServices.isAboutDecision(c, i),
            "sol.avbruten-verkstallighet-ivo",
            "Avbruten verkställighet: rapport till IVO")
        .alongside(Decision.class, GrantedServices::isGranting)
        .kind(ObligationKind.REPORT)
        .note(
            "En insats som i minst tre månader bara har getts till en del räknas som avbruten, så som IVO anser.")
        .note(
            "Lagen säger inte om frånvaro som den enskilde själv har valt är ett avbrott; tiden räknas och handläggaren bedömer.")
        .shall("nämnden", "rapportera till IVO att beslutet inte har verkställts på nytt")
        .recipient("IVO")
        .from(INTERRUPTED)
        .everyQuarterAfter(
            "SoL (2001:453) 16 kap. 6 f § 2 st.",
            3,
            MONTHS,
            between("2006-07-01", "2025-06-30").atOnce())
        .everyQuarterAfter("SoL (2025:400) 34 kap. 1 § 2 st.", 3, MONTHS, since("2025-07-01"))
        .metBy(report(ReportKind.IVO_INTERRUPTION))
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(RESUMED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty avbrutenVerkstallighetRevisorerna() {
    return Duty.on(
            Interruption.class,
            (c, i) -> GrantedServices.isAboutDecision(c, i),
            "sol.avbruten-verkstallighet-revisorerna",
            "Avbruten verkställighet: rapport till revisorerna")
        .alongside(Decision.class, GrantedServices::isGranting)
        .kind(ObligationKind.REPORT)
        .note("Lagen anger ingen dag för revisorerna; samma sista dag som för IVO används.")
        .shall(
            "nämnden",
            "rapportera till kommunens revisorer att beslutet inte har verkställts på nytt")
        .recipient("revisorerna")
        .from(INTERRUPTED)
        .everyQuarterAfter(
            "SoL (2001:453) 16 kap. 6 f § 2 st.",
            3,
            MONTHS,
            between("2006-07-01", "2025-06-30").atOnce())
        .everyQuarterAfter("SoL (2025:400) 34 kap. 1 § 2 st.", 3, MONTHS, since("2025-07-01"))
        .metBy(report(ReportKind.AUDITORS))
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(RESUMED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rapporteratBeslutVerkstalltIvo() {
    return Duty.on(
            Execution.class,
            (c, e) ->
                !e.partial()
                    && GrantedServices.isAboutDecision(c, e)
                    && Conditions.wasReportedBefore(c, e, ReportKind.IVO_FIRST),
            "sol.rapporterat-beslut-verkstallt-ivo",
            "Rapporterat beslut har verkställts: anmälan till IVO")
        .alongside(Decision.class, GrantedServices::isGranting)
        .alongside(FiledReport.class, r -> r.kind() == ReportKind.IVO_FIRST && r.concerns() != null)
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Lagen anger ingen tid; anmälan görs lämpligen genast och senast vid nästa kvartalsrapportering.")
        .shall("nämnden", "anmäla till IVO att beslutet har verkställts och vilken dag")
        .recipient("IVO")
        .from(EXECUTED)
        .promptly("SoL (2001:453) 16 kap. 6 g §", between("2006-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 34 kap. 2 §", since("2025-07-01"))
        .metBy(report(ReportKind.IVO_EXECUTED))
        .metBy(report(ReportKind.IVO_CLOSED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rapporteratBeslutVerkstalltRevisorerna() {
    return Duty.on(
            Execution.class,
            (c, e) ->
                !e.partial()
                    && GrantedServices.isAboutDecision(c, e)
                    && Conditions.wasReportedBefore(c, e, ReportKind.AUDITORS),
            "sol.rapporterat-beslut-verkstallt-revisorerna",
            "Rapporterat beslut har verkställts: anmälan till revisorerna")
        .alongside(Decision.class, GrantedServices::isGranting)
        .alongside(FiledReport.class, r -> r.kind() == ReportKind.AUDITORS && r.concerns() != null)
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Lagen anger ingen tid; anmälan görs lämpligen genast och senast vid nästa kvartalsrapportering.")
        .shall(
            "nämnden",
            "anmäla till kommunens revisorer att beslutet har verkställts och vilken dag")
        .recipient("revisorerna")
        .from(EXECUTED)
        .promptly("SoL (2001:453) 16 kap. 6 g §", between("2006-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 34 kap. 2 §", since("2025-07-01"))
        .metBy(report(ReportKind.AUDITORS_EXECUTED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rapporteratAvbrottUpphortIvo() {
    return Duty.on(
            Interruption.class,
            (c, i) ->
                GrantedServices.isAboutDecision(c, i)
                    && Conditions.isReported(c, i, ReportKind.IVO_INTERRUPTION),
            "sol.rapporterat-avbrott-upphort-ivo",
            "Rapporterat avbrott har upphört: anmälan till IVO")
        .alongside(Decision.class, GrantedServices::isGranting)
        .alongside(
            FiledReport.class, r -> r.kind() == ReportKind.IVO_INTERRUPTION && r.concerns() != null)
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Också den som rapporterat ett avbrott har rapporterat beslutet som inte verkställt och ska anmäla när verkställigheten har återupptagits.")
        .shall("nämnden", "anmäla till IVO att beslutet verkställs på nytt och från vilken dag")
        .recipient("IVO")
        .from(RESUMED)
        .promptly("SoL (2001:453) 16 kap. 6 g §", between("2006-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 34 kap. 2 §", since("2025-07-01"))
        .metBy(report(ReportKind.IVO_EXECUTED))
        .metBy(report(ReportKind.IVO_CLOSED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rapporteratAvbrottUpphortRevisorerna() {
    return Duty.on(
            Interruption.class,
            (c, i) ->
                GrantedServices.isAboutDecision(c, i)
                    && Conditions.isReported(c, i, ReportKind.AUDITORS),
            "sol.rapporterat-avbrott-upphort-revisorerna",
            "Rapporterat avbrott har upphört: anmälan till revisorerna")
        .alongside(Decision.class, GrantedServices::isGranting)
        .alongside(FiledReport.class, r -> r.kind() == ReportKind.AUDITORS && r.concerns() != null)
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Också den som rapporterat ett avbrott har rapporterat beslutet som inte verkställt och ska anmäla när verkställigheten har återupptagits.")
        .shall(
            "nämnden",
            "anmäla till kommunens revisorer att beslutet verkställs på nytt och från vilken dag")
        .recipient("revisorerna")
        .from(RESUMED)
        .promptly("SoL (2001:453) 16 kap. 6 g §", between("2006-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 34 kap. 2 §", since("2025-07-01"))
        .metBy(report(ReportKind.AUDITORS_EXECUTED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty statistikrapportFullmaktige() {
    return Duty.on(
            BoardDuty.class,
            (c, b) -> b.kind() == BoardKind.SOCIAL_BOARD,
            "sol.statistikrapport-fullmaktige",
            "Statistikrapport till fullmäktige")
        .kind(ObligationKind.REPORT)
        .note(
            "En gång per kvartal läses så att rapporten om ett kvartal lämnas senast sista dagen i det följande kvartalet, lämpligen till fullmäktiges första sammanträde.")
        .note(
            "Rapporten lämnas även när inget beslut väntar på verkställighet; lagen gör inget undantag.")
        .shall(
            "nämnden",
            "lämna fullmäktige statistik över beslut som inte har verkställts, eller inte verkställts på nytt, inom tre månader")
        .recipient("fullmäktige")
        .from(BOARD_BEGAN)
        .everyQuarter("SoL (2001:453) 16 kap. 6 h §", between("2006-07-01", "2025-06-30").atOnce())
        .everyQuarter("SoL (2025:400) 34 kap. 3 §", since("2025-07-01"))
        .metBy(report(ReportKind.COUNCIL))
        .endsAt(BOARD_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty vistelsekommunensRapportIvo() {
    return Duty.on(
            Request.class,
            (c, r) ->
                r.kind() == RequestKind.EXECUTION_IN_HOST_MUNICIPALITY
                    && GrantedServices.isAboutDecision(c, r),
            "sol.vistelsekommunens-rapport-ivo",
            "Vistelsekommunens rapport till IVO")
        .alongside(Decision.class, GrantedServices::isGranting)
        .kind(ObligationKind.REPORT)
        .note(
            "De tre månaderna räknas från beslutet i bosättningskommunen, men ingen rapport krävs för tid före begäran.")
        .note("Lagen nämner inte revisorerna för vistelsekommunen; de bör ändå få samma uppgifter.")
        .shall(
            "nämnden i vistelsekommunen",
            "också rapportera till IVO att beslutet inte har verkställts")
        .recipient("IVO")
        .from(DECIDED)
        .everyQuarterAfter(
            "SoL (2001:453) 16 kap. 6 i §", 3, MONTHS, between("2011-05-01", "2025-06-30"))
        .everyQuarterAfter("SoL (2025:400) 34 kap. 4 §", 3, MONTHS, since("2025-07-01"))
        .metBy(report(ReportKind.IVO_HOST))
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(REQUEST_WITHDRAWN)
        .endsAt(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty ejVerkstalldDomIvo() {
    return Duty.on(
            Judgment.class,
            (c, j) -> GrantedServices.isGranting(j),
            "sol.ej-verkstalld-dom-ivo",
            "Ej verkställd dom: rapport till IVO")
        .kind(ObligationKind.REPORT)
        .onlyIf("rapportera-domar")
        .note(
            "Domar rapporteras normalt inte. Äldre lag sade nämndbeslut; 2025 års lag säger bara gynnande beslut, och om domar då omfattas är oklart.")
        .shall(
            "nämnden",
            "rapportera till IVO att den insats som domstolen beviljat inte har verkställts")
        .recipient("IVO")
        .from(JUDGMENT)
        .everyQuarterAfter("SoL (2025:400) 34 kap. 1 § 1 st.", 3, MONTHS, since("2025-07-01"))
        .metBy(report(ReportKind.IVO_FIRST))
        .endsAt(FULLY_EXECUTED)
        .endsAt(JUDGMENT_ENDED)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }
}
