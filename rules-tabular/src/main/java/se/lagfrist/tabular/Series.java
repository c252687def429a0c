package se.lagfrist.tabular;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.tabular.FactFields.Field;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.RowFacts.Draft;

/**
 * Joins months in a row to one fact, from the first day of the first month to the last day of the
 * last. What goes on in the last month of the file has no end that anyone knows.
 */
final class Series {

  private final Map<Bound, MonthRange> months;
  private final Notes notes;

  Series(Map<Bound, MonthRange> months, Notes notes) {
    this.months = months;
    this.notes = notes;
  }

  /** Returns the month of a row, or null if its columns hold none. */
  static @Nullable YearMonth month(Bound table, FactMapping fact, String[] cells) {
    String year = table.cell(cells, fact.series().get(0));
    String month = fact.series().size() > 1 ? table.cell(cells, fact.series().get(1)) : "";
    String digits = (year + (month.length() == 1 ? "0" : "") + month).replaceAll("\\D", "");
    if (digits.length() < 6) {
      return null;
    }
    int number = Integer.parseInt(digits.substring(4, 6));
    return number < 1 || number > 12
        ? null
        : YearMonth.of(Integer.parseInt(digits.substring(0, 4)), number);
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
