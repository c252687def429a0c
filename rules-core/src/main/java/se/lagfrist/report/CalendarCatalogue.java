package se.lagfrist.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.obligation.Force;

/**
 * Yearly and monthly duties of the catalogue with their sources, for boards whose rule packs have
 * no rule for them. The only place that knows which rule would say the same.
 */
final class CalendarCatalogue {

  /**
   * A duty that comes again every year or month.
   *
   * @param id its name in keys
   * @param rules ids of rules that say the same
   * @param board whose duty it is
   * @param from first day it applies
   * @param month month of a yearly duty, or 0 if it comes every month
   * @param day day of the month, or 0 if none is set or known
   */
  record Entry(
      String id,
      Set<String> rules,
      BoardKind board,
      LocalDate from,
      @Nullable LocalDate to,
      int month,
      int day,
      Force force,
      String title,
      String recipient,
      String source,
      String note) {

    /** Returns the days in a year; one null if no day is set. */
    List<@Nullable LocalDate> days(int year) {
      List<@Nullable LocalDate> days = new ArrayList<>();
      if (day == 0) {
        days.add(null);
      } else if (month > 0) {
        days.add(LocalDate.of(year, month, day));
      } else {
        for (int m = 1; m <= 12; m++) {
          days.add(YearMonth.of(year, m).atDay(day));
        }
      }
      return days;
    }
  }

  private static final LocalDate NEW_SOL = LocalDate.of(2025, 7, 1);

  static final List<Entry> ENTRIES =
      List.of(
          new Entry(
              "familjehemsforteckning",
              Set.of("sof.forteckning-till-ivo"),
              BoardKind.SOCIAL_BOARD,
              NEW_SOL,
              null,
              1,
              31,
              Force.REGULATION,
              "Lämna kopia av förteckningen över barn i familjehem och andra enskilda hem",
              "IVO",
              "SoF (2025:468) 3 kap. 4 § 2 st.",
              "Lämnas även när förteckningen är tom."),
          new Entry(
              "familjehemsforteckning",
              Set.of("sof.forteckning-till-ivo"),
              BoardKind.SOCIAL_BOARD,
              LocalDate.of(2002, 1, 1),
              NEW_SOL.minusDays(1),
              1,
              31,
              Force.REGULATION,
              "Lämna kopia av förteckningen över barn i familjehem och andra enskilda hem",
              "IVO",
              "SoF (2001:937) 7 kap. 1 § 3 st.",
              "Lämnas även när förteckningen är tom."),
          new Entry(
              "statistik-ekonomiskt-bistand",
              Set.of("sol.statistik-ekonomiskt-bistand"),
              BoardKind.SOCIAL_BOARD,
              LocalDate.of(2016, 1, 1),
              null,
              0,
              15,
              Force.REGULATION,
              "Lämna statistik om ekonomiskt bistånd för månaden före",
              "Socialstyrelsen",
              "HSLF-FS 2015:30; förordning (1981:1370) 2 § 1",
              "Föreskriften är inte kontrollerad för tiden efter 2025-06-30."),
          new Entry(
              "statistik-aldre",
              Set.of("sol.statistik-aldre-funktionsnedsattning", "sol.statistik-aldre"),
              BoardKind.SOCIAL_BOARD,
              LocalDate.of(2017, 1, 1),
              null,
              0,
              15,
              Force.REGULATION,
              "Lämna statistik om insatser till äldre och personer med funktionsnedsättning",
              "Socialstyrelsen",
              "HSLF-FS 2016:86; förordning (1981:1370) 2 § 2",
              "Föreskriften är inte kontrollerad för tiden efter 2025-06-30."),
          new Entry(
              "statistik-barn",
              Set.of("sol.statistik-barn-och-unga", "sol.statistik-barn"),
              BoardKind.SOCIAL_BOARD,
              LocalDate.of(2016, 1, 1),
              null,
              1,
              0,
              Force.REGULATION,
              "Lämna statistik om insatser för barn och unga",
              "Socialstyrelsen",
              "förordning (1981:1370) 2 § 3-6; HSLF-FS 2016:3",
              "Dagen är inte kontrollerad; se Socialstyrelsens anvisning för året."),
          new Entry(
              "statistik-lss",
              Set.of("lss.statistik-arlig", "lss.statistik"),
              BoardKind.LSS_BOARD,
              LocalDate.of(2018, 1, 1),
              null,
              10,
              25,
              Force.REGULATION,
              "Lämna statistik om insatser enligt LSS den 1 oktober",
              "Socialstyrelsen",
              "SOSFS 2005:21 i lydelse HSLF-FS 2018:11; LSS (1993:387) 15 a §",
              "Att dagen gäller 2026 är inte kontrollerat."),
          new Entry(
              "tidredovisning-assistans",
              Set.of("lss.tidredovisning", "lss.redovisning-av-arbetstid"),
              BoardKind.LSS_BOARD,
              LocalDate.of(2013, 7, 1),
              null,
              0,
              0,
              Force.STATUTE,
              "Bevaka att assistansanordnare redovisar arbetstid månadsvis i efterhand",
              "kommunen",
              "LSS (1993:387) 11 a § 1 st. 2 p.",
              "Lagen anger ingen dag; kommunen bestämmer den."));

  private CalendarCatalogue() {}
}
