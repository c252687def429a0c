package se.lagfrist.tabular;

import java.time.YearMonth;
import java.util.TreeMap;

/** The months that a table holds, from the first to the last. */
final class MonthRange {
  private final TreeMap<YearMonth, Boolean> all = new TreeMap<>();

  void add(YearMonth month) {
    if (all.size() < 2 || month.isBefore(all.firstKey()) || month.isAfter(all.lastKey())) {
      all.put(month, true);
    }
  }

  boolean isFirst(YearMonth month) {
    return !all.isEmpty() && all.firstKey().equals(month);
  }

  boolean isLast(YearMonth month) {
    return !all.isEmpty() && all.lastKey().equals(month);
  }
}
