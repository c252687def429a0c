package se.lagfrist.report.out;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Reading;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.report.AuditorsCopy;
import se.lagfrist.report.CouncilStatistics;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.IvoItem;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.MunicipalityCalendar;
import se.lagfrist.report.Reconciliation;
import se.lagfrist.time.Quarter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Writes reports as JSON, UTF-8: the fields of the report records, days as yyyy-mm-dd, quarters as
 * 2026-Q1, citations and keys as printed, terms by their English identifier. Reports that are one
 * object end with {@code readings}: how far the law behind the rules was read; in those that are an
 * array each element ends with {@code lawRead}: how far the law behind it was read.
 */
public final class JsonReports {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule("lagfrist-report")
                  .addSerializer(Quarter.class, new ToStringSerializer(Quarter.class))
                  .addSerializer(Citation.class, new ToStringSerializer(Citation.class))
                  .addSerializer(ObligationKey.class, new ToStringSerializer(ObligationKey.class)))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonReports() {}

  /** Writes the individual reports to IVO. */
  public static void ivo(IvoReport report, OutputStream out) {
    write(report, out);
  }

  /** Writes individual reports as an array, one by one as they come. */
  public static void items(Stream<IvoItem> items, OutputStream out) {
    array(items, IvoItem::citation, out);
  }

  /**
   * Writes what changed between two evaluations as an array, one by one as it comes: for each
   * obligation the case, {@code NEW}, {@code CHANGED}, {@code RESOLVED} or {@code REOPENED}, the
   * key, and its last day and status before and after.
   */
  public static void changes(Stream<Reconciliation> found, OutputStream out) {
    array(found.flatMap(each -> ChangeRow.of(each).stream()), ChangeRow::citation, out);
  }

  /** Writes a report with how far the law behind it was read. */
  private static void write(Object report, OutputStream out) {
    ObjectNode tree = MAPPER.valueToTree(report);
    tree.set("readings", MAPPER.valueToTree(Reading.shipped()));
    MAPPER.writeValue(out, tree);
  }

  private static <T> void array(Stream<T> items, Function<T, Citation> citation, OutputStream out) {
    try (items;
        JsonGenerator json = MAPPER.createGenerator(out)) {
      json.writeStartArray();
      Iterator<T> each = items.iterator();
      while (each.hasNext()) {
        T item = each.next();
        ObjectNode tree = MAPPER.valueToTree(item);
        tree.put("lawRead", PageTexts.read(citation.apply(item).print()));
        json.writePOJO(tree);
      }
      json.writeEndArray();
    }
  }

  /** Writes the auditors' copy. */
  public static void auditors(AuditorsCopy copy, OutputStream out) {
    write(copy, out);
  }

  /** Writes the council statistics. */
  public static void council(CouncilStatistics statistics, OutputStream out) {
    write(statistics, out);
  }

  /** Writes the follow-up figures. */
  public static void followUp(FollowUpFigures figures, OutputStream out) {
    write(figures, out);
  }

  /** Writes the municipality's calendar. */
  public static void calendar(MunicipalityCalendar calendar, OutputStream out) {
    write(calendar, out);
  }
}
