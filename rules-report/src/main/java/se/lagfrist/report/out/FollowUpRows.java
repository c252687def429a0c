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
                        row(quarter, "prövningar i tid", r.unit(), r.onTime()),
                        row(quarter, "prövningar för sent", r.unit(), r.late()),
                        row(quarter, "prövningar inte gjorda", r.unit(), r.missing())));
    Stream<List<String>> investigations =
        f.investigations().stream()
            .flatMap(
                i ->
                    Stream.of(
                        row(quarter, "barnutredningar öppna", i.unit(), i.open()),
                        row(quarter, "barnutredningar öppna över " + time, i.unit(), i.overTime()),
                        row(
                            quarter,
                            "barnutredningar öppna över " + time + " och förlängda",
                            i.unit(),
                            i.extended()),
                        row(quarter, "barnutredningar avslutade", i.unit(), i.closed()),
                        row(
                            quarter,
                            "barnutredningar avslutade efter " + time,
                            i.unit(),
                            i.closedLate())));
    Stream<List<String>> times =
        f.decisionTimes().stream()
            .flatMap(
                t ->
                    Stream.of(
                        row(quarter, "ansökningar avgjorda", t.matter().swedish(), t.count()),
                        row(quarter, "dagar till beslut, median", t.matter().swedish(), t.median()),
                        row(
                            quarter,
                            "dagar till beslut, 90:e percentilen",
                            t.matter().swedish(),
                            t.percentile90()),
                        row(
                            quarter,
                            "dagar till beslut, längst",
                            t.matter().swedish(),
                            t.longest())));
    Stream<List<String>> overdue =
        f.overdue().stream()
            .map(o -> row(quarter, "försenat: " + o.provision(), o.unit(), o.count()));
    Stream<List<String>> missed =
        f.missed().stream()
            .flatMap(
                m ->
                    Stream.of(
                        row(quarter, "missat: " + m.provision(), m.unit(), m.count()),
                        row(
                            quarter,
                            "missat, gjort senare: " + m.provision(),
                            m.unit(),
                            m.doneLate()),
                        row(
                            quarter,
                            "missat, behovet har upphört: " + m.provision(),
                            m.unit(),
                            m.ended()),
                        row(quarter, "missat, inte gjort: " + m.provision(), m.unit(), m.open())));
    Stream<List<String>> repeated =
        f.repeated().stream().map(id -> row(quarter, "ärende inlämnat mer än en gång", id, 1));
    Csv.write(
        List.of("kvartal", "tal", "grupp", "värde"),
        Stream.of(reviews, investigations, times, overdue, missed, repeated).flatMap(s -> s),
        out);
  }
}
