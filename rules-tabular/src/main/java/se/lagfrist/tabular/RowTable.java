package se.lagfrist.tabular;

import java.io.IOException;

/** A table as it comes: rows of cells, headings and all. Read again from the start each time. */
public interface RowTable {

  /** Stands before the formula of a cell whose value was computed, since that may be stale. */
  char FORMULA = '\u0001';

  /** Stands between the values of a cell that has several. */
  char NEXT = '\u001f';

  /** Stands for a row that cannot be taken apart; the cell after it tells why, in Swedish. */
  String BROKEN = "\u0002";

  /** Returns the name of the file, or of what else it was read from. */
  String file();

  /** Returns the name of the sheet or of the record list, or "" if the file has but one table. */
  String name();

  /** Returns whether the first row always holds the names of the columns. */
  boolean named();

  /** Returns whether a bare number where a day should be counts days, as in a workbook. */
  default boolean countsDays() {
    return false;
  }

  /** Returns whether the table is a sheet that is hidden in its workbook. */
  default boolean hidden() {
    return false;
  }

  /** Returns the word for a row and its number: {@code rad 14}, {@code post 7}. */
  default String place(long number) {
    return (named() ? "post " : "rad ") + number;
  }

  /**
   * Reads the rows in order.
   *
   * @throws TableException if the table cannot be read, or not to its end
   * @throws IOException if the file cannot be read
   */
  void read(Sink sink) throws IOException;

  /** Takes rows. */
  interface Sink {

    /**
     * Takes a row.
     *
     * @param number the line of the file, the row of the sheet or the number of the record, from 1;
     *     0 for names that stand in no row
     * @param cells the texts of the cells, "" where there is nothing
     * @return whether more rows are wanted
     */
    boolean row(long number, String[] cells) throws IOException;
  }
}
