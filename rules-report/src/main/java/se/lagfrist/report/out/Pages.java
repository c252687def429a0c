package se.lagfrist.report.out;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.Reconciliation;

/** Puts each report into words and tables, in Swedish. */
public final class Pages {

  private Pages() {}

  /** Returns the list of individual reports to IVO. */
  public static Page ivo(IvoReport report, Sender sender) {
    return IvoPage.of(report, sender);
  }

  /** Returns the auditors' copy. */
  public static Page auditors(AuditorsCopy copy, Sender sender) {
    return AuditorsPage.of(copy, sender);
  }

  /** Returns the statistics to the council. */
  public static Page council(CouncilStatistics statistics, Sender sender) {
    return CouncilPage.of(statistics, sender);
  }

  /** Returns the follow-up figures. */
  public static Page followUp(FollowUpFigures f, Sender sender) {
    return FollowUpPage.of(f, sender);
  }

  /** Returns the municipality's calendar. */
  public static Page calendar(MunicipalityCalendar calendar, Sender sender, LocalDate asOf) {
    return CalendarPage.of(calendar, sender, asOf);
  }

  /**
   * Returns what changed between two evaluations.
   *
   * @param found case by case
   * @param before the day of the earlier evaluation
   * @param asOf the day of the later
   * @param sender who sends it
   */
  public static Page changes(
      List<Reconciliation> found, LocalDate before, LocalDate asOf, Sender sender) {
    return ChangesPage.of(found, before, asOf, sender);
  }
}
