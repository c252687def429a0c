package se.lagfrist.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The headings and the first rows of a table, for a first mapping. */
final class Sample {

  private static final int MOST = 3_000;
  static final Days ANY_DAY = new Days(Days.KNOWN);

  /**
   * A column of the sample.
   *
   * @param place its place, from 0
   * @param name its heading, or a name made from its place
   * @param group the heading above the heading, or ""
   * @param values its filled values, in order
   * @param distinct how often each value comes
   * @param days the share of the values that are days, of those that are to be any
   * @param daysOrCounted the same, also where a spreadsheet's count of a day stands
   * @param keys the share of the values that have the form of a person's key
   */
  record Column(
      int place,
      String name,
      String group,
      List<String> values,
      Map<String, Long> distinct,
      double days,
      double daysOrCounted,
      double keys) {

    static Column of(int place, String name, String group, List<String> values) {
      Map<String, Long> distinct =
          values.stream()
              .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
      Map<String, Long> told = new TreeMap<>(distinct);
      told.keySet().removeIf(Days::isNone);
      return new Column(
          place,
          name,
          group,
          values,
          distinct,
          share(told, v -> ANY_DAY.read(v).day() != null),
          share(told, v -> ANY_DAY.read(v).day() != null || Days.isCounted(v)),
          share(distinct, PersonKey::matches));
    }

    /** Returns the values that stand where there is no day. */
    List<String> noDays() {
      return distinct.keySet().stream().filter(Days::isNone).toList();
    }

    double share(Predicate<String> test) {
      return share(distinct, test);
    }

    private static double share(Map<String, Long> counts, Predicate<String> test) {
      long hits = 0;
      long all = 0;
      for (Map.Entry<String, Long> one : counts.entrySet()) {
        hits += test.test(one.getKey()) ? one.getValue() : 0;
        all += one.getValue();
      }
      return all == 0 ? 0 : (double) hits / all;
    }
  }

  private final RowTable table;
  private final boolean headed;
  private final List<Column> columns = new ArrayList<>();
  private final List<String[]> rows;

  private Sample(RowTable table, boolean headed, List<String[]> rows) {
    this.table = table;
    this.headed = headed;
    this.rows = rows;
  }

  static Sample of(RowTable table) throws IOException {
    List<String[]> all = new ArrayList<>();
    table.read(
        (number, cells) -> {
          if (cells.length > 0 && !cells[0].equals(RowTable.BROKEN)) {
            all.add(cells);
          }
          return all.size() < MOST;
        });
    int width = all.stream().mapToInt(r -> r.length).max().orElse(0);
    int heading = table.named() ? 0 : heading(all, width);
    String[] names = heading >= 0 && !all.isEmpty() ? all.get(heading) : new String[0];
    String[] above = heading > 0 && !table.named() ? all.get(heading - 1) : new String[0];
    List<String[]> data =
        all.subList(Math.min(all.size(), heading + 1), all.size()).stream()
            .filter(
                r -> Arrays.stream(r).filter(c -> !c.isBlank()).count() >= Math.max(2, width / 5))
            .filter(r -> !isSame(r, names))
            .toList();
    Sample sample = new Sample(table, heading >= 0, data);
    String group = "";
    for (int i = 0; i < width; i++) {
      group = i < above.length && !above[i].isBlank() ? above[i] : group;
      String name = unique(sample.columns, i < names.length ? names[i] : "");
      int place = i;
      List<String> values =
          data.stream()
              .map(r -> place < r.length ? r[place] : "")
              .filter(v -> !v.isBlank() && v.charAt(0) != RowTable.FORMULA)
              .map(v -> v.indexOf(RowTable.NEXT) < 0 ? v : v.substring(0, v.indexOf(RowTable.NEXT)))
              .toList();
      sample.columns.add(Column.of(i, heading < 0 ? "kolumn " + (i + 1) : name, group, values));
    }
    return sample;
  }

  /** The headings come again where a list was printed page by page. */
  private static boolean isSame(String[] row, String[] names) {
    int filled = 0;
    for (int i = 0; i < row.length; i++) {
      if (!row[i].isBlank()) {
        filled++;
        if (i >= names.length || !Words.plain(row[i]).equals(Words.plain(names[i]))) {
          return false;
        }
      }
    }
    return filled > 1;
  }

  /** A heading that comes again gets a number, as where the file is read. */
  private static String unique(List<Column> before, String name) {
    String plain = Words.plain(name);
    long same =
        before.stream()
            .filter(
                c ->
                    !plain.isEmpty()
                        && Words.plain(c.name().replaceFirst(" \\d+$", "")).equals(plain))
            .count();
    return same == 0 ? name : name + " " + (same + 1);
  }

  /** The headings are a row of many different words, none of them a day, a key or a number. */
  private static int heading(List<String[]> rows, int width) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < Math.min(rows.size(), Binder.LOOKED_AT); i++) {
      List<String> filled = Arrays.stream(rows.get(i)).filter(c -> !c.isBlank()).toList();
      boolean words =
          filled.stream()
              .noneMatch(
                  c ->
                      ANY_DAY.read(c).fault() != Days.Fault.NOT_A_DAY
                          || PersonKey.matches(c)
                          || c.matches("-?[\\d ,.]+"));
      if (!words || filled.size() < Math.max(2, width * 0.6)) {
        continue;
      }
      long recognised = filled.stream().filter(Role::isKnown).count() + above(rows, rows.get(i), i);
      double score = filled.size() + 3.0 * recognised - i * 0.1;
      if (recognised >= Math.max(2, filled.size() / 5) && score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best;
  }

  /** Returns over how many columns of days, keys or numbers a row of words stands. */
  private static long above(List<String[]> rows, String[] names, int place) {
    List<String[]> below = rows.subList(place + 1, Math.min(rows.size(), place + 200));
    long found = 0;
    for (int i = 0; i < names.length; i++) {
      int column = i;
      List<String> values =
          below.stream()
              .filter(r -> column < r.length && !r[column].isBlank())
              .map(r -> r[column])
              .toList();
      long other =
          values.stream()
              .filter(
                  v ->
                      ANY_DAY.read(v).fault() != Days.Fault.NOT_A_DAY
                          || PersonKey.matches(v)
                          || v.matches("-?[\\d ,.]+"))
              .count();
      found += !names[i].isBlank() && values.size() > 1 && other >= values.size() * 0.7 ? 1 : 0;
    }
    return found;
  }

  RowTable table() {
    return table;
  }

  boolean headed() {
    return headed;
  }

  List<Column> columns() {
    return columns;
  }

  List<String[]> rows() {
    return rows;
  }

  /** Returns whether the columns together tell the rows apart, but for a few that are faults. */
  boolean isKey(List<Column> key) {
    return rows.size() - distinct(rows, key)
        <= (rows.size() < 10 ? rows.size() / 5 : Math.max(2, rows.size() / 20));
  }

  /** Returns whether the columns together tell apart all rows that are not the same throughout. */
  boolean isWholeKey(List<Column> key) {
    return distinct(rows, key) == distinct(rows, columns);
  }

  /**
   * Returns whether the rows that have a key in common are about one person: then the key is that
   * of something larger than a row. Where they are about several, the key was given twice.
   */
  boolean isOfOnePerson(List<Column> key, Column person) {
    List<Column> both = new ArrayList<>(key);
    both.add(person);
    return distinct(rows, key) == distinct(rows, both);
  }

  private static int distinct(List<String[]> rows, List<Column> key) {
    java.util.Set<String> seen = new java.util.HashSet<>();
    for (String[] row : rows) {
      StringBuilder text = new StringBuilder();
      key.forEach(c -> text.append(c.place() < row.length ? row[c.place()] : "").append('|'));
      seen.add(text.toString());
    }
    return seen.size();
  }

  /** Returns a day that could be read with the month first too, where no day shows which it is. */
  Optional<String> unsure(List<Column> days) {
    List<String> split =
        days.stream()
            .flatMap(c -> c.values().stream())
            .filter(v -> v.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]? ?(\\d{2}|\\d{4})"))
            .toList();
    boolean day = split.stream().anyMatch(v -> Integer.parseInt(v.split("\\D")[0]) > 12);
    boolean month = split.stream().anyMatch(v -> Integer.parseInt(v.split("\\D")[1]) > 12);
    // Where some can only be read with the day first and some only with the month, nobody knows.
    return day == month ? split.stream().findFirst() : Optional.empty();
  }

  /** Returns the known forms; where the month can be seen to stand first, without the others. */
  private static List<String> forms(List<String> values) {
    List<String> forms = new ArrayList<>(Days.KNOWN);
    Days.MONTH_FIRST.forEach(
        (monthFirst, dayFirst) -> {
          Days month = new Days(List.of(monthFirst));
          Days day = new Days(List.of(dayFirst));
          boolean only =
              values.stream()
                  .anyMatch(v -> month.read(v).day() != null && day.read(v).day() == null);
          boolean other =
              values.stream()
                  .anyMatch(v -> day.read(v).day() != null && month.read(v).day() == null);
          forms.remove(only && !other ? dayFirst : monthFirst);
        });
    return forms;
  }

  /** Returns the forms in which the days of the columns are written, as few as will do. */
  List<String> dayForms(List<Column> days) {
    List<String> values =
        days.stream().flatMap(c -> c.values().stream()).filter(v -> !Days.isNone(v)).toList();
    List<String> forms = new ArrayList<>();
    List<String> left = values;
    for (String form : forms(values)) {
      Days one = new Days(List.of(form));
      List<String> still = left.stream().filter(v -> one.read(v).day() == null).toList();
      if (still.size() < left.size()) {
        forms.add(form);
        left = still;
      }
    }
    if (!table.countsDays() && left.stream().anyMatch(Days::isCounted)) {
      forms.add(Days.COUNTED);
    }
    return forms;
  }
}
