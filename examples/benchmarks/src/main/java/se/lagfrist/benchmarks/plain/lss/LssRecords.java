package se.lagfrist.benchmarks.plain.lss;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.ANSWERED;
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

/**
 * Personakter: LSS 21 c och 21 d §§; i enskild verksamhet 23 c-23 g §§ (före 2019 23 a-23 e §§).
 */
public final class LssRecords {

  private LssRecords() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        enskildAktBevaras(),
        enskildAktGallras(),
        enskildAktLamnasUt(),
        enskildAktFraganTillIvo(),
        omhandertagenAktBevaras(),
        omhandertagenAktForskning(),
        lexSarahHandlingarBevaras(),
        aktBevaras(),
        aktGallras(),
        barnsHandlingarGallrasInte(),
        forskningsurvalGallrasInte());
  }

  private static Duty enskildAktBevaras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.PRIVATE_LSS_FILE,
            "lss.enskild-akt-bevaras",
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
        .within("LSS (1993:387) 23 a §", 2, YEARS, between("2008-04-01", "2018-12-31"))
        .within("LSS (1993:387) 23 c § 1 st.", 2, YEARS, since("2019-01-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty enskildAktGallras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) ->
                r.kind() == RecordKind.PRIVATE_LSS_FILE
                    && !r.researchSample()
                    && isCulled(c, RecordKind.PRIVATE_REGISTER_DATA),
            "lss.enskild-akt-gallras",
            "Enskild verksamhet: gallra personakten")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Genom avtal kan handlingarna i stället lämnas till nämnden när de skulle ha gallrats; det antecknas som gallring hos utföraren.")
        .shall("utföraren", "gallra akten")
        .from(LAST_NOTE)
        .endOfNextYear("LSS (1993:387) 23 a §", 2, YEARS, between("2008-04-01", "2018-12-31"))
        .endOfNextYear("LSS (1993:387) 23 c §", 2, YEARS, since("2019-01-01"))
        .metBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty enskildAktLamnasUt() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.RECORD_ACCESS && isAboutFile(c, r),
            "lss.enskild-akt-lamnas-ut",
            "Enskild verksamhet: lämna ut personakten")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("utföraren", "låta den som akten gäller ta del av den")
        .recipient("den som akten gäller")
        .from(REQUEST_RECEIVED)
        .promptly("LSS (1993:387) 23 c §", between("2008-04-01", "2018-12-31"))
        .promptly("LSS (1993:387) 23 e § 1 st.", since("2019-01-01"))
        .metBy(ANSWERED)
        .metBy(event(EventKind.RECORD_REFERRED))
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .alongside(RecordKeeping.class, r -> r.kind() == RecordKind.PRIVATE_LSS_FILE)
        .done();
  }

  private static Duty enskildAktFraganTillIvo() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.RECORD_REFUSED && isAboutFile(c, e),
            "lss.enskild-akt-fragan-till-ivo",
            "Enskild verksamhet: frågan om utlämnande till IVO")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Tiden före den 1 april 2008 har inte uttryckts; före IVO prövade Socialstyrelsen och dessförinnan länsstyrelsen frågan.")
        .shall("utföraren", "genast lämna över frågan till IVO med ett yttrande")
        .recipient("IVO")
        .from(event(EventKind.RECORD_REFUSED))
        .sameDay("LSS (1993:387) 23 c §", between("2008-04-01", "2018-12-31"))
        .sameDay("LSS (1993:387) 23 e § 2 st.", since("2019-01-01"))
        .metBy(event(EventKind.RECORD_REFERRED))
        .sunday(SundayRule.NOT)
        .alongside(RecordKeeping.class, r -> r.kind() == RecordKind.PRIVATE_LSS_FILE)
        .done();
  }

  private static Duty omhandertagenAktBevaras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.SEIZED_LSS_FILE && !r.researchSample(),
            "lss.omhandertagen-akt-bevaras",
            "Omhändertagen personakt: bevara i minst två år")
        .kind(ObligationKind.RETENTION)
        .note(
            "Handlingar om barn i vissa boenden får inte heller därefter gallras; sådana handlingar ska inte tas med här.")
        .note(
            "Akten ska finnas kvar till och med den dag då två år har gått; gallring är tidigast tillåten dagen därpå.")
        .note("Tiden före den 1 april 2008 har inte uttryckts.")
        .mayNot("arkivmyndigheten", "gallra akten")
        .from(FILE_ARCHIVED)
        .dayAfter("LSS (1993:387) 23 d §", 2, YEARS, between("2008-04-01", "2018-12-31"))
        .dayAfter("LSS (1993:387) 23 f § 3 st.", 2, YEARS, since("2019-01-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty omhandertagenAktForskning() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.SEIZED_LSS_FILE && r.researchSample(),
            "lss.omhandertagen-akt-forskning",
            "Omhändertagen personakt i forskningsurvalet")
        .kind(ObligationKind.RETENTION)
        .mayNot("arkivmyndigheten", "gallra akten")
        .from(FILE_ARCHIVED)
        .promptly("LSS (1993:387) 23 d §", between("2008-04-01", "2018-12-31"))
        .promptly("LSS (1993:387) 23 f § 3 st.", since("2019-01-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahHandlingarBevaras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.MISCONDUCT_LSS_FILE,
            "lss.lex-sarah-handlingar-bevaras",
            "Lex Sarah-handlingar i enskild verksamhet: bevara i fem år")
        .kind(ObligationKind.RETENTION)
        .note(
            "Efter fem år ska handlingarna gallras eller enligt avtal lämnas till nämnden; lagen anger ingen sista dag för det.")
        .mayNot("utföraren", "gallra rapporten, utredningen och dokumentationen")
        .from(LAST_NOTE)
        .within("LSS (1993:387) 23 e §", 5, YEARS, between("2011-07-01", "2018-12-31"))
        .within("LSS (1993:387) 23 g § 2 st.", 5, YEARS, since("2019-01-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty aktBevaras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.LSS_FILE && !r.researchSample(),
            "lss.akt-bevaras",
            "Personakt enligt LSS: bevara i fem år")
        .kind(ObligationKind.RETENTION)
        .note(
            "Lagen säger att akten gallras fem år efter den sista anteckningen; tidigare gallring saknar stöd.")
        .mayNot("nämnden", "gallra akten")
        .from(LAST_NOTE)
        .within("LSS (1993:387) 21 c § 1 st.", 5, YEARS, since("2005-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty aktGallras() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) ->
                r.kind() == RecordKind.LSS_FILE
                    && !r.researchSample()
                    && isCulled(c, RecordKind.REGISTER_DATA),
            "lss.akt-gallras",
            "Personakt enligt LSS: gallra")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Lagens ord gäller uppgifter i en sammanställning; andra handlingar gallras enligt kommunens dokumenthanteringsplan.")
        .shall("nämnden enligt LSS", "gallra akten")
        .from(LAST_NOTE)
        .endOfNextYear("LSS (1993:387) 21 c §", 5, YEARS, since("2005-07-01"))
        .metBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty barnsHandlingarGallrasInte() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.LSS_CHILD_HOME,
            "lss.barns-handlingar-gallras-inte",
            "Handlingar om barn i boende enligt LSS gallras inte")
        .kind(ObligationKind.RETENTION)
        .mayNot("nämnden", "gallra handlingarna")
        .from(LAST_NOTE)
        .promptly("LSS (1993:387) 21 d § 1 st.", since("2005-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty forskningsurvalGallrasInte() {
    return Duty.on(
            RecordKeeping.class,
            (c, r) -> r.kind() == RecordKind.LSS_FILE && r.researchSample(),
            "lss.forskningsurval-gallras-inte",
            "Forskningsurvalet enligt LSS gallras inte")
        .kind(ObligationKind.RETENTION)
        .note(
            "Urvalet är vissa kommuner och län och i övrigt personer födda den 5, 15 eller 25 i en månad.")
        .mayNot("nämnden", "gallra akten")
        .from(LAST_NOTE)
        .promptly("LSS (1993:387) 21 d § 2 st.", since("2005-07-01"))
        .brokenBy(CULLED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static boolean isAboutFile(PlainCase file, Fact fact) {
    return file.concerns(fact, RecordKeeping.class, r -> r.kind() == RecordKind.PRIVATE_LSS_FILE);
  }

  /** Whether nothing of the kind is left to cull. */
  private static boolean isCulled(PlainCase file, RecordKind kind) {
    return !file.has(RecordKeeping.class, r -> r.kind() == kind && r.culledOn() == null);
  }
}
