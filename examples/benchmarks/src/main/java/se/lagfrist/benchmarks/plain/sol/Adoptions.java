package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.WEEKS;
import static se.lagfrist.benchmarks.plain.Unit.YEARS;
import static se.lagfrist.benchmarks.plain.Whens.CHILD_PROPOSED;
import static se.lagfrist.benchmarks.plain.Whens.CHILD_RECEIVED;
import static se.lagfrist.benchmarks.plain.Whens.CONSENT_CHECKED;
import static se.lagfrist.benchmarks.plain.Whens.CONSENT_GRANTED;
import static se.lagfrist.benchmarks.plain.Whens.CONSENT_REVOKED;
import static se.lagfrist.benchmarks.plain.Whens.CONTINUATION_DECIDED;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.AdoptionConsent;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Internationell adoption: SoL 24 kap. (tidigare 6 kap. 12-14 §§ i 2001 års lag). */
public final class Adoptions {

  private Adoptions() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        adoptionMedgivandeFore(),
        adoptionMedgivandeUpphor(),
        adoptionKontroll(),
        adoptionSamtycke());
  }

  private static Duty adoptionMedgivandeFore() {
    return Duty.on(
            AdoptionConsent.class,
            (c, a) -> true,
            "sol.adoption-medgivande-fore",
            "Medgivande före barnets avresa")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Avresedagen finns inte bland uppgifterna; här jämförs med dagen barnet togs emot, som är senare.")
        .note("Att föräldrautbildningen ska ha gåtts före medgivandet följs inte här.")
        .shall("nämnden", "ha lämnat medgivandet innan barnet lämnar sitt land")
        .from(CHILD_RECEIVED)
        .sameDay("SoL (2001:453) 6 kap. 12 §", between("2002-01-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 24 kap. 1 §", since("2025-07-01"))
        .metByEarlier(CONSENT_GRANTED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty adoptionMedgivandeUpphor() {
    return Duty.on(
            AdoptionConsent.class,
            (c, a) -> true,
            "sol.adoption-medgivande-upphor",
            "Medgivandet upphör att gälla")
        .kind(ObligationKind.LIMITATION)
        .note(
            "Övergångsbestämmelser från två till tre år 2018 har inte hittats; lydelsen den dag medgivandet lämnades följs.")
        .shall("barnet", "ha tagits emot, annars upphör medgivandet")
        .from(CONSENT_GRANTED)
        .within("SoL (2001:453) 6 kap. 12 §", 2, YEARS, between("2002-01-01", "2018-08-31"))
        .within("SoL (2001:453) 6 kap. 12 a §", 3, YEARS, between("2018-09-01", "2025-06-30"))
        .within("SoL (2025:400) 24 kap. 3 §", 3, YEARS, since("2025-07-01"))
        .metBy(CHILD_RECEIVED)
        .endsAt(CONSENT_REVOKED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty adoptionKontroll() {
    return Duty.on(
            AdoptionConsent.class,
            (c, a) -> true,
            "sol.adoption-kontroll",
            "Kontrollera omständigheterna efter två år")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Lagen säger när skyldigheten inträder men ingen sista dag; årsdagen visas. Kontrollen behövs inte om den är obehövlig.")
        .shall("nämnden", "kontrollera om sökandens omständigheter har ändrats")
        .from(CONSENT_GRANTED)
        .within("SoL (2001:453) 6 kap. 13 §", 2, YEARS, between("2018-09-01", "2025-06-30"))
        .within("SoL (2025:400) 24 kap. 4 §", 2, YEARS, since("2025-07-01"))
        .metBy(CONSENT_CHECKED)
        .endsAt(CHILD_PROPOSED)
        .endsAt(CHILD_RECEIVED)
        .endsAt(CONSENT_REVOKED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty adoptionSamtycke() {
    return Duty.on(
            AdoptionConsent.class,
            (c, a) -> true,
            "sol.adoption-samtycke",
            "Samtycke till fortsatt adoptionsförfarande")
        .kind(ObligationKind.DEADLINE)
        .note(
            "Vid synnerliga skäl får tiden förlängas; före den 1 juli 2025 räknades från det att anmälan kom in.")
        .shall("nämnden", "pröva om adoptionsförfarandet får fortsätta med det föreslagna barnet")
        .from(CHILD_PROPOSED)
        .within("SoL (2001:453) 6 kap. 14 §", 2, WEEKS, between("2002-01-01", "2025-06-30"))
        .within("SoL (2025:400) 24 kap. 5 §", 2, WEEKS, since("2025-07-01"))
        .metBy(CONTINUATION_DECIDED)
        .endsAt(CONSENT_REVOKED)
        .endsWhenExtended()
        .sunday(SundayRule.UNSETTLED)
        .done();
  }
}
