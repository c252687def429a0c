package se.lagfrist.benchmarks.plain.lss;

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

/** Lex Sarah: LSS 24 b-24 f §§. */
public final class LssMisconduct {

  private LssMisconduct() {}

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
            (c, m) -> m.law() == LawArea.LSS,
            "lss.lex-sarah-rapport",
            "Lex Sarah: rapportera missförhållande")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("personalen", "genast rapportera missförhållandet eller risken")
        .recipient("nämnden eller, i enskild verksamhet, den som bedriver verksamheten")
        .from(MISCONDUCT_OBSERVED)
        .sameDay("LSS (1993:387) 24 b §", since("2011-07-01"))
        .metBy(MISCONDUCT_REPORTED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahUtredning() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.LSS,
            "lss.lex-sarah-utredning",
            "Lex Sarah: dokumentera och utreda")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .note(
            "Som uppfyllt räknas att utredningen har påbörjats; den ska också slutföras utan dröjsmål.")
        .note(
            "LSS säger utan dröjsmål där SoL sedan juli 2025 säger genast; gäller händelsen båda lagarna följs den strängare.")
        .shall("verksamheten", "dokumentera och utreda det som har rapporterats")
        .from(MISCONDUCT_REPORTED)
        .promptly("LSS (1993:387) 24 e §", since("2011-07-01"))
        .metBy(MISCONDUCT_INVESTIGATED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahAvhjalpande() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.LSS,
            "lss.lex-sarah-avhjalpande",
            "Lex Sarah: avhjälpa")
        .kind(ObligationKind.IMMEDIATE_DUTY)
        .shall("verksamheten", "avhjälpa missförhållandet eller undanröja risken")
        .from(MISCONDUCT_REPORTED)
        .promptly("LSS (1993:387) 24 e §", since("2011-07-01"))
        .metBy(MISCONDUCT_REMEDIED)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahAnmalanIvo() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.LSS,
            "lss.lex-sarah-anmalan-ivo",
            "Lex Sarah: anmälan till IVO")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Lagen anger ingen tid i dagar; de två månader som ibland nämns gäller kompletteringen med utredningen.")
        .shall(
            "verksamheten",
            "anmäla det allvarliga missförhållandet eller risken till IVO och bifoga utredningen")
        .recipient("IVO")
        .from(MISCONDUCT_SERIOUS)
        .promptly("LSS (1993:387) 24 f §", since("2011-07-01"))
        .metBy(MISCONDUCT_NOTIFIED)
        .endsAt(MISCONDUCT_NOT_SERIOUS)
        .sunday(SundayRule.NOT)
        .done();
  }

  private static Duty lexSarahKomplettering() {
    return Duty.on(
            MisconductReport.class,
            (c, m) -> m.law() == LawArea.LSS,
            "lss.lex-sarah-komplettering",
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
            (c, m) -> m.law() == LawArea.LSS && m.privateProvider(),
            "lss.lex-sarah-information-till-namnden",
            "Lex Sarah: utföraren informerar nämnden")
        .kind(ObligationKind.NOTIFICATION)
        .note(
            "Nämnden ska också informeras när en anmälan till IVO har gjorts; det är en egen underrättelse utan angiven tid.")
        .expected("utföraren", "informera nämnden om den rapport som har tagits emot")
        .recipient("nämnden")
        .from(MISCONDUCT_REPORTED)
        .promptly("LSS (1993:387) 24 d §", since("2011-07-01"))
        .metBy(MISCONDUCT_BOARD_INFORMED)
        .sunday(SundayRule.NOT)
        .done();
  }
}
