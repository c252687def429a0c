package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagfrist.law.LawTimeline;
import se.lagfrist.law.Transition;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.time.DateSpan;

/** The wordings of a rule, drawn along a time axis and told in a table. */
final class TimeAxis {

  private static final int LEAST_YEARS = 3;
  private static final int HEIGHT = 78;
  private static final double LEAST_WIDTH = 20;
  private static final double ARROW = 26;

  private final BookRule rule;
  private final List<LawText> versions;

  TimeAxis(BookRule rule) {
    this.rule = rule;
    this.versions = rule.rule().law().versions();
  }

  void write(Html html) {
    html.open("figure", "class", "bild");
    draw(html, Drawing.WIDE, "bred");
    draw(html, Drawing.NARROW, "smal");
    html.el(
        "figcaption",
        "Lydelserna på en tidsaxel. Numren är desamma som i tabellen; en pil betyder att lydelsen"
            + " fortfarande gäller enligt regelfilen.");
    html.close();
    table(html);
  }

  private void draw(Html html, int width, String size) {
    String id = "axel-" + size;
    html.open(
        "svg",
        "class",
        "rita " + size,
        "viewBox",
        "0 0 " + width + " " + HEIGHT,
        "role",
        "img",
        "aria-labelledby",
        id);
    html.el("title", told(), "id", id);
    LocalDate from = versions.get(0).inForce().from();
    LocalDate last = versions.get(versions.size() - 1).inForce().from();
    Optional<LocalDate> end = Optional.ofNullable(versions.get(versions.size() - 1).inForce().to());
    LocalDate to = end.orElse(last.plusYears(LEAST_YEARS));
    double room = width - 4 - (end.isPresent() ? 0 : ARROW);
    Drawing scale = new Drawing(from, to, 2, room);
    List<double[]> places = places(scale);
    for (int i = 0; i < versions.size(); i++) {
      bar(html, i, places.get(i), end.isEmpty() && i == versions.size() - 1);
    }
    double[] written = {-100, -100};
    for (int i = 0; i <= versions.size(); i++) {
      boolean isEnd = i == versions.size();
      if (isEnd && end.isEmpty()) {
        break;
      }
      double x = isEnd ? places.get(i - 1)[1] : places.get(i)[0];
      String text =
          isEnd ? end.orElseThrow().toString() : versions.get(i).inForce().from().toString();
      html.lone(
          "line",
          "class",
          "streck",
          "x1",
          Drawing.at(x),
          "x2",
          Drawing.at(x),
          "y1",
          "40",
          "y2",
          "48");
      double length = text.length() * Drawing.CHARACTER;
      double start = Math.min(Math.max(0, x - (isEnd ? length : 0)), width - length);
      // A day that would run into the one before it goes on the line below, if there is room.
      int line = start >= written[0] + 6 ? 0 : start >= written[1] + 6 ? 1 : -1;
      if (line >= 0) {
        String y = line == 0 ? "60" : "75";
        html.el("text", text, "class", "liten", "x", Drawing.at(start), "y", y);
        written[line] = start + length;
      }
    }
    html.close();
  }

  private void bar(Html html, int i, double[] place, boolean open) {
    String kind = "lydelse " + (i % 2 == 0 ? "jamn" : "udda");
    double x = place[0];
    double w = Math.max(2, place[1] - place[0]);
    html.lone(
        "rect",
        "class",
        kind,
        "x",
        Drawing.at(x),
        "y",
        "8",
        "width",
        Drawing.at(w),
        "height",
        "32");
    if (open) {
      double end = x + w;
      html.lone(
          "path",
          "class",
          kind,
          "d",
          "M"
              + Drawing.at(end)
              + " 8 L"
              + Drawing.at(end + ARROW - 4)
              + " 24 L"
              + Drawing.at(end)
              + " 40 Z");
    }
    html.el(
        "text",
        Integer.toString(i + 1),
        "class",
        "nummer",
        "x",
        Drawing.at(x + w / 2),
        "y",
        "29",
        "text-anchor",
        "middle");
  }

  /** Returns where each wording begins and ends; a short one is given room for its number. */
  private List<double[]> places(Drawing scale) {
    List<double[]> places = new ArrayList<>();
    double least = 0;
    for (LawText version : versions) {
      DateSpan span = version.inForce();
      double start = Math.max(least, scale.x(span.from()));
      LocalDate to = span.to();
      double end = to == null ? scale.x(span.from().plusYears(LEAST_YEARS)) : scale.x(to) - 1;
      end = Math.max(end, start + LEAST_WIDTH);
      places.add(new double[] {start, end});
      least = end + 1;
    }
    double over = least - 1 - scale.x(last());
    for (int i = places.size() - 1; i >= 0 && over > 0; i--) {
      double[] place = places.get(i);
      place[1] =
          Math.min(place[1], i + 1 < places.size() ? places.get(i + 1)[0] - 1 : scale.x(last()));
      double moved = Math.max(0, LEAST_WIDTH - (place[1] - place[0]));
      place[0] -= moved;
      over = i > 0 ? places.get(i - 1)[1] - place[0] + 1 : 0;
    }
    return places;
  }

  private LocalDate last() {
    DateSpan span = versions.get(versions.size() - 1).inForce();
    LocalDate to = span.to();
    return to == null ? span.from().plusYears(LEAST_YEARS) : to;
  }

  private String told() {
    StringBuilder text = new StringBuilder("Tidsaxel med ");
    text.append(Words.count(versions.size(), "lydelse", "lydelser")).append(": ");
    for (int i = 0; i < versions.size(); i++) {
      text.append(i == 0 ? "" : "; ");
      text.append(versions.get(i).citation().print());
      text.append(' ').append(versions.get(i).inForce().swedish());
    }
    return text.append(".").toString();
  }

  private void table(Html html) {
    Table.write(
        html,
        "tabell",
        "Lydelserna",
        List.of("Nr", "Gäller", "Lagrum", "Tid"),
        rows -> {
          for (int i = 0; i < versions.size(); i++) {
            row(html, rows, i);
          }
        });
    gaps(html, rule.rule().law());
  }

  private void row(Html html, Table rows, int i) {
    LawText v = versions.get(i);
    rows.row(Integer.toString(i + 1)).cell(v.inForce().swedish()).cell(v.citation().print());
    rows.cell().prose(rule.time(v));
    if (v.once()) {
      html.lone("br").text("Bara en gång, upprepas inte.");
    }
    if (v.transition() == Transition.IMMEDIATE) {
      html.lone("br").text("Gäller också ärenden som redan pågick när lydelsen kom.");
    }
    html.close();
    rows.end();
  }

  private static void gaps(Html html, LawTimeline<LawText> law) {
    law.gaps()
        .forEach(gap -> html.open("p").days("Ingen lydelse gällde " + gap.swedish() + ".").close());
  }
}
