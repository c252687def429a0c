package se.lagfrist.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens what rows are read from: CSV and other text, XLSX, JSON, and a query to a database. */
public final class RowTables {

  private RowTables() {}

  /**
   * Returns the tables of a file: one of a text, one for each sheet of a workbook, one for each
   * list of records of a JSON file. What kind of file it is shows in its first bytes.
   *
   * @throws TableException if the file is of no kind that can be read
   * @throws IOException if it cannot be read
   */
  public static List<RowTable> open(Path file) throws IOException {
    return open(file, null, null);
  }

  /**
   * Returns the tables of a file whose delimiter and character set are known.
   *
   * @param delimiter between the fields of a text; found out where it is null
   * @param charset of a text, such as {@code windows-1252}; found out where it is null
   */
  public static List<RowTable> open(
      Path file, @Nullable Character delimiter, @Nullable String charset) throws IOException {
    byte[] head = head(file);
    if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
      return XlsxTable.open(file);
    }
    if (head.length >= 2 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
      throw new TableException(
          file
              + ": är en arbetsbok i det gamla formatet .xls, eller skyddad med lösenord. Öppna den"
              + " och spara som .xlsx utan lösenord.");
    }
    boolean wide = Charsets.isWide(head, head.length);
    for (byte b : head) {
      if (b == 0 && !wide) {
        throw new TableException(
            file
                + ": är varken text, kalkylblad (.xlsx) eller JSON. Spara utdraget som något av dem.");
      }
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json") || startsAsJson(head)) {
      return JsonTable.open(file);
    }
    return List.of(CsvTable.open(file, delimiter, charset));
  }

  /**
   * Returns the rows of a query. They can be read once unless the result set can be scrolled.
   *
   * @param name how the table is called in the mapping
   * @param rows the answer to the query, standing before its first row
   */
  public static RowTable of(String name, ResultSet rows) {
    return new JdbcTable(name, rows);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(64);
    }
  }

  private static boolean startsAsJson(byte[] head) {
    for (byte b : head) {
      if (b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return false;
  }
}
