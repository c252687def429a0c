package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_APPLIED_FOR;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_CONFIRMED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_SUBMITTED;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.measure;
import static se.lagfrist.benchmarks.plain.Whens.report;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Flyttningsförbud: LVU 24-30 §§. */
public final class LvuRelocationBans {

  private LvuRelocationBans() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        understallningFlyttningsforbud(),
        flyttningsforbudUpphorUtanUnderstallning(),
        ansokanFlyttningsforbud(),
        flyttningsforbudUpphorUtanAnsokan(),
        tillfalligtFlyttningsforbudSkalSaknas(),
        overvagandeFlyttningsforbud(),
        flyttningsforbudSkalSaknas(),
        anmalanFlyttningsforbud());
  }

  private static Duty understallningFlyttningsforbud() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_RELOCATION_BAN && m.body() != Body.COURT,
            "lvu.understallning-flyttningsforbud",
            "Underställning av tillfälligt flyttningsförbud")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Dagen flyttas inte när den infaller på en helg, eftersom förbudet annars kan upphöra.")
        .shall(
            "nämnden",
            "underställa beslutet förvaltningsrätten och sända med handlingarna i ärendet")
        .recipient("förvaltningsrätten")
        .from(MEASURE_DECIDED)
        .within("LVU (1990:52) 28 §", 1, WEEKS, since("1990-07-01"))
        .metBy(MEASURE_SUBMITTED)
        .metAtLatestBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty flyttningsforbudUpphorUtanUnderstallning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_RELOCATION_BAN && m.body() != Body.COURT,
            "lvu.flyttningsforbud-upphor-utan-understallning",
            "Det tillfälliga flyttningsförbudet upphör när det inte har underställts")
        .kind(ObligationKind.LIMITATION)
        .ceases("det tillfälliga flyttningsförbudet")
        .from(MEASURE_DECIDED)
        .dayAfter("LVU (1990:52) 28 §", 1, WEEKS, since("1990-07-01"))
        .metBy(MEASURE_SUBMITTED)
        .metAtLatestBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty ansokanFlyttningsforbud() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_RELOCATION_BAN && m.body() != Body.COURT,
            "lvu.ansokan-flyttningsforbud",
            "Ansökan om flyttningsförbud")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Lagen ger ingen möjlighet att förlänga tiden. Dagen flyttas inte när den infaller på en helg, eftersom förbudet annars kan upphöra.")
        .note("En ansökan som gjorts redan före rättens fastställelse räknas.")
        .note(
            "Förbudet gäller bara den som är under 18 år; på 18-årsdagen finns inte längre något att ansöka om.")
        .shall("nämnden", "ansöka om flyttningsförbud")
        .recipient("förvaltningsrätten")
        .from(MEASURE_CONFIRMED)
        .within("LVU (1990:52) 29 §", 2, WEEKS, since("1990-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .endsAt(measure(CoerciveKind.RELOCATION_BAN))
        .endsAt(MEASURE_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty flyttningsforbudUpphorUtanAnsokan() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_RELOCATION_BAN && m.body() != Body.COURT,
            "lvu.flyttningsforbud-upphor-utan-ansokan",
            "Det tillfälliga flyttningsförbudet upphör när ansökan uteblir")
        .kind(ObligationKind.LIMITATION)
        .ceases("det tillfälliga flyttningsförbudet")
        .from(MEASURE_CONFIRMED)
        .dayAfter("LVU (1990:52) 30 § 1 st. 1 p.", 2, WEEKS, since("1990-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .endsAt(measure(CoerciveKind.RELOCATION_BAN))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty tillfalligtFlyttningsforbudSkalSaknas() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_RELOCATION_BAN,
            "lvu.tillfalligt-flyttningsforbud-skal-saknas",
            "Det tillfälliga flyttningsförbudet ska genast upphöra när det saknas skäl")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Också den rätt som prövar frågan om flyttningsförbud får besluta att det tillfälliga förbudet upphör; då finns inget kvar för nämnden att göra.")
        .shall("nämnden", "besluta att det tillfälliga flyttningsförbudet genast upphör")
        .from(event(EventKind.GROUNDS_CEASED))
        .sameDay("LVU (1990:52) 30 § 2 st.", since("1990-07-01"))
        .metBy(MEASURE_ENDED)
        .endsAt(measure(CoerciveKind.RELOCATION_BAN))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty overvagandeFlyttningsforbud() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.RELOCATION_BAN,
            "lvu.overvagande-flyttningsforbud",
            "Övervägande av flyttningsförbud")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Lagen anger ingen första dag; JO har räknat från domstolens beslut. Ett beslut om umgänge under förbudet har ingen egen tid för övervägande.")
        .shall("nämnden", "överväga om flyttningsförbudet fortfarande behövs")
        .from(MEASURE_DECIDED)
        .within("LVU (1990:52) 26 § 1 st.", 3, MONTHS, since("1990-07-01"))
        .again()
        .metBy(review(ReviewKind.CONSIDERATION), Body.BOARD, Body.COMMITTEE)
        .metBy(review(ReviewKind.RELOCATION_BAN), Body.BOARD, Body.COMMITTEE)
        .endsAt(MEASURE_LAST_DAY)
        .endsAt(MEASURE_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty flyttningsforbudSkalSaknas() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.RELOCATION_BAN,
            "lvu.flyttningsforbud-skal-saknas",
            "Flyttningsförbudet ska upphöra när det inte behövs")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Lagen anger ingen tid.")
        .shall("nämnden", "besluta att flyttningsförbudet upphör")
        .from(event(EventKind.GROUNDS_CEASED))
        .promptly("LVU (1990:52) 26 § 2 st.", since("1990-07-01"))
        .metBy(MEASURE_ENDED)
        .endsAt(MEASURE_LAST_DAY)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty anmalanFlyttningsforbud() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.TEMPORARY_RELOCATION_BAN && m.body() == Body.CHAIR,
            "lvu.anmalan-flyttningsforbud",
            "Anmälan av ordförandens beslut om tillfälligt flyttningsförbud")
        .kind(ObligationKind.REPORT)
        .shall("ordföranden", "anmäla beslutet vid nämndens nästa sammanträde")
        .recipient("nämnden")
        .from(MEASURE_DECIDED)
        .nextMeeting("LVU (1990:52) 27 § 2 st.", since("1990-07-01"))
        .metBy(report(ReportKind.BOARD_MEETING))
        .sunday(SundayRule.NOT)
        .done();
  }
}
