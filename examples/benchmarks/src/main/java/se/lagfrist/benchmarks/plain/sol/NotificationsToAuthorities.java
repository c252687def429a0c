package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Underrättelser till andra myndigheter: SoF 11 kap., SoL 15 kap. */
public final class NotificationsToAuthorities {

  private NotificationsToAuthorities() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(bekraftelseAvhysning(), anmalanOverformyndaren(), folkhalsomyndigheten());
  }

  private static Duty bekraftelseAvhysning() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.EVICTION_NOTICE,
            "sof.bekraftelse-avhysning",
            "Bekräfta till Kronofogden vid avhysning")
        .kind(ObligationKind.DEADLINE)
        .force(Force.REGULATION)
        .note(
            "Dagen räknas från när underrättelsen faktiskt kom fram; ikraftträdandet 2017 är härlett ur ändringsnumret.")
        .shall(
            "nämnden",
            "bekräfta att underrättelsen kommit fram och uppge ansvarig handläggare; den som avhyses får en kopia")
        .recipient("Kronofogdemyndigheten")
        .from(event(EventKind.EVICTION_NOTICE))
        .sameDay("SoF (2001:937) 5 kap. 4 §", between("2017-07-01", "2025-06-30"))
        .sameDay("SoF (2025:468) 11 kap. 3 §", since("2025-07-01"))
        .metBy(event(EventKind.EVICTION_CONFIRMED))
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty anmalanOverformyndaren() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.GUARDIAN_NEED_ASSESSED,
            "sof.anmalan-overformyndaren",
            "Anmäla till överförmyndaren")
        .kind(ObligationKind.NOTIFICATION)
        .force(Force.REGULATION)
        .shall(
            "nämnden",
            "anmäla att någon behöver god man eller förvaltare, inte längre behöver förvaltare eller att barnets egendom är i fara")
        .recipient("överförmyndaren")
        .from(event(EventKind.GUARDIAN_NEED_ASSESSED))
        .promptly("SoF (2001:937) 5 kap. 3 §", between("2002-01-01", "2025-06-30"))
        .promptly("SoF (2025:468) 11 kap. 2 §", since("2025-07-01"))
        .metBy(event(EventKind.GUARDIANSHIP_NOTIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty folkhalsomyndigheten() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.SUBSTANCE_PATTERN,
            "sol.folkhalsomyndigheten",
            "Underrätta Folkhälsomyndigheten om nya medel eller mönster")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Folkhälsomyndigheten finns sedan den 1 januari 2014; lydelsen dessförinnan är inte läst.")
        .shall(
            "nämnden",
            "underrätta om att nya medel eller nya mönster i skadligt bruk eller beroende har märkts")
        .recipient("Folkhälsomyndigheten")
        .from(event(EventKind.SUBSTANCE_PATTERN))
        .promptly("SoL (2001:453) 12 kap. 9 §", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 15 kap. 6 §", since("2025-07-01"))
        .metBy(event(EventKind.PUBLIC_HEALTH_NOTIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }
}
