package se.lagfrist.host.answer;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.obligation.Obligation;

/**
 * A page of a due list.
 *
 * @param asOf the day asked about
 * @param total lines in the whole list
 * @param overdue of these, overdue
 * @param page this page, from 1; one beyond the end has no lines
 * @param pages how many pages there are, at least 1
 * @param lines the lines, most urgent first
 */
public record DuePage(
    LocalDate asOf, int total, int overdue, int page, int pages, List<Line> lines) {

  /**
   * A line.
   *
   * @param answer the case
   * @param obligation what is due
   */
  public record Line(Answer answer, Obligation obligation) {}

  /** Copies the list. */
  public DuePage {
    lines = List.copyOf(lines);
  }
}
