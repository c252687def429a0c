package se.lagfrist.benchmarks.plain.lss;

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
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.RESUMED;
import static se.lagfrist.benchmarks.plain.Whens.report;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.benchmarks.plain.PlainCase;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Gynnande beslut som inte verkställs: LSS 28 f-28 i §§ Rapporten lämnas för varje beslut och varje
 * kvartal tills insatsen ges fullt ut eller beslutet upphör. Ett avböjt erbjudande gör inte att
 * skyldigheten upphör, och det gör inte heller en delvis verkställighet.
 */
public final class LssUnexecutedDecisions {

  private LssUnexecutedDecisions() {}

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
        vistelsekommunensRapportIvo());
  }

  private static Duty ejVerkstalltBeslutIvo() {
    return Duty.on(
            Decision.class,
            (c, d) -> isServiceGrant(d),
            "lss.ej-verkstallt-beslut-ivo",
            "Ej verkställt beslut: rapport till IVO")
        .kind(ObligationKind.REPORT)
        .note(
            "Första rapporten hör till det kvartal där dagen efter de tre månaderna ligger, även när månaderna löper ut på ett kvartals sista dag.")
        .note(
            "Ett beslut som verkställs efter tre månader men före första rapporten rapporteras en gång.")
        .note(
            "Sista dagen är slutet av IVO:s rapporteringsperiod så som den publicerades för 2019, inte en dag i lagen.")
        .note(
            "Också ett positivt förhandsbesked rapporteras, så som IVO anser; lagen talar om beslut enligt 9 §.")
        .shall(
            "nämnden enligt LSS",
            "rapportera till IVO att beslutet inte har verkställts, med beslutets dag, insatsens art och kort om skälen")
        .recipient("IVO")
        .from(DECIDED)
        .everyQuarterAfter("LSS (1993:387) 28 f § 1 st.", 3, MONTHS, since("2008-07-01").atOnce())
        .metBy(report(ReportKind.IVO_FIRST))
        .endsAt(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty ejVerkstalltBeslutRevisorerna() {
    return Duty.on(
            Decision.class,
            (c, d) -> isServiceGrant(d),
            "lss.ej-verkstallt-beslut-revisorerna",
            "Ej verkställt beslut: rapport till revisorerna")
        .kind(ObligationKind.REPORT)
        .note("Lagen anger ingen dag för revisorerna; samma sista dag som för IVO används.")
        .shall(
            "nämnden enligt LSS",
            "rapportera till kommunens revisorer att beslutet inte har verkställts")
        .recipient("revisorerna")
        .from(DECIDED)
        .everyQuarterAfter("LSS (1993:387) 28 f § 1 st.", 3, MONTHS, since("2008-07-01").atOnce())
        .metBy(report(ReportKind.AUDITORS))
        .endsAt(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty avbrutenVerkstallighetIvo() {
    return Duty.on(
            Interruption.class,
            (c, i) -> isAboutServiceGrant(c, i),
            "lss.avbruten-verkstallighet-ivo",
            "Avbruten verkställighet: rapport till IVO")
        .kind(ObligationKind.REPORT)
        .note(
            "En insats som i minst tre månader bara har getts till en del räknas som avbruten, så som IVO anser.")
        .note(
            "Lagen säger inte om frånvaro som den enskilde själv har valt är ett avbrott; tiden räknas och handläggaren bedömer.")
        .shall(
            "nämnden enligt LSS", "rapportera till IVO att beslutet inte har verkställts på nytt")
        .recipient("IVO")
        .from(INTERRUPTED)
        .everyQuarterAfter("LSS (1993:387) 28 f § 2 st.", 3, MONTHS, since("2008-07-01").atOnce())
        .metBy(report(ReportKind.IVO_INTERRUPTION))
        .endsAt(RESUMED)
        .endsAt(DECISION_ENDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .alongside(Decision.class, LssUnexecutedDecisions::isServiceGrant)
        .done();
  }

  private static Duty avbrutenVerkstallighetRevisorerna() {
    return Duty.on(
            Interruption.class,
            (c, i) -> isAboutServiceGrant(c, i),
            "lss.avbruten-verkstallighet-revisorerna",
            "Avbruten verkställighet: rapport till revisorerna")
        .kind(ObligationKind.REPORT)
        .note("Lagen anger ingen dag för revisorerna; samma sista dag som för IVO används.")
        .shall(
            "nämnden enligt LSS",
            "rapportera till kommunens revisorer att beslutet inte har verkställts på nytt")
        .recipient("revisorerna")
        .from(INTERRUPTED)
        .everyQuarterAfter("LSS (1993:387) 28 f § 2 st.", 3, MONTHS, since("2008-07-01").atOnce())
        .metBy(report(ReportKind.AUDITORS))
        .endsAt(RESUMED)
        .endsAt(DECISION_ENDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .alongside(Decision.class, LssUnexecutedDecisions::isServiceGrant)
        .done();
  }

  private static Duty rapporteratBeslutVerkstalltIvo() {
    return Duty.on(
            Execution.class,
            (c, e) ->
                !e.partial()
                    && isAboutServiceGrant(c, e)
                    && Conditions.wasReportedBefore(c, e, ReportKind.IVO_FIRST),
            "lss.rapporterat-beslut-verkstallt-ivo",
            "Rapporterat beslut har verkställts: anmälan till IVO")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Lagen anger ingen tid; anmälan görs lämpligen genast och senast vid nästa kvartalsrapportering.")
        .shall("nämnden enligt LSS", "anmäla till IVO att beslutet har verkställts och vilken dag")
        .recipient("IVO")
        .from(EXECUTED)
        .promptly("LSS (1993:387) 28 g §", since("2008-07-01"))
        .metBy(report(ReportKind.IVO_EXECUTED))
        .metBy(report(ReportKind.IVO_CLOSED))
        .sunday(SundayRule.NOT)
        .alongside(Decision.class, LssUnexecutedDecisions::isServiceGrant)
        .alongside(FiledReport.class, r -> r.kind() == ReportKind.IVO_FIRST && r.concerns() != null)
        .done();
  }

  private static Duty rapporteratBeslutVerkstalltRevisorerna() {
    return Duty.on(
            Execution.class,
            (c, e) ->
                !e.partial()
                    && isAboutServiceGrant(c, e)
                    && Conditions.wasReportedBefore(c, e, ReportKind.AUDITORS),
            "lss.rapporterat-beslut-verkstallt-revisorerna",
            "Rapporterat beslut har verkställts: anmälan till revisorerna")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Lagen anger ingen tid; anmälan görs lämpligen genast och senast vid nästa kvartalsrapportering.")
        .shall(
            "nämnden enligt LSS",
            "anmäla till kommunens revisorer att beslutet har verkställts och vilken dag")
        .recipient("revisorerna")
        .from(EXECUTED)
        .promptly("LSS (1993:387) 28 g §", since("2008-07-01"))
        .metBy(report(ReportKind.AUDITORS_EXECUTED))
        .sunday(SundayRule.NOT)
        .alongside(Decision.class, LssUnexecutedDecisions::isServiceGrant)
        .alongside(FiledReport.class, r -> r.kind() == ReportKind.AUDITORS && r.concerns() != null)
        .done();
  }

  private static Duty rapporteratAvbrottUpphortIvo() {
    return Duty.on(
            Interruption.class,
            (c, i) ->
                isAboutServiceGrant(c, i)
                    && Conditions.isReported(c, i, ReportKind.IVO_INTERRUPTION),
            "lss.rapporterat-avbrott-upphort-ivo",
            "Rapporterat avbrott har upphört: anmälan till IVO")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Också den som rapporterat ett avbrott har rapporterat beslutet som inte verkställt och ska anmäla när verkställigheten har återupptagits.")
        .shall(
            "nämnden enligt LSS",
            "anmäla till IVO att beslutet verkställs på nytt och från vilken dag")
        .recipient("IVO")
        .from(RESUMED)
        .promptly("LSS (1993:387) 28 g §", since("2008-07-01"))
        .metBy(report(ReportKind.IVO_EXECUTED))
        .metBy(report(ReportKind.IVO_CLOSED))
        .sunday(SundayRule.NOT)
        .alongside(Decision.class, LssUnexecutedDecisions::isServiceGrant)
        .alongside(
            FiledReport.class, r -> r.kind() == ReportKind.IVO_INTERRUPTION && r.concerns() != null)
        .done();
  }

  private static Duty rapporteratAvbrottUpphortRevisorerna() {
    return Duty.on(
            Interruption.class,
            (c, i) -> isAboutServiceGrant(c, i) && Conditions.isReported(c, i, ReportKind.AUDITORS),
            "lss.rapporterat-avbrott-upphort-revisorerna",
            "Rapporterat avbrott har upphört: anmälan till revisorerna")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Också den som rapporterat ett avbrott har rapporterat beslutet som inte verkställt och ska anmäla när verkställigheten har återupptagits.")
        .shall(
            "nämnden enligt LSS",
            "anmäla till kommunens revisorer att beslutet verkställs på nytt och från vilken dag")
        .recipient("revisorerna")
        .from(RESUMED)
        .promptly("LSS (1993:387) 28 g §", since("2008-07-01"))
        .metBy(report(ReportKind.AUDITORS_EXECUTED))
        .sunday(SundayRule.NOT)
        .alongside(Decision.class, LssUnexecutedDecisions::isServiceGrant)
        .alongside(FiledReport.class, r -> r.kind() == ReportKind.AUDITORS && r.concerns() != null)
        .done();
  }

  private static Duty statistikrapportFullmaktige() {
    return Duty.on(
            BoardDuty.class,
            (c, b) -> b.kind() == BoardKind.LSS_BOARD,
            "lss.statistikrapport-fullmaktige",
            "Statistikrapport till fullmäktige")
        .kind(ObligationKind.REPORT)
        .note(
            "En gång per kvartal läses så att rapporten om ett kvartal lämnas senast sista dagen i det följande kvartalet, lämpligen till fullmäktiges första sammanträde.")
        .note(
            "Rapporten lämnas även när inget beslut väntar på verkställighet; lagen gör inget undantag.")
        .note("Den första rapporten avsåg uppgifterna den 30 september 2008.")
        .shall(
            "nämnden enligt LSS",
            "lämna fullmäktige statistik över beslut som inte har verkställts, eller inte verkställts på nytt, inom tre månader")
        .recipient("fullmäktige")
        .from(BOARD_BEGAN)
        .everyQuarter("LSS (1993:387) 28 h §", since("2008-07-01").atOnce())
        .metBy(report(ReportKind.COUNCIL))
        .endsAt(BOARD_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty vistelsekommunensRapportIvo() {
    return Duty.on(
            Request.class,
            (c, r) ->
                r.kind() == RequestKind.EXECUTION_IN_HOST_MUNICIPALITY && isAboutServiceGrant(c, r),
            "lss.vistelsekommunens-rapport-ivo",
            "Vistelsekommunens rapport till IVO")
        .kind(ObligationKind.REPORT)
        .note(
            "De tre månaderna räknas från beslutet i bosättningskommunen, men ingen rapport krävs för tid före begäran.")
        .note("Lagen nämner inte revisorerna för vistelsekommunen; de bör ändå få samma uppgifter.")
        .shall(
            "nämnden i vistelsekommunen",
            "också rapportera till IVO att beslutet inte har verkställts")
        .recipient("IVO")
        .from(DECIDED)
        .everyQuarterAfter("LSS (1993:387) 28 i §", 3, MONTHS, since("2011-05-01"))
        .metBy(report(ReportKind.IVO_HOST))
        .endsAt(REQUEST_WITHDRAWN)
        .endsAt(FULLY_EXECUTED)
        .endsAt(DECISION_ENDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .endsAt(DECISION_LAST_DAY)
        .endsAt(DECEASED)
        .sunday(SundayRule.NOT)
        .alongside(Decision.class, LssUnexecutedDecisions::isServiceGrant)
        .done();
  }

  /** A favourable decision on a service under 9 or 16 §, or under no provision told. */
  private static boolean isServiceGrant(Decision decision) {
    String provision = decision.provision();
    return Conditions.grants(decision, LawArea.LSS)
        && decision.measure() != Measure.FEE
        && (provision == null || provision.matches("9|9:([1-9]|10)|16"));
  }

  private static boolean isAboutServiceGrant(PlainCase file, Fact fact) {
    return file.concerns(fact, Decision.class, LssUnexecutedDecisions::isServiceGrant);
  }
}
