package se.lagfrist.benchmarks.plain.sol;

import static se.lagfrist.benchmarks.plain.InForce.between;
import static se.lagfrist.benchmarks.plain.InForce.since;
import static se.lagfrist.benchmarks.plain.Whens.BOARD_BEGAN;
import static se.lagfrist.benchmarks.plain.Whens.BOARD_ENDED;
import static se.lagfrist.benchmarks.plain.Whens.report;

import java.time.Month;
import java.util.List;
import se.lagfrist.benchmarks.plain.Duty;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.ReportKind;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.SundayRule;

/** Statistik till Socialstyrelsen: SoL 15 kap. 2 §, LSS 15 a §, Socialstyrelsens föreskrifter. */
public final class Statistics {

  private Statistics() {}

  /** Returns the duties. */
  public static List<Duty> all() {
    return List.of(ekonomisktBistand(), aldreOchFunktionsnedsattning(), lss(), barnOchUnga());
  }

  private static Duty ekonomisktBistand() {
    return Duty.on(
            BoardDuty.class,
            (c, b) -> b.kind() == BoardKind.SOCIAL_BOARD,
            "stat.ekonomiskt-bistand",
            "Månadsstatistik om ekonomiskt bistånd")
        .kind(ObligationKind.REPORT)
        .force(Force.REGULATION)
        .note(
            "Det är inte kontrollerat om föreskrifterna har ersatts efter den 1 juli 2025; ikraftträdandet 2016 är antaget.")
        .shall("nämnden", "lämna uppgifter om föregående månads ekonomiska bistånd")
        .recipient("Socialstyrelsen")
        .from(BOARD_BEGAN)
        .everyMonth("SOSFS 2011:13", 15, between("2011-01-01", "2015-12-31").atOnce())
        .everyMonth("HSLF-FS 2015:30", 15, since("2016-01-01").atOnce())
        .metBy(report(ReportKind.STAT_FINANCIAL))
        .endsAt(BOARD_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty aldreOchFunktionsnedsattning() {
    return Duty.on(
            BoardDuty.class,
            (c, b) -> b.kind() == BoardKind.SOCIAL_BOARD,
            "stat.aldre-och-funktionsnedsattning",
            "Månadsstatistik om äldre och personer med funktionsnedsättning")
        .kind(ObligationKind.REPORT)
        .force(Force.REGULATION)
        .note(
            "Anpassningen till 2025 års lag är inte kontrollerad; ikraftträdandet 2017 är antaget.")
        .shall(
            "nämnden",
            "lämna uppgifter om föregående månads insatser till äldre och personer med funktionsnedsättning")
        .recipient("Socialstyrelsen")
        .from(BOARD_BEGAN)
        .everyMonth("HSLF-FS 2016:86", 15, since("2017-01-01").atOnce())
        .metBy(report(ReportKind.STAT_ELDERLY))
        .endsAt(BOARD_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty lss() {
    return Duty.on(
            BoardDuty.class,
            (c, b) -> b.kind() == BoardKind.LSS_BOARD,
            "stat.lss",
            "Årsstatistik om LSS")
        .kind(ObligationKind.REPORT)
        .force(Force.REGULATION)
        .note(
            "Uppgifterna avser förhållandena den 1 oktober; dagen den 25 oktober är antagen från 2018 och inte kontrollerad för 2026.")
        .shall("nämnden", "lämna uppgifter om beslutade och verkställda insatser enligt LSS")
        .recipient("Socialstyrelsen")
        .from(BOARD_BEGAN)
        .everyYear("SOSFS 2005:21", 25, Month.OCTOBER, since("2018-01-01").atOnce())
        .metBy(report(ReportKind.STAT_LSS))
        .endsAt(BOARD_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }

  private static Duty barnOchUnga() {
    return Duty.on(
            BoardDuty.class,
            (c, b) -> b.kind() == BoardKind.SOCIAL_BOARD,
            "stat.barn-och-unga",
            "Statistik om insatser för barn och unga")
        .kind(ObligationKind.REPORT)
        .note("Lämnas enligt föreskrifter vars dag inte är kontrollerad; ingen dag visas.")
        .shall(
            "nämnden", "lämna uppgifter om insatser för barn och unga enligt gällande föreskrifter")
        .recipient("Socialstyrelsen")
        .from(BOARD_BEGAN)
        .promptly("SoL (2001:453) 12 kap. 5 §", between("2002-01-01", "2025-06-30"))
        .promptly("SoL (2025:400) 15 kap. 2 §", since("2025-07-01"))
        .again()
        .metBy(report(ReportKind.STAT_CHILDREN))
        .endsAt(BOARD_ENDED)
        .sunday(SundayRule.UNSETTLED)
        .done();
  }
}
