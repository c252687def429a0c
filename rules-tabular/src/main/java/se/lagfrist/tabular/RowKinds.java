package se.lagfrist.tabular;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells rows that hold data from those that hold none, and values that may not stand from others.
 */
final class RowKinds {

  private static final Pattern TOTAL =
      Pattern.compile("(?iu)\\s*(summa|total|totalt|totala?|antal|delsumma|sum)\\b.*");

  /** A number as people write it, with thousands apart and a currency after it, or not. */
  static final Pattern NUMBER =
      Pattern.compile(
          "[-−]?(\\d{1,12}|\\d{1,3}([ \u00a0\u202f.]\\d{3}){1,3})([.,]\\d{1,4})?( ?(kr|SEK|:-))?");

  private RowKinds() {}

  /** Returns what is wrong with a value that must be among some, or null. */
  static @Nullable String fault(Bound table, String value, List<String> allowed) {
    if (value.isEmpty()) {
      return allowed.contains("ifylld") ? "Kolumnen ska vara ifylld." : null;
    }
    if (allowed.contains("tal")) {
      return NUMBER.matcher(value).matches() ? null : "Är inget tal. Rätta det i källan.";
    }
    if (allowed.contains("dag")) {
      return table.days(List.of()).read(value).day() != null
          ? null
          : "Är ingen dag. Rätta den i källan.";
    }
    List<String> words = allowed.stream().filter(w -> !w.equals("ifylld")).toList();
    return words.isEmpty() || Bound.among(words, value)
        ? null
        : "Ska vara något av " + String.join(", ", words) + ".";
  }

  static boolean isBlank(String[] cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** A total says so in its first filled cell, and fills few others, or with numbers only. */
  static boolean isTotal(String[] cells) {
    int filled = 0;
    int numbers = 0;
    String first = "";
    for (String cell : cells) {
      if (!cell.isBlank()) {
        first = filled == 0 ? cell : first;
        numbers += filled > 0 && NUMBER.matcher(cell.strip()).matches() ? 1 : 0;
        filled++;
      }
    }
    boolean few = filled <= Math.max(3, cells.length / 2);
    return TOTAL.matcher(first).matches() && (few || numbers == filled - 1);
  }

  /** A page's number, or the unit that the rows below are about, alone on its row. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)\\s*(sid(a|an|nr)?\\.? ?\\d+\\b.*|page \\d+.*|\\p{L}[\\p{L} ]{2,30}: ?\\p{L}.{0,60})");

  /** Returns whether a row has one cell only, and that stands over other rows. */
  static boolean isOver(String[] cells) {
    String only = "";
    for (String cell : cells) {
      if (!cell.isBlank() && !only.isEmpty()) {
        return false;
      }
      only = cell.isBlank() ? only : cell;
    }
    return cells.length > 2 && PAGE.matcher(only).matches();
  }

  /** The headings come again where a list was printed page by page. */
  static boolean isHeading(Bound table, String[] cells) {
    int same = 0;
    int filled = 0;
    for (int i = 0; i < Math.min(cells.length, table.width()); i++) {
      if (!cells[i].isBlank()) {
        filled++;
        same += Words.plain(cells[i]).equals(Words.plain(table.names().get(i))) ? 1 : 0;
      }
    }
    return filled > 1 && same == filled;
  }
}
