package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.ANSWERED;
import static se.lagfrist.benchmarks.plain.Whens.EXECUTED;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.JUDGMENT_LEGAL_FORCE;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_DUE_DAY;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Unga lagöverträdare: ungdomstjänst, yttrande till åklagare, underrättelse och medling. */
public final class YoungOffenders {

  private YoungOffenders() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(ungdomstjanst(), underrattaAklagare(), yttrande(), medling());
  }

  private static Duty ungdomstjanst() {
    return Duty.on(
            Judgment.class,
            (c, j) -> j.outcome() == JudgmentOutcome.YOUTH_SERVICE,
            "sol.ungdomstjanst",
            "Påbörja ungdomstjänst")
        .kind(ObligationKind.DEADLINE)
        .note(
            "För ett godkänt strafföreläggande används dagen för godkännandet som dagen för laga kraft.")
        .note(
            "Verkställigheten ska kunna ske så snart som möjligt; de två månaderna är den yttersta gränsen. Särskilda skäl anges som en förlängning till en bestämd dag.")
        .note(
            "Arbetsplanen, handledaren och kontrollen av arbetsplanen har ingen egen tid i lagen och ska finnas när verkställigheten påbörjas.")
        .shall("nämnden", "ha påbörjat verkställigheten, om inte särskilda skäl talar mot det")
        .from(JUDGMENT_LEGAL_FORCE)
        .promptly("SoL (2001:453) 5 kap. 1 b §", between("2007-01-01", "2015-06-30"))
        .within("SoL (2001:453) 5 kap. 1 b §", 2, MONTHS, between("2015-07-01", "2025-06-30"))
        .within("SoL (2025:400) 18 kap. 8 §", 2, MONTHS, since("2025-07-01"))
        .metBy(EXECUTED)
        .endsAt(JUDGMENT_ENDED)
        .endsWhenExtended()
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty underrattaAklagare() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.SANCTION_NEGLECTED,
            "sol.underratta-aklagare",
            "Underrätta åklagaren när ungdomspåföljden inte sköts")
        .kind(ObligationKind.NOTIFICATION)
        .shall("nämnden", "underrätta åklagaren")
        .recipient("åklagaren")
        .from(event(EventKind.SANCTION_NEGLECTED))
        .promptly("SoL (2001:453) 12 kap. 8 §", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 15 kap. 5 §", since("2025-07-01"))
        .metBy(event(EventKind.PROSECUTOR_NOTIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty yttrande() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.COURT_STATEMENT,
            "lul.yttrande",
            "Yttrande till åklagaren")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Ikraftträdandedagen för 12 § i nuvarande lydelse är inte kontrollerad. Ett yttrande som domstolen begär enligt 28-29 §§ följer förhandlingens tider.")
        .shall("nämnden", "lämna sitt yttrande")
        .recipient("åklagaren")
        .from(REQUEST_DUE_DAY)
        .sameDay("LUL (1964:167) 12 §", since("2012-04-01"))
        .metByEarlier(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty medling() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.MEDIATION,
            "sol.medling",
            "Medling ska genomföras skyndsamt")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Kommunens skyldighet att erbjuda medling kom 2007 eller 2008; kravet på skyndsamhet följer medlingslagen från 2002.")
        .shall("kommunen", "genomföra medlingen")
        .from(REQUEST_RECEIVED)
        .promptly("lag (2002:445) 6 §", since("2002-07-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }
}
