package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.DAYS;
import static se.lagfrist.benchmarks.plain.Whens.ADMISSION_NOTICE;
import static se.lagfrist.benchmarks.plain.Whens.DISCHARGE_READY;
import static se.lagfrist.benchmarks.plain.Whens.HOSPITAL_LEFT;
import static se.lagfrist.benchmarks.plain.Whens.PLANNING_STARTED;
import static se.lagfrist.benchmarks.plain.Whens.PLAN_DECLINED;
import static se.lagfrist.benchmarks.plain.Whens.PLAN_WORK_STARTED;
import static se.lagfrist.benchmarks.plain.Whens.SUMMONED;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.HospitalStay;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Utskrivning från sjukhus: lag (2017:612). */
public final class HospitalDischarge {

  private HospitalDischarge() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        planering(),
        kallelse(),
        individuellPlan(),
        betalningsansvar(),
        betalningsansvarEfterTolv());
  }

  private static Duty planering() {
    return Duty.on(
            HospitalStay.class,
            (c, h) -> true,
            "utskrivning.planering",
            "Börja planera när inskrivningsmeddelandet kommit")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden", "börja planera de insatser som behövs efter utskrivningen")
        .from(ADMISSION_NOTICE)
        .promptly("lag (2017:612) 2 kap. 6 §", since("2018-01-01"))
        .metBy(PLANNING_STARTED)
        .endsAt(HOSPITAL_LEFT)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty kallelse() {
    return Duty.on(
            HospitalStay.class,
            (c, h) -> true,
            "utskrivning.kallelse",
            "Kallelsen till samordnad planering")
        .kind(ObligationKind.DEADLINE)
        .expected("regionen", "kalla till samordnad individuell planering")
        .from(DISCHARGE_READY)
        .within("lag (2017:612) 4 kap. 3 §", 3, DAYS, since("2018-01-01"))
        .metByEarlier(SUMMONED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty individuellPlan() {
    return Duty.on(
            HospitalStay.class,
            (c, h) -> true,
            "utskrivning.individuell-plan",
            "Arbeta med den individuella planen vid utskrivning")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Gäller när den enskilde behöver insatser från både region och kommun och samtycker till planen.")
        .note(
            "Lagen anger inte varifrån tiden räknas; här räknas den från underrättelsen om utskrivningsklar. SoL 10 kap. 8 § säger sedan juli 2025 genast.")
        .note(
            "Gäller inte vid öppen psykiatrisk tvångsvård eller öppen rättspsykiatrisk vård, där planeringen följer de lagarna.")
        .shall("kommunen", "tillsammans med regionen börja arbeta med den individuella planen")
        .from(DISCHARGE_READY)
        .promptly("lag (2017:612) 4 kap. 2 §", since("2018-01-01"))
        .metByEarlier(PLAN_WORK_STARTED)
        .endsAt(PLAN_DECLINED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty betalningsansvar() {
    return Duty.on(
            HospitalStay.class,
            (c, h) -> !h.readyAfterNoon() && h.agreedDays() == null,
            "utskrivning.betalningsansvar",
            "Betalningsansvar när underrättelsen skickats före klockan 12")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Ansvaret inträder den tredje dagen efter underrättelsen; den enskilde ska ha lämnat sjukhuset senast dagen före. Hur det går med den som lämnar sjukhuset samma dag säger lagen inte.")
        .note(
            "Förutsätter att regionen har skickat inskrivningsmeddelande och, när det krävs, kallelse till planering. Vid överenskommelse om annan tid gäller den i stället.")
        .note(
            "Ansvaret inträder inte om utskrivningen hindras av att insatser i regionens öppna vård inte finns att få eller det är oklart om de finns (5 kap. 5 §); det uttrycks inte här.")
        .shall("den enskilde", "ha lämnat sjukhuset, annars inträder kommunens betalningsansvar")
        .recipient("regionen")
        .from(DISCHARGE_READY)
        .dayAfter("lag (2017:612) 5 kap. 4 §", 2, DAYS, since("2018-01-01"))
        .metBy(HOSPITAL_LEFT)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty betalningsansvarEfterTolv() {
    return Duty.on(
            HospitalStay.class,
            (c, h) -> h.readyAfterNoon() && h.agreedDays() == null,
            "utskrivning.betalningsansvar-efter-tolv",
            "Betalningsansvar när underrättelsen skickats efter klockan 12")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Ansvaret inträder den fjärde dagen efter underrättelsen; den enskilde ska ha lämnat sjukhuset senast dagen före. Hur det går med den som lämnar sjukhuset samma dag säger lagen inte.")
        .note(
            "Förutsätter att regionen har skickat inskrivningsmeddelande och, när det krävs, kallelse till planering. Vid överenskommelse om annan tid gäller den i stället.")
        .note(
            "Ansvaret inträder inte om utskrivningen hindras av att insatser i regionens öppna vård inte finns att få eller det är oklart om de finns (5 kap. 5 §); det uttrycks inte här.")
        .shall("den enskilde", "ha lämnat sjukhuset, annars inträder kommunens betalningsansvar")
        .recipient("regionen")
        .from(DISCHARGE_READY)
        .dayAfter("lag (2017:612) 5 kap. 4 §", 3, DAYS, since("2018-01-01"))
        .metBy(HOSPITAL_LEFT)
        .sunday(SundayRule.NOT)
        .done();
  }
}
