package se.lagfrist.tabular;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.tabular.FactFields.Field;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.RowFacts.Draft;

/**
 * Joins months in a row to one fact, from the first day of the first month to the last day of the
 * last. What goes on in the last month of the file has no end that anyone knows.
 */
final class Series {

  /** A year and a month, in figures or by name, a day after them or not; or the name first. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(20\\d\\d)[-/. ]*(\\d{1,2}|\\p{L}{3,9})\\.?(?:[-/. ]*\\d{2}(?:[T ].*)?)?"
              + "|(\\p{L}{3,9})\\.?[-/. ]*(20\\d\\d)");

  private final Map<Bound, MonthRange> months;
  private final Notes notes;

  Series(Map<Bound, MonthRange> months, Notes notes) {
    this.months = months;
    this.notes = notes;
  }

  /** Returns the month of a row, or null if its columns hold none. */
  static @Nullable YearMonth month(Bound table, FactMapping fact, String[] cells) {
    String first = table.cell(cells, fact.series().get(0));
    return fact.series().size() == 1
        ? month(first)
        : month(first + "-" + table.cell(cells, fact.series().get(1)));
  }

  private static @Nullable YearMonth month(String text) {
    Matcher found = MONTH.matcher(text.strip());
    if (!found.matches()) {
      return null;
    }
    String year = found.group(1) == null ? found.group(4) : found.group(1);
    String month = found.group(2) == null ? found.group(3) : found.group(2);
    int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : Days.named(month);
    return number < 1 || number > 12 ? null : YearMonth.of(Integer.parseInt(year), number);
  }

  /** Returns whether the text is a month, with a year or without. */
  static boolean isMonth(String text) {
    return month(text) != null || month("2000-" + text) != null;
  }

  /** Returns whether the text is a year and a month, and no day. */
  static boolean isWholeMonth(String text) {
    return month(text) != null && text.strip().matches("20\\d\\d[-/. ]?\\d{1,2}|[^\\d]*20\\d\\d");
  }

  List<Draft> joined(List<Draft> drafts) {
    List<Draft> whole = new ArrayList<>();
    Map<String, TreeMap<YearMonth, Draft>> series = new java.util.LinkedHashMap<>();
    for (Draft draft : drafts) {
      FactMapping fact = draft.mapping();
      if (fact.series().isEmpty()) {
        whole.add(draft);
      } else {
        YearMonth month = month(draft.table(), fact, draft.row().cells());
        if (month != null) {
          series.computeIfAbsent(fact.name(), n -> new TreeMap<>()).putIfAbsent(month, draft);
        }
      }
    }
    for (TreeMap<YearMonth, Draft> one : series.values()) {
      Draft run = null;
      YearMonth last = null;
      for (Map.Entry<YearMonth, Draft> each : one.entrySet()) {
        if (run == null || last == null || !last.plusMonths(1).equals(each.getKey())) {
          end(run, last);
          run = each.getValue();
          start(run, each.getKey());
          whole.add(run);
        } else {
          run.rows().add(each.getValue().row());
        }
        last = each.getKey();
      }
      end(run, last);
    }
    return whole;
  }

  private void start(Draft run, YearMonth first) {
    run.id(run.mapping().name().replace(' ', '-') + "-" + first);
    set(run, "from", first.atDay(1));
    MonthRange range = months.get(run.table());
    if (range != null && range.isFirst(first)) {
      notes.tell(
          "Börjar i filens första månad och kan ha börjat tidigare",
          run.table().where(run.row().number()));
    }
  }

  private void end(@Nullable Draft run, @Nullable YearMonth last) {
    if (run != null && last != null) {
      MonthRange range = months.get(run.table());
      if (range == null || !range.isLast(last)) {
        set(run, "to", last.atEndOfMonth());
      }
    }
  }

  private static void set(Draft run, String name, LocalDate day) {
    Field field = run.mapping().kind().field(name).orElse(null);
    if (field != null) {
      run.values().put(field, day);
    }
  }
}
