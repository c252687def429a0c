package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.ANSWERED;
import static se.lagfrist.benchmarks.plain.Whens.CIRCUMSTANCES_CEASED;
import static se.lagfrist.benchmarks.plain.Whens.CULLED;
import static se.lagfrist.benchmarks.plain.Whens.FILE_ARCHIVED;
import static se.lagfrist.benchmarks.plain.Whens.LAST_NOTE;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.benchmarks.plain.PlainCase;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.casefile.RecordKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Personakter i enskild verksamhet: SoL 17 kap. (tidigare 7 kap. i 2001 års lag). */
public final class PrivateProviderRecords {

  private PrivateProviderRecords() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        enskildAktBevaras(),
        enskildAktGallras(),
        enskildSammanstallningGallras(),
        enskildAktLamnasUt(),
        enskildAktFraganTillIvo(),
        omhandertagenAktBevaras(),
        omhandertagenAktForskning(),
        lexSarahHandlingarBevaras());
  }

  private static Duty enskildAktBevaras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.PRIVATE_FILE,
            "sol.enskild-akt-bevaras",
            "Enskild verksamhet: bevara personakten i två år")
        .kind(ObligationKind.RETENTION)
        .note(
            "Handlingar om barn i vissa boenden och forskningsurvalet gallras aldrig utan lämnas till nämnden.")
        .note(
            "Gallringsskyldigheten inträder den dag som motsvarar den sista anteckningen två år senare; gallring den dagen är inte för tidig.")
        .note(
            "Tvåårstiden infördes den 1 april 2008 och fick enligt övergångsbestämmelserna leda till gallring tidigast den 1 april 2010.")
        .mayNot("utföraren", "gallra akten")
        .from(LAST_NOTE)
        .within("SoL (2001:453) 7 kap. 3 §", 2, YEARS, between("2008-04-01", "2025-06-30"))
        .within("SoL (2025:400) 17 kap. 2 § 1 st.", 2, YEARS, since("2025-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty enskildAktGallras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) ->
                r.kind() == RecordKind.PRIVATE_FILE && !r.researchSample() && isRegisterCulled(c),
            "sol.enskild-akt-gallras",
            "Enskild verksamhet: gallra personakten")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Genom avtal kan handlingarna i stället lämnas till nämnden när de skulle ha gallrats; det antecknas som gallring hos utföraren.")
        .shall("utföraren", "gallra akten")
        .from(LAST_NOTE)
        .endOfNextYear("SoL (2001:453) 7 kap. 3 §", 2, YEARS, between("2008-04-01", "2025-06-30"))
        .endOfNextYear("SoL (2025:400) 17 kap. 2 §", 2, YEARS, since("2025-07-01"))
        .metBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty enskildSammanstallningGallras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.PRIVATE_REGISTER_DATA,
            "sol.enskild-sammanstallning-gallras",
            "Enskild verksamhet: gallra uppgifter i en sammanställning")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Tvåårstiden infördes den 1 april 2008 och fick enligt övergångsbestämmelserna leda till gallring tidigast den 1 april 2010.")
        .shall(
            "utföraren",
            "gallra uppgifterna två år efter att förhållandena upphört och bli klar senast året därpå")
        .from(CIRCUMSTANCES_CEASED)
        .endOfNextYear("SoL (2001:453) 7 kap. 3 §", 2, YEARS, between("2008-04-01", "2025-06-30"))
        .endOfNextYear("SoL (2025:400) 17 kap. 2 §", 2, YEARS, since("2025-07-01"))
        .metBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty enskildAktLamnasUt() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.RECORD_ACCESS && isAboutFile(c, r),
            "sol.enskild-akt-lamnas-ut",
            "Enskild verksamhet: lämna ut personakten")
        .alongside(RecordKeeping.class, r -> r.kind() == RecordKind.PRIVATE_FILE)
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("utföraren", "låta den som akten gäller ta del av den")
        .recipient("den som akten gäller")
        .from(REQUEST_RECEIVED)
        .promptly("SoL (2001:453) 7 kap. 4 §", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 17 kap. 6 § 1 st.", since("2025-07-01"))
        .metBy(ANSWERED)
        .metBy(event(EventKind.RECORD_REFERRED))
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty enskildAktFraganTillIvo() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.RECORD_REFUSED && isAboutFile(c, e),
            "sol.enskild-akt-fragan-till-ivo",
            "Enskild verksamhet: frågan om utlämnande till IVO")
        .alongside(RecordKeeping.class, r -> r.kind() == RecordKind.PRIVATE_FILE)
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("utföraren", "genast lämna över frågan till IVO med ett yttrande")
        .recipient("IVO")
        .from(event(EventKind.RECORD_REFUSED))
        .sameDay("SoL (2001:453) 7 kap. 4 §", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 17 kap. 6 § 2 st.", since("2025-07-01"))
        .metBy(event(EventKind.RECORD_REFERRED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty omhandertagenAktBevaras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.SEIZED_FILE && !r.researchSample(),
            "sol.omhandertagen-akt-bevaras",
            "Omhändertagen personakt: bevara i minst två år")
        .kind(ObligationKind.RETENTION)
        .note(
            "Handlingar om barn i vissa boenden får inte heller därefter gallras; sådana handlingar ska inte tas med här.")
        .note(
            "Akten ska finnas kvar till och med den dag då två år har gått; gallring är tidigast tillåten dagen därpå.")
        .mayNot("arkivmyndigheten", "gallra akten")
        .from(FILE_ARCHIVED)
        .dayAfter("SoL (2001:453) 7 kap. 5 §", 2, YEARS, between("2002-01-01", "2025-06-30"))
        .dayAfter("SoL (2025:400) 17 kap. 8 §", 2, YEARS, since("2025-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty omhandertagenAktForskning() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.SEIZED_FILE && r.researchSample(),
            "sol.omhandertagen-akt-forskning",
            "Omhändertagen personakt i forskningsurvalet")
        .kind(ObligationKind.RETENTION)
        .mayNot("arkivmyndigheten", "gallra akten")
        .from(FILE_ARCHIVED)
        .promptly("SoL (2001:453) 7 kap. 5 §", between("2008-04-01", "2025-06-30"))
        .promptly("SoL (2025:400) 17 kap. 8 §", since("2025-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahHandlingarBevaras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.MISCONDUCT_FILE,
            "sol.lex-sarah-handlingar-bevaras",
            "Lex Sarah-handlingar i enskild verksamhet: bevara i fem år")
        .kind(ObligationKind.RETENTION)
        .note(
            "Efter fem år ska handlingarna gallras eller enligt avtal lämnas till nämnden; lagen anger ingen sista dag för det.")
        .mayNot("utföraren", "gallra rapporten, utredningen och dokumentationen")
        .from(LAST_NOTE)
        .within("SoL (2001:453) 7 kap. 6 §", 5, YEARS, between("2011-07-01", "2025-06-30"))
        .within("SoL (2025:400) 17 kap. 10 § 2 st.", 5, YEARS, since("2025-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  /** 17:2: the file is not culled as long as data on the person are left in a register. */
  private static boolean isRegisterCulled(PlainCase file) {
    return !file.has(
        RecordKeeping.class,
        r -> r.kind() == RecordKind.PRIVATE_REGISTER_DATA && r.culledOn() == null);
  }

  private static boolean isAboutFile(PlainCase file, Fact fact) {
    return file.concerns(fact, RecordKeeping.class, r -> r.kind() == RecordKind.PRIVATE_FILE);
  }
}
