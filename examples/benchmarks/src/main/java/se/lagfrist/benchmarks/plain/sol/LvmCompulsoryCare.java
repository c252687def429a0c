package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.DAYS;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Whens.ANSWERED;
import static se.lagfrist.benchmarks.plain.Whens.EXTENSION_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.INVESTIGATION_CLOSED;
import static se.lagfrist.benchmarks.plain.Whens.INVESTIGATION_OPENED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_APPLIED_FOR;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_CONFIRMED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_LEGAL_FORCE;
import static se.lagfrist.benchmarks.plain.Whens.MEASURE_SUBMITTED;
import static se.lagfrist.benchmarks.plain.Whens.PLACED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_DUE_DAY;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.judgment;
import static se.lagfrist.benchmarks.plain.Whens.opened;
import static se.lagfrist.benchmarks.plain.Whens.placed;
import static se.lagfrist.benchmarks.plain.Whens.plan;
import static se.lagfrist.benchmarks.plain.Whens.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.benchmarks.plain.PlainCase;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.InvestigationOutcome;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.PlanKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Tvångsvård enligt LVM. */
public final class LvmCompulsoryCare {

  /** Homes in which care in another form is given: 27 §. */
  private static final Set<HomeKind> OTHER_FORMS =
      EnumSet.of(
          HomeKind.FAMILY_HOME,
          HomeKind.INSTITUTION,
          HomeKind.SUPPORTED_LIVING,
          HomeKind.OTHER_PRIVATE_HOME,
          HomeKind.OWN_HOME);

  private LvmCompulsoryCare() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        inledaUtredning(),
        lakarundersokning(),
        ansokan(),
        understallning(),
        omhandertagandeUpphor(),
        underrattaOmhandertagen(),
        rattensProvning(),
        rattensProvningVerkstallighet(),
        rattensProvningForlangd(),
        ansokanEnVecka(),
        omhandertagandeUpphorUtanAnsokan(),
        upphoraGenast(),
        beredaVard(),
        vardPaborjas(),
        vardtid(),
        vardtidForlangd(),
        maletTasUpp(),
        maletTasUppUnderstallning(),
        maletTasUppVerkstallighet(),
        ordforandebeslut(),
        planAnnanForm(),
        eftervard(),
        uppgifterTillSis(),
        uppgifterTillSisUtanDag());
  }

  private static Duty inledaUtredning() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.LVM_NEED_KNOWN,
            "lvm.inleda-utredning",
            "Inleda utredning om tvångsvård för missbruk")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "LVM 7 § saknar tidsord; skyndsamt följer av 37 § och från den 1 juli 2025 gäller ordet genast i socialtjänstlagen även här.")
        .shall("nämnden", "inleda en utredning om tvångsvård")
        .from(event(EventKind.LVM_NEED_KNOWN))
        .promptly("LVM (1988:870) 7, 37 §§", between("1994-07-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 14 kap. 2 §", since("2025-07-01"))
        .metBy(opened(InvestigationKind.LVM))
        .endsAt(event(EventKind.GROUNDS_CEASED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lakarundersokning() {
    return Duty.on(
            Investigation.class,
            (c, i) -> i.kind() == InvestigationKind.LVM,
            "lvm.lakarundersokning",
            "Besluta om läkarundersökning")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall(
            "nämnden",
            "besluta om läkarundersökning och utse läkare, om det inte är uppenbart obehövligt")
        .from(INVESTIGATION_OPENED)
        .promptly("LVM (1988:870) 9, 37 §§", since("1994-07-01"))
        .metBy(event(EventKind.MEDICAL_EXAM_DECIDED))
        .endsAt(INVESTIGATION_CLOSED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty ansokan() {
    return Duty.on(
            Investigation.class,
            (c, i) ->
                i.kind() == InvestigationKind.LVM && i.outcome() == InvestigationOutcome.MEASURE,
            "lvm.ansokan",
            "Ansöka om tvångsvård")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Att utredningen avslutats med insats läses som att nämnden funnit skäl för tvångsvård.")
        .shall("nämnden", "ansöka om tvångsvård och lämna in utredning och läkarintyg")
        .recipient("förvaltningsrätten")
        .from(INVESTIGATION_CLOSED)
        .promptly("LVM (1988:870) 11, 37 §§", since("1989-01-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .endsAt(event(EventKind.GROUNDS_CEASED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty understallning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m) && !byCourt(m),
            "lvm.understallning",
            "Underställa omhändertagandet")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Att dagen efter är en lördag, söndag eller helgdag flyttar inte tiden här; lag (1930:173) har inget uttryckligt undantag för LVM, men beslutet upphör om det inte underställs.")
        .note("Har nämnden redan ansökt om vård är mottagaren den rätt som prövar vårdfrågan.")
        .note("Beslut före den 1 juli 2005 följer en äldre lydelse som inte har uttryckts.")
        .shall("nämnden", "underställa beslutet rätten utan dröjsmål och senast dagen efter")
        .recipient("förvaltningsrätten")
        .from(MEASURE_DECIDED)
        .within("LVM (1988:870) 15 § 1 st.", 1, DAYS, since("2005-07-01"))
        .metBy(MEASURE_SUBMITTED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty omhandertagandeUpphor() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m) && !byCourt(m),
            "lvm.omhandertagande-upphor",
            "Omhändertagandet upphör om det inte underställs")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Omhändertagandet upphör också när rätten avgör frågan om vård eller den omhändertagne"
                + " häktas (18 a § 3 och 4); det anges som åtgärdens upphörande.")
        .ceases("omhändertagandet när det inte har underställts i tid")
        .from(MEASURE_DECIDED)
        .dayAfter("LVM (1988:870) 18 a §", 1, DAYS, since("2005-07-01"))
        .metBy(MEASURE_SUBMITTED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty underrattaOmhandertagen() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m) && !byCourt(m),
            "lvm.underratta-omhandertagen",
            "Underrätta den omhändertagne")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall(
            "nämnden",
            "om möjligt ge den omhändertagne handlingarna och upplysa om rätten att yttra sig, få förhandling och biträde")
        .from(MEASURE_SUBMITTED)
        .sameDay("LVM (1988:870) 16 §", since("2005-07-01"))
        .metBy(event(EventKind.PARTY_INFORMED_OF_DECISION))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty rattensProvning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m) && wasExecutedWhenSubmitted(m),
            "lvm.rattens-provning",
            "Rätten prövar det verkställda omhändertagandet")
        .kind(ObligationKind.DEADLINE)
        .expected("förvaltningsrätten", "pröva om omhändertagandet ska bestå")
        .from(MEASURE_SUBMITTED)
        .within("LVM (1988:870) 17 §", 4, DAYS, since("1989-01-01"))
        .metBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .endsWhenExtended()
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty rattensProvningVerkstallighet() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m) && wasNotExecutedWhenSubmitted(m) && !byCourt(m),
            "lvm.rattens-provning-verkstallighet",
            "Rätten prövar ett omhändertagande som verkställts efter underställningen")
        .kind(ObligationKind.DEADLINE)
        .expected("förvaltningsrätten", "pröva om omhändertagandet ska bestå")
        .from(MEASURE_EXECUTED)
        .within("LVM (1988:870) 17 §", 4, DAYS, since("1989-01-01"))
        .metBy(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .endsWhenExtended()
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty rattensProvningForlangd() {
    return Duty.on(
            Extension.class,
            (c, x) -> isLatestToSetDay(c, x, CoerciveKind.LVM_CUSTODY),
            "lvm.rattens-provning-forlangd",
            "Rätten prövar omhändertagandet inom den förlängda tiden")
        .alongside(CoerciveMeasure.class, LvmCompulsoryCare::isCustody)
        .kind(ObligationKind.DEADLINE)
        .note(
            "Rätten får förlänga tiden till högst en vecka, räknad från samma dag som de fyra dagarna.")
        .expected("förvaltningsrätten", "pröva om omhändertagandet ska bestå")
        .from(EXTENSION_LAST_DAY)
        .sameDay("LVM (1988:870) 17 §", since("1989-01-01"))
        .metByEarlier(MEASURE_CONFIRMED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty ansokanEnVecka() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m) && !byCourt(m),
            "lvm.ansokan-en-vecka",
            "Ansöka om vård när omhändertagandet består")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Socialstyrelsens allmänna råd godtar nästa vardag; eftersom omhändertagandet annars upphör räknas här med den oflyttade dagen.")
        .shall("nämnden", "se till att ansökan om tvångsvård har kommit in")
        .recipient("förvaltningsrätten")
        .from(MEASURE_CONFIRMED)
        .within("LVM (1988:870) 18 §", 1, WEEKS, since("2005-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty omhandertagandeUpphorUtanAnsokan() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m) && !byCourt(m),
            "lvm.omhandertagande-upphor-utan-ansokan",
            "Omhändertagandet upphör utan ansökan")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Omhändertagandet upphör också när rätten avgör frågan om vård eller den omhändertagne"
                + " häktas (18 a § 3 och 4); det anges som åtgärdens upphörande.")
        .ceases("omhändertagandet när ansökan om vård inte har gjorts i tid")
        .from(MEASURE_CONFIRMED)
        .dayAfter("LVM (1988:870) 18 a §", 1, WEEKS, since("2005-07-01"))
        .metByEarlier(MEASURE_APPLIED_FOR)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty upphoraGenast() {
    return Duty.on(
            Event.class,
            (c, e) ->
                e.kind() == EventKind.GROUNDS_CEASED
                    && c.concerns(e, CoerciveMeasure.class, LvmCompulsoryCare::isCustody),
            "lvm.upphora-genast",
            "Genast låta omhändertagandet upphöra")
        .alongside(CoerciveMeasure.class, LvmCompulsoryCare::isCustody)
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden", "besluta att omhändertagandet upphör")
        .from(event(EventKind.GROUNDS_CEASED))
        .sameDay("LVM (1988:870) 18 b §", since("2005-07-01"))
        .metBy(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty beredaVard() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m),
            "lvm.bereda-vard",
            "Bereda vård åt den omhändertagne")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall(
            "nämnden",
            "anmäla behovet av plats och se till att den omhändertagne kommer till ett LVM-hem eller sjukhus")
        .recipient("Statens institutionsstyrelse")
        .from(MEASURE_DECIDED)
        .promptly("LVM (1988:870) 19 §", since("1989-01-01"))
        .metBy(MEASURE_EXECUTED)
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty vardPaborjas() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.LVM_CARE,
            "lvm.vard-paborjas",
            "Vården ska ha påbörjats inom fyra veckor")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Beslutet upphör också om tid som inte räknas som vårdtid uppgår till minst sex månader i följd; det följs inte här.")
        .shall("nämnden", "se till att vården påbörjas, annars upphör rättens beslut")
        .from(MEASURE_LEGAL_FORCE)
        .within("LVM (1988:870) 12 § 2 st.", 4, WEEKS, since("1989-01-01"))
        .metByEarlier(MEASURE_EXECUTED)
        .metByEarlier(placed(HomeKind.LVM_HOME))
        .endsAt(MEASURE_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty vardtid() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.LVM_CARE,
            "lvm.vardtid",
            "Vårdtiden är högst sex månader")
        .kind(ObligationKind.DURATION_LIMIT)
        .note(
            "Som verkställande räknas dagen då den enskilde kom till hemmet eller sjukhuset, även om det skedde redan på grund av omhändertagandet.")
        .shall("vården", "ha upphört")
        .from(MEASURE_EXECUTED)
        .within("LVM (1988:870) 20 §", 6, MONTHS, since("1989-01-01"))
        .metBy(MEASURE_ENDED)
        .metBy(event(EventKind.DISCHARGED))
        .endsWhenExtended()
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty vardtidForlangd() {
    return Duty.on(
            Extension.class,
            (c, x) -> isLatestToSetDay(c, x, CoerciveKind.LVM_CARE),
            "lvm.vardtid-forlangd",
            "Vårdtiden när avviken tid, häkte eller fängelse inte räknas")
        .alongside(CoerciveMeasure.class, m -> m.kind() == CoerciveKind.LVM_CARE)
        .kind(ObligationKind.DURATION_LIMIT)
        .note(
            "Den tid som inte räknas läggs till i hela dagar; det nya slutet antecknas som en förlängning.")
        .shall("vården", "ha upphört den dag som följer när tid enligt 21 § har räknats bort")
        .from(EXTENSION_LAST_DAY)
        .sameDay("LVM (1988:870) 20, 21 §§", since("1989-01-01"))
        .metByEarlier(MEASURE_ENDED)
        .metByEarlier(event(EventKind.DISCHARGED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty maletTasUpp() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                isCustody(m)
                    && wasExecutedWhenSubmitted(m)
                    && !byCourt(m)
                    && !cameAfterApplication(m),
            "lvm.malet-tas-upp",
            "Förvaltningsrätten tar upp målet om vård")
        .kind(ObligationKind.DEADLINE)
        .expected("förvaltningsrätten", "ta upp målet om vård")
        .from(MEASURE_APPLIED_FOR)
        .within("LVM (1988:870) 38 §", 1, WEEKS, since("1989-01-01"))
        .metBy(event(EventKind.COURT_HEARING))
        .metBy(judgment(JudgmentOutcome.LVM_CARE))
        .endsAt(MEASURE_ENDED)
        .endsWhenExtended()
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty maletTasUppUnderstallning() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) ->
                isCustody(m)
                    && wasExecutedWhenSubmitted(m)
                    && !byCourt(m)
                    && cameAfterApplication(m),
            "lvm.malet-tas-upp-understallning",
            "Förvaltningsrätten tar upp målet när nämnden redan hade ansökt")
        .kind(ObligationKind.DEADLINE)
        .expected("förvaltningsrätten", "ta upp målet om vård")
        .from(MEASURE_SUBMITTED)
        .within("LVM (1988:870) 38 §", 1, WEEKS, since("1989-01-01"))
        .metBy(event(EventKind.COURT_HEARING))
        .metBy(judgment(JudgmentOutcome.LVM_CARE))
        .endsAt(MEASURE_ENDED)
        .endsWhenExtended()
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty maletTasUppVerkstallighet() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m) && wasNotExecutedWhenSubmitted(m),
            "lvm.malet-tas-upp-verkstallighet",
            "Förvaltningsrätten tar upp målet efter verkställigheten")
        .kind(ObligationKind.DEADLINE)
        .expected("förvaltningsrätten", "ta upp målet om vård")
        .from(MEASURE_EXECUTED)
        .within("LVM (1988:870) 38 §", 1, WEEKS, since("1989-01-01"))
        .metBy(event(EventKind.COURT_HEARING))
        .metBy(judgment(JudgmentOutcome.LVM_CARE))
        .endsAt(MEASURE_ENDED)
        .endsWhenExtended()
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty ordforandebeslut() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> isCustody(m) && m.body() == Body.CHAIR,
            "lvm.ordforandebeslut",
            "Anmäla ordförandens omhändertagande till nämnden")
        .kind(ObligationKind.REPORT)
        .shall("ordföranden", "anmäla beslutet till nämnden")
        .from(MEASURE_DECIDED)
        .nextMeeting("LVM (1988:870) 13 § 2 st.", since("2005-07-01"))
        .metBy(report(ReportKind.BOARD_MEETING))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty planAnnanForm() {
    return Duty.on(
            Placement.class,
            (c, p) -> p.ground() == LegalGround.LVM && OTHER_FORMS.contains(p.home()),
            "lvm.plan-annan-form",
            "Plan före vård i annan form")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall(
            "nämnden",
            "tillsammans med den enskilde och SiS ha upprättat en plan för den fortsatta vården innan den börjar")
        .from(PLACED)
        .sameDay("LVM (1988:870) 27, 28 §§", since("2005-07-01"))
        .metByEarlier(plan(PlanKind.CONTINUED_CARE_PLAN))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty eftervard() {
    return Duty.on(
            CoerciveMeasure.class,
            (c, m) -> m.kind() == CoerciveKind.LVM_CARE,
            "lvm.eftervard",
            "Bostad, arbete och stöd efter vårdtiden")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall(
            "nämnden",
            "aktivt ordna för tiden efter vården: bostad, arbete eller utbildning och fortsatt stöd")
        .from(MEASURE_EXECUTED)
        .promptly("LVM (1988:870) 30 §", since("2005-07-01"))
        .endsAt(event(EventKind.CARE_NEED_CEASED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty uppgifterTillSis() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.SIS_DATA,
            "lvm.uppgifter-till-sis",
            "Lämna uppgifter till SiS den dag som angetts")
        .kind(ObligationKind.REPORT)
        .shall("nämnden", "lämna de uppgifter som SiS behöver för sin uppföljning")
        .recipient("Statens institutionsstyrelse")
        .from(REQUEST_DUE_DAY)
        .sameDay("LVM (1988:870) 30 a § 2 st.", since("2005-07-01"))
        .metByEarlier(ANSWERED)
        .metByEarlier(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty uppgifterTillSisUtanDag() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.SIS_DATA && r.dueOn() == null,
            "lvm.uppgifter-till-sis-utan-dag",
            "Lämna uppgifter till SiS när ingen dag angetts")
        .kind(ObligationKind.REPORT)
        .shall("nämnden", "lämna de uppgifter som SiS behöver för sin uppföljning")
        .recipient("Statens institutionsstyrelse")
        .from(REQUEST_RECEIVED)
        .promptly("LVM (1988:870) 30 a § 2 st.", since("2005-07-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static boolean isCustody(CoerciveMeasure measure) {
    return measure.kind() == CoerciveKind.LVM_CUSTODY;
  }

  private static boolean byCourt(CoerciveMeasure measure) {
    return measure.body() == Body.COURT;
  }

  /** 17 and 38 §§: whether the custody was executed when it was submitted to the court. */
  private static boolean wasExecutedWhenSubmitted(CoerciveMeasure measure) {
    LocalDate executed = measure.executedOn();
    LocalDate submitted = measure.submittedOn();
    return executed != null && submitted != null && !executed.isAfter(submitted);
  }

  /** The opposite; what a court decided is not submitted at all, and what is not yet is neither. */
  private static boolean wasNotExecutedWhenSubmitted(CoerciveMeasure measure) {
    LocalDate executed = measure.executedOn();
    LocalDate submitted = measure.submittedOn();
    return executed == null || (submitted == null ? byCourt(measure) : executed.isAfter(submitted));
  }

  /** 38 §: whether the board had applied for care before it took the person into custody. */
  private static boolean cameAfterApplication(CoerciveMeasure measure) {
    LocalDate applied = measure.applicationOn();
    LocalDate decided = measure.decidedOn();
    return applied != null && decided != null && decided.isAfter(applied);
  }

  /** An extension to a set day of the time of such a measure, and the latest one. */
  private static boolean isLatestToSetDay(PlainCase file, Extension extension, CoerciveKind kind) {
    return extension.until() != null
        && file.concerns(extension, CoerciveMeasure.class, m -> m.kind() == kind)
        && !file.has(
            Extension.class,
            other ->
                Objects.equals(other.concerns(), extension.concerns())
                    && other.until() != null
                    && other.decidedOn() != null
                    && extension.decidedOn() != null
                    && other.decidedOn().isAfter(extension.decidedOn()));
  }
}
