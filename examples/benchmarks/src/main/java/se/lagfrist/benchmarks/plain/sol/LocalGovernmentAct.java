package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.DAYS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Whens.ANSWERED;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.appealBy;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.report;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.AppealParty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Kommunallagen: protokoll, brådskande beslut, laglighetsprövning, revisorernas anmälan. */
public final class LocalGovernmentAct {

  private LocalGovernmentAct() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        laglighetsprovning(),
        laglighetsprovningAldre(),
        justeraProtokoll(),
        tillkannageJustering(),
        bradskandeBeslut(),
        revisorernasAnmalan());
  }

  private static Duty laglighetsprovning() {
    return Duty.on(
            Decision.class,
            (c, d) -> isByBoard(d) && isUnder(d, "11:4", "12:2", "4:2"),
            "kl.laglighetsprovning",
            "Laglighetsprövning")
        .kind(ObligationKind.LIMITATION)
        .note("Tiden löper inte ut om tillkännagivandet tas ned i förtid.")
        .may("kommunmedlemmen", "begära laglighetsprövning")
        .recipient("förvaltningsrätten")
        .from(event(EventKind.MINUTES_ANNOUNCED))
        .within("KL (2017:725) 13 kap. 5 §", 3, WEEKS, since("2018-01-01"))
        .metBy(appealBy(AppealParty.INDIVIDUAL))
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty laglighetsprovningAldre() {
    return Duty.on(
            Decision.class,
            (c, d) -> isByBoard(d) && isUnder(d, "4:2"),
            "kl.laglighetsprovning-aldre",
            "Laglighetsprövning av beslut som tillkännagetts före 2018")
        .kind(ObligationKind.LIMITATION)
        .note("Lydelsen i 1991 års lag är inte läst; tiden antas ha varit densamma.")
        .may("kommunmedlemmen", "begära laglighetsprövning enligt den upphävda lagen")
        .recipient("förvaltningsrätten")
        .from(event(EventKind.MINUTES_ANNOUNCED))
        .within("KL (1991:900) 10 kap. 6 §", 3, WEEKS, between("1992-01-01", "2017-12-31"))
        .metBy(appealBy(AppealParty.INDIVIDUAL))
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty justeraProtokoll() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.MEETING_HELD,
            "kl.justera-protokoll",
            "Justera protokollet")
        .kind(ObligationKind.DEADLINE)
        .note("Lydelsen i 1991 års lag är inte läst; den antas ha haft samma tid.")
        .shall("nämnden", "ha justerat protokollet")
        .from(event(EventKind.MEETING_HELD))
        .within("KL (1991:900) 5 kap. 61 §", 14, DAYS, between("1992-01-01", "2017-12-31"))
        .within("KL (2017:725) 5 kap. 69 §", 14, DAYS, since("2018-01-01"))
        .metBy(event(EventKind.MINUTES_APPROVED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty tillkannageJustering() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.MEETING_HELD,
            "kl.tillkannage-justering",
            "Tillkännage att protokollet har justerats")
        .kind(ObligationKind.DEADLINE)
        .note("Lydelsen i 1991 års lag är inte läst; den antas ha haft samma tid.")
        .shall("nämnden", "ha tillkännagett justeringen på anslagstavlan")
        .from(event(EventKind.MINUTES_APPROVED))
        .within("KL (1991:900) 5 kap. 62 §", 2, DAYS, between("1992-01-01", "2017-12-31"))
        .within("KL (2017:725) 8 kap. 12 §", 2, DAYS, since("2018-01-01"))
        .metBy(event(EventKind.MINUTES_ANNOUNCED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty bradskandeBeslut() {
    return Duty.on(
            Decision.class,
            (c, d) -> d.body() == Body.CHAIR,
            "kl.bradskande-beslut",
            "Anmäla ett brådskande ordförandebeslut")
        .kind(ObligationKind.REPORT)
        .note("Lydelsen i 1991 års lag är inte läst.")
        .shall("ordföranden", "anmäla beslutet till nämnden")
        .from(DECIDED)
        .nextMeeting("KL (1991:900) 6 kap. 36 §", between("1992-01-01", "2017-12-31"))
        .nextMeeting("KL (2017:725) 6 kap. 40 §", since("2018-01-01"))
        .metBy(report(ReportKind.BOARD_MEETING))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty revisorernasAnmalan() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.AUDITORS_NOTICE,
            "kl.revisorernas-anmalan",
            "Åtgärda en dom som åsidosatts efter revisorernas anmälan")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Nämndens skyldighet är indirekt: vidtar den inga åtgärder utan oskäligt dröjsmål ska revisorerna rapportera till fullmäktige.")
        .note(
            "Anmälningar om misstänkt förmögenhetsbrott och tiden med 1991 års kommunallag har inte uttryckts.")
        .shall("nämnden", "vidta åtgärder; annars rapporterar revisorerna till fullmäktige")
        .recipient("revisorerna")
        .from(REQUEST_RECEIVED)
        .promptly("KL (2017:725) 12 kap. 1 §", since("2018-01-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static boolean isByBoard(Decision decision) {
    switch (decision.body()) {
      case BOARD:
      case COMMITTEE:
      case CHAIR:
      case OFFICIAL:
        return true;
      default:
        return false;
    }
  }

  private static boolean isUnder(Decision decision, String... provisions) {
    return decision.provision() != null && List.of(provisions).contains(decision.provision());
  }
}
