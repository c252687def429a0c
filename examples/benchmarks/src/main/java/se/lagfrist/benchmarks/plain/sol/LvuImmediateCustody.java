package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.ANSWERED;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.EXTENSION_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.EXTENSION_REQUESTED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_APPLIED_FOR;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_CONFIRMED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_SUBMITTED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.measure;
import static se.lagfrist.benchmarks.plain.Whens.report;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Omedelbart omhändertagande: LVU 6-9 b, 32 och 34 §§. */
public final class LvuImmediateCustody {

  private LvuImmediateCustody() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        understallning(),
        upphorUtanUnderstallning(),
        rattensProvning(),
        ansokanOmVard(),
        ansokanOmVardForlangdTid(),
        upphorUtanAnsokan(),
        upphorEfterForlangdTid(),
        omhandertagandeSkalSaknas(),
        fortsattOmhandertagandeTvaManader(),
        fortsattOmhandertagandeLoperUt(),
        fortsattOmhandertagandeEttAr(),
        anmalanOmhandertagande(),
        anmalanVistelse(),
        lakarundersokning(),
        rattensAvgorande(),
        skyndsamHandlaggning());
  }

  private static Duty understallning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_CUSTODY && m.body() != Body.COURT,
            "lvu.understallning",
            "Underställning av omedelbart omhändertagande")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Beslutet och handlingarna ska ha kommit in till rätten inom veckan. Dagen flyttas inte när den infaller på en helg, eftersom omhändertagandet annars kan upphöra.")
        .shall(
            "nämnden",
            "underställa beslutet förvaltningsrätten och sända med handlingarna i ärendet")
        .recipient("förvaltningsrätten, eller den rätt som redan prövar frågan om vård")
        .from(MEASURE_DECIDED)
        .within("LVU (1990:52) 7 § 1 st.", 1, WEEKS, since("1990-07-01"))
        .metBy(MEASURE_SUBMITTED)
        .metAtLatestBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty upphorUtanUnderstallning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_CUSTODY && m.body() != Body.COURT,
            "lvu.upphor-utan-understallning",
            "Omhändertagandet upphör när det inte har underställts")
        .kind(ObligationKind.LIMITATION)
        .ceases("omhändertagandet")
        .from(MEASURE_DECIDED)
        .dayAfter("LVU (1990:52) 7 § 3 st.", 1, WEEKS, since("1990-07-01"))
        .metBy(MEASURE_SUBMITTED)
        .metAtLatestBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rattensProvning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                Conditions.isOneOf(
                        m, CoerciveKind.IMMEDIATE_CUSTODY, CoerciveKind.TEMPORARY_RELOCATION_BAN)
                    && m.body() != Body.COURT,
            "lvu.rattens-provning",
            "Förvaltningsrättens prövning av ett underställt beslut")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Rätten får gå över veckan om det finns synnerliga hinder. Ett beslut som upphävs anges som åtgärdens upphörande.")
        .expected("förvaltningsrätten", "pröva det underställda beslutet")
        .from(MEASURE_SUBMITTED)
        .within("LVU (1990:52) 7 § 2 st.", 1, WEEKS, since("1990-07-01"))
        .metBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty ansokanOmVard() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_CUSTODY && m.body() != Body.COURT,
            "lvu.ansokan-om-vard",
            "Ansökan om vård efter omedelbart omhändertagande")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Tiden räknas från verkställigheten, inte från nämndens eller rättens beslut. Skyldigheten förutsätter att rätten fastställer omhändertagandet, men klockan visas redan från verkställigheten.")
        .note(
            "Dagen flyttas inte när den infaller på en helg, eftersom omhändertagandet annars kan upphöra.")
        .shall("nämnden", "ansöka om vård eller om fortsatt omhändertagande för tillfällig vård")
        .recipient("förvaltningsrätten")
        .from(MEASURE_EXECUTED)
        .within("LVU (1990:52) 8 § 1 st.", 4, WEEKS, since("1990-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .endsWhenExtended()
        .endsAt(measure(CoerciveKind.CARE))
        .endsAt(measure(CoerciveKind.TEMPORARY_CUSTODY))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty ansokanOmVardForlangdTid() {
    return Duty.on(
            Extension.class,
            (c, e) ->
                e.until() != null
                    && Conditions.isAboutMeasure(c, e, CoerciveKind.IMMEDIATE_CUSTODY),
            "lvu.ansokan-om-vard-forlangd-tid",
            "Ansökan om vård inom förlängd tid")
        .kind(ObligationKind.DEADLINE)
        .shall(
            "nämnden",
            "ansöka om vård eller om fortsatt omhändertagande, eller ha låtit omhändertagandet upphöra")
        .recipient("förvaltningsrätten")
        .from(EXTENSION_LAST_DAY)
        .sameDay("LVU (1990:52) 8 § 2 st.", since("1990-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .metByEarlier(MEASURE_ENDED)
        .endsWhenReplaced()
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty upphorUtanAnsokan() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                m.kind() == CoerciveKind.IMMEDIATE_CUSTODY
                    && m.body() != Body.COURT
                    && m.confirmedOn() != null,
            "lvu.upphor-utan-ansokan",
            "Omhändertagandet upphör när ansökan om vård uteblir")
        .kind(ObligationKind.LIMITATION)
        .note(
            "En begäran om förlängning som har gjorts inom tiden hindrar att omhändertagandet upphör.")
        .note(
            "Tiden för ansökan förutsätter att rätten har fastställt omhändertagandet; utan fastställelse visas inte att det upphör på denna grund.")
        .note(
            "Lagen säger inte vad som gäller när rätten avslår en begäran om förlängning efter de fyra veckorna.")
        .note("En ansökan som redan var gjord när omhändertagandet beslutades (7 § 4 st.) räknas.")
        .ceases("omhändertagandet")
        .from(MEASURE_EXECUTED)
        .dayAfter("LVU (1990:52) 9 § 1 st. 1 p.", 4, WEEKS, since("1990-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .metBy(EXTENSION_REQUESTED)
        .endsWhenExtended()
        .endsAt(measure(CoerciveKind.CARE))
        .endsAt(measure(CoerciveKind.TEMPORARY_CUSTODY))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty upphorEfterForlangdTid() {
    return Duty.on(
            Extension.class,
            (c, e) ->
                e.until() != null
                    && Conditions.isAboutMeasure(c, e, CoerciveKind.IMMEDIATE_CUSTODY),
            "lvu.upphor-efter-forlangd-tid",
            "Omhändertagandet upphör när den förlängda tiden löper ut")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Den förlängda tiden läses som den tid som anges i 8 §, så att omhändertagandet upphör dagen efter den.")
        .ceases("omhändertagandet")
        .from(EXTENSION_LAST_DAY)
        .dayAfter("LVU (1990:52) 9 § 1 st. 1 p.", since("1990-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .metByEarlier(MEASURE_ENDED)
        .endsWhenReplaced()
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty omhandertagandeSkalSaknas() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                Conditions.isOneOf(
                    m, CoerciveKind.IMMEDIATE_CUSTODY, CoerciveKind.TEMPORARY_CUSTODY),
            "lvu.omhandertagande-skal-saknas",
            "Omhändertagandet ska genast upphöra när det saknas skäl")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("För fortsatt omhändertagande för tillfällig vård följer detsamma av 9 b § 2 st.")
        .note(
            "När rätten avgör frågan om vård eller om fortsatt omhändertagande upphör omhändertagandet (9 § 1 st. 2 p.); då finns inget kvar för nämnden att besluta.")
        .shall("nämnden", "besluta att omhändertagandet genast upphör")
        .from(event(EventKind.GROUNDS_CEASED))
        .sameDay("LVU (1990:52) 9 § 3 st.", since("1990-07-01"))
        .metBy(MEASURE_ENDED)
        .endsAt(measure(CoerciveKind.CARE))
        .endsAt(measure(CoerciveKind.TEMPORARY_CUSTODY))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty fortsattOmhandertagandeTvaManader() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_CUSTODY,
            "lvu.fortsatt-omhandertagande-tva-manader",
            "Fortsatt omhändertagande i högst två månader åt gången")
        .kind(ObligationKind.DURATION_LIMIT)
        .note("Rätten kan ha medgett en kortare tid; då gäller den dag som rätten har satt.")
        .shall(
            "nämnden", "ha ansökt på nytt om fortsatt omhändertagande eller ha låtit det upphöra")
        .recipient("förvaltningsrätten")
        .from(MEASURE_DECIDED)
        .within("LVU (1990:52) 9 a § 4 st.", 2, MONTHS, since("2019-09-01"))
        .metBy(event(EventKind.RENEWED_COURT_APPLICATION))
        .metBy(MEASURE_ENDED)
        .endsWhenReplaced()
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty fortsattOmhandertagandeLoperUt() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_CUSTODY && m.validUntil() != null,
            "lvu.fortsatt-omhandertagande-loper-ut",
            "Fortsatt omhändertagande upphör när medgivandet löper ut")
        .kind(ObligationKind.LIMITATION)
        .note(
            "En ansökan som har kommit in innan tiden har löpt ut gör att omhändertagandet får fortsätta tills rätten har beslutat.")
        .ceases("det fortsatta omhändertagandet")
        .from(MEASURE_LAST_DAY)
        .dayAfter("LVU (1990:52) 9 b § 1 st.", since("2019-09-01"))
        .metByEarlier(event(EventKind.RENEWED_COURT_APPLICATION))
        .metByEarlier(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty fortsattOmhandertagandeEttAr() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_CUSTODY,
            "lvu.fortsatt-omhandertagande-ett-ar",
            "Fortsatt omhändertagande i högst ett år i följd")
        .kind(ObligationKind.DURATION_LIMIT)
        .note(
            "Året räknas från rättens första medgivande i en obruten följd; lagen anger ingen början. Längre tid kräver att rätten finner fortsatt tillfällig vård nödvändig.")
        .note(
            "Upphörandet anges på det omedelbara omhändertagandet först när barnet inte längre är omhändertaget, inte när rätten har medgett att det fortsätter.")
        .shall(
            "nämnden",
            "ha låtit det fortsatta omhändertagandet upphöra, om rätten inte har funnit längre tid nödvändig")
        .from(measure(CoerciveKind.TEMPORARY_CUSTODY))
        .within("LVU (1990:52) 9 a § 4 st.", 1, YEARS, since("2019-09-01"))
        .metBy(MEASURE_ENDED)
        .endsAtAge(18)
        .endsWhenExtended()
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanOmhandertagande() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_CUSTODY && m.body() == Body.CHAIR,
            "lvu.anmalan-omhandertagande",
            "Anmälan av ordförandens beslut om omhändertagande")
        .kind(ObligationKind.REPORT)
        .note(
            "Lagen talar om nämndens sammanträde. Om ett utskott sammanträder dessförinnan bör beslutet anmälas också där.")
        .shall("ordföranden", "anmäla beslutet vid nämndens nästa sammanträde")
        .recipient("nämnden")
        .from(MEASURE_DECIDED)
        .nextMeeting("LVU (1990:52) 6 § 2 st.", since("1990-07-01"))
        .metBy(report(ReportKind.BOARD_MEETING))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanVistelse() {
    return Duty.on(
            Decision.class,
            (c, d) -> d.law() == LawArea.LVU && d.body() == Body.CHAIR,
            "lvu.anmalan-vistelse",
            "Anmälan av ordförandens beslut om var den unge ska vistas")
        .kind(ObligationKind.REPORT)
        .shall("ordföranden", "anmäla beslutet vid nämndens nästa sammanträde")
        .recipient("nämnden")
        .from(DECIDED)
        .nextMeeting("LVU (1990:52) 11 § 3 st.", since("1990-07-01"))
        .metBy(report(ReportKind.BOARD_MEETING))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lakarundersokning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> Conditions.isOneOf(m, CoerciveKind.IMMEDIATE_CUSTODY, CoerciveKind.CARE),
            "lvu.lakarundersokning",
            "Läkarundersökning före ansökan om vård")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Om undersökningen av särskilda skäl är obehövlig anges den bedömningen som en händelse.")
        .note(
            "Kravet gäller ansökan om vård enligt 4 §, inte en ansökan om fortsatt omhändertagande för tillfällig vård.")
        .shall("nämnden", "ha låtit den unge genomgå läkarundersökning")
        .from(MEASURE_APPLIED_FOR)
        .sameDay("LVU (1990:52) 32 § 2 st.", since("1990-07-01"))
        .metByEarlier(event(EventKind.MEDICAL_EXAMINATION))
        .metByEarlier(event(EventKind.EXAMINATION_UNNEEDED))
        .endsAt(measure(CoerciveKind.TEMPORARY_CUSTODY))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rattensAvgorande() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                Conditions.isOneOf(
                    m,
                    CoerciveKind.IMMEDIATE_CUSTODY,
                    CoerciveKind.TEMPORARY_RELOCATION_BAN,
                    CoerciveKind.TEMPORARY_TRAVEL_BAN),
            "lvu.rattens-avgorande",
            "Förvaltningsrätten tar upp målet till avgörande")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Rätten får förlänga tiden. Målet anses upptaget när rätten håller förhandling eller beslutar.")
        .expected("förvaltningsrätten", "ta upp målet till avgörande")
        .from(MEASURE_APPLIED_FOR)
        .within("LVU (1990:52) 34 §", 2, WEEKS, since("1990-07-01"))
        .metBy(event(EventKind.COURT_HEARING))
        .metBy(measure(CoerciveKind.CARE))
        .metBy(measure(CoerciveKind.TEMPORARY_CUSTODY))
        .metBy(measure(CoerciveKind.RELOCATION_BAN))
        .metBy(measure(CoerciveKind.TRAVEL_BAN))
        .endsWhenExtended()
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty skyndsamHandlaggning() {
    return Duty.on(
            Request.class,
            (c, r) ->
                (r.kind() == RequestKind.CARE_ENDS || r.kind() == RequestKind.CONTACT_CHANGE)
                    && Conditions.isAboutMeasure(
                        c,
                        r,
                        CoerciveKind.CARE,
                        CoerciveKind.IMMEDIATE_CUSTODY,
                        CoerciveKind.TEMPORARY_CUSTODY,
                        CoerciveKind.CONTACT_RESTRICTION,
                        CoerciveKind.SECRET_RESIDENCE,
                        CoerciveKind.RELOCATION_BAN,
                        CoerciveKind.TRAVEL_BAN),
            "lvu.skyndsam-handlaggning",
            "Skyndsam handläggning enligt LVU")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Lagen anger inget antal dagar. Regeln visar de framställningar som väntar på svar.")
        .shall("nämnden", "handlägga ärendet skyndsamt och besluta")
        .from(REQUEST_RECEIVED)
        .promptly("LVU (1990:52) 33 §", since("1990-07-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }
}
