package se.lagfrist.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with a row a line. A field may stand within quotes and then hold the delimiter and line
 * breaks. A quote that is never closed breaks its own line only, not the rest of the file.
 */
final class CsvTable implements RowTable {

  /** A field that goes on for more lines than this is a quote someone forgot. */
  private static final int MOST_LINES = 50;

  /** The first line by which a spreadsheet is told the delimiter. */
  private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=([;,|\t])\"?\\s*");

  private static final int LONGEST_LINE = 1_000_000;
  private static final char[] DELIMITERS = {';', '\t', ',', '|'};

  private final Path file;
  private final char delimiter;
  private final Charset charset;

  private CsvTable(Path file, char delimiter, Charset charset) {
    this.file = file;
    this.delimiter = delimiter;
    this.charset = charset;
  }

  static CsvTable open(Path file, @Nullable Character delimiter, @Nullable String charset)
      throws IOException {
    Charset set = charset == null ? Charsets.of(file) : named(file, charset);
    String told = told(file, set);
    char between =
        delimiter != null ? delimiter : told.isEmpty() ? delimiter(file, set) : told.charAt(0);
    return new CsvTable(file, between, set);
  }

  @Override
  public String file() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public boolean named() {
    return false;
  }

  char delimiter() {
    return delimiter;
  }

  Charset encoding() {
    return charset;
  }

  @Override
  public void read(Sink sink) throws IOException {
    try (BufferedReader in = reader(file, charset)) {
      Deque<String> waiting = new ArrayDeque<>();
      long number = 0;
      int widest = 0;
      while (true) {
        String line = next(in, waiting);
        if (line == null) {
          return;
        }
        number++;
        if (number == 1 && TOLD.matcher(line).matches()) {
          continue;
        }
        List<String> taken = new ArrayList<>();
        String[] cells = split(line, in, waiting, taken);
        if (taken.isEmpty()) {
          widest = Math.max(widest, cells == null ? 0 : cells.length);
        }
        boolean other = cells != null && !taken.isEmpty() && widest > 1 && cells.length != widest;
        if (cells == null || other) {
          // The quote was never closed, or only by that of another row: give back what was looked
          // at for its end.
          for (int i = taken.size() - 1; i >= 0; i--) {
            waiting.addFirst(taken.get(i));
          }
          taken.clear();
          cells = new String[] {BROKEN, "ett citattecken öppnas men stängs aldrig"};
        }
        if (!sink.row(number, cells)) {
          return;
        }
        number += taken.size();
      }
    }
  }

  private @Nullable String next(BufferedReader in, Deque<String> waiting) throws IOException {
    String line = waiting.isEmpty() ? in.readLine() : waiting.removeFirst();
    if (line != null && line.length() > LONGEST_LINE) {
      throw new TableException(
          file
              + ": en rad är längre än "
              + LONGEST_LINE
              + " tecken. Kanske är filen ingen text, eller saknar radbrytningar.");
    }
    return line;
  }

  /** Returns the fields of a line, or null if a quote in it is never closed. */
  private String @Nullable [] split(
      String first, BufferedReader in, Deque<String> waiting, List<String> taken)
      throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String line = first;
    boolean quoted = false;
    boolean begun = false;
    int i = 0;
    while (true) {
      if (i >= line.length()) {
        if (!quoted) {
          cells.add(cell.toString().strip());
          return cells.toArray(String[]::new);
        }
        String more = taken.size() < MOST_LINES ? next(in, waiting) : null;
        if (more == null) {
          return null;
        }
        taken.add(more);
        cell.append('\n');
        line = more;
        i = 0;
        continue;
      }
      char c = line.charAt(i++);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i < line.length() && line.charAt(i) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
          if (!taken.isEmpty()
              && i < line.length()
              && " ".indexOf(line.charAt(i)) < 0
              && line.charAt(i) != delimiter) {
            // It does not end a field, so it begins one: the quote before it was never closed.
            return null;
          }
        }
      } else if (c == delimiter) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        begun = false;
      } else if (c == '"' && !begun) {
        quoted = true;
        begun = true;
      } else {
        begun |= c != ' ';
        cell.append(c);
      }
    }
  }

  /** Returns the delimiter that the file itself names, or "". */
  private static String told(Path file, Charset charset) throws IOException {
    try (BufferedReader in = reader(file, charset)) {
      char[] first = new char[8];
      int read = Math.max(0, in.read(first));
      String line = new String(first, 0, read).lines().findFirst().orElse("");
      Matcher told = TOLD.matcher(line);
      return told.matches() ? told.group(1) : "";
    }
  }

  private static BufferedReader reader(Path file, Charset charset) throws IOException {
    InputStream in = Files.newInputStream(file);
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }

  private static Charset named(Path file, String charset) {
    try {
      return Charset.forName(charset);
    } catch (IllegalArgumentException e) {
      throw new TableException(
          file + ": teckenkodningen " + charset + " finns inte. Kanske UTF-8 eller windows-1252.");
    }
  }

  /** The delimiter by which most of the first lines fall into the same number of fields. */
  private static char delimiter(Path file, Charset charset) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader in = reader(file, charset)) {
      String line;
      while (lines.size() < 100 && (line = in.readLine()) != null) {
        if (!line.isBlank()) {
          lines.add(line.length() > 20_000 ? line.substring(0, 20_000) : line);
        }
      }
    }
    char best = ';';
    long bestScore = 0;
    for (char candidate : DELIMITERS) {
      int[] counts =
          lines.stream()
              .mapToInt(l -> (int) l.chars().filter(c -> c == candidate).count())
              .toArray();
      for (int count : counts) {
        long same = java.util.Arrays.stream(counts).filter(c -> c == count).count();
        long score = count == 0 ? 0 : same * 1000 + count;
        if (score > bestScore) {
          bestScore = score;
          best = candidate;
        }
      }
    }
    return best;
  }
}
