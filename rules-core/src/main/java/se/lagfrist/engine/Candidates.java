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
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;

/** What a fact that names nothing may be about. */
final class Candidates {

  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  private final CaseFile file;
  private final Map<Kinds, List<Fact>> first = new HashMap<>();
  private final Map<Fitting, Spans> standing = new HashMap<>();
  private final Map<Fitting, Spans> granted = new HashMap<>();
  private @Nullable Map<CoerciveKind, TreeMap<LocalDate, Integer>> decided;
  private @Nullable Map<Decided, List<String>> byDay;

  /** What was decided, and when. */
  private record Decided(CoerciveKind kind, LocalDate day) {}

  /** Kinds of facts that something may be about, with those that grant nothing or without. */
  private record Kinds(Fitting fitting, boolean refusalsToo) {}

  /** Kinds of facts, and which measures among them something may be about. */
  private record Fitting(List<FactType> types, Object measures) {}

  /** Any measure may be meant. */
  private static final Object ANY = "any";

  /**
   * What is decided within another measure is not meant: what is asked or ends is the outer one.
   */
  private static final Object OUTER = "outer";

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
    Fitting fitting = new Fitting(types, measures(anchor));
    boolean present =
        (anchor instanceof Request request && request.kind() != RequestKind.SIS_DATA)
            || anchor instanceof Review
            || anchor instanceof Event
            || anchor instanceof CoerciveMeasure;
    if (present && day != null) {
      // What is asked or noticed concerns what still stands: not what had ended, or gone over. The
      // data for the follow-up of care are of the time after it too.
      Spans all = standing.computeIfAbsent(fitting, this::standing);
      Fact one = all.best(LocalDate.MAX, day, anchor);
      Fact other = one == null ? null : all.best(LocalDate.MAX, day, one);
      return other == null || other.id().equals(anchor.id()) ? one : null;
    }
    if (isOfWhatWasGranted(anchor) && day != null) {
      Spans all = granted.computeIfAbsent(fitting, this::granted);
      Fact one = all.best(day, day);
      if (one != null) {
        return all.best(day, day, one) == null ? one : null;
      }
    }
    Fact only = null;
    for (Fact fact :
        first.computeIfAbsent(new Kinds(fitting, anchor instanceof Appeal), this::first)) {
      if (!fact.id().equals(anchor.id())) {
        if (only != null) {
          return null;
        }
        only = fact;
      }
    }
    return only;
  }

  /**
   * Returns the id of the only measure that a judgment decided on the day it was announced, or
   * null: the same event may be recorded as both.
   */
  @Nullable String decidedBy(Judgment judgment) {
    CoerciveKind kind = judgment.outcome() == null ? null : judgment.outcome().decides();
    LocalDate day = judgment.announcedOn();
    if (kind == null || day == null) {
      return null;
    }
    Map<Decided, List<String>> all = byDay == null ? byDay() : byDay;
    byDay = all;
    List<String> ids = all.getOrDefault(new Decided(kind, day), List.of());
    return ids.size() == 1 ? ids.get(0) : null;
  }

  private Map<Decided, List<String>> byDay() {
    Map<Decided, List<String>> ids = new HashMap<>();
    for (Fact fact : file.facts(MEASURE)) {
      if (fact instanceof CoerciveMeasure one && one.kind() != null && one.decidedOn() != null) {
        ids.computeIfAbsent(new Decided(one.kind(), one.decidedOn()), key -> new ArrayList<>())
            .add(one.id());
      }
    }
    return ids;
  }

  /** Returns the first facts of some kinds that something may be about: three tell if it is one. */
  private List<Fact> first(Kinds kinds) {
    List<Fact> found = new ArrayList<>();
    for (FactType type : kinds.fitting().types()) {
      for (Fact fact : file.facts(type)) {
        if (found.size() < 3
            && (kinds.refusalsToo() || !isRefusal(fact))
            && fits(fact, kinds.fitting().measures())) {
          found.add(fact);
        }
      }
    }
    return found;
  }

  private static Object measures(Fact anchor) {
    if (anchor instanceof CoerciveMeasure measure && measure.kind() != null) {
      return measure.kind();
    }
    boolean any = anchor instanceof Request request && request.kind() == RequestKind.CONTACT_CHANGE;
    return any ? ANY : OUTER;
  }

  private static boolean fits(Fact fact, Object measures) {
    CoerciveKind kind = fact instanceof CoerciveMeasure measure ? measure.kind() : null;
    if (kind == null || measures == ANY) {
      return true;
    }
    return measures instanceof CoerciveKind inner ? inner.isWithin(kind) : !kind.isWithinAnother();
  }

  private Spans standing(Fitting fitting) {
    List<Spans.Span> spans = new ArrayList<>();
    for (FactType type : fitting.types()) {
      for (Fact fact : file.facts(type)) {
        if (!isRefusal(fact) && fits(fact, fitting.measures())) {
          spans.add(new Spans.Span(fact, LocalDate.MIN, lastDay(fact)));
        }
      }
    }
    return new Spans(spans, Comparator.comparing(span -> span.fact().id()));
  }

  /**
   * What is carried out, broken off or put off is of what had been granted by then and still stood,
   * where something had: what was decided later is not meant.
   */
  static boolean isOfWhatWasGranted(Fact fact) {
    return fact instanceof Execution
        || fact instanceof Interruption
        || fact instanceof Postponement;
  }

  private Spans granted(Fitting fitting) {
    List<Spans.Span> spans = new ArrayList<>();
    for (FactType type : fitting.types()) {
      for (Fact fact : file.facts(type)) {
        LocalDate came = fact.occurredOn();
        if (!isRefusal(fact) && fits(fact, fitting.measures())) {
          LocalDate from = came == null ? LocalDate.MIN : came;
          spans.add(new Spans.Span(fact, from, lastDayGranted(fact)));
        }
      }
    }
    return new Spans(spans, Comparator.comparing(span -> span.fact().id()));
  }

  private static @Nullable LocalDate lastDayGranted(Fact fact) {
    LocalDate until = null;
    if (fact instanceof Decision decision) {
      until = decision.validUntil();
    } else if (fact instanceof CoerciveMeasure measure) {
      until = measure.validUntil();
    }
    return Lineage.earlier(FactType.of(fact).endOf(fact), until);
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
