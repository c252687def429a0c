package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Whens.HAPPENED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.measure;

import java.util.List;
import se.lagfrist.benchmarks.plain.ChildConditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Inskrivning, utskrivning och underrättelser: SoF 4, 5 och 9 kap. (tidigare 3 kap. i 2001 års
 * förordning).
 */
public final class CareHomes {

  private CareHomes() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        inskrivningshandlingar(),
        utskrivningPaBegaran(),
        hemmetUnderrattarNamnden(),
        sjukdomEllerOlycksfall(),
        hinderMotInstallelse(),
        sisUtskrivning(),
        sisTillfalligtByte());
  }

  private static Duty inskrivningshandlingar() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.ADMISSION_APPLIED,
            "sof.inskrivningshandlingar",
            "Handlingar till hemmet vid ansökan om inskrivning")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .force(Force.REGULATION)
        .note(
            "Finns ett beslut enligt LVU, LVM eller lagen om placering av barn i skyddat boende ska också det lämnas; skyldigheten gäller all inskrivning efter ansökan.")
        .shall(
            "nämnden",
            "lämna sin utredning och en kopia av verkställbara beslut tillsammans med ansökan")
        .recipient("hemmet eller boendet")
        .from(HAPPENED)
        .sameDay("SoF (2001:937) 3 kap. 12-13 §§", between("2002-01-01", "2025-06-30"))
        .sameDay("SoF (2025:468) 9 kap. 2-3 §§", since("2025-07-01"))
        .metByEarlier(event(EventKind.ADMISSION_PAPERS))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utskrivningPaBegaran() {
    return Duty.on(
            Request.class,
            (c, r) ->
                r.kind() == RequestKind.DISCHARGE
                    && ChildConditions.isPlacedWhen(
                        c,
                        r,
                        p ->
                            ChildConditions.isIn(
                                    p,
                                    HomeKind.INSTITUTION,
                                    HomeKind.SUPPORTED_LIVING,
                                    HomeKind.SHELTERED_HOUSING)
                                && ChildConditions.restsOn(p, LegalGround.SOL)),
            "sof.utskrivning-pa-begaran",
            "Utskrivning på begäran från frivillig vård")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .force(Force.REGULATION)
        .note(
            "Före den 1 juli 2025 sade förordningen bara att utskrivning skulle ske när den begärdes.")
        .shall("föreståndaren", "skriva ut den som vårdas")
        .from(REQUEST_RECEIVED)
        .promptly("SoF (2001:937) 3 kap. 14 § 1 st.", between("2002-01-01", "2025-06-30"))
        .sameDay("SoF (2025:468) 9 kap. 13 §", since("2025-07-01"))
        .metBy(event(EventKind.DISCHARGED))
        .metBy(PLACEMENT_ENDED)
        .endsAt(REQUEST_WITHDRAWN)
        .endsAt(measure(CoerciveKind.IMMEDIATE_CUSTODY))
        .endsAt(measure(CoerciveKind.LVM_CUSTODY))
        .endsAt(measure(CoerciveKind.TEMPORARY_RELOCATION_BAN))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty hemmetUnderrattarNamnden() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.CARE_OBSTRUCTED,
            "sof.hemmet-underrattar-namnden",
            "Underrättelse om försvårad vård eller behov av annan vård")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .force(Force.REGULATION)
        .shall(
            "föreståndaren",
            "underrätta socialnämnden om den som gör vården svår att genomföra eller behöver annan vård")
        .recipient("socialnämnden")
        .from(HAPPENED)
        .promptly("SoF (2001:937) 3 kap. 15 §", between("2002-01-01", "2025-06-30"))
        .sameDay("SoF (2025:468) 9 kap. 19 §", since("2025-07-01"))
        .metBy(event(EventKind.BOARD_NOTIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty sjukdomEllerOlycksfall() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.SERIOUS_ILLNESS,
            "sof.sjukdom-eller-olycksfall",
            "Underrättelse vid allvarlig sjukdom eller olycksfall")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .force(Force.REGULATION)
        .note(
            "Gäller stödboende, hem för vård eller boende och vissa enskilda verksamheter (4 kap. 5 § och 8 kap. 4 §), men inte skyddat boende.")
        .shall("hemmet", "underrätta en närstående och socialnämnden")
        .recipient("en närstående och socialnämnden")
        .from(HAPPENED)
        .promptly("SoF (2001:937) 3 kap. 8 §", between("2002-01-01", "2025-06-30"))
        .promptly("SoF (2025:468) 5 kap. 8 §", since("2025-07-01"))
        .metBy(event(EventKind.BOARD_NOTIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty hinderMotInstallelse() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.ATTENDANCE_HINDERED,
            "sof.hinder-mot-installelse",
            "Anmälan när den som vårdas inte kan inställa sig")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .force(Force.REGULATION)
        .note(
            "Gäller nämnden när den själv driver hemmet. Tiden räknas från den dag det står klart att inställelsen inte kan ske.")
        .shall("hemmet", "genast anmäla att den som vårdas inte kan inställa sig")
        .recipient("domstolen eller myndigheten")
        .from(HAPPENED)
        .sameDay("SoF (2001:937) 3 kap. 9 §", between("2002-01-01", "2025-06-30"))
        .sameDay("SoF (2025:468) 5 kap. 10 §", since("2025-07-01"))
        .metBy(event(EventKind.HINDRANCE_REPORTED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty sisUtskrivning() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.DISCHARGEABLE,
            "sof.sis-utskrivning",
            "SiS underrättar om utskrivning")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .force(Force.REGULATION)
        .note("Den äldre förordningens ord omgående läses som genast.")
        .expected("SiS", "genast underrätta nämnden om att den som vårdas kan skrivas ut")
        .recipient("socialnämnden")
        .from(HAPPENED)
        .sameDay("SoF (2001:937) 3 kap. 16 §", between("2005-07-01", "2025-06-30"))
        .sameDay("SoF (2025:468) 9 kap. 20 §", since("2025-07-01"))
        .metBy(event(EventKind.BOARD_NOTIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty sisTillfalligtByte() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.TEMPORARY_MOVE,
            "sof.sis-tillfalligt-byte",
            "SiS underrättar om tillfälligt byte av ungdomshem")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .force(Force.REGULATION)
        .note("Den äldre förordningens ord omgående läses som genast.")
        .expected(
            "SiS",
            "genast underrätta nämnden om att den unge tillfälligt ska vistas på ett annat ungdomshem")
        .recipient("socialnämnden")
        .from(HAPPENED)
        .sameDay("SoF (2001:937) 3 kap. 16 a §", between("2008-04-01", "2025-06-30"))
        .sameDay("SoF (2025:468) 9 kap. 21 §", since("2025-07-01"))
        .metBy(event(EventKind.BOARD_NOTIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }
}
