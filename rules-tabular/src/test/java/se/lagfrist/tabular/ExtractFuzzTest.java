package se.lagfrist.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.casefile.PlainText;

/**
 * Throws damaged mappings, tables and workbooks at the reader. Run with {@code
 * -Dextract.fuzz=200000} for the long run and {@code -Dextract.seed=...} for another one; the seed
 * is fixed otherwise.
 *
 * <p>Nothing but what is declared is thrown, nothing takes a second, and what is told can be shown.
 */
class ExtractFuzzTest {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final long LONGEST_NANOS = 1_000_000_000L;
  private static final int INPUTS = Integer.getInteger("extract.fuzz", 600);
  private static final long SEED = Long.getLong("extract.seed", 20261129L);

  private static final String MAPPING =
      """
      mappning: Prov
      uttag: 2026-01-31
      tabeller:
        - tabell: beslut
          datum: [yyyy-MM-dd, d/M yyyy]
          nyckel: Nr
          ärende: Person
          fakta:
            - faktum: beslut
              lag: {värde: SoL}
              insats: {kolumn: Insats, koder: {Säbo: särskilt boende}}
              gynnande: {värde: ja}
              beslutet: {kolumn: Dag, krävs: ja}
      """;

  private static final String TABLE =
      """
      Nr;Person;Insats;Dag
      1;A;Säbo;2026-01-02
      2;A;Säbo;3/2 2026
      3;B;;2026-02-30
      """;

  private static final String[] HOSTILE = {
    "\"",
    "\"\"",
    ";",
    "\t",
    "\r",
    "\n\n",
    "\u0000",
    "\u202E",
    "\uD800",
    "\uFEFF",
    "&x ",
    "*x",
    "<<: ",
    "!!java.net.URL ",
    "{",
    "[",
    "]",
    "}",
    "- ",
    ": ",
    "|",
    ">",
    "%",
    "@",
    "'",
    "kolumn: ",
    "1e999",
    "99999999999",
    "-1",
    "0001-01-01",
    "9999-12-31",
    "=1+1",
    "</row>",
    "<c r=\"ZZ9999999\">",
    "<v>1e308</v>",
    "t=\"s\"",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>",
    "&a;",
    "å\u0308\u0308\u0308"
  };

  private final Random random = new Random(SEED);
  private long slowest;

  @TempDir private Path folder;

  @Test
  void damaged_mappings_end_in_a_mapping_or_a_sentence() throws IOException {
    for (int i = 0; i < INPUTS; i++) {
      String text = damaged(MAPPING);
      timed(i, text, () -> Mapping.parse("prov.yaml", text));
    }
  }

  @Test
  void damaged_tables_end_in_cases_or_problems() throws IOException {
    Mapping mapping = Mapping.parse("prov.yaml", MAPPING);
    Path file = folder.resolve("beslut.csv");
    for (int i = 0; i < INPUTS; i++) {
      byte[] text = damaged(TABLE).getBytes(StandardCharsets.UTF_8);
      Files.write(file, i % 3 == 0 ? bytes(text) : text);
      timed(i, Integer.toString(i), () -> read(mapping, file));
    }
  }

  @Test
  void damaged_workbooks_end_in_cases_or_problems() throws IOException {
    Mapping mapping = Mapping.parse("prov.yaml", MAPPING);
    byte[] whole = workbook();
    Path file = folder.resolve("beslut.xlsx");
    for (int i = 0; i < INPUTS; i++) {
      Files.write(file, i % 4 == 0 ? bytes(whole) : parts(whole));
      timed(i, Integer.toString(i), () -> read(mapping, file));
    }
  }

  private interface Reading {
    void run() throws IOException;
  }

  private void timed(int number, String input, Reading reading) {
    long start = THREAD.getCurrentThreadCpuTime();
    try {
      reading.run();
    } catch (TableException | IllegalArgumentException e) {
      assertThat(e.getMessage()).as("input %s", number).isNotBlank();
      shown(e.getMessage());
    } catch (IOException | RuntimeException e) {
      throw new AssertionError("Input " + number + " of seed " + SEED + ": " + input + ", " + e, e);
    }
    long took = THREAD.getCurrentThreadCpuTime() - start;
    slowest = Math.max(slowest, took);
    // The first ones also load the classes.
    assertThat(took)
        .as("input %s", number)
        .isLessThan(number < 20 ? 5 * LONGEST_NANOS : LONGEST_NANOS);
  }

  private void read(Mapping mapping, Path file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Importer.of(mapping, folder)
        .problems(problems::add)
        .files(List.of(file), one -> assertThat(one.facts()).isNotEmpty());
    problems.forEach(p -> shown(p.toString()));
  }

  private static void shown(String text) {
    for (String line : text.split("\n", -1)) {
      assertThat(PlainText.firstHidden(line)).as(line).isEmpty();
    }
  }

  private String damaged(String text) {
    StringBuilder some = new StringBuilder(text);
    for (int edit = random.nextInt(6); edit >= 0; edit--) {
      int at = random.nextInt(some.length() + 1);
      int to = Math.min(some.length(), at + random.nextInt(30));
      switch (random.nextInt(5)) {
        case 0 -> some.insert(at, HOSTILE[random.nextInt(HOSTILE.length)]);
        case 1 -> some.delete(at, to);
        case 2 -> some.insert(at, some.substring(at, to));
        case 3 -> some.insert(at, (char) random.nextInt(0x3000));
        default -> some.insert(at, HOSTILE[random.nextInt(HOSTILE.length)].repeat(200));
      }
    }
    return some.toString();
  }

  private byte[] bytes(byte[] whole) {
    byte[] some = whole.clone();
    for (int edit = random.nextInt(8); edit >= 0; edit--) {
      some[random.nextInt(some.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0
        ? java.util.Arrays.copyOf(some, random.nextInt(some.length) + 1)
        : some;
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "prov", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("beslut");
      String[] lines = TABLE.split("\n");
      for (int row = 0; row < lines.length; row++) {
        String[] cells = lines[row].split(";", -1);
        for (int column = 0; column < cells.length; column++) {
          sheet.value(row, column, cells[column]);
        }
      }
    }
    return out.toByteArray();
  }

  /** Damages the text inside one part, so that the archive itself is whole. */
  private byte[] parts(byte[] whole) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Path file = Files.write(folder.resolve("hel.zip"), whole);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    List<String> names = List.copyOf(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    String text = new String(parts.get(name), StandardCharsets.UTF_8);
    parts.put(name, damaged(text).getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
