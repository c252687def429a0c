package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
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
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_LEGAL_FORCE;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_SUBMITTED;
import static se.lagfrist.benchmarks.plain.Whens.PLACED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.measure;
import static se.lagfrist.benchmarks.plain.Whens.report;
import static se.lagfrist.benchmarks.plain.Whens.request;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Placering av barn i skyddat boende utan båda vårdnadshavarnas samtycke: LPBS. */
public final class LpbsShelteredHousing {

  private LpbsShelteredHousing() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        understallning(),
        upphorUtanUnderstallning(),
        rattensProvning(),
        ansokan(),
        ansokanForlangdTid(),
        upphorUtanAnsokan(),
        upphorEfterForlangdTid(),
        rattensAvgorande(),
        beslutUpphor(),
        overvagande(),
        overvagandeUmgange(),
        skalSaknas(),
        omedelbarSkalSaknas(),
        vardnadshavarensInsats(),
        aldersgrans(),
        anmalanOmedelbarInsats(),
        anmalanPlacering(),
        anmalanUmgange(),
        avvisningUmgange(),
        avvisningUpphorande(),
        skyndsamHandlaggning());
  }

  private static Duty understallning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_SHELTER && m.body() != Body.COURT,
            "lpbs.understallning",
            "Underställning av en omedelbar insats i skyddat boende")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Dagen flyttas inte när den infaller på en helg, eftersom beslutet annars kan upphöra att gälla.")
        .shall(
            "nämnden", "underställa beslutet förvaltningsrätten och lämna handlingarna i ärendet")
        .recipient(
            "förvaltningsrätten, eller den domstol som redan prövar frågan om skyddat boende")
        .from(MEASURE_DECIDED)
        .within("LPBS (2024:79) 4 kap. 3 § 1 st.", 1, WEEKS, since("2024-04-01"))
        .metBy(MEASURE_SUBMITTED)
        .metAtLatestBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty upphorUtanUnderstallning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_SHELTER && m.body() != Body.COURT,
            "lpbs.upphor-utan-understallning",
            "Den omedelbara insatsen upphör när den inte har underställts")
        .kind(ObligationKind.LIMITATION)
        .ceases("beslutet om omedelbar insats")
        .from(MEASURE_DECIDED)
        .dayAfter("LPBS (2024:79) 4 kap. 4 §", 1, WEEKS, since("2024-04-01"))
        .metBy(MEASURE_SUBMITTED)
        .metAtLatestBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rattensProvning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_SHELTER && m.body() != Body.COURT,
            "lpbs.rattens-provning",
            "Förvaltningsrättens prövning av den omedelbara insatsen")
        .kind(ObligationKind.DEADLINE)
        .note("Rätten får gå över veckan om det finns synnerliga hinder.")
        .expected("förvaltningsrätten", "pröva det underställda beslutet")
        .from(MEASURE_SUBMITTED)
        .within("LPBS (2024:79) 4 kap. 3 § 3 st.", 1, WEEKS, since("2024-04-01"))
        .metBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty ansokan() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_SHELTER && m.body() != Body.COURT,
            "lpbs.ansokan",
            "Ansökan om skyddat boende")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Placeringen är påbörjad när barnet kommer till det skyddade boendet efter beslutet. Bodde barnet redan där anges beslutets dag som verkställighet.")
        .note(
            "Skyldigheten förutsätter att rätten fastställer den omedelbara insatsen, men klockan visas redan från placeringen. Dagen flyttas inte när den infaller på en helg.")
        .note(
            "Lagen gäller den som är under 18 år; på 18-årsdagen finns inte längre något att ansöka om.")
        .note(
            "Har nämnden redan ansökt när den beviljar den omedelbara insatsen (4 kap. 5 §) räknas den ansökan.")
        .shall("nämnden", "ansöka om skyddat boende för barnet")
        .recipient("förvaltningsrätten")
        .from(MEASURE_EXECUTED)
        .within("LPBS (2024:79) 4 kap. 6 § 1 st.", 6, WEEKS, since("2024-04-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .endsAtAge(18)
        .endsWhenExtended()
        .endsAt(measure(CoerciveKind.SHELTER))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty ansokanForlangdTid() {
    return Duty.on(
            Extension.class,
            (c, e) ->
                e.until() != null
                    && Conditions.isAboutMeasure(c, e, CoerciveKind.IMMEDIATE_SHELTER),
            "lpbs.ansokan-forlangd-tid",
            "Ansökan om skyddat boende inom förlängd tid")
        .kind(ObligationKind.DEADLINE)
        .shall(
            "nämnden",
            "ansöka om skyddat boende för barnet eller ha låtit den omedelbara insatsen upphöra")
        .recipient("förvaltningsrätten")
        .from(EXTENSION_LAST_DAY)
        .sameDay("LPBS (2024:79) 4 kap. 6 § 2 st.", since("2024-04-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .endsAtAge(18)
        .metByEarlier(MEASURE_ENDED)
        .endsWhenReplaced()
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty upphorUtanAnsokan() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                m.kind() == CoerciveKind.IMMEDIATE_SHELTER
                    && m.body() != Body.COURT
                    && m.confirmedOn() != null,
            "lpbs.upphor-utan-ansokan",
            "Den omedelbara insatsen upphör när ansökan uteblir")
        .kind(ObligationKind.LIMITATION)
        .note(
            "En begäran om förlängning som har gjorts inom tiden hindrar att beslutet upphör att gälla.")
        .ceases("beslutet om omedelbar insats")
        .from(MEASURE_EXECUTED)
        .dayAfter("LPBS (2024:79) 4 kap. 7 § 1 p.", 6, WEEKS, since("2024-04-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .metBy(EXTENSION_REQUESTED)
        .endsWhenExtended()
        .endsAt(measure(CoerciveKind.SHELTER))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty upphorEfterForlangdTid() {
    return Duty.on(
            Extension.class,
            (c, e) ->
                e.until() != null
                    && Conditions.isAboutMeasure(c, e, CoerciveKind.IMMEDIATE_SHELTER),
            "lpbs.upphor-efter-forlangd-tid",
            "Den omedelbara insatsen upphör när den förlängda tiden löper ut")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Den förlängda tiden läses som den tid som anges i 6 §, så att beslutet upphör att gälla dagen efter den.")
        .ceases("beslutet om omedelbar insats")
        .from(EXTENSION_LAST_DAY)
        .dayAfter("LPBS (2024:79) 4 kap. 7 § 1 p.", since("2024-04-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .metByEarlier(MEASURE_ENDED)
        .endsWhenReplaced()
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rattensAvgorande() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_SHELTER,
            "lpbs.rattens-avgorande",
            "Förvaltningsrätten tar upp målet om skyddat boende")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Rätten får förlänga tiden. Målet anses upptaget när rätten håller förhandling eller beslutar.")
        .expected("förvaltningsrätten", "ta upp målet till avgörande")
        .from(MEASURE_APPLIED_FOR)
        .within("LPBS (2024:79) 8 kap. 2 §", 2, WEEKS, since("2024-04-01"))
        .metBy(event(EventKind.COURT_HEARING))
        .metBy(measure(CoerciveKind.SHELTER))
        .endsWhenExtended()
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty beslutUpphor() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.SHELTER,
            "lpbs.beslut-upphor",
            "Rättens beslut upphör när placeringen inte har påbörjats")
        .kind(ObligationKind.LIMITATION)
        .note("Dagen flyttas inte när den infaller på en helg.")
        .ceases("rättens beslut om skyddat boende")
        .from(MEASURE_LEGAL_FORCE)
        .dayAfter("LPBS (2024:79) 3 kap. 4 §", 4, WEEKS, since("2024-04-01"))
        .metByEarlier(MEASURE_EXECUTED)
        .metByEarlier(PLACED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty overvagande() {
    return Duty.on(
            Placement.class,
            (c, p) -> p.home() == HomeKind.SHELTERED_HOUSING && p.ground() == LegalGround.LPBS,
            "lpbs.overvagande",
            "Övervägande om insatsen ska fortsätta")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Lagen anger ingen första dag. Tiden räknas från placeringen, även när den började med en omedelbar insats.")
        .shall("nämnden", "överväga om insatsen ska fortsätta")
        .from(PLACED)
        .within("LPBS (2024:79) 5 kap. 3 §", 6, MONTHS, since("2024-04-01"))
        .again()
        .metBy(review(ReviewKind.CONSIDERATION), Body.BOARD, Body.COMMITTEE)
        .endsAt(PLACEMENT_ENDED)
        .endsAt(event(EventKind.GUARDIAN_MEASURE_ENDED))
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty overvagandeUmgange() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                Conditions.isOneOf(
                    m,
                    CoerciveKind.SHELTER_SECRET_RESIDENCE,
                    CoerciveKind.SHELTER_CONTACT_RESTRICTION),
            "lpbs.overvagande-umgange",
            "Övervägande av hemlig vistelseort och umgängesbegränsning i skyddat boende")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Tiden är sex månader, inte tre som i LVU. Ett övervägande förlänger inte ett beslut för viss tid.")
        .note(
            "Två beslut kan gälla samtidigt, till exempel ett för varje förälder. Därför avslutar ett nytt beslut inte det äldres klocka; det äldre ska ha fått ett upphörande, också när vården eller insatsen upphör.")
        .shall("nämnden", "överväga om beslutet fortfarande behövs")
        .from(MEASURE_DECIDED)
        .within("LPBS (2024:79) 5 kap. 6 §", 6, MONTHS, since("2024-04-01"))
        .again()
        .metBy(review(ReviewKind.CONSIDERATION), Body.BOARD, Body.COMMITTEE)
        .endsAt(MEASURE_LAST_DAY)
        .endsAt(MEASURE_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty skalSaknas() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.SHELTER,
            "lpbs.skal-saknas",
            "Insatsen upphör när det saknas skäl")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Lagen anger ingen tid.")
        .shall("nämnden", "besluta att insatsen upphör")
        .from(event(EventKind.GROUNDS_CEASED))
        .promptly("LPBS (2024:79) 7 kap. 1 § 1 st.", since("2024-04-01"))
        .metBy(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty omedelbarSkalSaknas() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_SHELTER,
            "lpbs.omedelbar-skal-saknas",
            "Den omedelbara insatsen upphör när det saknas skäl")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Lagen anger ingen tid.")
        .shall("nämnden", "besluta att den omedelbara insatsen upphör")
        .from(event(EventKind.GROUNDS_CEASED))
        .promptly("LPBS (2024:79) 4 kap. 8 §", since("2024-04-01"))
        .metBy(MEASURE_ENDED)
        .endsAt(measure(CoerciveKind.SHELTER))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty vardnadshavarensInsats() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.SHELTER,
            "lpbs.vardnadshavarens-insats",
            "Insatsen upphör senast med vårdnadshavarens insats")
        .kind(ObligationKind.DURATION_LIMIT)
        .shall("nämnden", "ha låtit barnets insats upphöra")
        .from(event(EventKind.GUARDIAN_MEASURE_ENDED))
        .sameDay("LPBS (2024:79) 7 kap. 1 § 2 st.", since("2024-04-01"))
        .metByEarlier(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty aldersgrans() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.SHELTER,
            "lpbs.aldersgrans",
            "Insatsen upphör senast vid 18 år")
        .kind(ObligationKind.DURATION_LIMIT)
        .shall("nämnden", "ha låtit insatsen upphöra")
        .birthday("LPBS (2024:79) 7 kap. 1 § 2 st.", 18, since("2024-04-01").atOnce())
        .metBy(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanOmedelbarInsats() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.IMMEDIATE_SHELTER && m.body() == Body.CHAIR,
            "lpbs.anmalan-omedelbar-insats",
            "Anmälan av ordförandens beslut om omedelbar insats")
        .kind(ObligationKind.REPORT)
        .shall("ordföranden", "anmäla beslutet vid nämndens nästa sammanträde")
        .recipient("nämnden")
        .from(MEASURE_DECIDED)
        .nextMeeting("LPBS (2024:79) 4 kap. 1 § 2 st.", since("2024-04-01"))
        .metBy(report(ReportKind.BOARD_MEETING))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanPlacering() {
    return Duty.on(
            Decision.class,
            (c, d) -> d.law() == LawArea.LPBS && d.body() == Body.CHAIR,
            "lpbs.anmalan-placering",
            "Anmälan av ordförandens beslut om placeringen")
        .kind(ObligationKind.REPORT)
        .shall("ordföranden", "anmäla beslutet vid nämndens nästa sammanträde")
        .recipient("nämnden")
        .from(DECIDED)
        .nextMeeting("LPBS (2024:79) 5 kap. 1 § 2 st.", since("2024-04-01"))
        .metBy(report(ReportKind.BOARD_MEETING))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanUmgange() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                Conditions.isOneOf(
                        m,
                        CoerciveKind.SHELTER_SECRET_RESIDENCE,
                        CoerciveKind.SHELTER_CONTACT_RESTRICTION)
                    && m.body() == Body.CHAIR,
            "lpbs.anmalan-umgange",
            "Anmälan av ordförandens beslut om hemlig vistelseort eller umgänge")
        .kind(ObligationKind.REPORT)
        .shall("ordföranden", "anmäla beslutet vid nämndens nästa sammanträde")
        .recipient("nämnden")
        .from(MEASURE_DECIDED)
        .nextMeeting("LPBS (2024:79) 5 kap. 5 §", since("2024-04-01"))
        .metBy(report(ReportKind.BOARD_MEETING))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty avvisningUmgange() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                Conditions.isOneOf(
                    m,
                    CoerciveKind.SHELTER_SECRET_RESIDENCE,
                    CoerciveKind.SHELTER_CONTACT_RESTRICTION),
            "lpbs.avvisning-umgange",
            "Framställning om vistelseort eller umgänge får avvisas")
        .kind(ObligationKind.LIMITATION)
        .note("Den dag framställningen kommer in avgör. Nämnden får alltid pröva den i sak.")
        .may(
            "nämnden",
            "avvisa en framställning från den andra vårdnadshavaren som kommer in inom tiden")
        .from(MEASURE_LEGAL_FORCE)
        .within("LPBS (2024:79) 5 kap. 7 §", 6, MONTHS, since("2024-04-01"))
        .metBy(request(RequestKind.CONTACT_CHANGE))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty avvisningUpphorande() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.SHELTER,
            "lpbs.avvisning-upphorande",
            "Framställning om att insatsen ska upphöra får avvisas")
        .kind(ObligationKind.LIMITATION)
        .note("Den dag framställningen kommer in avgör. Nämnden får alltid pröva den i sak.")
        .may(
            "nämnden",
            "avvisa en framställning från den andra vårdnadshavaren som kommer in inom tiden")
        .from(MEASURE_LEGAL_FORCE)
        .within("LPBS (2024:79) 7 kap. 2 §", 6, MONTHS, since("2024-04-01"))
        .metBy(request(RequestKind.CARE_ENDS))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
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
                        CoerciveKind.SHELTER,
                        CoerciveKind.IMMEDIATE_SHELTER,
                        CoerciveKind.SHELTER_SECRET_RESIDENCE,
                        CoerciveKind.SHELTER_CONTACT_RESTRICTION),
            "lpbs.skyndsam-handlaggning",
            "Skyndsam handläggning enligt LPBS")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Lagen anger inget antal dagar. Regeln visar de framställningar som väntar på svar.")
        .shall("nämnden", "handlägga ärendet skyndsamt och besluta")
        .from(REQUEST_RECEIVED)
        .promptly("LPBS (2024:79) 8 kap. 1 §", since("2024-04-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }
}
