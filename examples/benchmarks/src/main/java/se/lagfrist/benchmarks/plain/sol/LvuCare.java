package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.FOLLOW_UP_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.FOLLOW_UP_STARTED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_LEGAL_FORCE;
import static se.lagfrist.benchmarks.plain.Whens.PLACED;
import static se.lagfrist.benchmarks.plain.Whens.PLACEMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.REVIEWED;
import static se.lagfrist.benchmarks.plain.Whens.contact;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.followUp;
import static se.lagfrist.benchmarks.plain.Whens.opened;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.Conditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CareGround;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.ContactForm;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.FollowUpKind;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/**
 * Vård enligt LVU: början, överväganden, omprövningar, upphörande och uppföljning (LVU 5, 13-14 och
 * 21-21 c §§).
 */
public final class LvuCare {

  private LvuCare() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        vardbeslutUpphor(),
        overvagande(),
        omprovning(),
        foljaVarden(),
        flyttningsforbudVidProvning(),
        vardnadsoverflyttning(),
        overvagandeUmgange(),
        vardenBehovsInte(),
        aldersgrans18(),
        aldersgrans21(),
        uppfoljningInleds(),
        uppfoljningAvslutas(),
        uppfoljningUnderrattelseInledd(),
        uppfoljningUnderrattelseAvslutad());
  }

  private static Duty vardbeslutUpphor() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.CARE,
            "lvu.vardbeslut-upphor",
            "Vårdbeslutet upphör när vården inte har påbörjats")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Vården är påbörjad när den unge på grund av omhändertagandet eller vårdbeslutet har placerats utanför sitt eget hem. Dagen flyttas inte när den infaller på en helg.")
        .ceases("rättens beslut om vård")
        .from(MEASURE_LEGAL_FORCE)
        .dayAfter("LVU (1990:52) 5 §", 4, WEEKS, since("1990-07-01"))
        .metByEarlier(MEASURE_EXECUTED)
        .metByEarlier(PLACED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty overvagande() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                m.kind() == CoerciveKind.CARE
                    && (m.ground() == CareGround.ENVIRONMENT || m.ground() == CareGround.BOTH),
            "lvu.overvagande",
            "Övervägande av vård enligt 2 §")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Lagen anger ingen första dag. Tiden räknas från rättens beslut om vård; en försiktig nämnd räknar från den första placeringen.")
        .note(
            "Vid vård enligt både 2 och 3 §§ krävs såväl överväganden som omprövningar. En omprövning räknas som övervägande, men ett övervägande aldrig som omprövning.")
        .shall(
            "nämnden",
            "överväga om vården fortfarande behövs och hur den bör inriktas och utformas")
        .from(MEASURE_DECIDED)
        .within("LVU (1990:52) 13 § 2 st.", 6, MONTHS, between("1990-07-01", "2012-12-31"))
        .within("LVU (1990:52) 13 § 1 st.", 6, MONTHS, since("2013-01-01"))
        .again()
        .metBy(review(ReviewKind.CONSIDERATION), Body.BOARD, Body.COMMITTEE)
        .endsAt(MEASURE_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty omprovning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                m.kind() == CoerciveKind.CARE
                    && (m.ground() == CareGround.OWN_BEHAVIOUR || m.ground() == CareGround.BOTH),
            "lvu.omprovning",
            "Omprövning av vård enligt 3 §")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Var den unge redan placerad när domen kom räknas tiden från den dag domen blev verkställbar. Är den dagen okänd räknas den från domen.")
        .note(
            "Prövningen är ett motiverat beslut som kan överklagas. Ett övervägande räcker inte, och inte heller ett beslut av ordföranden.")
        .shall("nämnden", "pröva om vården ska upphöra")
        .from(MEASURE_EXECUTED, MEASURE_DECIDED)
        .within("LVU (1990:52) 13 § 3 st.", 6, MONTHS, between("1990-07-01", "2012-12-31"))
        .within("LVU (1990:52) 13 § 2 st.", 6, MONTHS, since("2013-01-01"))
        .again()
        .metBy(review(ReviewKind.REEXAMINATION), Body.BOARD, Body.COMMITTEE)
        .endsAt(MEASURE_ENDED)
        .endsAtAge(21)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty foljaVarden() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.CARE,
            "lvu.folja-varden",
            "Noga följa vården")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Lagen kräver regelbundna besök utan att ange hur ofta. JO har kritiserat att tre månader gick utan besök; det används som riktvärde. Före 2013 nämnde lagen inte besök.")
        .shall("nämnden", "noga följa vården genom personliga besök och samtal")
        .from(MEASURE_DECIDED)
        .promptly("LVU (1990:52) 13 § 1 st.", between("1990-07-01", "2012-12-31"))
        .promptly("LVU (1990:52) 13 a §", since("2013-01-01"))
        .benchmark(3, MONTHS, "JO 5731-2019")
        .again()
        .metBy(contact(ContactForm.VISIT))
        .endsAt(MEASURE_ENDED)
        .endsAtAge(21)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty flyttningsforbudVidProvning() {
    return Duty.on(
            Review.class,
            (c, r) ->
                r.kind() == ReviewKind.REEXAMINATION
                    && Conditions.isAboutMeasure(c, r, CoerciveKind.CARE)
                    && Conditions.isUnder(c, 18, r.heldOn())
                    && Conditions.isPlaced(
                        c, r.heldOn(), HomeKind.FAMILY_HOME, HomeKind.OTHER_PRIVATE_HOME),
            "lvu.flyttningsforbud-vid-provning",
            "Övervägande av flyttningsförbud när vårdens upphörande prövas")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Paragrafen hänvisar till hem för stadigvarande vård (22 kap. 2 § 1 st. SoL); jourhem omfattas inte.")
        .shall(
            "nämnden",
            "samtidigt särskilt överväga om det finns skäl att ansöka om flyttningsförbud")
        .from(REVIEWED)
        .sameDay("LVU (1990:52) 13 b §", since("2022-07-01"))
        .metBy(review(ReviewKind.RELOCATION_BAN), Body.BOARD, Body.COMMITTEE)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty vardnadsoverflyttning() {
    return Duty.on(
            Placement.class,
            (c, p) -> p.home() == HomeKind.FAMILY_HOME && p.ground() == LegalGround.LVU,
            "lvu.vardnadsoverflyttning",
            "Övervägande om vårdnadsöverflyttning vid vård enligt LVU")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Ändringarna kom utan övergångsregler. En placering som redan varat så länge som den nya lydelsen kräver ska övervägas den dag lydelsen trädde i kraft. Före mars 2021 gällde ett enda övervägande.")
        .shall(
            "nämnden",
            "särskilt överväga om det finns skäl att ansöka om överflyttning av vårdnaden")
        .from(PLACED)
        .within(
            "LVU (1990:52) 13 §", 3, YEARS, between("2003-07-01", "2021-02-28").onlyOnce().atOnce())
        .within("LVU (1990:52) 13 § 3 st.", 3, YEARS, between("2021-03-01", "2022-06-30").atOnce())
        .within("LVU (1990:52) 13 c §", 2, YEARS, since("2022-07-01").atOnce())
        .againWithin(1, YEARS)
        .metBy(review(ReviewKind.CUSTODY_TRANSFER), Body.BOARD, Body.COMMITTEE)
        .endsAt(event(EventKind.CUSTODY_TRANSFERRED))
        .endsAt(PLACEMENT_ENDED)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty overvagandeUmgange() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                Conditions.isOneOf(
                    m, CoerciveKind.CONTACT_RESTRICTION, CoerciveKind.SECRET_RESIDENCE),
            "lvu.overvagande-umgange",
            "Övervägande av umgängesbegränsning och hemlig vistelseort")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Ett övervägande förlänger inte ett beslut för viss tid; när tiden har gått ut krävs ett nytt beslut, och då börjar en ny klocka.")
        .note(
            "Två beslut kan gälla samtidigt, till exempel ett för varje förälder. Därför avslutar ett nytt beslut inte det äldres klocka; det äldre ska ha fått ett upphörande, också när vården eller insatsen upphör.")
        .shall("nämnden", "överväga om beslutet fortfarande behövs")
        .from(MEASURE_DECIDED)
        .within("LVU (1990:52) 14 § 3 st.", 3, MONTHS, since("1990-07-01"))
        .again()
        .metBy(review(ReviewKind.CONSIDERATION), Body.BOARD, Body.COMMITTEE)
        .endsAt(MEASURE_LAST_DAY)
        .endsAt(MEASURE_ENDED)
        .endsAtAge(21)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty vardenBehovsInte() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> Conditions.isOneOf(m, CoerciveKind.CARE, CoerciveKind.PREVENTIVE_MEASURE),
            "lvu.varden-behovs-inte",
            "Beslut att vården upphör när den inte behövs")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Lagen anger ingen tid. Vård enligt 2 § får inte upphöra förrän förhållandena har förändrats varaktigt och genomgripande (från den 1 juli 2022).")
        .shall("nämnden", "besluta att vården eller insatsen upphör")
        .from(event(EventKind.CARE_NEED_CEASED))
        .promptly("LVU (1990:52) 21 § 1 st.", since("1990-07-01"))
        .metBy(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty aldersgrans18() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.CARE && m.ground() == CareGround.ENVIRONMENT,
            "lvu.aldersgrans-18",
            "Vård enligt 2 § upphör senast vid 18 år")
        .kind(ObligationKind.DURATION_LIMIT)
        .shall("nämnden", "ha låtit vården upphöra")
        .birthday("LVU (1990:52) 21 §", 18, between("1990-07-01", "2022-06-30").atOnce())
        .birthday("LVU (1990:52) 21 § 3 st.", 18, since("2022-07-01").atOnce())
        .metBy(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty aldersgrans21() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                m.kind() == CoerciveKind.CARE
                    && (m.ground() == CareGround.OWN_BEHAVIOUR || m.ground() == CareGround.BOTH),
            "lvu.aldersgrans-21",
            "Vård enligt 3 § upphör senast vid 21 år")
        .kind(ObligationKind.DURATION_LIMIT)
        .note("Vård enligt både 2 och 3 §§ fortsätter efter 18 år på den senare grunden.")
        .shall("nämnden", "ha låtit vården upphöra")
        .birthday("LVU (1990:52) 21 §", 21, between("1990-07-01", "2022-06-30").atOnce())
        .birthday("LVU (1990:52) 21 § 4 st.", 21, since("2022-07-01").atOnce())
        .metBy(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty uppfoljningInleds() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.CARE && Conditions.isUnder(c, 18, m.endedOn()),
            "lvu.uppfoljning-inleds",
            "Uppföljning inleds när vården upphör")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Lagen anger ingen tid. Behöver återföreningen förberedas får uppföljningen vänta tills den har skett.")
        .shall("nämnden", "följa upp den unges situation")
        .from(MEASURE_ENDED)
        .promptly("LVU (1990:52) 21 b § 1 st.", since("2022-07-01"))
        .metBy(followUp(FollowUpKind.AFTER_LVU_CARE))
        .endsAtAnywhere(opened(InvestigationKind.CHILD))
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty uppfoljningAvslutas() {
    return Duty.on(
            FollowUp.class,
            (c, f) -> f.kind() == FollowUpKind.AFTER_LVU_CARE,
            "lvu.uppfoljning-avslutas",
            "Uppföljning efter LVU-vård avslutas")
        .kind(ObligationKind.DURATION_LIMIT)
        .note(
            "Tiden räknas från den dag uppföljningen inleddes, inte från den dag vården upphörde. Inleds en utredning om barnet ska uppföljningen avslutas redan då.")
        .shall("nämnden", "ha avslutat uppföljningen")
        .from(FOLLOW_UP_STARTED)
        .within("LVU (1990:52) 21 c § 3 st.", 6, MONTHS, since("2022-07-01"))
        .metBy(FOLLOW_UP_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty uppfoljningUnderrattelseInledd() {
    return Duty.on(
            FollowUp.class,
            (c, f) -> f.kind() == FollowUpKind.AFTER_LVU_CARE,
            "lvu.uppfoljning-underrattelse-inledd",
            "Underrättelse om att uppföljning inleds")
        .kind(ObligationKind.NOTIFICATION)
        .note("Den unge underrättas själv från 15 år. Lagen anger ingen tid efter inledandet.")
        .shall(
            "nämnden", "underrätta den unge och berörda vårdnadshavare om att uppföljningen inleds")
        .from(FOLLOW_UP_STARTED)
        .promptly("LVU (1990:52) 21 c § 2 st.", since("2022-07-01"))
        .metBy(event(EventKind.GUARDIAN_INFORMED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty uppfoljningUnderrattelseAvslutad() {
    return Duty.on(
            FollowUp.class,
            (c, f) -> f.kind() == FollowUpKind.AFTER_LVU_CARE,
            "lvu.uppfoljning-underrattelse-avslutad",
            "Underrättelse om att uppföljning avslutas")
        .kind(ObligationKind.NOTIFICATION)
        .shall(
            "nämnden",
            "underrätta den unge och berörda vårdnadshavare om att uppföljningen avslutas")
        .from(FOLLOW_UP_ENDED)
        .promptly("LVU (1990:52) 21 c § 2 st.", since("2022-07-01"))
        .metBy(event(EventKind.GUARDIAN_INFORMED))
        .sunday(SundayRule.NOT)
        .done();
  }
}
