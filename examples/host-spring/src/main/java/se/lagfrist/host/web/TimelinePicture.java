package se.lagfrist.host.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.host.web.Scale.Tick;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/**
 * A case as a picture: obligations above the line, facts below it, the day asked about across both.
 * Only places and texts; the page draws it. A status is told by the shape of its mark and in words,
 * never by colour alone.
 *
 * @param height height of the picture; its width is {@link #WIDTH}
 * @param today place of the day asked about
 * @param todayLabel what stands at it
 * @param todayAnchor to which side that text runs: start, middle or end
 * @param axis height of the line
 * @param ticks marks along the line
 * @param lanes obligations, one lane for each rule
 * @param rows facts, one row for each kind of day
 * @param lanesLeftOut rules that did not fit
 * @param rowsLeftOut kinds of day that did not fit
 * @param later whether something lies to the right of the picture
 */
public record TimelinePicture(
    int height,
    double today,
    String todayLabel,
    String todayAnchor,
    int axis,
    List<Tick> ticks,
    List<Lane> lanes,
    List<FactRow> rows,
    int lanesLeftOut,
    int rowsLeftOut,
    boolean later) {

  /** Width of the picture. */
  public static final int WIDTH = 1080;

  private static final int LEFT = 330;
  private static final int RIGHT = 1055;
  private static final int TOP = 34;
  private static final int LANE = 36;
  private static final int ROW = 22;
  private static final int MOST_LANES = 16;
  private static final int MOST_ROWS = 14;
  private static final int LABEL = 46;

  /**
   * The obligations of one rule.
   *
   * @param y height of the lane
   * @param label the rule
   * @param state where it stands, in words
   * @param late whether any is overdue
   * @param bars one for each occurrence
   */
  public record Lane(int y, String label, String state, boolean late, List<Bar> bars) {}

  /**
   * One obligation.
   *
   * @param from where its clock started
   * @param to its last day, or the day asked about if it has none
   * @param lateTo to where it is late; the same as {@code to} if it is not
   * @param open whether it has no last day
   * @param mark shape at its end: done, donelate, overdue, upcoming, lapsed, unclear or later
   * @param markX place of the mark
   * @param text day beside the mark, or empty
   * @param textX place of that text
   * @param anchor to which side it runs
   * @param title all of it in words
   */
  public record Bar(
      double from,
      double to,
      double lateTo,
      boolean open,
      String mark,
      double markX,
      String text,
      double textX,
      String anchor,
      String title) {}

  /**
   * The days of one kind.
   *
   * @param y height of the row
   * @param label the kind of day
   * @param dots the days
   */
  public record FactRow(int y, String label, List<Dot> dots) {}

  /**
   * A day in the case.
   *
   * @param x its place
   * @param title what happened and when
   */
  public record Dot(double x, String title) {}

  /** Draws a case. */
  static TimelinePicture of(CaseFile file, Timeline timeline) {
    LocalDate asOf = timeline.asOf();
    CaseFile known = file.knownOn(asOf);
    Map<String, List<Happened>> happened = happened(known);
    Map<String, List<Obligation>> rules = new LinkedHashMap<>();
    timeline.obligations().stream()
        .sorted(Comparator.comparing(o -> !waits(o)))
        .forEach(o -> rules.computeIfAbsent(o.title(), r -> new ArrayList<>()).add(o));
    Scale scale = scale(asOf, happened, timeline);

    List<Lane> lanes = new ArrayList<>();
    int y = TOP + 18;
    for (Map.Entry<String, List<Obligation>> rule : rules.entrySet()) {
      if (lanes.size() == MOST_LANES) {
        break;
      }
      lanes.add(lane(y, rule.getKey(), rule.getValue(), scale, asOf));
      y += LANE;
    }
    int axis = TOP + Math.max(1, lanes.size()) * LANE + 8;
    List<FactRow> rows = new ArrayList<>();
    y = axis + 40;
    for (Map.Entry<String, List<Happened>> kind : happened.entrySet()) {
      if (rows.size() == MOST_ROWS) {
        break;
      }
      rows.add(
          new FactRow(
              y,
              cut(kind.getKey()),
              kind.getValue().stream()
                  .map(h -> new Dot(scale.x(h.day()), h.day() + ": " + kind.getKey()))
                  .toList()));
      y += ROW;
    }
    double today = scale.x(asOf);
    boolean later =
        timeline.obligations().stream()
            .anyMatch(o -> o.lastDay().filter(d -> d.isAfter(scale.to())).isPresent());
    return new TimelinePicture(
        y + 6,
        today,
        "Läget " + asOf,
        today > RIGHT - 70 ? "end" : today < LEFT + 70 ? "start" : "middle",
        axis,
        scale.ticks(),
        lanes,
        rows,
        rules.size() - lanes.size(),
        happened.size() - rows.size(),
        later);
  }

  private record Happened(LocalDate day, String factId) {}

  private static Map<String, List<Happened>> happened(CaseFile known) {
    Map<String, List<Happened>> found = new LinkedHashMap<>();
    for (Fact fact : known.facts()) {
      for (DateField field : FactType.of(fact).dates()) {
        LocalDate day = field.of(fact);
        if (day != null && !field.stated() && !field.name().equals("birthDate")) {
          found
              .computeIfAbsent(field.swedish(), f -> new ArrayList<>())
              .add(new Happened(day, fact.id()));
        }
      }
    }
    Map<String, List<Happened>> sorted = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(
            Comparator.comparing(
                e ->
                    e.getValue().stream()
                        .map(Happened::day)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX)))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private static Scale scale(
      LocalDate asOf, Map<String, List<Happened>> happened, Timeline timeline) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(asOf);
    happened.values().forEach(all -> all.forEach(h -> days.add(h.day())));
    for (Obligation o : timeline.obligations()) {
      o.lastDay().filter(d -> d.isBefore(asOf.plusMonths(10))).ifPresent(days::add);
    }
    LocalDate from = days.first().minusDays(10);
    LocalDate to = days.last().plusDays(20);
    return new Scale(from, to.isBefore(asOf.plusDays(40)) ? asOf.plusDays(40) : to, LEFT, RIGHT);
  }

  private static Lane lane(
      int y, String label, List<Obligation> all, Scale scale, LocalDate asOf) {
    List<Bar> bars =
        all.stream()
            .sorted(Comparator.comparing(Obligation::key))
            .map(o -> bar(o, all, scale, asOf))
            .toList();
    Obligation first = all.get(0);
    String more = all.size() > 1 ? " (" + all.size() + " tillfällen)" : "";
    return new Lane(
        y,
        cut(label),
        Words.state(first, asOf) + more,
        all.stream().anyMatch(o -> o.status() == Status.OVERDUE),
        bars);
  }

  private static Bar bar(Obligation o, List<Obligation> all, Scale scale, LocalDate asOf) {
    @Nullable LocalDate last = o.lastDay().orElse(null);
    LocalDate end = last != null ? last : asOf;
    LocalDate done = o.metOn().or(o::lapsedOn).orElse(null);
    if (last == null && done != null) {
      end = done;
    }
    LocalDate start = o.start().orElse(end);
    LocalDate late = end;
    if (last != null && o.status() == Status.OVERDUE) {
      late = asOf;
    } else if (last != null && o.status() == Status.MET_LATE && done != null) {
      late = done;
    }
    boolean beyond = end.isAfter(scale.to());
    LocalDate at = done != null && o.status() != Status.LAPSED ? done : late;
    double markX = scale.x(at);
    boolean tell = waits(o) && all.stream().filter(TimelinePicture::waits).count() <= 2;
    boolean toLeft = markX > RIGHT - 90;
    return new Bar(
        scale.x(start.isBefore(end) ? start : end),
        scale.x(end),
        scale.x(late),
        last == null,
        beyond ? "later" : mark(o),
        markX,
        tell && last != null ? (beyond ? last + " →" : last.toString()) : "",
        toLeft ? markX - 10 : markX + 10,
        toLeft ? "end" : "start",
        o.title() + ": " + Words.state(o, asOf) + Optional.ofNullable(last).map(d -> ", sista dag " + d).orElse(""));
  }

  private static String mark(Obligation o) {
    return switch (o.status()) {
      case UPCOMING -> "upcoming";
      case OVERDUE -> "overdue";
      case MET -> "done";
      case MET_LATE -> "donelate";
      case LAPSED -> "lapsed";
      case UNDETERMINED -> "unclear";
    };
  }

  private static boolean waits(Obligation o) {
    return o.isOpen() || o.status() == Status.UNDETERMINED;
  }

  private static String cut(String text) {
    String big = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return big.length() <= LABEL ? big : big.substring(0, LABEL - 1) + "…";
  }
}
