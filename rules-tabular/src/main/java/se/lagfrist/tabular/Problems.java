package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts the rows that are held back by cause, and passes each on. */
final class Problems {

  private static final int SHOWN = 5;

  private final Consumer<Problem> taker;
  private final Map<Problem.Cause, List<Problem>> first = new EnumMap<>(Problem.Cause.class);
  private final Map<Problem.Cause, Long> counts = new EnumMap<>(Problem.Cause.class);
  private final Map<Bound, BitSet> refused = new HashMap<>();

  Problems(Consumer<Problem> taker) {
    this.taker = taker;
  }

  void add(
      Bound table,
      long number,
      Problem.Cause cause,
      String key,
      String column,
      String value,
      String hint) {
    refused.computeIfAbsent(table, t -> new BitSet()).set((int) number);
    Problem problem =
        new Problem(
            cause,
            table.mapping().name(),
            table.where(number),
            number,
            key,
            column,
            Words.shown(value),
            hint);
    counts.merge(cause, 1L, Long::sum);
    List<Problem> shown = first.computeIfAbsent(cause, c -> new ArrayList<>());
    if (shown.size() < SHOWN) {
      shown.add(problem);
    }
    taker.accept(problem);
  }

  boolean isRefused(Bound table, long number) {
    BitSet rows = refused.get(table);
    return rows != null && rows.get((int) number);
  }

  long refused(Bound table) {
    BitSet rows = refused.get(table);
    return rows == null ? 0 : rows.cardinality();
  }

  List<ImportReport.Group> groups() {
    return counts.entrySet().stream()
        .map(
            e ->
                new ImportReport.Group(
                    e.getKey(), e.getValue(), List.copyOf(first.get(e.getKey()))))
        .toList();
  }
}
