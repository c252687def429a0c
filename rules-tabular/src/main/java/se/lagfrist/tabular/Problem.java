package se.lagfrist.tabular;

/**
 * One thing for which a row was held back.
 *
 * @param cause the root cause, by which the list is grouped
 * @param table the table, as the mapping calls it
 * @param place where in the file: file, sheet and row
 * @param row the number of the row, as its table counts
 * @param key the key of the row, "" if it has none
 * @param column the column, "" if it is the whole row
 * @param value what stands there
 * @param hint what to do, in Swedish
 */
public record Problem(
    Cause cause,
    String table,
    String place,
    long row,
    String key,
    String column,
    String value,
    String hint) {

  /** Why a row was held back. */
  public enum Cause {
    /** No key, or no case to which the row belongs. */
    NO_KEY("nyckel eller ärende saknas"),
    /** A row before it is the same in everything. */
    SAME_ROW("samma rad två gånger"),
    /** A row before it has the key but says something else. */
    SAME_KEY("samma nyckel med annat innehåll"),
    /** A day that no calendar has. */
    NO_SUCH_DAY("dagen finns inte"),
    /** Something that is not written as a day, or not in a form the mapping allows. */
    NOT_A_DAY("ingen dag"),
    /** A code that the mapping does not know. */
    UNKNOWN_CODE("okänd kod"),
    /** A value that must be there is not. */
    MISSING("uppgift saknas"),
    /** A value that is none of those allowed. */
    NOT_ALLOWED("otillåtet värde"),
    /** Something ends before it starts. */
    ORDER("slutar innan det börjar"),
    /** A cell that holds a formula instead of a value. */
    FORMULA("formel i cellen"),
    /** A row with more fields than there are columns, or that cannot be taken apart. */
    BROKEN_ROW("raden går inte att dela upp"),
    /** What the facts of a case say against each other. */
    CONTRADICTION("säger emot ärendets andra rader");

    private final String swedish;

    Cause(String swedish) {
      this.swedish = swedish;
    }

    /** Returns the words for it. */
    public String swedish() {
      return swedish;
    }
  }
}
