package se.lagfrist.host.store;

import java.time.Instant;
import java.util.List;
import se.lagfrist.tabular.ImportReport;
import se.lagfrist.tabular.Problem;

/**
 * An extract that was read in.
 *
 * @param id its number, 0 before it has one
 * @param name what its mapping is called
 * @param who the id of who read it in
 * @param at when
 * @param mapping the text of the mapping
 * @param profile what such an extract keeps, as JSON
 * @param cases how many cases came of it
 * @param refused how many rows were held back
 * @param tables what became of the rows, table by table
 * @param held the rows that were held back, as many as are kept
 * @param notes what was told of without holding anything back
 */
public record Extract(
    long id,
    String name,
    String who,
    Instant at,
    String mapping,
    String profile,
    long cases,
    long refused,
    List<ImportReport.Table> tables,
    List<Problem> held,
    List<String> notes) {

  /** How many of the rows that were held back are kept: more than a person goes through. */
  public static final int MOST_HELD = 1000;

  /** Copies the lists. */
  public Extract {
    tables = List.copyOf(tables);
    held = List.copyOf(held);
    notes = List.copyOf(notes);
  }

  /**
   * An extract in a list.
   *
   * @param id its number
   * @param name what its mapping is called
   * @param who the id of who read it in
   * @param at when
   * @param cases how many cases came of it
   * @param refused how many rows were held back
   */
  public record Line(long id, String name, String who, Instant at, long cases, long refused) {}
}
