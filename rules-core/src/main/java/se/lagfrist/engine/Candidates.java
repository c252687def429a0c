package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.Review;

/** What a fact that names nothing may be about. */
final class Candidates {

  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  private final CaseFile file;
  private final Map<Kinds, List<Fact>> first = new HashMap<>();
  private final Map<List<FactType>, Spans> standing = new HashMap<>();
  private @Nullable Map<CoerciveKind, TreeMap<LocalDate, Integer>> decided;

  /** Kinds of facts that something may be about, with those that grant nothing or without. */
  private record Kinds(List<FactType> types, boolean refusalsToo) {}

  Candidates(CaseFile file) {
    this.file = file;
  }

  /** Nothing is executed, interrupted or put off that was never granted; it is what is appealed. */
  static boolean isRefusal(Fact fact) {
    return fact instanceof Decision decision && Boolean.FALSE.equals(decision.favourable());
  }

  /** Returns the only fact of some kinds that a fact may be about, or null if there are more. */
  @Nullable Fact only(List<FactType> types, Fact anchor) {
    LocalDate day = anchor.occurredOn();
    boolean present =
        anchor instanceof Request || anchor instanceof Review || anchor instanceof Event;
    if (present && day != null) {
      // What is asked or noticed concerns what still stands: not what had ended, or gone over.
      Spans all = standing.computeIfAbsent(types, this::standing);
      Fact one = all.best(LocalDate.MAX, day, anchor);
      Fact other = one == null ? null : all.best(LocalDate.MAX, day, one);
      return other == null || other.id().equals(anchor.id()) ? one : null;
    }
    Fact only = null;
    for (Fact fact :
        first.computeIfAbsent(new Kinds(types, anchor instanceof Appeal), this::first)) {
      if (!fact.id().equals(anchor.id())) {
        if (only != null) {
          return null;
        }
        only = fact;
      }
    }
    return only;
  }

  /** Returns the first facts of some kinds that something may be about: three tell if it is one. */
  private List<Fact> first(Kinds kinds) {
    List<Fact> found = new ArrayList<>();
    for (FactType type : kinds.types()) {
      for (Fact fact : file.facts(type)) {
        if (found.size() < 3 && (kinds.refusalsToo() || !isRefusal(fact))) {
          found.add(fact);
        }
      }
    }
    return found;
  }

  private Spans standing(List<FactType> types) {
    List<Spans.Span> spans = new ArrayList<>();
    for (FactType type : types) {
      for (Fact fact : file.facts(type)) {
        if (!isRefusal(fact)) {
          spans.add(new Spans.Span(fact, LocalDate.MIN, lastDay(fact)));
        }
      }
    }
    return new Spans(spans, Comparator.comparing(span -> span.fact().id()));
  }

  /** Returns the last day on which a fact stood, or null if it still does. */
  private @Nullable LocalDate lastDay(Fact fact) {
    LocalDate ended = FactType.of(fact).endOf(fact);
    LocalDate over = fact instanceof CoerciveMeasure measure ? takenOver(measure) : null;
    return over == null ? ended : Lineage.earlier(ended, over.minusDays(1));
  }

  /** Returns the first day on which another measure took the place of one, or null. */
  private @Nullable LocalDate takenOver(CoerciveMeasure measure) {
    if (measure.kind() == null) {
      return null;
    }
    Map<CoerciveKind, TreeMap<LocalDate, Integer>> all = decided == null ? decided() : decided;
    decided = all;
    LocalDate first = null;
    for (Map.Entry<CoerciveKind, TreeMap<LocalDate, Integer>> later : all.entrySet()) {
      if (later.getKey().follows(measure.kind())) {
        boolean own = later.getKey() == measure.kind();
        first = Lineage.earlier(first, from(later.getValue(), measure.decidedOn(), own));
      }
    }
    return first;
  }

  /** Returns the first day from one on, on which something else than the very thing was decided. */
  private static @Nullable LocalDate from(
      TreeMap<LocalDate, Integer> days, @Nullable LocalDate day, boolean own) {
    if (day == null) {
      return days.firstKey();
    }
    boolean itself = own && days.getOrDefault(day, 0) == 1;
    return itself ? days.higherKey(day) : days.ceilingKey(day);
  }

  private Map<CoerciveKind, TreeMap<LocalDate, Integer>> decided() {
    Map<CoerciveKind, TreeMap<LocalDate, Integer>> days = new EnumMap<>(CoerciveKind.class);
    for (Fact fact : file.facts(MEASURE)) {
      if (fact instanceof CoerciveMeasure one && one.kind() != null && one.decidedOn() != null) {
        days.computeIfAbsent(one.kind(), kind -> new TreeMap<>())
            .merge(one.decidedOn(), 1, Integer::sum);
      }
    }
    return days;
  }
}
