package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.ANSWERED;
import static se.lagfrist.benchmarks.plain.Whens.BORN;
import static se.lagfrist.benchmarks.plain.Whens.INVESTIGATION_CLOSED;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT_SET_DAY;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_DUE_DAY;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;
import static se.lagfrist.benchmarks.plain.Whens.review;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.ReviewKind;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Familjerätt: FB 2, 4 och 6 kap., informationssamtal, ensamkommande barn. */
public final class FamilyLaw {

  private FamilyLaw() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        faderskapsutredning(),
        overflyttatFaderskapsarende(),
        vardnadsutredning(),
        adoptionsutredning(),
        utredningUtanDag(),
        vardnadsavtal(),
        umgangesstodUtse(),
        umgangesstodUppfoljning(),
        informationssamtal(),
        sarskildVardnadshavare(),
        framstallningTillDomstol());
  }

  private static Duty faderskapsutredning() {
    return Duty.on(
            Investigation.class,
            (c, u) -> u.kind() == InvestigationKind.PATERNITY,
            "fb.faderskapsutredning",
            "Faderskapsutredningen ska vara klar inom ett år")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Särskilda skäl kan motivera längre tid; de visas som en förlängning till en bestämd dag.")
        .shall("nämnden", "ha slutfört utredningen av faderskap eller föräldraskap")
        .from(BORN)
        .within("FB (1949:381) 2 kap. 8 §", 1, YEARS, since("1982-01-01"))
        .metBy(INVESTIGATION_CLOSED)
        .endsWhenExtended()
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty overflyttatFaderskapsarende() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.PATERNITY_TRANSFERRED,
            "fb.overflyttat-faderskapsarende",
            "Underrätta den nämnd som tar över ett faderskapsärende")
        .kind(ObligationKind.NOTIFICATION)
        .note("Lydelsen gäller från den 1 juli 1995. Ettårsfristen löper vidare från födelsen.")
        .shall("nämnden", "underrätta den andra socialnämnden")
        .from(event(EventKind.PATERNITY_TRANSFERRED))
        .sameDay("FB (1949:381) 2 kap. 3 §", since("1995-07-01"))
        .metBy(event(EventKind.OTHER_BOARD_NOTIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty vardnadsutredning() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.CUSTODY_INVESTIGATION,
            "fb.vardnadsutredning",
            "Vårdnadsutredning till den dag rätten satt")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Taket på fyra månader sedan den 1 juli 2021 binder rätten när den sätter dagen; här följs dagen i uppdraget.")
        .shall("nämnden", "ha lämnat utredningen om vårdnad, boende eller umgänge")
        .recipient("tingsrätten")
        .from(REQUEST_DUE_DAY)
        .sameDay("FB (1949:381) 6 kap. 19 §", since("2002-01-01"))
        .metByEarlier(ANSWERED)
        .metByEarlier(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty adoptionsutredning() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.ADOPTION_INVESTIGATION,
            "fb.adoptionsutredning",
            "Adoptionsutredning till den dag rätten satt")
        .kind(ObligationKind.DEADLINE)
        .shall("nämnden", "ha lämnat adoptionsutredningen")
        .recipient("tingsrätten")
        .from(REQUEST_DUE_DAY)
        .sameDay("FB (1949:381) 4 kap. 14 §", since("2018-09-01"))
        .metByEarlier(ANSWERED)
        .metByEarlier(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty utredningUtanDag() {
    return Duty.on(
            Request.class,
            (c, r) ->
                (r.kind() == RequestKind.CUSTODY_INVESTIGATION
                        || r.kind() == RequestKind.ADOPTION_INVESTIGATION)
                    && r.dueOn() == null,
            "fb.utredning-utan-dag",
            "Domstolens uppdrag utan angiven dag")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Rätten ska ange en dag; saknas den i ärendet ska den efterfrågas och arbetet ändå bedrivas skyndsamt.")
        .note("För en adoptionsutredning följer detsamma av 4 kap. 14 §.")
        .shall("nämnden", "bedriva utredningen och ta reda på vilken dag rätten har bestämt")
        .recipient("tingsrätten")
        .from(REQUEST_RECEIVED)
        .promptly("FB (1949:381) 6 kap. 19 §", since("2002-01-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty vardnadsavtal() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.CUSTODY_AGREEMENT_APPROVED,
            "fb.vardnadsavtal",
            "Meddela ett godkänt vårdnadsavtal samma dag")
        .kind(ObligationKind.NOTIFICATION)
        .shall(
            "nämnden",
            "sända ett meddelande om avtalet, också till CSN när barnet har fyllt femton år")
        .recipient("Skatteverket och Försäkringskassan")
        .from(event(EventKind.CUSTODY_AGREEMENT_APPROVED))
        .sameDay("FB (1949:381) 6 kap. 17 b §", since("2005-01-01"))
        .metBy(event(EventKind.CUSTODY_AGREEMENT_SENT))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty umgangesstodUtse() {
    return Duty.on(
            Judgment.class,
            (c, j) -> j.outcome() == JudgmentOutcome.CONTACT_SUPPORT,
            "fb.umgangesstod-utse",
            "Utse någon som medverkar vid umgänget")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden", "utse den som ska medverka vid umgänget")
        .from(JUDGMENT)
        .promptly("FB (1949:381) 6 kap. 15 c §", since("2010-08-01"))
        .metBy(event(EventKind.CONTACT_SUPPORT_APPOINTED))
        .endsAt(JUDGMENT_SET_DAY)
        .endsAt(JUDGMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty umgangesstodUppfoljning() {
    return Duty.on(
            Judgment.class,
            (c, j) -> j.outcome() == JudgmentOutcome.CONTACT_SUPPORT,
            "fb.umgangesstod-uppfoljning",
            "Följa upp umgängesstödet")
        .kind(ObligationKind.RECURRING_REVIEW)
        .note(
            "Lagen anger ingen tid mellan uppföljningarna; stödet upphör den dag domstolen har bestämt.")
        .shall(
            "nämnden",
            "följa upp umgänget och verka för att stödet inte består längre än nödvändigt")
        .from(JUDGMENT)
        .promptly("FB (1949:381) 6 kap. 15 c §", since("2010-08-01"))
        .again()
        .metBy(review(ReviewKind.FOLLOW_UP))
        .endsAt(JUDGMENT_SET_DAY)
        .endsAt(JUDGMENT_ENDED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty informationssamtal() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.INFORMATION_TALK,
            "fb.informationssamtal",
            "Hålla informationssamtal inom fyra veckor")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Svaret på begäran läses som dagen då samtalet hölls. Särskilda skäl kan ge en senare tid.")
        .shall("nämnden", "ha hållit informationssamtal med föräldrarna, så snart det är möjligt")
        .from(REQUEST_RECEIVED)
        .within("lag (2021:530) 5 §", 4, WEEKS, since("2022-01-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .endsWhenExtended()
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty sarskildVardnadshavare() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.RESIDENCE_PERMIT,
            "gmeb.sarskild-vardnadshavare",
            "Särskilt förordnad vårdnadshavare för ett ensamkommande barn")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note("Lagen anger ingen tid; en egen gräns kan sättas i lokala regler.")
        .shall(
            "nämnden", "väcka talan om eller anmäla behov av en särskilt förordnad vårdnadshavare")
        .recipient("tingsrätten")
        .from(event(EventKind.RESIDENCE_PERMIT))
        .promptly("lag (2005:429) 10 §", since("2005-07-01"))
        .metBy(event(EventKind.COURT_PETITIONED))
        .endsAtAge(18)
        .endsAt(event(EventKind.BACK_HOME))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty framstallningTillDomstol() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.COURT_MEASURE_NEEDED,
            "sof.framstallning-till-domstol",
            "Vända sig till domstol om vårdnad eller umgänge")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .force(Force.REGULATION)
        .note(
            "Talan om vårdnad och förmyndarskap beslutas av nämnden själv; den finns inte bland det som får delegeras.")
        .shall("nämnden", "göra en framställning eller ansökan hos domstolen")
        .recipient("tingsrätten")
        .from(event(EventKind.COURT_MEASURE_NEEDED))
        .promptly("SoF (2001:937) 5 kap. 2 §", between("2002-01-01", "2025-06-30"))
        .promptly("SoF (2025:468) 11 kap. 1 §", since("2025-07-01"))
        .metBy(event(EventKind.COURT_PETITIONED))
        .endsAt(event(EventKind.GROUNDS_CEASED))
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }
}
