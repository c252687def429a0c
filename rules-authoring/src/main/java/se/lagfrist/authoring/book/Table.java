package se.lagfrist.authoring.book;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table that stays one for a screen reader when a narrow screen sets its rows below each other:
 * browsers forget what a table is once it is set as blocks, so the roles are spelled out.
 */
final class Table {

  private final Html html;

  private Table(Html html) {
    this.html = html;
  }

  /** Writes a table; the first cell of a row is its heading. */
  static void write(
      Html html, String kind, String caption, List<String> headings, Consumer<Table> rows) {
    html.open("div", "class", "ram").open("table", "class", kind, "role", "table");
    html.el("caption", caption);
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    headings.forEach(h -> html.el("th", h, "scope", "col", "role", "columnheader"));
    html.close(2).open("tbody", "role", "rowgroup");
    rows.accept(new Table(html));
    html.close(3);
  }

  /** Begins a row with its heading. */
  Table row(String heading) {
    html.open("tr", "role", "row");
    html.open("th", "scope", "row", "role", "rowheader").days(heading).close();
    return this;
  }

  /** Begins a cell. */
  Html cell() {
    return html.open("td", "role", "cell");
  }

  /** Writes a cell. */
  Table cell(String text) {
    cell().prose(text).close();
    return this;
  }

  /** Ends the row. */
  void end() {
    html.close();
  }
}
