package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Person;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;

/** A case and what a rule makes of it, drawn along a line of time and told in a table. */
final class CaseDrawing {

  private static final int MOST_FACTS = 12;
  private static final int MOST_OBLIGATIONS = 8;

  private static final int LABELS = 268;
  private static final int LINE = 16;
  private static final int TOP = 26;
  private static final int STRIP = 20;
  private static final int LEAST = 16;

  private final TypicalCase typical;
  private final LocalDate asOf;
  private final List<Happened> happened;
  private final List<Obligation> obligations;
  private final int leftOut;

  /**
   * Something of the case on its day.
   *
   * @param day the day
   * @param what its name
   * @param fact the fact it belongs to, as the scenario names it
   * @param isDrawn whether it has room on the line
   */
  private record Happened(LocalDate day, String what, String fact, boolean isDrawn) {}

  CaseDrawing(TypicalCase typical) {
    this.typical = typical;
    this.asOf = typical.look().timeline().asOf();
    List<Obligation> all = typical.obligations();
    this.leftOut = Math.max(0, all.size() - MOST_OBLIGATIONS);
    this.obligations = all.subList(leftOut, all.size());
    this.happened = happened(typical);
  }

  private static List<Happened> happened(TypicalCase typical) {
    CaseFile file = typical.look().file().knownOn(typical.look().timeline().asOf());
    List<Happened> all = new ArrayList<>();
    for (Fact fact : file.facts()) {
      FactType type = FactType.of(fact);
      boolean anchors =
          typical.obligations().stream().anyMatch(o -> o.key().factId().equals(fact.id()));
      for (DateField field : type.dates()) {
        LocalDate day = field.of(fact);
        if (day != null) {
          // A birth long ago would press everything else together.
          boolean drawn = anchors || !(fact instanceof Person);
          all.add(new Happened(day, field.swedish(), named(typical, fact), drawn));
        }
      }
    }
    all.sort(Comparator.comparing(Happened::day));
    return List.copyOf(all);
  }

  /** Returns the fact in the words of the scenario, without its days. */
  private static String named(TypicalCase typical, Fact fact) {
    String start = FactType.of(fact).swedish() + " " + fact.id();
    return typical.scenario().sentences().stream()
        .map(s -> s.text())
        .filter(t -> t.equals(start) || t.startsWith(start + " "))
        .map(t -> t.replaceFirst(" där .*", ""))
        .findFirst()
        .orElse(start);
  }

  void write(Html html) {
    html.open("figure", "class", "bild");
    new Sketch(html, Drawing.WIDE, "bred").draw();
    new Sketch(html, Drawing.NARROW, "smal").draw();
    html.open("figcaption");
    if (!typical.scenario().file().isEmpty()) {
      html.text("Ur scenariot ”" + typical.scenario().name() + "”. ");
    }
    html.text("Streckad linje: dagen man står på. Samma sak står i tabellen.");
    if (leftOut > 0) {
      html.text(
          " " + Words.count(leftOut, "tidigare tillfälle", "tidigare tillfällen") + " visas inte.");
    }
    html.close(2);
    table(html);
  }

  private void table(Html html) {
    html.open("details", "class", "som-tabell").el("summary", "Fallet som tabell");
    Table.write(
        html,
        "tabell",
        "Vad som hänt och vad regeln svarar " + asOf,
        List.of("Dag", "Vad", "Om"),
        this::rows);
    html.close();
  }

  private void rows(Table table) {
    happened.forEach(h -> row(table, h.day().toString(), h.what(), h.fact()));
    row(table, asOf.toString(), "läget prövas", "dagen man står på");
    for (Obligation o : obligations) {
      o.start().ifPresent(d -> row(table, d.toString(), "tiden börjar", name(o)));
      row(
          table,
          o.lastDay().map(LocalDate::toString).orElse("ingen"),
          Words.occurs(o.responsible()) ? "inträffar" : "sista dag",
          name(o) + ": " + standing(o));
    }
  }

  private static void row(Table table, String day, String what, String about) {
    table.row(day).cell(what).cell(about).end();
  }

  private String name(Obligation o) {
    boolean several = typical.obligations().size() > 1;
    return several ? "tillfälle " + o.key().occurrence() : "skyldigheten";
  }

  private static String standing(Obligation o) {
    if (o.breachedOn().isPresent()) {
      return "överträtt " + o.breachedOn().get();
    }
    boolean prohibition = o.kind() == ObligationKind.PROHIBITION;
    boolean occurs = Words.occurs(o.responsible());
    boolean ranOut =
        o.kind() == ObligationKind.LIMITATION
            && o.status() == Status.LAPSED
            && o.lapsedOn().equals(o.lastDay());
    if (ranOut) {
      return (occurs ? "inträffade" : "tiden gick ut") + on(o.lapsedOn());
    }
    return switch (o.status()) {
      case UPCOMING -> prohibition ? "förbudet gäller" : "kommande";
      case OVERDUE -> "försenad";
      case MET -> prohibition ? "iakttaget" : (occurs ? "hindrat" : "fullgjord") + on(o.metOn());
      case MET_LATE -> "fullgjord för sent" + on(o.metOn());
      case LAPSED -> "bortfallen" + on(o.lapsedOn());
      case OCCURRED -> "har inträtt" + on(o.occurredOn());
      case UNTRACKED -> "följs inte";
      case UNDETERMINED -> "oklar, en dag saknas";
    };
  }

  private static String on(Optional<LocalDate> day) {
    return day.map(d -> " " + d).orElse("");
  }

  private String told() {
    StringBuilder text = new StringBuilder("Tidslinje. ");
    happened.forEach(h -> text.append(h.what()).append(' ').append(h.day()).append(". "));
    text.append("Läget prövas ").append(asOf).append(". ");
    for (Obligation o : obligations) {
      text.append(Words.capital(name(o))).append(": ").append(head(o)).append(", ");
      text.append(standing(o)).append(". ");
    }
    return text.toString().strip();
  }

  private static String head(Obligation o) {
    if (o.kind() == ObligationKind.PROHIBITION) {
      return "förbud" + o.start().map(d -> " från " + d).orElse("");
    }
    String word = Words.occurs(o.responsible()) ? "inträffar " : "sista dag ";
    return o.lastDay().map(d -> word + d).orElse("ingen sista dag");
  }

  /** The drawing in one width. */
  private final class Sketch {

    private final Html html;
    private final int width;
    private final String size;
    private final boolean wide;
    private final Drawing scale;
    private double y = TOP;

    Sketch(Html html, int width, String size) {
      this.html = html;
      this.width = width;
      this.size = size;
      this.wide = width == Drawing.WIDE;
      LocalDate first = days().min(Comparator.naturalOrder()).orElse(asOf);
      LocalDate last = days().max(Comparator.naturalOrder()).orElse(asOf);
      double left = wide ? LABELS : 8;
      this.scale = new Drawing(first, last, left + 8, width - left - 30);
    }

    private Stream<LocalDate> days() {
      Stream.Builder<LocalDate> all = Stream.builder();
      all.add(asOf);
      happened.stream().filter(Happened::isDrawn).limit(MOST_FACTS).forEach(h -> all.add(h.day()));
      for (Obligation o : obligations) {
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
      List<Happened> drawn = happened.stream().filter(Happened::isDrawn).limit(MOST_FACTS).toList();
      Set<String> named = new HashSet<>();
      for (Happened h : drawn) {
        // What the fact is stands at its first day only.
        String fact = named.add(h.fact()) ? h.fact() : h.fact().replaceFirst(" \\(.*", "");
        List<String> lines = lines(Words.capital(h.what()), h.day() + " · " + fact);
        height += room(lines);
        rows.add(() -> fact(h, lines));
      }
      for (Obligation o : obligations) {
        boolean several = typical.obligations().size() > 1;
        String head = (several ? "Tillfälle " + o.key().occurrence() + ": " : "") + head(o);
        List<String> lines = lines(Words.capital(head), standing(o));
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
      html.el("title", told(), "id", id);
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
        upright("idag", scale.x(asOf), middle - STRIP / 2.0, middle + STRIP / 2.0);
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

    private void fact(Happened h, List<String> lines) {
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
      LocalDate start = o.start().orElse(asOf);
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
      return o.metOn().or(o::lapsedOn).orElse(last != null && last.isAfter(asOf) ? last : asOf);
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
      html.lone(
          "circle", "class", "gjort", "cx", Drawing.at(x), "cy", Drawing.at(middle), "r", "8");
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
      double now = scale.x(asOf);
      upright("idag", now, TOP - 6, wide ? bottom : TOP);
      String text = "läget prövas " + asOf;
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
}
