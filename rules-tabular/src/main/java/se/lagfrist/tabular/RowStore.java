package se.lagfrist.tabular;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps rows until all have come, and gives them back by case. Many rows go to temporary files, a
 * share of the cases in each, beside what is written; they are removed in the end.
 */
final class RowStore implements Closeable {

  private static final int SHARES = 128;

  /**
   * A row.
   *
   * @param table which table
   * @param number which row of it
   * @param cells its cells
   */
  record Stored(int table, long number, String[] cells) {}

  /** Takes the rows of a case. */
  interface Cases {
    void take(String caseId, List<Stored> rows) throws IOException;
  }

  private final Path folder;
  private final int most;
  private final Map<String, List<Stored>> held = new LinkedHashMap<>();
  private final DataOutputStream[] out = new DataOutputStream[SHARES];
  private final Path[] files = new Path[SHARES];
  private int count;
  private boolean spilled;

  /**
   * Makes an empty store.
   *
   * @param folder where temporary files go
   * @param most how many rows are held in memory
   */
  RowStore(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  void add(String caseId, Stored row) throws IOException {
    if (spilled) {
      write(caseId, row);
      return;
    }
    held.computeIfAbsent(caseId, c -> new ArrayList<>(2)).add(row);
    if (++count > most) {
      spilled = true;
      for (Map.Entry<String, List<Stored>> each : held.entrySet()) {
        for (Stored stored : each.getValue()) {
          write(each.getKey(), stored);
        }
      }
      held.clear();
    }
  }

  /** Gives back all cases, those of the first rows first where all fit in memory. */
  void forEach(Cases cases) throws IOException {
    if (!spilled) {
      for (Map.Entry<String, List<Stored>> each : held.entrySet()) {
        cases.take(each.getKey(), each.getValue());
      }
      return;
    }
    for (int share = 0; share < SHARES; share++) {
      if (out[share] != null) {
        out[share].close();
        for (Map.Entry<String, List<Stored>> each : read(files[share]).entrySet()) {
          cases.take(each.getKey(), each.getValue());
        }
        Files.deleteIfExists(files[share]);
      }
    }
  }

  private void write(String caseId, Stored row) throws IOException {
    int share = Math.floorMod(caseId.hashCode() * 0x9E3779B1, SHARES);
    if (out[share] == null) {
      files[share] = Files.createTempFile(folder, ".lagfrist-import-", ".tmp");
      out[share] =
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(files[share]), 1 << 14));
    }
    DataOutputStream to = out[share];
    text(to, caseId);
    to.writeInt(row.table());
    to.writeLong(row.number());
    to.writeInt(row.cells().length);
    for (String cell : row.cells()) {
      text(to, cell);
    }
  }

  private static void text(DataOutputStream to, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    to.writeInt(bytes.length);
    to.write(bytes);
  }

  private static Map<String, List<Stored>> read(Path file) throws IOException {
    Map<String, List<Stored>> cases = new LinkedHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      while (true) {
        String caseId;
        try {
          caseId = text(in);
        } catch (EOFException e) {
          return cases;
        }
        int table = in.readInt();
        long number = in.readLong();
        String[] cells = new String[in.readInt()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = text(in);
        }
        cases
            .computeIfAbsent(caseId, c -> new ArrayList<>(2))
            .add(new Stored(table, number, cells));
      }
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    for (int share = 0; share < SHARES; share++) {
      if (out[share] != null) {
        out[share].close();
        Files.deleteIfExists(files[share]);
      }
    }
  }
}
