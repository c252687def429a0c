package se.lagfrist.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a first mapping from headings and values. What it is not sure of says {@code ???}; words
 * that it only believes to know stand as comments, so that nothing is read by a guess.
 */
public final class Proposer {

  private static final String SHIPPED = "/META-INF/lagfrist/tabular/";

  private Proposer() {}

  /**
   * Returns the text of a mapping shipped with the library: {@code familycare}, {@code
   * elderlycare}.
   */
  public static String shipped(String name) throws IOException {
    try (InputStream in = Proposer.class.getResourceAsStream(SHIPPED + name + ".yaml")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Returns the text of a mapping file for the given tables, with the outcome of trying it on them.
   *
   * @throws TableException if a table cannot be read
   * @throws IOException if a file cannot be read
   */
  public static String propose(List<RowTable> tables) throws IOException {
    for (String name : List.of("familycare", "elderlycare")) {
      String text = shipped(name);
      if (fits(Mapping.parse(name, text), tables)) {
        return text + trial(text, tables, true);
      }
    }
    YamlText out = new YamlText();
    out.comment(0, "Första förslaget till mappning. Läs igenom det som är märkt med ???.");
    out.comment(
        0, "Ord som står bakom # läses inte förrän # tas bort; rader med dem hålls tillbaka.");
    out.line(0, "mappning", tables.get(0).file());
    List<Kin.Table> found = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    sort(tables, found, apart);
    if (found.stream().anyMatch(Proposer::isShort)) {
      boolean born = found.stream().anyMatch(t -> isShort(t) && t.roles().has(Role.BORN));
      out.comment(
          0,
          "??? "
              + (born ? "Födelsedagarna" : "Personnumren")
              + " saknar sekel. Skriv dagen för uttaget och ta bort #:");
      out.comment(0, "uttag: 2026-01-31");
    }
    out.raw(0, "tabeller:");
    apart.forEach(text -> out.comment(2, text));
    if (found.isEmpty()) {
      throw new TableException("Ingen av filerna har rader att föreslå något för.");
    }
    Kin kin = new Kin(found);
    for (Kin.Table table : found) {
      if (found.size() > 1 && isApart(table, kin)) {
        out.comment(
            2,
            (table.sample().table().file() + " " + table.sample().table().name()).strip()
                + ": har varken personer eller dagar och tas inte med.");
      } else {
        new TableProposal(table, kin, out).write();
      }
    }
    return out + trial(out.toString(), tables, false);
  }

  private static void sort(List<RowTable> tables, List<Kin.Table> found, List<String> apart)
      throws IOException {
    for (RowTable table : tables) {
      String place = (table.file() + " " + table.name()).strip();
      Sample sample = Sample.of(table);
      if (table.hidden()) {
        apart.add(place + ": är ett dolt blad och tas inte med.");
      } else if (sample.rows().size() < 1 || sample.columns().size() < 2) {
        apart.add(place + ": har inga rader och tas inte med.");
      } else {
        found.add(new Kin.Table(called(table), sample, Roles.of(sample)));
      }
    }
  }

  private static boolean isShort(Kin.Table table) {
    return table.roles().all(table.roles().has(Role.BORN) ? Role.BORN : Role.PERSON).stream()
        .anyMatch(c -> c.share(PersonKey::isShort) > 0.2);
  }

  private static String called(RowTable table) {
    return table.name().isEmpty() ? table.file().replaceFirst("\\.[A-Za-z]+$", "") : table.name();
  }

  /** Returns whether a table is a list of words, or a text, rather than rows about people. */
  private static boolean isApart(Kin.Table table, Kin kin) {
    return table.sort() == Kin.Sort.NONE
        && !table.roles().has(Role.PERSON)
        && kin.via(table).isEmpty()
        && table.sample().columns().stream().noneMatch(c -> c.daysOrCounted() > 0.5);
  }

  private static boolean fits(Mapping mapping, List<RowTable> tables) {
    long named =
        mapping.tables().stream()
            .filter(
                part ->
                    tables.stream()
                        .anyMatch(
                            t ->
                                Words.plain(String.valueOf(part.sheet()))
                                    .equals(
                                        Words.plain(
                                            t.name().isEmpty()
                                                ? t.file().replaceFirst("\\.\\w+$", "")
                                                : t.name()))))
            .count();
    if (named == 0) {
      return false;
    }
    try {
      return !new Binder(new Notes()).bind(mapping, tables).isEmpty();
    } catch (TableException | IOException e) {
      return false;
    }
  }

  /** Tells, as comments, what reading the tables by the mapping gave. */
  private static String trial(String text, List<RowTable> tables, boolean words)
      throws IOException {
    YamlText out = new YamlText();
    Map<String, Integer> unknown = new LinkedHashMap<>();
    Path folder = Files.createTempDirectory("lagfrist");
    try {
      List<RowTable> first = new ArrayList<>();
      tables.forEach(t -> first.add(new FirstRows(t)));
      ImportReport report =
          Importer.of(Mapping.parse("förslaget", text), folder)
              .problems(
                  p -> {
                    if (words && p.cause() == Problem.Cause.UNKNOWN_CODE && unknown.size() < 200) {
                      unknown.merge(
                          p.table() + ", " + p.column() + ": \"" + p.value() + "\". " + p.hint(),
                          1,
                          Integer::sum);
                    }
                  })
              .tables(first, file -> {});
      out.comment(
          0,
          "Provläst: "
              + report.good()
              + " rader lästa, "
              + report.refused()
              + " tillbakahållna, "
              + report.cases()
              + " ärenden.");
      for (ImportReport.Group group : report.groups()) {
        out.comment(
            0,
            "  "
                + group.cause().swedish()
                + ": "
                + group.count()
                + ", först "
                + group.first().get(0).place());
      }
      unknown.forEach(
          (what, count) ->
              out.comment(0, "  ??? " + what + (count > 1 ? " (" + count + " rader)" : "")));
    } catch (TableException e) {
      out.comment(
          0, "??? Provläsningen stannade: " + String.valueOf(e.getMessage()).replace("\n", " "));
    } finally {
      Files.deleteIfExists(folder);
    }
    return out.toString();
  }

  /** The beginning of a table. */
  private record FirstRows(RowTable table) implements RowTable {
    private static final int MOST = 10_000;

    @Override
    public String file() {
      return table.file();
    }

    @Override
    public String name() {
      return table.name();
    }

    @Override
    public boolean named() {
      return table.named();
    }

    @Override
    public boolean countsDays() {
      return table.countsDays();
    }

    @Override
    public boolean hidden() {
      return table.hidden();
    }

    @Override
    public void read(Sink sink) throws IOException {
      int[] count = {0};
      table.read((number, cells) -> sink.row(number, cells) && ++count[0] < MOST);
    }
  }
}
