package se.lagfrist.tabular;

import java.util.List;

/**
 * What became of the rows.
 *
 * @param tables the tables, in order
 * @param cases how many case files were made
 * @param groups the rows that were held back, by root cause
 * @param notes what is told of without holding anything back
 */
public record ImportReport(
    List<Table> tables, long cases, List<Group> groups, List<Notes.Note> notes) {

  /**
   * A table.
   *
   * @param name as the mapping calls it
   * @param file the file, and the sheet or list
   * @param rows rows that hold data
   * @param refused rows that were held back
   * @param passed rows that hold no data: blank ones, totals, and those the mapping passes over
   */
  public record Table(String name, String file, long rows, long refused, long passed) {

    /** Returns how many rows were used. */
    public long good() {
      return rows - refused;
    }
  }

  /**
   * Rows that were held back for the same reason.
   *
   * @param cause the reason
   * @param count how many times
   * @param first the first five
   */
  public record Group(Problem.Cause cause, long count, List<Problem> first) {}

  /** Returns how many rows were used. */
  public long good() {
    return tables.stream().mapToLong(Table::good).sum();
  }

  /** Returns how many rows were held back. */
  public long refused() {
    return tables.stream().mapToLong(Table::refused).sum();
  }
}
