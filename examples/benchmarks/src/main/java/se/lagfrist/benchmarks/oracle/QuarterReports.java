package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Doing.Done;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FiledReport;

/** Which report is about which quarter. */
final class QuarterReports {

  private QuarterReports() {}

  /**
   * Each report goes to the quarter it names; else to the quarter in whose window it was sent; else
   * to the first that has none. A second report in the same window is one about an earlier quarter.
   */
  static Map<Integer, Done> of(List<Done> done, int begun, LocalDate first) {
    Map<Integer, Done> reports = new HashMap<>();
    for (Done one : done) {
      Integer stated = stated(one.fact());
      if (stated != null) {
        reports.putIfAbsent(stated, one);
      }
    }
    for (Done one : done) {
      if (stated(one.fact()) != null || one.day().isBefore(first)) {
        continue;
      }
      int current = Quarters.quarterOf(one.day());
      int before = current - 1;
      boolean inWindow = before >= begun && !one.day().isAfter(Quarters.windowEnd(before));
      if (inWindow && reports.putIfAbsent(before, one) == null) {
        continue;
      }
      int latest = inWindow ? before : current;
      for (int quarter = begun; quarter <= latest; quarter++) {
        if (reports.putIfAbsent(quarter, one) == null) {
          break;
        }
      }
    }
    return reports;
  }

  /** The quarter that a report says it is about; -1 if it says none that there is. */
  static @Nullable Integer stated(Fact fact) {
    String quarter = fact instanceof FiledReport report ? report.quarter() : null;
    if (quarter == null || !quarter.matches("\\d{4}-Q[1-4]")) {
      return quarter == null ? null : -1;
    }
    return Integer.parseInt(quarter.substring(0, 4)) * 4 + quarter.charAt(6) - '1';
  }
}
