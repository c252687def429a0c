package se.lagfrist.tabular;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;

/** The rows of a query. */
final class JdbcTable implements RowTable {

  private final String name;
  private final ResultSet rows;
  private boolean begun;

  JdbcTable(String name, ResultSet rows) {
    this.name = name;
    this.rows = rows;
  }

  @Override
  public String file() {
    return name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean named() {
    return true;
  }

  @Override
  public void read(Sink sink) throws IOException {
    try {
      if (begun) {
        if (rows.getType() == ResultSet.TYPE_FORWARD_ONLY) {
          throw new TableException(
              name
                  + ": frågans svar kan bara läsas en gång. Ställ frågan så att svaret kan läsas om"
                  + " (TYPE_SCROLL_INSENSITIVE).");
        }
        rows.beforeFirst();
      }
      ResultSetMetaData about = rows.getMetaData();
      int width = about.getColumnCount();
      String[] names = new String[width];
      for (int i = 0; i < width; i++) {
        names[i] = about.getColumnLabel(i + 1);
      }
      if (!sink.row(0, names)) {
        return;
      }
      begun = true;
      for (long number = 1; rows.next(); number++) {
        String[] cells = new String[width];
        for (int i = 0; i < width; i++) {
          cells[i] = text(rows.getObject(i + 1));
        }
        if (!sink.row(number, cells)) {
          return;
        }
      }
    } catch (SQLException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  private static String text(Object value) {
    if (value instanceof Timestamp time) {
      // The day as it stands in the database, in no time zone.
      return time.toLocalDateTime().toString();
    }
    return value == null ? "" : value.toString().strip();
  }
}
