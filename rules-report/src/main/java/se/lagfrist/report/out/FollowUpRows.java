package se.lagfrist.report.out;

import static se.lagfrist.report.out.Csv.row;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import se.lagfrist.report.FollowUpFigures;

/** The rows of the follow-up figures, one for each figure. */
final class FollowUpRows {

  private FollowUpRows() {}

  static void write(FollowUpFigures f, Appendable out) throws IOException {
    String quarter = f.quarter().toString();
    String time = Words.inquiryTime(f);
    Stream<List<String>> reviews =
        f.reviews().stream()
            .flatMap(
                r ->
                    Stream.of(
                        plain(quarter, "prövningar i tid", r.unit(), r.onTime()),
                        plain(quarter, "prövningar för sent", r.unit(), r.late()),
                        plain(quarter, "prövningar inte gjorda", r.unit(), r.missing())));
    Stream<List<String>> investigations =
        f.investigations().stream()
            .flatMap(
                i ->
                    Stream.of(
                        plain(quarter, "barnutredningar öppna", i.unit(), i.open()),
                        plain(
                            quarter, "barnutredningar öppna över " + time, i.unit(), i.overTime()),
                        plain(
                            quarter,
                            "barnutredningar öppna över " + time + " och förlängda",
                            i.unit(),
                            i.extended()),
                        plain(quarter, "barnutredningar avslutade", i.unit(), i.closed()),
                        plain(
                            quarter,
                            "barnutredningar avslutade efter " + time,
                            i.unit(),
                            i.closedLate())));
    Stream<List<String>> times =
        f.decisionTimes().stream()
            .flatMap(
                t ->
                    Stream.of(
                        plain(quarter, "ansökningar avgjorda", t.matter().swedish(), t.count()),
                        plain(
                            quarter, "dagar till beslut, median", t.matter().swedish(), t.median()),
                        plain(
                            quarter,
                            "dagar till beslut, 90:e percentilen",
                            t.matter().swedish(),
                            t.percentile90()),
                        plain(
                            quarter,
                            "dagar till beslut, längst",
                            t.matter().swedish(),
                            t.longest())));
    Stream<List<String>> overdue =
        f.overdue().stream()
            .map(
                o ->
                    figure(
                        quarter,
                        "försenat: " + o.provision(),
                        o.unit(),
                        o.count(),
                        o.duties(),
                        o.cases()));
    Stream<List<String>> missed =
        f.missed().stream()
            .flatMap(
                m ->
                    Stream.of(
                        missed(quarter, m, "missat: ", m.count()),
                        missed(quarter, m, "missat, gjort senare: ", m.doneLate()),
                        missed(quarter, m, "missat, behovet har upphört: ", m.ended()),
                        missed(quarter, m, "missat, inte gjort: ", m.open())));
    Stream<List<String>> late =
        Stream.of(plain(quarter, "försenat, vart och ett en gång", scope(f), f.late()));
    Stream<List<String>> repeated =
        f.repeated().stream().map(id -> plain(quarter, "ärende inlämnat mer än en gång", id, 1));
    Stream<List<String>> read =
        PageTexts.readings(provisions(f)).stream()
            .map(r -> plain(quarter, "lagen läst", r.source(), r.extent()));
    Stream<List<String>> recorded =
        f.recorded().profiles().stream()
            .map(name -> plain(quarter, "registreringsprofil", name, ""));
    Stream<List<String>> outside =
        f.recorded().untold() == 0
            ? Stream.empty()
            : Stream.of(
                plain(
                    quarter,
                    "barnutredningar utanför, avslutande registreras inte",
                    scope(f),
                    f.recorded().untold()));
    Csv.write(
        List.of("kvartal", "tal", "grupp", "värde", "skyldigheter", "ärenden"),
        Stream.of(
                reviews,
                investigations,
                times,
                overdue,
                missed,
                late,
                trend(f, time),
                repeated,
                outside,
                recorded,
                read)
            .flatMap(s -> s),
        out);
  }

  private static List<String> provisions(FollowUpFigures f) {
    return Stream.concat(
            f.overdue().stream().map(FollowUpFigures.Overdue::provision),
            f.missed().stream().map(FollowUpFigures.Missed::provision))
        .toList();
  }

  private static String scope(FollowUpFigures f) {
    String unit = f.unit();
    return unit == null ? "alla enheter" : unit;
  }

  private static Stream<List<String>> trend(FollowUpFigures f, String time) {
    return f.trend().stream()
        .flatMap(
            q -> {
              String quarter = q.quarter().toString();
              String of = scope(f);
              return Stream.of(
                  plain(quarter, "kvartalet: prövningar i tid", of, q.onTime()),
                  plain(quarter, "kvartalet: prövningar för sent", of, q.late()),
                  plain(quarter, "kvartalet: prövningar inte gjorda", of, q.missing()),
                  plain(quarter, "kvartalet: missat, vart och ett en gång", of, q.missed()),
                  plain(quarter, "kvartalet: missat, inte gjort", of, q.open()),
                  plain(quarter, "kvartalet: barnutredningar avslutade", of, q.closed()),
                  plain(
                      quarter,
                      "kvartalet: barnutredningar avslutade efter " + time,
                      of,
                      q.closedLate()));
            });
  }

  private static List<String> missed(
      String quarter, FollowUpFigures.Missed m, String what, int count) {
    return figure(quarter, what + m.provision(), m.unit(), count, m.duties(), m.cases());
  }

  /** A figure that says nothing of which duties and cases it counts. */
  private static List<String> plain(String quarter, String what, String group, Object value) {
    return row(quarter, what, group, value, "", "");
  }

  private static List<String> figure(
      String quarter,
      String what,
      String group,
      Object value,
      List<String> duties,
      List<String> cases) {
    return row(quarter, what, group, value, String.join(", ", duties), String.join(" ", cases));
  }
}
