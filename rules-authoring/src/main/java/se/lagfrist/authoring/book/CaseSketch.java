package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;

/** The drawing of a case in one width. */
final class CaseSketch {

  private static final int MOST_FACTS = 12;

  private static final int LABELS = 268;
  private static final int LINE = 16;
  private static final int TOP = 26;
  private static final int STRIP = 20;
  private static final int LEAST = 16;

  private final DrawnCase shown;
  private final Html html;
  private final int width;
  private final String size;
  private final boolean wide;
  private final Drawing scale;
  private double y = TOP;

  CaseSketch(DrawnCase shown, Html html, int width, String size) {
    this.shown = shown;
    this.html = html;
    this.width = width;
    this.size = size;
    this.wide = width == Drawing.WIDE;
    LocalDate first = days().min(Comparator.naturalOrder()).orElse(shown.asOf());
    LocalDate last = days().max(Comparator.naturalOrder()).orElse(shown.asOf());
    double left = wide ? LABELS : 8;
    this.scale = new Drawing(first, last, left + 8, width - left - 30);
  }

  private Stream<LocalDate> days() {
    Stream.Builder<LocalDate> all = Stream.builder();
    all.add(shown.asOf());
    shown.happened().stream()
        .filter(DrawnCase.Happened::isDrawn)
        .limit(MOST_FACTS)
        .forEach(h -> all.add(h.day()));
    for (Obligation o : shown.obligations()) {
      o.start().ifPresent(all);
      o.lastDay().ifPresent(all);
      o.metOn().ifPresent(all);
      o.lapsedOn().ifPresent(all);
      o.breachedOn().ifPresent(all);
    }
    return all.build();
  }

  void draw() {
    String id = "fall-" + size;
    List<Runnable> rows = new ArrayList<>();
    double height = TOP;
    List<DrawnCase.Happened> drawn =
        shown.happened().stream().filter(DrawnCase.Happened::isDrawn).limit(MOST_FACTS).toList();
    Set<String> named = new HashSet<>();
    for (DrawnCase.Happened h : drawn) {
      // What the fact is stands at its first day only.
      String fact = named.add(h.fact()) ? h.fact() : h.fact().replaceFirst(" \\(.*", "");
      List<String> lines = lines(Words.capital(h.what()), h.day() + " · " + fact);
      height += room(lines);
      rows.add(() -> fact(h, lines));
    }
    for (Obligation o : shown.obligations()) {
      String head =
          (shown.several() ? "Tillfälle " + o.key().occurrence() + ": " : "")
              + ObligationWords.head(o);
      List<String> lines = lines(Words.capital(head), ObligationWords.standing(o));
      height += room(lines);
      rows.add(() -> obligation(o, lines));
    }
    html.open(
        "svg",
        "class",
        "rita " + size,
        "viewBox",
        "0 0 " + width + " " + Drawing.at(height + 24),
        "role",
        "img",
        "aria-labelledby",
        id);
    html.el("title", shown.told(), "id", id);
    axis(height);
    rows.forEach(Runnable::run);
    html.close();
  }

  private List<String> lines(String first, String second) {
    int characters = (int) ((wide ? LABELS - 12 : width - 8) / Drawing.CHARACTER);
    List<String> lines = new ArrayList<>(Words.wrap(first, characters));
    lines.add("");
    lines.addAll(Words.wrap(second, characters));
    return lines;
  }

  private double room(List<String> lines) {
    int count = lines.size() - 1;
    return wide ? Math.max(count * LINE + 14, 40) : count * LINE + STRIP + 12;
  }

  /** Writes the label of a row and returns the height of the middle of its strip. */
  private double label(List<String> lines) {
    double base = y + 14;
    String kind = "rad";
    for (String line : lines) {
      if (line.isEmpty()) {
        kind = "rad svag";
        continue;
      }
      html.el("text", line, "class", kind, "x", "2", "y", Drawing.at(base));
      base += LINE;
    }
    double middle = wide ? y + room(lines) / 2 - 2 : base - LINE + STRIP / 2.0 + 4;
    if (!wide) {
      // On a narrow screen the lines would run through the words above each strip.
      upright("idag", scale.x(shown.asOf()), middle - STRIP / 2.0, middle + STRIP / 2.0);
    }
    y += room(lines);
    html.lone(
        "line",
        "class",
        "delning",
        "x1",
        "0",
        "x2",
        Integer.toString(width),
        "y1",
        Drawing.at(y - 1),
        "y2",
        Drawing.at(y - 1));
    return middle;
  }

  private void upright(String kind, double x, double from, double to) {
    html.lone(
        "line",
        "class",
        kind,
        "x1",
        Drawing.at(x),
        "x2",
        Drawing.at(x),
        "y1",
        Drawing.at(from),
        "y2",
        Drawing.at(to));
  }

  private void fact(DrawnCase.Happened h, List<String> lines) {
    double middle = label(lines);
    html.lone(
        "circle",
        "class",
        "punkt",
        "cx",
        Drawing.at(scale.x(h.day())),
        "cy",
        Drawing.at(middle),
        "r",
        "6");
  }

  private void obligation(Obligation o, List<String> lines) {
    double middle = label(lines);
    boolean prohibition = o.kind() == ObligationKind.PROHIBITION;
    LocalDate start = o.start().orElse(shown.asOf());
    LocalDate last = o.lastDay().orElse(null);
    LocalDate end = end(o, last);
    LocalDate until = last == null ? end : last;
    String kind = prohibition ? "stapel forbud" : last == null ? "stapel utan-dag" : "stapel tid";
    double x = scale.x(start.isAfter(until) ? until : start);
    rect(kind, x, Math.max(scale.x(until), last == null ? x + LEAST : 0), middle, 14);
    if (last != null && end.isAfter(last)) {
      rect("stapel sen", scale.x(last), scale.x(end), middle, 8);
    }
    if (last != null) {
      double at = scale.x(last);
      html.lone(
          "line",
          "class",
          "sista",
          "x1",
          Drawing.at(at),
          "x2",
          Drawing.at(at),
          "y1",
          Drawing.at(middle - 12),
          "y2",
          Drawing.at(middle + 12));
    }
    o.metOn().ifPresent(d -> tick(scale.x(d), middle));
    o.lapsedOn().ifPresent(d -> cross(scale.x(d), middle, "kryss"));
    o.breachedOn().ifPresent(d -> cross(scale.x(d), middle, "kryss brott"));
  }

  /** Returns the day on which it was over, or the day asked about while it is not. */
  private LocalDate end(Obligation o, @Nullable LocalDate last) {
    return o.metOn()
        .or(o::lapsedOn)
        .orElse(last != null && last.isAfter(shown.asOf()) ? last : shown.asOf());
  }

  private void rect(String kind, double from, double to, double middle, double thick) {
    html.lone(
        "rect",
        "class",
        kind,
        "x",
        Drawing.at(from),
        "y",
        Drawing.at(middle - thick / 2),
        "width",
        Drawing.at(Math.max(3, to - from)),
        "height",
        Drawing.at(thick));
  }

  private void tick(double x, double middle) {
    html.lone("circle", "class", "gjort", "cx", Drawing.at(x), "cy", Drawing.at(middle), "r", "8");
    html.lone(
        "path",
        "class",
        "bock",
        "d",
        "M" + Drawing.at(x - 4) + " " + Drawing.at(middle) + " l3 3 l5 -6");
  }

  private void cross(double x, double middle, String kind) {
    html.lone(
        "path",
        "class",
        kind,
        "d",
        "M" + Drawing.at(x - 5) + " " + Drawing.at(middle - 5) + " l10 10 m0 -10 l-10 10");
  }

  private void axis(double bottom) {
    double written = -100;
    for (Drawing.Tick tick : scale.ticks()) {
      double x = scale.x(tick.day());
      double half = tick.text().length() * Drawing.CHARACTER / 2;
      double middle = Math.min(Math.max(x, half), width - half);
      upright("rutnat", x, wide ? TOP : bottom - 6, bottom);
      if (middle - half > written + 6) {
        html.el(
            "text",
            tick.text(),
            "class",
            "liten",
            "x",
            Drawing.at(middle),
            "y",
            Drawing.at(bottom + 17),
            "text-anchor",
            "middle");
        written = middle + half;
      }
    }
    double now = scale.x(shown.asOf());
    upright("idag", now, TOP - 6, wide ? bottom : TOP);
    String text = "läget prövas " + shown.asOf();
    double half = text.length() * Drawing.CHARACTER / 2;
    html.el(
        "text",
        text,
        "class",
        "liten idagtext",
        "x",
        Drawing.at(Math.min(Math.max(now, half), width - half)),
        "y",
        Integer.toString(TOP - 11),
        "text-anchor",
        "middle");
  }
}
