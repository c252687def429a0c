package se.lagfrist.tabular;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook, read row by row. */
final class XlsxTable implements RowTable {

  /** What the parts of a workbook may be unpacked: in all, and those that are held in memory. */
  private static final long LARGEST = 4L << 30;

  private static final long LARGEST_HELD = 256L << 20;

  /** A part that is larger than this may not be packed tighter than that. */
  private static final long SUSPECT = 32L << 20;

  private static final int TIGHTEST = 200;
  private static final int MOST_COLUMNS = 16_384;

  private final Path file;
  private final String sheet;

  private final boolean hidden;

  private XlsxTable(Path file, String sheet, boolean hidden) {
    this.file = file;
    this.sheet = sheet;
    this.hidden = hidden;
  }

  static List<RowTable> open(Path file) throws IOException {
    guard(file);
    try (ReadableWorkbook book = workbook(file);
        Stream<Sheet> sheets = book.getSheets()) {
      return sheets.map(s -> table(file, s)).toList();
    } catch (TableException e) {
      throw e;
    } catch (RuntimeException e) {
      throw broken(file, e);
    }
  }

  private static RowTable table(Path file, Sheet sheet) {
    String name = sheet.getName();
    if (name == null) {
      throw broken(file, new IOException("ett blad saknar namn"));
    }
    return new XlsxTable(file, name, sheet.getVisibility() != SheetVisibility.VISIBLE);
  }

  @Override
  public String file() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public String name() {
    return sheet;
  }

  @Override
  public boolean named() {
    return false;
  }

  @Override
  public boolean hidden() {
    return hidden;
  }

  @Override
  public boolean countsDays() {
    return true;
  }

  @Override
  public void read(Sink sink) throws IOException {
    try (ReadableWorkbook book = workbook(file)) {
      boolean from1904 = isFrom1904(book);
      Sheet found =
          sheet(book)
              .orElseThrow(() -> new TableException(file + ": bladet " + sheet + " finns inte."));
      try (Stream<Row> rows = stream(found)) {
        Iterator<Row> each = rows.iterator();
        for (Line line = next(each, from1904); line != null; line = next(each, from1904)) {
          if (!sink.row(line.number(), line.cells())) {
            return;
          }
        }
      }
    }
  }

  /** A row as read. */
  private record Line(int number, String[] cells) {}

  /** The reader tells what is wrong in a sheet in many ways; none of them is about our own code. */
  private @Nullable Line next(Iterator<Row> each, boolean from1904) {
    try {
      if (!each.hasNext()) {
        return null;
      }
      Row row = each.next();
      return new Line(row.getRowNum(), cells(row, from1904));
    } catch (RuntimeException e) {
      throw broken(file, e);
    }
  }

  private Optional<Sheet> sheet(ReadableWorkbook book) {
    try {
      return book.findSheet(sheet);
    } catch (RuntimeException e) {
      throw broken(file, e);
    }
  }

  private Stream<Row> stream(Sheet found) {
    try {
      return found.openStream();
    } catch (IOException | RuntimeException e) {
      throw broken(file, e);
    }
  }

  private boolean isFrom1904(ReadableWorkbook book) {
    try {
      return book.isDate1904();
    } catch (RuntimeException e) {
      throw broken(file, e);
    }
  }

  private static ReadableWorkbook workbook(Path file) {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (IOException | RuntimeException e) {
      throw broken(file, e);
    }
  }

  private static TableException broken(Path file, Exception e) {
    return new TableException(
        file
            + ": arbetsboken kan inte läsas ("
            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
            + "). Öppna den i ett kalkylprogram och spara den på nytt som .xlsx.");
  }

  private static String[] cells(Row row, boolean from1904) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      if (cell == null) {
        texts.add("");
        continue;
      }
      int column = Math.min(cell.getColumnIndex(), MOST_COLUMNS);
      while (texts.size() < column) {
        texts.add("");
      }
      texts.add(text(cell, from1904));
    }
    return texts.toArray(String[]::new);
  }

  private static String text(Cell cell, boolean from1904) {
    if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
      return FORMULA + String.valueOf(cell.getFormula());
    }
    if (cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER && isDay(cell)) {
      LocalDateTime time = cell.asDate();
      return time.toLocalDate().toString();
    }
    if (cell.getType() == CellType.NUMBER && from1904) {
      // A bare serial number would be counted from the wrong year.
      return "1904:" + cell.getRawValue();
    }
    String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    return text == null ? "" : text.strip();
  }

  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36)) {
      return true;
    }
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return bare.contains("yy") || bare.contains("åå") || bare.contains("d") && bare.contains("m");
  }

  /** Unpacks all parts, keeping nothing, and refuses what grows as no honest workbook does. */
  private static void guard(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Iterator<? extends ZipEntry> i = zip.entries().asIterator(); i.hasNext(); ) {
        ZipEntry entry = i.next();
        boolean held = !entry.getName().contains("worksheets/");
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            all += read;
            boolean tight = size > SUSPECT && size / packed > TIGHTEST;
            if (tight || all > LARGEST || held && size > LARGEST_HELD) {
              throw new TableException(
                  file
                      + ": delen "
                      + entry.getName()
                      + " är packad på ett sätt som ingen vanlig arbetsbok är (mer än "
                      + (size >> 20)
                      + " MB ur "
                      + (packed >> 10)
                      + " kB). Den läses inte. Spara bladet som csv om innehållet är riktigt.");
            }
          }
        }
      }
    } catch (ZipException | EOFException e) {
      // A part whose packing is damaged, or ends too early.
      throw broken(file, e);
    }
  }
}
