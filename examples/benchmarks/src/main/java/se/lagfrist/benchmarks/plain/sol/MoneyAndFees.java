package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.BENEFIT_BEGAN;
import static se.lagfrist.benchmarks.plain.Whens.CLAIMED;
import static se.lagfrist.benchmarks.plain.Whens.PAID;
import static se.lagfrist.benchmarks.plain.Whens.REPAID;
import static se.lagfrist.benchmarks.plain.Whens.WAIVED;
import static se.lagfrist.benchmarks.plain.Whens.event;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.BenefitPeriod;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Payment;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Jobbstimulans, återkrav och avgifter: SoL 12, 32 och 33 kap. */
public final class MoneyAndFees {

  private MoneyAndFees() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        jobbstimulans(), jobbstimulansTvaAr(), aterkrav(), aterkravAldre(), andradAvgift());
  }

  private static Duty jobbstimulans() {
    return Duty.on(
            BenefitPeriod.class,
            (c, b) -> lastsSixMonths(b),
            "sol.jobbstimulans",
            "Jobbstimulans efter sex månader i följd")
        .kind(ObligationKind.DEADLINE)
        .note("Månader före den 1 juli 2025 räknas med, till den enskildes fördel.")
        .shall("nämnden", "från den dagen bortse från en fjärdedel av inkomsterna av anställning")
        .from(BENEFIT_BEGAN)
        .within("SoL (2001:453) 4 kap. 1 b §", 6, MONTHS, between("2013-07-01", "2025-06-30"))
        .within("SoL (2025:400) 12 kap. 8 §", 6, MONTHS, since("2025-07-01"))
        .metBy(event(EventKind.JOB_STIMULUS_QUALIFIED))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty jobbstimulansTvaAr() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.JOB_STIMULUS_QUALIFIED,
            "sol.jobbstimulans-tva-ar",
            "Jobbstimulansen gäller i två år")
        .kind(ObligationKind.LIMITATION)
        .note(
            "De två åren räknas som löpande tid utan avbrott, oavsett om den enskilde har inkomst eller försörjer sig själv.")
        .ceases("den särskilda beräkningsregeln; sex nya månader i följd krävs därefter")
        .from(event(EventKind.JOB_STIMULUS_QUALIFIED))
        .dayAfter("SoL (2001:453) 4 kap. 1 b §", 2, YEARS, between("2013-07-01", "2025-06-30"))
        .dayAfter("SoL (2025:400) 12 kap. 8 § 2 st.", 2, YEARS, since("2025-07-01"))
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty aterkrav() {
    return Duty.on(
            Payment.class, (c, p) -> true, "sol.aterkrav", "Väcka talan om återkrav inom tre år")
        .kind(ObligationKind.LIMITATION)
        .note("Kostnaden anses uppkomma vid varje utbetalning.")
        .note(
            "Bistånd som beviljats före den 1 juli 2025 men betalats ut senare återkrävs enligt 2001 års lag; tiden är densamma.")
        .note(
            "Söndagsregeln tillämpas inte på preskription enligt äldre rättsfall; lämna in talan senast vardagen före.")
        .may("nämnden", "väcka talan om återkrav eller ersättning")
        .recipient("förvaltningsrätten")
        .from(PAID)
        .within("SoL (2025:400) 33 kap. 5 §", 3, YEARS, since("2025-07-01"))
        .metBy(CLAIMED)
        .endsAt(REPAID)
        .endsAt(WAIVED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty aterkravAldre() {
    return Duty.on(
            Payment.class,
            (c, p) -> true,
            "sol.aterkrav-aldre",
            "Väcka talan om återkrav av bistånd från före juli 2025")
        .kind(ObligationKind.LIMITATION)
        .note("Kostnaden anses uppkomma vid varje utbetalning.")
        .note(
            "Söndagsregeln tillämpas inte på preskription enligt äldre rättsfall; lämna in talan senast vardagen före.")
        .may("nämnden", "väcka talan om återkrav eller ersättning enligt den upphävda lagen")
        .recipient("förvaltningsrätten")
        .from(PAID)
        .within("SoL (2001:453) 9 kap. 3 §", 3, YEARS, between("2002-01-01", "2025-06-30"))
        .metBy(CLAIMED)
        .endsAt(REPAID)
        .endsAt(WAIVED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty andradAvgift() {
    return Duty.on(
            Event.class,
            (c, e) -> e.kind() == EventKind.FEE_BASIS_CHANGED,
            "sol.andrad-avgift",
            "Ändra avgiften när förhållandena ändras")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Ändringen gäller från månaden efter den då skälet uppkom, eller från samma månad om förhållandet avser hela månaden; månadsskiftet räknas inte fram här.")
        .shall("kommunen", "ändra avgiften från och med rätt månad")
        .from(event(EventKind.FEE_BASIS_CHANGED))
        .promptly("SoL (2001:453) 8 kap. 9 §", between("2002-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 32 kap. 10 §", since("2025-07-01"))
        .metBy(event(EventKind.FEE_CHANGED))
        .sunday(SundayRule.NOT)
        .done();
  }

  /** Whether it goes on, or six whole months had passed with its last day. */
  private static boolean lastsSixMonths(BenefitPeriod period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return to == null || from == null || !to.plusDays(1).isBefore(from.plusMonths(6));
  }
}
