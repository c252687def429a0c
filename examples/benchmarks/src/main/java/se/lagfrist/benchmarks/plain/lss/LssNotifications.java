package se.lagfrist.benchmarks.plain.lss;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.BOARD_BEGAN;
import static se.lagfrist.benchmarks.plain.Whens.BOARD_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.PLANNED_DAY;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.report;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Kommunens anmälningar till IVO om verksamheter: LSS 15 § och 23 §. */
public final class LssNotifications {

  private LssNotifications() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        anmalanForeStart(),
        anmalanOmAndring(),
        anmalanOmUtforare(),
        underrattaKommunenOmAvtal(),
        fortlopandeUppfoljning());
  }

  private static Duty anmalanForeStart() {
    return Duty.on(
            Event.class,
            (c, e) -> isOf(e, EventKind.ACTIVITY_STARTED),
            "lss.anmalan-fore-start",
            "Anmäla verksamheten innan den startar")
        .kind(ObligationKind.DEADLINE)
        .shall("huvudmannen", "anmäla verksamheten till IVO innan den påbörjas")
        .recipient("IVO")
        .from(PLANNED_DAY)
        .dayBefore("LSS (1993:387) 23 §", between("2010-01-01", "2018-12-31"))
        .dayBefore("LSS (1993:387) 23 § 4 st.", since("2019-01-01"))
        .metByEarlier(event(EventKind.ACTIVITY_REPORTED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanOmAndring() {
    return Duty.on(
            Event.class,
            (c, e) -> isOf(e, EventKind.ACTIVITY_CHANGED),
            "lss.anmalan-om-andring",
            "Anmäla ändrad eller nedlagd verksamhet")
        .kind(ObligationKind.DEADLINE)
        .note("Ändringar som genomfördes före 2026 omfattas inte; lagen har ingen övergångsregel.")
        .shall(
            "huvudmannen",
            "anmäla till IVO att verksamheten har upphört tillfälligt, lagts ned eller ändrats väsentligt")
        .recipient("IVO")
        .from(event(EventKind.ACTIVITY_CHANGED))
        .within("LSS (1993:387) 23 § 5 st.", 1, MONTHS, since("2026-01-01"))
        .metByEarlier(event(EventKind.ACTIVITY_REPORTED))
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty anmalanOmUtforare() {
    return Duty.on(
            Event.class,
            (c, e) -> isOf(e, EventKind.PROVIDER_DEFICIENCY),
            "lss.anmalan-om-utforare",
            "Anmäla brister hos utförare med tillståndsplikt")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Till och med 2025 gällde anmälan bara personlig assistans, och bara verksamhet utan tillstånd eller tillståndshavarens lämplighet, inte andra allvarliga brister.")
        .note(
            "Brister som uppmärksammades före skyldigheten och som består räknas från den dag de uppmärksammas på nytt.")
        .shall("kommunen", "anmäla utföraren till IVO")
        .recipient("IVO")
        .from(event(EventKind.PROVIDER_DEFICIENCY))
        .promptly("LSS (1993:387) 15 §", between("2021-11-01", "2025-12-31"))
        .promptly("LSS (1993:387) 15 §", since("2026-01-01"))
        .metBy(event(EventKind.PROVIDER_REPORTED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty underrattaKommunenOmAvtal() {
    return Duty.on(
            Event.class,
            (c, e) -> isOf(e, EventKind.HOUSING_AGREEMENT),
            "lss.underratta-kommunen-om-avtal",
            "Underrätta kommunen där boendet ordnas")
        .kind(ObligationKind.NOTIFICATION)
        .shall("huvudmannen", "underrätta den kommun där insatsen ska ges om avtalet")
        .recipient("den andra kommunen")
        .from(event(EventKind.HOUSING_AGREEMENT))
        .promptly("LSS (1993:387) 17 § 1 st.", since("2018-07-01"))
        .metBy(event(EventKind.OTHER_MUNICIPALITY_INFORMED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty fortlopandeUppfoljning() {
    return Duty.on(
            BoardDuty.class,
            (c, b) -> b.kind() == BoardKind.LSS_BOARD,
            "lss.fortlopande-uppfoljning",
            "Följa upp vilka som omfattas av LSS")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note("Lagen säger fortlöpande; en översikt varje år är vanligt men är ingen tid i lagen.")
        .shall("nämnden enligt LSS", "följa upp vilka som omfattas av lagen och vilka behov de har")
        .from(BOARD_BEGAN)
        .promptly("LSS (1993:387) 15 §", since("1994-01-01").atOnce())
        .again()
        .metBy(report(ReportKind.LSS_POPULATION))
        .endsAt(BOARD_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  /** An event of the kind enligt LSS eller utan angiven lag. */
  private static boolean isOf(Event event, EventKind kind) {
    return event.kind() == kind && (event.law() == null || event.law() == LawArea.LSS);
  }
}
