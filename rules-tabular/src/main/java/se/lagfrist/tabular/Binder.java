package se.lagfrist.tabular;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.tabular.Mapping.TableMapping;

/**
 * Finds which table of which file each part of a mapping is about, and where its headings stand.
 */
final class Binder {

  /** Headings that have not come after so many rows do not come. */
  static final int LOOKED_AT = 40;

  /**
   * A row that may hold the headings.
   *
   * @param number its number
   * @param names the names in it
   * @param missing the columns that are not among them
   */
  private record Heading(long number, List<String> names, List<String> missing) {}

  private final Notes notes;

  Binder(Notes notes) {
    this.notes = notes;
  }

  List<Bound> bind(Mapping mapping, List<RowTable> tables) throws IOException {
    List<Bound> bound = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    boolean[] taken = new boolean[tables.size()];
    for (TableMapping part : mapping.tables()) {
      Set<String> required = Bound.required(part);
      boolean found = false;
      String nearest = "";
      int fewest = Integer.MAX_VALUE;
      for (int i = 0; i < tables.size(); i++) {
        RowTable table = tables.get(i);
        if (!mayBe(part, table)) {
          continue;
        }
        Heading heading = heading(part, table, required);
        if (heading == null) {
          if (table.named() && part.sheet() != null) {
            found = true;
            taken[i] = true;
            notes.tell("Listan har inga poster", table.file() + ", " + table.name());
          }
        } else if (heading.missing().isEmpty()) {
          bound.add(new Bound(part, table, heading.number(), heading.names()));
          found = true;
          taken[i] = true;
        } else if (heading.missing().size() < fewest) {
          fewest = heading.missing().size();
          nearest = missing(part, table, heading);
        }
      }
      boolean near = fewest <= Math.max(2, required.size() / 2);
      if (!found && (near || mapping.tables().size() == 1)) {
        faults.add(
            nearest.isEmpty()
                ? "Tabellen " + part.name() + ": ingen av filerna passar" + asked(part) + "."
                : nearest);
      } else if (!found) {
        notes.tell("Tabellen finns inte bland filerna", part.name());
      }
    }
    if (faults.isEmpty() && bound.isEmpty()) {
      faults.add(
          "Ingen av filerna passar någon tabell i mappningen. Låt lagfrist import --propose skriva"
              + " ett förslag för dem.");
    }
    if (!faults.isEmpty()) {
      throw new TableException(String.join("\n", faults));
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        notes.tell(
            "Tabellen passar inget i mappningen och läses inte",
            tables.get(i).file() + " " + tables.get(i).name());
      }
    }
    return bound;
  }

  private static String asked(TableMapping part) {
    String files = part.files() == null ? "" : ", filer: " + part.files();
    return files + (part.sheet() == null ? "" : ", blad: " + part.sheet());
  }

  private static boolean mayBe(TableMapping part, RowTable table) {
    if (part.files() != null) {
      String glob = part.files().toLowerCase(Locale.ROOT);
      if (!FileSystems.getDefault()
          .getPathMatcher("glob:" + glob)
          .matches(Path.of(table.file().toLowerCase(Locale.ROOT)))) {
        return false;
      }
    }
    if (part.sheet() == null) {
      return true;
    }
    String sheet = Words.plain(part.sheet());
    return table.name().isEmpty()
        ? Words.plain(table.file()).contains(sheet)
        : Words.plain(table.name()).equals(sheet);
  }

  private static String missing(TableMapping part, RowTable table, Heading heading) {
    List<String> there = heading.names().stream().filter(n -> !n.isBlank()).toList();
    StringBuilder text = new StringBuilder();
    text.append("Tabellen ").append(part.name()).append(" (mappningens rad ").append(part.line());
    text.append("): ").append(table.file());
    text.append(table.name().isEmpty() ? "" : ", " + table.name());
    if (!part.columns().isEmpty()) {
      return text
          + " har "
          + heading.names().size()
          + " fält per rad, mappningen "
          + part.columns().size()
          + " kolumner. Kanske har ett fält tillkommit; rätta \"kolumner\".";
    }
    for (String column : heading.missing()) {
      text.append("\n  har ingen kolumn \"").append(column).append("\".");
      text.append(Words.nearest(column, there).map(n -> " Kanske \"" + n + "\".").orElse(""));
    }
    text.append("\n  Rätta namnet i mappningen, eller skriv kolumnen under \"får saknas\".");
    text.append("\n  Rubrikerna som lästes står på ").append(table.place(heading.number()));
    return text.append(": ").append(Words.listed(there)).append('.').toString();
  }

  private static long filled(List<String> names) {
    return names.stream().filter(n -> !n.isBlank()).count();
  }

  private static @Nullable Heading heading(TableMapping part, RowTable table, Set<String> required)
      throws IOException {
    List<Heading> seen = new ArrayList<>();
    int[] widest = {0};
    table.read(
        (number, cells) -> {
          widest[0] = Math.max(widest[0], cells.length);
          List<String> names = Arrays.asList(cells);
          if (part.columns().isEmpty()) {
            Map<String, Integer> places = Bound.places(names);
            List<String> missing =
                required.stream().filter(c -> !places.containsKey(Words.plain(c))).toList();
            seen.add(new Heading(number, names, missing));
          }
          // Where all names are in a row of their own, no other row can be meant.
          return !table.named() && number < LOOKED_AT;
        });
    if (!part.columns().isEmpty()) {
      if (widest[0] == 0) {
        return null;
      }
      boolean fits = widest[0] == part.columns().size();
      return fits
          ? new Heading(0, part.columns(), List.of())
          : new Heading(0, Arrays.asList(new String[widest[0]]), List.of("?"));
    }
    Heading best = null;
    for (Heading heading : seen) {
      if (best == null
          || heading.missing().size() < best.missing().size()
          || heading.missing().size() == best.missing().size()
              && filled(heading.names()) > filled(best.names())) {
        best = heading;
      }
    }
    if (best != null && table.named() && !best.missing().isEmpty() && best.names().isEmpty()) {
      return null;
    }
    return best;
  }
}
