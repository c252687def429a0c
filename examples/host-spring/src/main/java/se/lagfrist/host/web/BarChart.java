package se.lagfrist.host.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Lying bars, each in parts. The parts are told apart by pattern and by the number written in words
 * beside them. Only places and texts; the page draws it.
 *
 * @param name tells a wide chart from a narrow one: bred or smal
 * @param width width of the picture
 * @param height its height
 * @param legend what each pattern stands for
 * @param bars the bars
 */
public record BarChart(String name, int width, int height, List<Part> legend, List<Bar> bars) {

  /**
   * What a pattern stands for.
   *
   * @param name in words
   * @param pattern its class: full, striped or hollow
   * @param x where its sample is drawn
   * @param y the same, from above
   */
  public record Part(String name, String pattern, int x, int y) {}

  /**
   * A bar.
   *
   * @param y its height
   * @param label what it is about
   * @param labelX where that stands
   * @param labelY the same, from above
   * @param anchor to which side it runs
   * @param text its numbers in words
   * @param textX where they stand
   * @param textY the same, from above
   * @param pieces its parts
   */
  public record Bar(
      int y,
      String label,
      int labelX,
      int labelY,
      String anchor,
      String text,
      double textX,
      int textY,
      List<Piece> pieces) {}

  /**
   * A part of a bar.
   *
   * @param x where it begins
   * @param width how long it is
   * @param pattern its class
   */
  public record Piece(double x, double width, String pattern) {}

  /**
   * The numbers of a bar.
   *
   * @param label what it is about
   * @param values one number for each part
   * @param text the numbers in words
   */
  record Row(String label, List<Long> values, String text) {}

  /**
   * The same numbers for a desk and for a phone.
   *
   * @param wide with the words beside the bars
   * @param narrow with the words above and below them
   */
  public record Pair(BarChart wide, BarChart narrow) {

    /** Returns whether there is nothing to draw. */
    public boolean isEmpty() {
      return wide.bars().isEmpty();
    }
  }

  /**
   * The measures of a chart.
   *
   * @param left where bars begin
   * @param longest the length of the longest
   * @param step from one bar to the next
   * @param label how many letters of a label fit
   * @param above how far below its label a bar is drawn; 0 if the label stands beside it
   */
  private record Form(
      String name, int width, int left, int longest, int step, int label, int above) {
    private static final Form WIDE = new Form("bred", 960, 290, 290, 34, 40, 0);
    private static final Form NARROW = new Form("smal", 400, 4, 390, 78, 50, 18);

    boolean beside() {
      return above == 0;
    }
  }

  /** Draws rows of numbers whose parts have the given names, at most three. */
  static Pair of(List<String> names, List<Row> rows) {
    return new Pair(of(names, rows, Form.WIDE), of(names, rows, Form.NARROW));
  }

  private static BarChart of(List<String> names, List<Row> rows, Form form) {
    List<String> patterns = List.of("full", "striped", "hollow");
    List<Part> legend = new ArrayList<>();
    int at = form.left();
    int top = 6;
    for (int i = 0; i < names.size(); i++) {
      legend.add(new Part(names.get(i), patterns.get(i), at, top));
      at += form.beside() ? 40 + names.get(i).length() * 8 : 0;
      top += form.beside() ? 0 : 22;
    }
    long most = 1;
    for (Row row : rows) {
      most = Math.max(most, row.values().stream().mapToLong(Long::longValue).sum());
    }
    List<Bar> bars = new ArrayList<>();
    int y = (form.beside() ? 40 : top + 12) + form.above();
    for (Row row : rows) {
      bars.add(bar(row, y, most, patterns, form));
      y += form.step();
    }
    return new BarChart(form.name(), form.width(), y - form.above() + 4, legend, bars);
  }

  private static Bar bar(Row row, int y, long most, List<String> patterns, Form form) {
    double x = form.left();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < row.values().size(); i++) {
      double width = Math.round(10.0 * form.longest() * row.values().get(i) / most) / 10.0;
      if (width > 0) {
        pieces.add(new Piece(x, width, patterns.get(i)));
      }
      x += width;
    }
    String label =
        row.label().length() <= form.label()
            ? row.label()
            : row.label().substring(0, form.label() - 1) + "…";
    return new Bar(
        y,
        label,
        form.beside() ? form.left() - 10 : form.left(),
        form.beside() ? y + 15 : y - 6,
        form.beside() ? "end" : "start",
        row.text(),
        form.beside() ? x + 8 : form.left(),
        form.beside() ? y + 15 : y + 36,
        pieces);
  }
}
