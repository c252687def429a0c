package se.lagfrist.report.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.Reconciliation;
import se.lagfrist.report.ReportQuestion;

/**
 * Writes reports as CSV for Swedish spreadsheets: semicolons, CRLF, one heading row, days as
 * yyyy-mm-dd. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 * Write to UTF-8, with {@link #BYTE_ORDER_MARK} first if the file is opened in Excel.
 */
public final class CsvReports {

  /** Makes Excel read the file as UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  private CsvReports() {}

  /**
   * Writes the individual reports to IVO, row by row as they come.
   *
   * @throws IOException if it cannot be written
   */
  public static void ivo(Stream<IvoItem> items, Appendable out) throws IOException {
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
            "delvis verkställt",
            "rapporteras från",
            "dagar",
            "dagar sedan avbrott",
            "erbjudanden",
            "avböjda",
            "skäl",
            "anmärkningar",
            "verkställt",
            "upphört",
            "upphört varför",
            "vistelsekommun",
            "preliminär",
            "lämnas från",
            "lämnas senast",
            "lämnad",
            "lagrum"),
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
                    i.partial(),
                    i.reportableFrom(),
                    i.days(),
                    i.daysInterrupted(),
                    i.offers().size(),
                    i.declined(),
                    i.reason(),
                    String.join(" ", i.notes()),
                    i.executedOn(),
                    i.closedOn(),
                    i.closeReason(),
                    i.hostMunicipality(),
                    i.preliminary(),
                    i.window().first(),
                    i.window().last(),
                    i.filedOn(),
                    i.citation().print())),
        out);
  }

  /**
   * Writes the questions that remain.
   *
   * @throws IOException if it cannot be written
   */
  public static void questions(List<ReportQuestion> questions, Appendable out) throws IOException {
    write(
        List.of("ärende", "uppgift", "fråga"),
        questions.stream().map(q -> row(q.caseId(), q.factId(), q.question())),
        out);
  }

  /**
   * Writes the auditors' copy.
   *
   * @throws IOException if it cannot be written
   */
  public static void auditors(AuditorsCopy copy, Appendable out) throws IOException {
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
            "delvis verkställt",
            "dagar",
            "erbjudanden",
            "avböjda",
            "skäl",
            "verkställt",
            "upphört",
            "upphört varför",
            "lagrum"),
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
                        r.partial(),
                        r.days(),
                        r.offers(),
                        r.declined(),
                        r.reason(),
                        r.executedOn(),
                        r.closedOn(),
                        r.closeReason(),
                        r.citation().print())),
        out);
  }

  /**
   * Writes the council statistics, a row for each type of measure and a row for the sum of each
   * part. A masked number is left empty.
   *
   * @throws IOException if it cannot be written
   */
  public static void council(CouncilStatistics statistics, Appendable out) throws IOException {
    write(
        List.of(
            "kvartal", "avser", "lag", "del", "insats", "antal", "dagar sedan beslut", "lagrum"),
        statistics.parts().stream()
            .flatMap(
                p ->
                    Stream.concat(
                        p.groups().stream()
                            .map(
                                g ->
                                    row(
                                        statistics.quarter(),
                                        statistics.snapshot(),
                                        p.law().swedish(),
                                        p.waitKind().swedish(),
                                        g.measure(),
                                        g.count(),
                                        spaced(g.days()),
                                        p.citation().print())),
                        Stream.of(
                            row(
                                statistics.quarter(),
                                statistics.snapshot(),
                                p.law().swedish(),
                                p.waitKind().swedish(),
                                "summa",
                                p.count(),
                                "",
                                p.citation().print())))),
        out);
  }

  /**
   * Writes the follow-up figures, a row for each figure.
   *
   * @throws IOException if it cannot be written
   */
  public static void followUp(FollowUpFigures f, Appendable out) throws IOException {
    String quarter = f.quarter().toString();
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
                        row(
                            quarter,
                            "barnutredningar öppna över fyra månader",
                            i.unit(),
                            i.overFourMonths()),
                        row(
                            quarter,
                            "barnutredningar öppna över fyra månader och förlängda",
                            i.unit(),
                            i.extended()),
                        row(quarter, "barnutredningar avslutade", i.unit(), i.closed()),
                        row(
                            quarter,
                            "barnutredningar avslutade efter fyra månader",
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
    write(
        List.of("kvartal", "tal", "grupp", "värde"),
        Stream.of(reviews, investigations, times, overdue).flatMap(s -> s),
        out);
  }

  /**
   * Writes what changed between two evaluations, a row for each obligation, as they come.
   *
   * @throws IOException if it cannot be written
   */
  public static void changes(Stream<Reconciliation> found, Appendable out) throws IOException {
    write(
        List.of(
            "ärende",
            "ändring",
            "nyckel",
            "skyldighet",
            "sista dag före",
            "sista dag",
            "läge före",
            "läge",
            "klar hur",
            "lagrum",
            "vilar på"),
        found
            .flatMap(each -> ChangeRow.of(each).stream())
            .map(
                r ->
                    row(
                        r.caseId(),
                        r.change().swedish(),
                        r.key(),
                        r.title(),
                        r.lastDayBefore(),
                        r.lastDay(),
                        r.statusBefore() == null ? null : r.statusBefore().swedish(),
                        r.status() == null ? null : r.status().swedish(),
                        r.how() == null ? null : r.how().swedish(),
                        r.citation().print(),
                        r.force().swedish())),
        out);
  }

  /**
   * Writes the municipality's calendar.
   *
   * @throws IOException if it cannot be written
   */
  public static void calendar(MunicipalityCalendar calendar, Appendable out) throws IOException {
    write(
        List.of(
            "nyckel",
            "senast",
            "planera till",
            "nästa vardag",
            "tidigast",
            "vad",
            "till",
            "källa",
            "vilar på",
            "att observera",
            "läge",
            "katalog"),
        calendar.entries().stream()
            .map(
                e ->
                    row(
                        e.key(),
                        e.day(),
                        e.plannedDay(),
                        e.rolledDay(),
                        e.opensOn(),
                        e.title(),
                        e.recipient(),
                        e.source(),
                        e.force().swedish(),
                        e.note(),
                        e.status() == null ? null : e.status().swedish(),
                        String.join(" ", e.catalogue()))),
        out);
  }

  private static void write(List<String> header, Stream<List<String>> rows, Appendable out)
      throws IOException {
    try (rows) {
      CSVPrinter printer = new CSVPrinter(out, FORMAT);
      printer.printRecord(header);
      Iterator<List<String>> each = rows.iterator();
      while (each.hasNext()) {
        printer.printRecord(each.next());
      }
      printer.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> row(@Nullable Object... values) {
    return Stream.of(values).map(CsvReports::cell).toList();
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean yes) {
      return yes ? "ja" : "nej";
    }
    if (value instanceof Double number) {
      // A decimal comma, as in Swedish spreadsheets.
      return number.toString().replace('.', ',');
    }
    return value instanceof Number ? value.toString() : harmless(value.toString());
  }

  /** What begins a formula, also in its wide and small forms. */
  private static final String FORMULA =
      "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";

  /** Spreadsheets skip what does not show before a formula. */
  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }

  /** Returns a text that no spreadsheet takes for a formula. */
  static String harmless(String text) {
    if (text.isEmpty()) {
      return text;
    }
    // The wide forms are folded to the narrow ones by some spreadsheets; a line feed is trimmed.
    int first = 0;
    while (first < text.length() && isBlank(text.charAt(first))) {
      first++;
    }
    return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
  }

  private static String spaced(List<Long> days) {
    return String.join(" ", days.stream().map(String::valueOf).toList());
  }
}
