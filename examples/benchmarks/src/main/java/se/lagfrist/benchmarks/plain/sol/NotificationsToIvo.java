package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.PLANNED_DAY;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Kommunens anmälningar till IVO om verksamheter: SoL 26 kap. 2 § och 27 kap. 7 §. */
public final class NotificationsToIvo {

  private NotificationsToIvo() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(anmalanForeStart(), anmalanOmAndring(), anmalanOmUtforare());
  }

  private static Duty anmalanForeStart() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.ACTIVITY_STARTED && isUnderSol(e),
            "sol.anmalan-fore-start",
            "Anmäla verksamheten innan den startar")
        .kind(ObligationKind.DEADLINE)
        .shall("huvudmannen", "anmäla verksamheten till IVO innan den påbörjas")
        .recipient("IVO")
        .from(PLANNED_DAY)
        .dayBefore("SoL (2001:453) 7 kap. 1 § 3 st.", between("2010-01-01", "2017-04-14"))
        .dayBefore("SoL (2001:453) 7 kap. 1 § 2 st.", between("2017-04-15", "2025-06-30"))
        .dayBefore("SoL (2025:400) 26 kap. 2 § 1 st.", since("2025-07-01"))
        .metByEarlier(event(EventKind.ACTIVITY_REPORTED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanOmAndring() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.ACTIVITY_CHANGED && isUnderSol(e),
            "sol.anmalan-om-andring",
            "Anmäla ändrad eller nedlagd verksamhet")
        .kind(ObligationKind.DEADLINE)
        .note("Ändringar som genomfördes före 2026 omfattas inte; lagen har ingen övergångsregel.")
        .shall(
            "huvudmannen",
            "anmäla till IVO att verksamheten har upphört tillfälligt, lagts ned eller ändrats väsentligt")
        .recipient("IVO")
        .from(event(EventKind.ACTIVITY_CHANGED))
        .within("SoL (2025:400) 26 kap. 2 § 3 st.", 1, MONTHS, since("2026-01-01"))
        .metByEarlier(event(EventKind.ACTIVITY_REPORTED))
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty anmalanOmUtforare() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.PROVIDER_DEFICIENCY && isUnderSol(e),
            "sol.anmalan-om-utforare",
            "Anmäla brister hos utförare med tillståndsplikt")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Brister som uppmärksammades före skyldigheten och som består räknas från den dag de uppmärksammas på nytt.")
        .shall("kommunen", "anmäla utföraren till IVO")
        .recipient("IVO")
        .from(event(EventKind.PROVIDER_DEFICIENCY))
        .promptly("SoL (2025:400) 27 kap. 7 §", since("2026-01-01"))
        .metBy(event(EventKind.PROVIDER_REPORTED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static boolean isUnderSol(Event event) {
    return event.law() == null || event.law() == LawArea.SOL;
  }
}
