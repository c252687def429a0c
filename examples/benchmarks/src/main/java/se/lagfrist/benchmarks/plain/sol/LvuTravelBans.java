package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Whens.EXTENSION_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.EXTENSION_REQUESTED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_APPLIED_FOR;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_CONFIRMED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_SUBMITTED;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.measure;
import static se.lagfrist.benchmarks.plain.Whens.report;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Utreseförbud: LVU 31 a-31 i §§. */
public final class LvuTravelBans {

  private LvuTravelBans() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        understallningUtreseforbud(),
        utreseforbudUpphorUtanUnderstallning(),
        rattensProvningUtreseforbud(),
        ansokanUtreseforbud(),
        ansokanUtreseforbudForlangdTid(),
        utreseforbudUpphorUtanAnsokan(),
        utreseforbudUpphorEfterForlangdTid(),
        tillfalligtUtreseforbudSkalSaknas(),
        omprovningUtreseforbud(),
        utreseforbudSkalSaknas(),
        utreseforbudUpphor18(),
        anmalanUtreseforbud());
  }

  private static Duty understallningUtreseforbud() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_TRAVEL_BAN && m.body() != Body.COURT,
            "lvu.understallning-utreseforbud",
            "Underställning av tillfälligt utreseförbud")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Dagen flyttas inte när den infaller på en helg, eftersom förbudet annars kan upphöra.")
        .shall(
            "nämnden",
            "underställa beslutet förvaltningsrätten och sända med handlingarna i ärendet")
        .recipient("förvaltningsrätten, eller den rätt som redan prövar frågan om utreseförbud")
        .from(MEASURE_DECIDED)
        .within("LVU (1990:52) 31 e § 1 st.", 1, WEEKS, since("2020-07-01"))
        .metBy(MEASURE_SUBMITTED)
        .metAtLatestBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utreseforbudUpphorUtanUnderstallning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_TRAVEL_BAN && m.body() != Body.COURT,
            "lvu.utreseforbud-upphor-utan-understallning",
            "Det tillfälliga utreseförbudet upphör när det inte har underställts")
        .kind(ObligationKind.LIMITATION)
        .ceases("det tillfälliga utreseförbudet")
        .from(MEASURE_DECIDED)
        .dayAfter("LVU (1990:52) 31 e § 3 st.", 1, WEEKS, since("2020-07-01"))
        .metBy(MEASURE_SUBMITTED)
        .metAtLatestBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rattensProvningUtreseforbud() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_TRAVEL_BAN && m.body() != Body.COURT,
            "lvu.rattens-provning-utreseforbud",
            "Förvaltningsrättens prövning av ett underställt utreseförbud")
        .kind(ObligationKind.DEADLINE)
        .note("Rätten får gå över veckan om det finns synnerliga hinder.")
        .expected("förvaltningsrätten", "pröva det underställda beslutet")
        .from(MEASURE_SUBMITTED)
        .within("LVU (1990:52) 31 e § 2 st.", 1, WEEKS, since("2020-07-01"))
        .metBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty ansokanUtreseforbud() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_TRAVEL_BAN && m.body() != Body.COURT,
            "lvu.ansokan-utreseforbud",
            "Ansökan om utreseförbud")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Tiden räknas från rättens beslut, till skillnad från tiden för ansökan om vård. Dagen flyttas inte när den infaller på en helg, eftersom förbudet annars kan upphöra.")
        .note(
            "En ansökan som gjorts redan före rättens fastställelse, eller före nämndens beslut (31 e § 4 st.), räknas.")
        .note(
            "Förbudet gäller bara den som är under 18 år; på 18-årsdagen finns inte längre något att ansöka om.")
        .shall("nämnden", "ansöka om utreseförbud")
        .recipient("förvaltningsrätten")
        .from(MEASURE_CONFIRMED)
        .within("LVU (1990:52) 31 f §", 4, WEEKS, since("2020-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .endsWhenExtended()
        .endsAt(measure(CoerciveKind.TRAVEL_BAN))
        .endsAt(MEASURE_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty ansokanUtreseforbudForlangdTid() {
    return Duty.on(
            Extension.class,
            (c, e) ->
                e.until() != null
                    && Conditions.isAboutMeasure(c, e, CoerciveKind.TEMPORARY_TRAVEL_BAN),
            "lvu.ansokan-utreseforbud-forlangd-tid",
            "Ansökan om utreseförbud inom förlängd tid")
        .kind(ObligationKind.DEADLINE)
        .shall("nämnden", "ansöka om utreseförbud eller ha låtit det tillfälliga förbudet upphöra")
        .recipient("förvaltningsrätten")
        .from(EXTENSION_LAST_DAY)
        .sameDay("LVU (1990:52) 31 f §", since("2020-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .metByEarlier(MEASURE_ENDED)
        .endsWhenReplaced()
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utreseforbudUpphorUtanAnsokan() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_TRAVEL_BAN && m.body() != Body.COURT,
            "lvu.utreseforbud-upphor-utan-ansokan",
            "Det tillfälliga utreseförbudet upphör när ansökan uteblir")
        .kind(ObligationKind.LIMITATION)
        .note("En begäran om förlängning som har gjorts inom tiden hindrar att förbudet upphör.")
        .ceases("det tillfälliga utreseförbudet")
        .from(MEASURE_CONFIRMED)
        .dayAfter("LVU (1990:52) 31 g § 1 st. 1 p.", 4, WEEKS, since("2020-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .metBy(EXTENSION_REQUESTED)
        .endsWhenExtended()
        .endsAt(measure(CoerciveKind.TRAVEL_BAN))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utreseforbudUpphorEfterForlangdTid() {
    return Duty.on(
            Extension.class,
            (c, e) ->
                e.until() != null
                    && Conditions.isAboutMeasure(c, e, CoerciveKind.TEMPORARY_TRAVEL_BAN),
            "lvu.utreseforbud-upphor-efter-forlangd-tid",
            "Det tillfälliga utreseförbudet upphör när den förlängda tiden löper ut")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Den förlängda tiden läses som den tid som anges i 31 f §, så att förbudet upphör dagen efter den.")
        .ceases("det tillfälliga utreseförbudet")
        .from(EXTENSION_LAST_DAY)
        .dayAfter("LVU (1990:52) 31 g § 1 st. 1 p.", since("2020-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .metByEarlier(MEASURE_ENDED)
        .endsWhenReplaced()
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty tillfalligtUtreseforbudSkalSaknas() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_TRAVEL_BAN,
            "lvu.tillfalligt-utreseforbud-skal-saknas",
            "Det tillfälliga utreseförbudet ska genast upphöra när det saknas skäl")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden", "besluta att det tillfälliga utreseförbudet genast upphör")
        .from(event(EventKind.GROUNDS_CEASED))
        .sameDay("LVU (1990:52) 31 g § 2 st.", since("2020-07-01"))
        .metBy(MEASURE_ENDED)
        .endsAt(measure(CoerciveKind.TRAVEL_BAN))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty omprovningUtreseforbud() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TRAVEL_BAN,
            "lvu.omprovning-utreseforbud",
            "Omprövning av utreseförbud")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Före den 1 juli 2025 angav socialtjänstlagen inte att ett utskott fick pröva frågan; det avgjordes av kommunallagens allmänna regler.")
        .shall("nämnden", "pröva om utreseförbudet ska upphöra")
        .from(MEASURE_DECIDED)
        .within("LVU (1990:52) 31 c § 1 st.", 6, MONTHS, since("2020-07-01"))
        .again()
        .metBy(review(ReviewKind.REEXAMINATION), Body.BOARD, Body.COMMITTEE)
        .endsAt(MEASURE_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utreseforbudSkalSaknas() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TRAVEL_BAN,
            "lvu.utreseforbud-skal-saknas",
            "Utreseförbudet ska upphöra när det saknas skäl")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Lagen anger ingen tid.")
        .shall("nämnden", "besluta att utreseförbudet upphör")
        .from(event(EventKind.GROUNDS_CEASED))
        .promptly("LVU (1990:52) 31 c § 2 st.", since("2020-07-01"))
        .metBy(MEASURE_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utreseforbudUpphor18() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TRAVEL_BAN,
            "lvu.utreseforbud-upphor-18",
            "Utreseförbudet upphör vid 18 år")
        .kind(ObligationKind.LIMITATION)
        .ceases("utreseförbudet")
        .birthday("LVU (1990:52) 31 c § 3 st.", 18, since("2020-07-01").atOnce())
        .metBy(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanUtreseforbud() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_TRAVEL_BAN && m.body() == Body.CHAIR,
            "lvu.anmalan-utreseforbud",
            "Anmälan av ordförandens beslut om tillfälligt utreseförbud")
        .kind(ObligationKind.REPORT)
        .shall("ordföranden", "anmäla beslutet vid nämndens nästa sammanträde")
        .recipient("nämnden")
        .from(MEASURE_DECIDED)
        .nextMeeting("LVU (1990:52) 31 d § 2 st.", since("2020-07-01"))
        .metBy(report(ReportKind.BOARD_MEETING))
        .sunday(SundayRule.NOT)
        .done();
  }
}
