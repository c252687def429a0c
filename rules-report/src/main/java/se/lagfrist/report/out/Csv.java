package se.lagfrist.report.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.PlainText;

/** Rows and cells of a table for Swedish spreadsheets. */
final class Csv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  private Csv() {}

  static void write(List<String> header, Stream<List<String>> rows, Appendable out)
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

  static List<String> row(@Nullable Object... values) {
    return Stream.of(values).map(Csv::cell).toList();
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
    return value instanceof Number ? value.toString() : PlainText.inCell(value.toString());
  }
}
