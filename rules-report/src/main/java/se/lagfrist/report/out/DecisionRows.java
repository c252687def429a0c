package se.lagfrist.report.out;

import static se.lagfrist.report.out.Csv.row;
import static se.lagfrist.report.out.Csv.write;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.ReportQuestion;

/** The rows of the reports on decisions that were not executed. */
final class DecisionRows {

  private DecisionRows() {}

  static void ivo(Stream<IvoItem> items, Appendable out) throws IOException {
    write(
        List.of(
            "kvartal",
            "slag",
            "orsak",
            "ärende",
            "enhet",
            "beslut",
            "avbrott",
            "lag",
            "paragraf",
            "insats",
            "dom",
            "beslutsdag",
            "avbrottsdag",
            "sista dag i tid",
            "delvis verkställt",
            "rapporteras från",
            "dagar",
            "dagar sedan avbrott",
            "erbjudanden",
            "avböjda",
            "erbjudande lämnat",
            "skäl",
            "åtgärder",
            "hjälp under tiden",
            "anmärkningar",
            "verkställt",
            "upphört",
            "upphört varför",
            "vistelsekommun",
            "preliminär",
            "lämnas till",
            "lämnas från",
            "lämnas senast",
            "lämnad",
            "saknas",
            "registreringsprofil",
            "lagrum",
            "lagen läst"),
        items.map(
            i ->
                row(
                    i.quarter(),
                    i.kind().swedish(),
                    i.waitKind().swedish(),
                    i.caseId(),
                    i.unit(),
                    i.decisionId(),
                    i.interruptionId(),
                    i.law().swedish(),
                    i.provision(),
                    i.measure().swedish(),
                    i.judgment(),
                    i.decidedOn(),
                    i.interruptedOn(),
                    i.statutoryDay(),
                    i.partial(),
                    i.reportableFrom(),
                    i.days(),
                    i.daysInterrupted(),
                    i.offers().size(),
                    i.declined(),
                    i.offered(),
                    i.reason(),
                    String.join(", ", i.actions()),
                    String.join(", ", i.interim()),
                    String.join(" ", i.notes()),
                    i.executedOn(),
                    i.closedOn(),
                    i.closeReason(),
                    i.hostMunicipality(),
                    i.preliminary(),
                    i.recipient(),
                    i.window().first(),
                    i.window().last(),
                    i.filedOn(),
                    String.join(", ", i.lacks()),
                    i.recording(),
                    i.citation().print(),
                    PageTexts.read(i.citation().print()))),
        out);
  }

  static void questions(List<ReportQuestion> questions, Appendable out) throws IOException {
    write(
        List.of("ärende", "uppgift", "fråga", "kan ändra vad som rapporteras"),
        questions.stream().map(q -> row(q.caseId(), q.factId(), q.question(), q.deciding())),
        out);
  }

  static void auditors(AuditorsCopy copy, Appendable out) throws IOException {
    write(
        List.of(
            "kvartal",
            "nr",
            "slag",
            "orsak",
            "lag",
            "paragraf",
            "insats",
            "beslutsdag",
            "avbrottsdag",
            "sista dag i tid",
            "delvis verkställt",
            "dagar",
            "dagar sedan avbrott",
            "erbjudanden",
            "avböjda",
            "erbjudande lämnat",
            "skäl",
            "åtgärder",
            "hjälp under tiden",
            "verkställt",
            "upphört",
            "upphört varför",
            "registreringsprofil",
            "lagrum",
            "lagen läst"),
        copy.rows().stream()
            .map(
                r ->
                    row(
                        copy.quarter(),
                        r.number(),
                        r.kind().swedish(),
                        r.waitKind().swedish(),
                        r.law().swedish(),
                        r.provision(),
                        r.measure().swedish(),
                        r.decidedOn(),
                        r.interruptedOn(),
                        r.statutoryDay(),
                        r.partial(),
                        r.days(),
                        r.daysInterrupted(),
                        r.offers(),
                        r.declined(),
                        r.offered(),
                        r.reason(),
                        String.join(", ", r.actions()),
                        String.join(", ", r.interim()),
                        r.executedOn(),
                        r.closedOn(),
                        r.closeReason(),
                        String.join(", ", copy.recorded().profiles()),
                        r.citation().print(),
                        PageTexts.read(r.citation().print()))),
        out);
  }

  static void council(CouncilStatistics statistics, Appendable out) throws IOException {
    write(
        List.of(
            "kvartal",
            "avser",
            "lag",
            "del",
            "insats",
            "antal",
            "dagar sedan beslut",
            "registreringsprofil",
            "lagrum",
            "lagen läst"),
        statistics.parts().stream()
            .flatMap(
                p ->
                    Stream.concat(
                        p.groups().stream()
                            .map(
                                g -> part(statistics, p, g.measure(), g.count(), spaced(g.days()))),
                        sums(statistics, p))),
        out);
  }

  /** Returns how the decisions of a part stood, where there are any, and their sum. */
  private static Stream<List<String>> sums(CouncilStatistics all, CouncilStatistics.Part p) {
    List<String> sum = part(all, p, "summa", p.count(), "");
    Integer count = p.count();
    return count != null && count == 0
        ? Stream.of(sum)
        : Stream.of(
            part(all, p, "varav väntar", p.waiting(), ""),
            part(all, p, "varav verkställda för sent", p.executedLate(), ""),
            part(all, p, "varav upphörda utan att ha verkställts", p.ended(), ""),
            sum);
  }

  private static List<String> part(
      CouncilStatistics statistics,
      CouncilStatistics.Part part,
      String what,
      @Nullable Integer count,
      String days) {
    return row(
        statistics.quarter(),
        statistics.snapshot(),
        part.law().swedish(),
        part.waitKind().swedish(),
        what,
        count,
        days,
        String.join(", ", statistics.recorded().profiles()),
        part.citation().print(),
        PageTexts.read(part.citation().print()));
  }

  private static String spaced(List<Long> days) {
    return String.join(" ", days.stream().map(String::valueOf).toList());
  }
}
