package se.lagfrist.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Measure;
import se.lagfrist.tabular.Sample.Column;

/**
 * What the columns of a file without headings may be about. Only the values, and which day comes
 * before which, tell; what they leave open is asked for.
 */
final class Unheaded {

  private static final int MOST_CODES = 40;

  /** A day may come before one that it follows on a row or two, by a fault. */
  private static final int FEWEST = 2;

  private final Sample sample;
  private final Map<Role, List<Column>> columns = new EnumMap<>(Role.class);
  private final Map<Integer, String> names = new HashMap<>();

  private Unheaded(Sample sample) {
    this.sample = sample;
    read();
  }

  /** Returns the columns by what they are about. */
  static Map<Role, List<Column>> of(Sample sample) {
    return new Unheaded(sample).columns;
  }

  /** Returns how the columns are called in the mapping, by place. */
  static Map<Integer, String> names(Sample sample) {
    return new Unheaded(sample).names;
  }

  private void read() {
    List<Column> days = new ArrayList<>();
    List<Column> codes = new ArrayList<>();
    Column months = null;
    for (Column column : sample.columns()) {
      if (column.values().isEmpty()) {
        continue;
      }
      boolean small = column.distinct().size() <= MOST_CODES;
      if (column.keys() > 0.5) {
        int before = columns.getOrDefault(Role.PERSON, List.of()).size();
        put(Role.PERSON, column, before == 0 ? "Person" : "Person " + (before + 1));
      } else if (column.days() > 0.5) {
        days.add(column);
      } else if (column.share(v -> v.matches("20\\d\\d[-/]?\\d\\d")) > 0.8) {
        months = months == null ? column : months;
      } else if (column.share(v -> v.matches("20\\d\\d")) > 0.9 && small) {
        if (!has(Role.YEAR)) {
          put(Role.YEAR, column, "År");
        }
      } else if (has(Role.YEAR) && !has(Role.MONTH) && column.share(Series::isMonth) > 0.9) {
        put(Role.MONTH, column, "Månad");
      } else if (!has(Role.LAW) && column.share(v -> LawText.law(v).isPresent()) > 0.9) {
        put(Role.LAW, column, "Lag");
      } else if (isKey(column)) {
        put(Role.KEY, column, "Nyckel");
      } else if (small
          && column.distinct().size() >= 2
          && column.share(v -> v.matches("\\d{1,3}|\\p{L}[\\p{L} .-]{0,24}")) > 0.9) {
        codes.add(column);
      }
    }
    if (days.isEmpty()) {
      if (months != null && !has(Role.MONTH)) {
        put(Role.MONTH, months, "Månad");
      }
      return;
    }
    Optional<Column> coded =
        codes.stream()
            .max(
                Comparator.<Column>comparingDouble(c -> Math.max(homes(c), measures(c)))
                    .thenComparing(c -> c.share(v -> Character.isLetter(v.charAt(0))))
                    .thenComparing(c -> c.distinct().size()));
    boolean placements = days.size() >= 4 || coded.filter(c -> homes(c) > 0.5).isPresent();
    if (placements) {
      placed(days);
    } else {
      decided(days);
    }
    coded.ifPresent(
        c -> put(placements ? Role.HOME : Role.MEASURE, c, placements ? "Form" : "Insats"));
  }

  private boolean isKey(Column column) {
    return !has(Role.KEY)
        && !has(Role.YEAR)
        && column.share(v -> v.matches(".*\\d.*")) > 0.8
        && column.distinct().size() > 2
        && column.values().size() >= sample.rows().size() * 0.8
        && sample.isKey(List.of(column));
  }

  private static double homes(Column column) {
    return column.share(v -> CodeBook.of(HomeKind.class).known(v).isPresent());
  }

  private static double measures(Column column) {
    return column.share(v -> CodeBook.of(Measure.class).known(v).isPresent());
  }

  /** A decision comes first, then what was carried out, then its end. */
  private void decided(List<Column> days) {
    List<Column> order = new ArrayList<>(days);
    Column decided = earliest(full(days));
    order.remove(decided);
    order.add(0, decided);
    if (order.size() > 2 && isBefore(order.get(2), order.get(1))) {
      order.add(1, order.remove(2));
    }
    Role[] roles = {Role.DECISION_DAY, Role.START_DAY, Role.END_DAY};
    String[] called = {"Beslutsdag", "Verkställd", "Avslutad"};
    for (int i = 0; i < Math.min(roles.length, order.size()); i++) {
      put(roles[i], order.get(i), called[i]);
    }
  }

  /** On each row stand the day of the decision and that of the placement; seldom one of an end. */
  private void placed(List<Column> days) {
    List<Column> full = full(days);
    Column decided = earliest(full);
    List<Column> rest = new ArrayList<>(days);
    rest.remove(decided);
    Column start =
        full.stream()
            .filter(rest::contains)
            .findFirst()
            .orElse(rest.isEmpty() ? null : rest.get(0));
    put(Role.DECISION_DAY, decided, "Beslutsdag");
    if (start == null) {
      return;
    }
    rest.remove(start);
    put(Role.START_DAY, start, "Placerad");
    Column end =
        rest.stream()
            .filter(c -> c.place() > start.place())
            .findFirst()
            .orElse(rest.isEmpty() ? null : rest.get(rest.size() - 1));
    if (end != null) {
      rest.remove(end);
      put(Role.END_DAY, end, "Placering slut");
    }
    if (!rest.isEmpty()) {
      put(Role.MEASURE_END, rest.get(0), "Insats slut");
    }
  }

  /** Returns the columns that are filled on nearly all rows, or the one that is on most. */
  private List<Column> full(List<Column> days) {
    int most = days.stream().mapToInt(c -> c.values().size()).max().orElse(0);
    return days.stream().filter(c -> c.values().size() >= most * 0.8).toList();
  }

  private Column earliest(List<Column> full) {
    Column first = full.get(0);
    for (Column other : full) {
      first = isBefore(other, first) ? other : first;
    }
    return first;
  }

  /** Returns whether the days of a column come before those of another on most rows. */
  private boolean isBefore(Column one, Column other) {
    int before = 0;
    int after = 0;
    for (String[] row : sample.rows()) {
      LocalDate a = day(row, one);
      LocalDate b = day(row, other);
      if (a != null && b != null) {
        before += a.isBefore(b) ? 1 : 0;
        after += b.isBefore(a) ? 1 : 0;
      }
    }
    return before >= FEWEST && before > after;
  }

  private static @Nullable LocalDate day(String[] row, Column column) {
    return column.place() < row.length ? Sample.ANY_DAY.read(row[column.place()]).day() : null;
  }

  private boolean has(Role role) {
    return columns.containsKey(role);
  }

  private void put(Role role, Column column, String name) {
    columns.computeIfAbsent(role, r -> new ArrayList<>()).add(column);
    names.put(column.place(), name);
  }
}
