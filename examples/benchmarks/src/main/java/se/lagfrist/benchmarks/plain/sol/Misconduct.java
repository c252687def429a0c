package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Unit.MONTHS;
import static se.lagfrist.benchmarks.plain.Whens.MISCONDUCT_BOARD_INFORMED;
import static se.lagfrist.benchmarks.plain.Whens.MISCONDUCT_INVESTIGATED;
import static se.lagfrist.benchmarks.plain.Whens.MISCONDUCT_INVESTIGATION_FILED;
import static se.lagfrist.benchmarks.plain.Whens.MISCONDUCT_NOTIFIED;
import static se.lagfrist.benchmarks.plain.Whens.MISCONDUCT_NOT_SERIOUS;
import static se.lagfrist.benchmarks.plain.Whens.MISCONDUCT_OBSERVED;
import static se.lagfrist.benchmarks.plain.Whens.MISCONDUCT_REMEDIED;
import static se.lagfrist.benchmarks.plain.Whens.MISCONDUCT_REPORTED;
import static se.lagfrist.benchmarks.plain.Whens.MISCONDUCT_SERIOUS;

import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.MisconductReport;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Lex Sarah: SoL 27 kap. 2-6 §§ (tidigare 14 kap. 3-7 §§ i 2001 års lag). */
public final class Misconduct {

  private Misconduct() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(
        lexSarahRapport(),
        lexSarahUtredning(),
        lexSarahAvhjalpande(),
        lexSarahAnmalanIvo(),
        lexSarahKomplettering(),
        lexSarahInformationTillNamnden());
  }

  private static Duty lexSarahRapport() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.SOL,
            "sol.lex-sarah-rapport",
            "Lex Sarah: rapportera missförhållande")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("personalen", "genast rapportera missförhållandet eller risken")
        .recipient("nämnden eller, i enskild verksamhet, den som bedriver verksamheten")
        .from(MISCONDUCT_OBSERVED)
        .sameDay("SoL (2001:453) 14 kap. 3 §", between("2011-07-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 27 kap. 2 §", since("2025-07-01"))
        .metBy(MISCONDUCT_REPORTED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahUtredning() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.SOL,
            "sol.lex-sarah-utredning",
            "Lex Sarah: dokumentera och utreda")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("verksamheten", "dokumentera och utreda det som har rapporterats")
        .from(MISCONDUCT_REPORTED)
        .promptly("SoL (2001:453) 14 kap. 6 §", between("2011-07-01", "2025-06-30"))
        .sameDay("SoL (2025:400) 27 kap. 5 §", since("2025-07-01"))
        .metBy(MISCONDUCT_INVESTIGATED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahAvhjalpande() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.SOL,
            "sol.lex-sarah-avhjalpande",
            "Lex Sarah: avhjälpa")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Att åtgärden ska påbörjas genast betyder inte att missförhållandet alltid kan vara borta samma dag; ingen dag sätts därför.")
        .shall("verksamheten", "avhjälpa missförhållandet eller undanröja risken")
        .from(MISCONDUCT_REPORTED)
        .promptly("SoL (2001:453) 14 kap. 6 §", between("2011-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 27 kap. 5 §", since("2025-07-01"))
        .metBy(MISCONDUCT_REMEDIED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahAnmalanIvo() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.SOL,
            "sol.lex-sarah-anmalan-ivo",
            "Lex Sarah: anmälan till IVO")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Lagen anger ingen tid i dagar; de två månader som ibland nämns gäller kompletteringen med utredningen.")
        .shall(
            "verksamheten",
            "anmäla det allvarliga missförhållandet eller risken till IVO och bifoga utredningen")
        .recipient("IVO")
        .from(MISCONDUCT_SERIOUS)
        .promptly("SoL (2001:453) 14 kap. 7 §", between("2011-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 27 kap. 6 §", since("2025-07-01"))
        .metBy(MISCONDUCT_NOTIFIED)
        .endsAt(MISCONDUCT_NOT_SERIOUS)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahKomplettering() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.SOL,
            "sol.lex-sarah-komplettering",
            "Lex Sarah: utredningen till IVO i efterhand")
        .kind(ObligationKind.DEADLINE)
        .force(Force.REGULATION)
        .note(
            "Föreskriftens 6 kap. har inte kunnat läsas i original; två månader är den yttersta tid som uppges för en utredning som inte var klar vid anmälan.")
        .shall("verksamheten", "lämna in den utredning som inte var klar när anmälan gjordes")
        .recipient("IVO")
        .from(MISCONDUCT_NOTIFIED)
        .within("SOSFS 2011:5 6 kap.", 2, MONTHS, since("2011-07-01"))
        .metByEarlier(MISCONDUCT_INVESTIGATION_FILED)
        .sunday(SundayRule.APPLIES)
        .done();
  }

  private static Duty lexSarahInformationTillNamnden() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.SOL && m.privateProvider(),
            "sol.lex-sarah-information-till-namnden",
            "Lex Sarah: utföraren informerar nämnden")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Nämnden ska också informeras när en anmälan till IVO har gjorts; det är en egen underrättelse utan angiven tid.")
        .expected("utföraren", "informera nämnden om den rapport som har tagits emot")
        .recipient("nämnden")
        .from(MISCONDUCT_REPORTED)
        .promptly("SoL (2001:453) 14 kap. 5 §", between("2011-07-01", "2025-06-30"))
        .promptly("SoL (2025:400) 27 kap. 4 §", since("2025-07-01"))
        .metBy(MISCONDUCT_BOARD_INFORMED)
        .sunday(SundayRule.NOT)
        .done();
  }
}
