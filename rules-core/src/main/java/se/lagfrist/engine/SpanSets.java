package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Facts;

/**
 * Facts that began and ended, sorted by something they have in common.
 *
 * @param sets by what they have in common
 */
record SpanSets(Map<Object, Spans> sets) {

  private static final Spans NONE = new Spans(List.of(), Comparator.comparing(Spans.Span::began));

  /**
   * Sorts facts.
   *
   * @param facts all of them
   * @param common what a fact has in common with others, or null to leave it out
   * @param began the day it began, or null to leave it out
   * @param ended the day it ended, or null if it has not
   * @param best which fact of a set is the best, first
   */
  static SpanSets of(
      Facts facts,
      Function<Fact, @Nullable Object> common,
      Function<Fact, @Nullable LocalDate> began,
      Function<Fact, @Nullable LocalDate> ended,
      Comparator<Spans.Span> best) {
    Map<Object, List<Spans.Span>> sorted = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      Object set = common.apply(fact);
      LocalDate day = set == null ? null : began.apply(fact);
      if (set != null && day != null) {
        sorted
            .computeIfAbsent(set, s -> new ArrayList<>())
            .add(new Spans.Span(fact, day, ended.apply(fact)));
      }
    }
    Map<Object, Spans> sets = new HashMap<>();
    sorted.forEach((set, spans) -> sets.put(set, new Spans(spans, best)));
    return new SpanSets(sets);
  }

  /** Returns the facts that have something in common. */
  Spans in(Object common) {
    return sets.getOrDefault(common, NONE);
  }
}
