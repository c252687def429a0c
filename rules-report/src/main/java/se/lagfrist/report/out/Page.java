package se.lagfrist.report.out;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A printable document, as text in Swedish: what {@link HtmlPages} and {@link PdfPages} set.
 *
 * @param title what it is
 * @param period what it covers
 * @param sender who sends it
 * @param asOf the day it tells about
 * @param fields further facts under the heading
 * @param sections the tables
 * @param remarks remarks under the tables
 * @param law the sources of law
 * @param signed whether it has lines for a signature
 * @param landscape whether the tables need the wide side
 */
public record Page(
    String title,
    String period,
    Sender sender,
    LocalDate asOf,
    List<Field> fields,
    List<Section> sections,
    List<String> remarks,
    List<String> law,
    boolean signed,
    boolean landscape) {

  /** Copies the lists. */
  public Page {
    requireNonNull(title, "title");
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
    remarks = List.copyOf(remarks);
    law = List.copyOf(law);
  }

  /**
   * A fact under the heading.
   *
   * @param label what it is
   * @param value the fact; blank for a line to fill in
   */
  public record Field(String label, String value) {}

  /** How a column is set. */
  public enum Align {
    /** Text from the left. */
    TEXT,
    /** A number or a day: kept on one line. */
    FIGURE,
    /** Text that a person fills in where it is missing. */
    FILL
  }

  /**
   * A column of a table.
   *
   * @param heading its heading
   * @param align how it is set
   * @param width share of the width, in percent; 0 to let it find its own
   */
  public record Column(String heading, Align align, int width) {}

  /**
   * A table with its heading.
   *
   * @param heading the heading
   * @param intro a sentence before the table; may be blank
   * @param columns the columns
   * @param rows the rows, each with a text for every column
   * @param empty what is said if there are no rows
   * @param summed whether the last row is the sum of the others
   */
  public record Section(
      String heading,
      String intro,
      List<Column> columns,
      List<List<String>> rows,
      String empty,
      boolean summed) {

    /** A table without a sum. */
    public Section(
        String heading, String intro, List<Column> columns, List<List<String>> rows, String empty) {
      this(heading, intro, columns, rows, empty, false);
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has another number of texts than there are columns
     */
    public Section {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row of "
                  + row.size()
                  + " under "
                  + columns.size()
                  + " headings.\nMaybe a column was added in one place only.");
        }
      }
    }
  }
}
