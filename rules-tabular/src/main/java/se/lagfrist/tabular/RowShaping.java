package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.lagfrist.tabular.Mapping.Split;
import se.lagfrist.tabular.Mapping.Unfold;

/** Makes of a row what the mapping reads: fills it out, splits its cells, and unfolds it. */
final class RowShaping {

  private static final Set<String> NOT_MARKED = Set.of("0", "nej", "n", "false", "-", "falskt");

  private final Bound table;

  RowShaping(Bound table) {
    this.table = table;
  }

  /** Returns the cells that the mapping reads of a row: one for each name, split ones too. */
  String[] cells(String[] given) {
    String[] cells = Arrays.copyOf(given, table.names().size());
    for (int i = given.length; i < cells.length; i++) {
      cells[i] = "";
    }
    for (int i = table.width(); i < cells.length; i++) {
      cells[i] = "";
    }
    table.mapping().splits().forEach(split -> split(split, cells));
    return cells;
  }

  /** Returns the columns that are marked of those that a row is unfolded by. */
  List<String> marked(Unfold unfold, String[] cells) {
    List<String> marked = new ArrayList<>();
    for (String column : unfold.columns()) {
      String mark = Words.plain(table.cell(cells, column));
      if (!mark.isEmpty() && !NOT_MARKED.contains(mark)) {
        marked.add(column);
      }
    }
    return marked;
  }

  /** Returns the row that a marked column of a row becomes. */
  String[] about(Unfold unfold, String[] cells, String column) {
    String[] own = cells.clone();
    table.put(own, unfold.into(), column);
    return own;
  }

  private void split(Split split, String[] cells) {
    String value = table.cell(cells, split.column());
    List<String> parts = new ArrayList<>();
    int at = split.last() ? value.lastIndexOf(split.at()) : value.indexOf(split.at());
    String rest = value;
    while (at >= 0 && parts.size() < split.into().size() - 1) {
      parts.add(rest.substring(0, at).strip());
      rest = rest.substring(at + split.at().length());
      at = split.last() ? -1 : rest.indexOf(split.at());
    }
    parts.add(rest.strip());
    for (int i = 0; i < parts.size(); i++) {
      table.put(cells, split.into().get(i), parts.get(i));
    }
  }
}
