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
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/** Draws a case as a picture: places each obligation and each day of it. */
final class PictureDrawing {

  private static final int TOP = 34;

  /** A mark closer to the edge than this has no room for its text. */
  private static final int EDGE = 30;

  private static final int MOST_LANES = 16;
  private static final int MOST_ROWS = 14;

  private PictureDrawing() {}

  /** Draws a case in a form. */
  static TimelinePicture of(CaseFile file, Timeline timeline, PictureForm form) {
    LocalDate asOf = timeline.asOf();
    CaseFile known = file.knownOn(asOf);
    Map<String, List<Happened>> happened = happened(known);
    Map<String, List<Obligation>> rules = new LinkedHashMap<>();
    timeline.obligations().stream()
        .sorted(Comparator.comparing(o -> !waits(o)))
        .forEach(o -> rules.computeIfAbsent(o.title(), r -> new ArrayList<>()).add(o));
    Scale scale = scale(asOf, happened, timeline, form);

    List<TimelinePicture.Lane> lanes = new ArrayList<>();
    int y = TOP + 18 + form.labelUp();
    for (Map.Entry<String, List<Obligation>> rule : rules.entrySet()) {
      if (lanes.size() == MOST_LANES) {
        break;
      }
      lanes.add(lane(y, rule.getKey(), rule.getValue(), scale, asOf, form));
      y += form.lane();
    }
    int axis = TOP + Math.max(1, lanes.size()) * form.lane() + 8;
    List<TimelinePicture.FactRow> rows = new ArrayList<>();
    y = axis + 40 + form.rowUp();
    for (Map.Entry<String, List<Happened>> kind : happened.entrySet()) {
      if (rows.size() == MOST_ROWS) {
        break;
      }
      rows.add(
          new TimelinePicture.FactRow(
              y,
              y - form.rowUp(),
              cut(kind.getKey(), form),
              kind.getValue().stream()
                  .map(
                      h ->
                          new TimelinePicture.Dot(scale.x(h.day()), h.day() + ": " + kind.getKey()))
                  .toList()));
      y += form.row();
    }
    double today = scale.x(asOf);
    boolean later =
        timeline.obligations().stream()
            .anyMatch(o -> o.lastDay().filter(d -> d.isAfter(scale.to())).isPresent());
    return new TimelinePicture(
        form.width(),
        y + 6,
        form.left(),
        form.right(),
        today,
        "Läget " + asOf,
        today > form.right() - 70 ? "end" : today < form.left() + 70 ? "start" : "middle",
        axis,
        scale.ticks(form.ticks()).stream().filter(t -> t.x() >= EDGE).toList(),
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
      LocalDate asOf, Map<String, List<Happened>> happened, Timeline timeline, PictureForm form) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(asOf);
    happened.values().forEach(all -> all.forEach(h -> days.add(h.day())));
    for (Obligation o : timeline.obligations()) {
      o.lastDay().filter(d -> d.isBefore(asOf.plusMonths(10))).ifPresent(days::add);
    }
    LocalDate from = days.first().minusDays(10);
    LocalDate to = days.last().plusDays(20);
    return new Scale(
        from, to.isBefore(asOf.plusDays(40)) ? asOf.plusDays(40) : to, form.left(), form.right());
  }

  private static TimelinePicture.Lane lane(
      int y, String label, List<Obligation> all, Scale scale, LocalDate asOf, PictureForm form) {
    List<TimelinePicture.Bar> bars =
        all.stream()
            .sorted(Comparator.comparing(Obligation::key))
            .map(o -> bar(o, all, scale, asOf, form))
            .toList();
    Obligation first = all.get(0);
    String more = all.size() > 1 ? " (" + all.size() + " tillfällen)" : "";
    return new TimelinePicture.Lane(
        y,
        y - form.labelUp(),
        y - form.stateUp(),
        cut(label, form),
        Words.state(first, asOf) + more,
        all.stream().anyMatch(o -> o.status() == Status.OVERDUE),
        bars);
  }

  private static TimelinePicture.Bar bar(
      Obligation o, List<Obligation> all, Scale scale, LocalDate asOf, PictureForm form) {
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
    boolean tell =
        form.days() && waits(o) && all.stream().filter(PictureDrawing::waits).count() <= 2;
    boolean toLeft = markX > form.right() - 90;
    return new TimelinePicture.Bar(
        scale.x(start.isBefore(end) ? start : end),
        scale.x(end),
        scale.x(late),
        last == null,
        beyond ? "later" : mark(o),
        markX,
        tell && last != null ? (beyond ? last + " →" : last.toString()) : "",
        toLeft ? markX - 10 : markX + 10,
        toLeft ? "end" : "start",
        o.title()
            + ": "
            + Words.state(o, asOf)
            + Optional.ofNullable(last).map(d -> ", sista dag " + d).orElse(""));
  }

  private static String mark(Obligation o) {
    return switch (o.status()) {
      case UPCOMING -> "upcoming";
      case OVERDUE -> "overdue";
      case MET -> "done";
      case MET_LATE -> "donelate";
      case LAPSED -> "lapsed";
      case OCCURRED -> "occurred";
      case UNTRACKED -> "untracked";
      case UNDETERMINED -> "unclear";
    };
  }

  private static boolean waits(Obligation o) {
    return o.isOpen() || o.status() == Status.UNDETERMINED;
  }

  private static String cut(String text, PictureForm form) {
    String big = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return big.length() <= form.label() ? big : big.substring(0, form.label() - 1) + "…";
  }
}
