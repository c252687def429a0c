package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.EXTENSION_LAST_DAY;
import static se.lagfrist.benchmarks.plain.Whens.HAPPENED;
import static se.lagfrist.benchmarks.plain.Whens.INVESTIGATION_CLOSED;
import static se.lagfrist.benchmarks.plain.Whens.INVESTIGATION_INFORMED;
import static se.lagfrist.benchmarks.plain.Whens.INVESTIGATION_OPENED;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.util.List;
import se.lagfrist.benchmarks.plain.ChildConditions;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Utredning av barns behov av skydd eller stöd: SoL 20 kap. (tidigare 11 kap. i 2001 års lag). */
public final class ChildInvestigations {

  private ChildInvestigations() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        barnutredning(),
        barnutredningForlangd(),
        informationOmBarnutredning(),
        informationOmBarnutredningEfterat());
  }

  private static Duty barnutredning() {
    return Duty.on(
            Investigation.class,
            (c, u) -> u.kind() == InvestigationKind.CHILD && ChildConditions.isUnder(18, c, u),
            "sol.barnutredning",
            "Barnutredning inom fyra månader")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Utredningar i samma sak som avlöser varandra räknas som en enda, från den första; att stänga och öppna på nytt ger ingen ny tid. Trettio dagar mellan dem är en egen gräns, inte lagens.")
        .note(
            "Tiden gäller varje utredning av ett barns behov av skydd eller stöd, också en som bygger på en ansökan.")
        .note(
            "En utredning är slutförd först när den är sammanställd och beslutet att avsluta den är fattat.")
        .note(
            "Att barnet flyttar till en annan kommun stoppar inte tiden; tar den kommunen över utredningen avslutas den här.")
        .shall("nämnden", "slutföra utredningen")
        .from(INVESTIGATION_OPENED)
        .within("SoL (2001:453) 11 kap. 2 § 2 st.", 4, MONTHS, between("2002-01-01", "2025-06-30"))
        .within("SoL (2025:400) 20 kap. 3 §", 4, MONTHS, since("2025-07-01"))
        .fromFirstInvestigation(30)
        .metBy(INVESTIGATION_CLOSED)
        .endsWhenExtended()
        .endsAtAge(18)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty barnutredningForlangd() {
    return Duty.on(
            Extension.class,
            (c, x) ->
                x.until() != null
                    && c.concerns(x, Investigation.class, u -> u.kind() == InvestigationKind.CHILD)
                    && ChildConditions.isLatest(c, x),
            "sol.barnutredning-forlangd",
            "Förlängd barnutredning")
        .kind(ObligationKind.DEADLINE)
        .note(
            "En förlängning utan slutdag är inte för viss tid; då gäller de fyra månaderna fortfarande.")
        .shall("nämnden", "slutföra utredningen inom den förlängda tiden")
        .from(EXTENSION_LAST_DAY)
        .sameDay("SoL (2001:453) 11 kap. 2 § 2 st.", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 20 kap. 3 §", since("2025-07-01"))
        .metByEarlier(INVESTIGATION_CLOSED)
        .endsAtAge(18)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty informationOmBarnutredning() {
    return Duty.on(
            Investigation.class,
            (c, u) -> u.kind() == InvestigationKind.CHILD,
            "sol.information-om-barnutredning",
            "Information om att en barnutredning har inletts")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Särskilda skäl mot att informera skjuter upp skyldigheten; den lever upp när skälen har upphört.")
        .shall("nämnden", "genast informera dem som berörs om att en utredning har inletts")
        .recipient("vårdnadshavarna och barnet")
        .from(INVESTIGATION_OPENED)
        .sameDay("SoL (2001:453) 11 kap. 2 § 3 st.", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 20 kap. 4 §", since("2025-07-01"))
        .metBy(INVESTIGATION_INFORMED)
        .endsAt(event(EventKind.REASONS_AGAINST_INFORMING))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty informationOmBarnutredningEfterat() {
    return Duty.on(
            Event.class,
            (c, e) ->
                e.kind() == EventKind.GROUNDS_CEASED
                    && c.concerns(e, Investigation.class, u -> u.kind() == InvestigationKind.CHILD),
            "sol.information-om-barnutredning-efterat",
            "Information om barnutredning när skälen mot den har upphört")
        .kind(ObligationKind.NOTIFICATION)
        .shall("nämnden", "genast informera dem som berörs om att en utredning har inletts")
        .recipient("vårdnadshavarna och barnet")
        .from(HAPPENED)
        .sameDay("SoL (2001:453) 11 kap. 2 § 3 st.", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 20 kap. 4 §", since("2025-07-01"))
        .metByEarlier(INVESTIGATION_INFORMED)
        .sunday(SundayRule.NOT)
        .done();
  }
}
