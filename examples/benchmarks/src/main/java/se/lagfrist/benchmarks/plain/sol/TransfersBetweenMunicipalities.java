package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.ANSWERED;
import static se.lagfrist.benchmarks.plain.Whens.APPLICATION_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.APPLICATION_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.DECIDED;
import static se.lagfrist.benchmarks.plain.Whens.INVESTIGATION_CLOSED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.REQUEST_WITHDRAWN;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Ansvar mellan kommuner: SoL 29 kap. (tidigare 2 a kap. och 11 kap. 4 § i 2001 års lag). */
public final class TransfersBetweenMunicipalities {

  private TransfersBetweenMunicipalities() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        svarOverflyttning(),
        overflyttningEnManad(),
        overflyttningIvo(),
        ansokanAnnanKommun(),
        slutforaUtredning());
  }

  private static Duty svarOverflyttning() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.CASE_TRANSFER,
            "sol.svar-overflyttning",
            "Svara på en begäran om överflyttning av ärende")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("nämnden", "skriftligen meddela sin inställning till den andra kommunen")
        .from(REQUEST_RECEIVED)
        .promptly("SoL (2001:453) 2 a kap. 10 § 3 st.", between("2011-05-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 29 kap. 10 §", since("2025-07-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty overflyttningEnManad() {
    return Duty.on(
            Request.class,
            (c, r) ->
                r.kind() == RequestKind.CASE_TRANSFER || r.kind() == RequestKind.OWN_CASE_TRANSFER,
            "sol.overflyttning-en-manad",
            "En månad utan svar: IVO får pröva överflyttningen")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Lagen säger inte om månaden räknas från att begäran sändes eller kom fram; här från att den kom fram till den andra kommunen.")
        .note("Är kommunerna oeniga får ansökan göras genast.")
        .may("kommunen", "ansöka hos IVO om den överflyttning som den har begärt")
        .from(REQUEST_RECEIVED)
        .dayAfter(
            "SoL (2001:453) 2 a kap. 11 § 1 st.", 1, MONTHS, between("2011-05-01", "2025-06-30"))
        .dayAfter("SoL (2025:400) 29 kap. 11 §", 1, MONTHS, since("2025-07-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty overflyttningIvo() {
    return Duty.on(
            Request.class,
            (c, r) -> r.kind() == RequestKind.TRANSFER_IVO,
            "sol.overflyttning-ivo",
            "IVO:s beslut om överflyttning inom tre månader")
        .kind(ObligationKind.DEADLINE)
        .note("Särskilda skäl kan motivera längre tid utan fast gräns.")
        .expected("IVO", "besluta om överflyttningen")
        .from(REQUEST_RECEIVED)
        .within(
            "SoL (2001:453) 2 a kap. 11 § 2 st.", 3, MONTHS, between("2011-05-01", "2025-06-30"))
        .within("SoL (2025:400) 29 kap. 11 § 2 st.", 3, MONTHS, since("2025-07-01"))
        .metBy(ANSWERED)
        .endsAt(REQUEST_WITHDRAWN)
        .endsWhenExtended()
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty ansokanAnnanKommun() {
    return Duty.on(
            Application.class,
            (c, a) -> a.matter() == ApplicationMatter.OTHER_MUNICIPALITY,
            "sol.ansokan-annan-kommun",
            "Ansökan från den som vill flytta till kommunen")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "29 kap. har ingen egen frist för dessa ansökningar; en månad och tre månader gäller bara överflyttning av ärenden.")
        .note("Att utredningen ska inledas genast följer av 14 kap. 2 § och har en egen regel.")
        .note(
            "Bosättningskommunen ska på begäran bistå med utredningen; någon tid anges inte. Motsvarande regel före den 1 maj 2011 har inte uttryckts.")
        .shall("nämnden", "pröva ansökan som om den sökande redan bodde i kommunen")
        .recipient("den enskilde")
        .from(APPLICATION_RECEIVED)
        .promptly("SoL (2001:453) 2 a kap. 9 §", between("2011-05-01", "2025-06-30"))
        .promptly("SoL (2025:400) 29 kap. 8 §", since("2025-07-01"))
        .metBy(DECIDED)
        .endsAt(APPLICATION_WITHDRAWN)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty slutforaUtredning() {
    return Duty.on(
            Event.class,
            (c, e) ->
                e.kind() == EventKind.RESPONSIBILITY_MOVED
                    && c.concerns(
                        e,
                        Investigation.class,
                        i ->
                            i.kind() == InvestigationKind.CHILD
                                || i.kind() == InvestigationKind.LVM),
            "sol.slutfora-utredning",
            "Slutföra utredningen fast ansvaret gått över")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Utredningens egna frister löper vidare; för en vuxenutredning gäller regeln bara vård för skadligt bruk eller beroende.")
        .shall("nämnden", "slutföra den utredning som den har inlett och besluta i ärendet")
        .from(event(EventKind.RESPONSIBILITY_MOVED))
        .promptly("SoL (2001:453) 11 kap. 4 §", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 29 kap. 9 §", since("2025-07-01"))
        .metBy(INVESTIGATION_CLOSED)
        .endsAt(event(EventKind.INVESTIGATION_TAKEN_OVER))
        .sunday(SundayRule.NOT)
        .done();
  }
}
