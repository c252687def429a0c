package se.lagfrist.host.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Lying bars, each in parts. The parts are told apart by pattern and by the number written in words
 * beside them. Only places and texts; the page draws it.
 *
 * @param height height of the picture; its width is {@link #WIDTH}
 * @param legend what each pattern stands for
 * @param bars the bars
 */
public record BarChart(int height, List<Part> legend, List<Bar> bars) {

  /** Width of the picture. */
  public static final int WIDTH = 960;

  private static final int LEFT = 290;
  private static final int LONGEST = 290;
  private static final int STEP = 34;
  private static final int LABEL = 40;

  /**
   * What a pattern stands for.
   *
   * @param name in words
   * @param pattern its class: full, striped or hollow
   * @param x where its sample is drawn
   */
  public record Part(String name, String pattern, int x) {}

  /**
   * A bar.
   *
   * @param y its height
   * @param label what it is about
   * @param text its numbers in words
   * @param textX where they stand
   * @param pieces its parts
   */
  public record Bar(int y, String label, String text, double textX, List<Piece> pieces) {}

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

  /** Draws rows of numbers whose parts have the given names, at most three. */
  static BarChart of(List<String> names, List<Row> rows) {
    List<String> patterns = List.of("full", "striped", "hollow");
    List<Part> legend = new ArrayList<>();
    int at = LEFT;
    for (int i = 0; i < names.size(); i++) {
      legend.add(new Part(names.get(i), patterns.get(i), at));
      at += 40 + names.get(i).length() * 8;
    }
    long most = 1;
    for (Row row : rows) {
      most = Math.max(most, row.values().stream().mapToLong(Long::longValue).sum());
    }
    List<Bar> bars = new ArrayList<>();
    int y = 40;
    for (Row row : rows) {
      double x = LEFT;
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i < row.values().size(); i++) {
        double width = Math.round(10.0 * LONGEST * row.values().get(i) / most) / 10.0;
        if (width > 0) {
          pieces.add(new Piece(x, width, patterns.get(i)));
        }
        x += width;
      }
      String label =
          row.label().length() <= LABEL ? row.label() : row.label().substring(0, LABEL - 1) + "…";
      bars.add(new Bar(y, label, row.text(), x + 8, pieces));
      y += STEP;
    }
    return new BarChart(y + 4, legend, bars);
  }
}
