package se.lagfrist.host.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.lagfrist.casefile.FactType;
import se.lagfrist.tabular.Mapping;
import se.lagfrist.tabular.RowWriter;

/** The tables of the case system. The mapping file alone tells what is in their columns. */
public final class HostTables {

  /** The column that names the case. */
  static final String CASE = "arende_id";

  /** The column that names the row, within its case. */
  static final String ROW = "rad_id";

  private static final String FILE = "mappning.yaml";
  private static final Mapping MAPPING = read();
  private static final RowWriter WRITER = RowWriter.of(MAPPING);
  private static final Map<String, List<String>> COLUMNS = columnsOf();

  private HostTables() {}

  /** Returns the columns of each table besides the case's id and the row's. */
  public static Map<String, List<String>> columns() {
    return COLUMNS;
  }

  /** Returns the table that holds a kind of fact. */
  static String of(FactType kind) {
    return WRITER.table(kind).orElseThrow();
  }

  static Mapping mapping() {
    return MAPPING;
  }

  static RowWriter writer() {
    return WRITER;
  }

  private static Mapping read() {
    try (InputStream in = HostTables.class.getResourceAsStream("/" + FILE)) {
      return Mapping.parse(
          FILE,
          new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> columnsOf() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    WRITER
        .columns()
        .forEach(
            (table, all) -> {
              List<String> others = new ArrayList<>(all);
              others.removeAll(List.of(CASE, ROW));
              columns.put(table, List.copyOf(others));
            });
    return columns;
  }
}
