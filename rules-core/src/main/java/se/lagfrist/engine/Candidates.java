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
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Stay;

/** What a fact that names nothing may be about. */
final class Candidates {

  private static final FactType JUDGMENT = FactType.of(Judgment.class);
  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  private final CaseFile file;
  private final Map<Wanted, List<Fact>> first = new HashMap<>();
  private final Map<Wanted, Spans> standing = new HashMap<>();
  private final Map<Wanted, Spans> granted = new HashMap<>();
  private @Nullable Map<CoerciveKind, TreeMap<LocalDate, Integer>> decided;
  private @Nullable Map<Decided, List<String>> byDay;

  /** What was decided, and when. */
  private record Decided(CoerciveKind kind, LocalDate day) {}

  /** Kinds of facts, who asks for one of them, and whether only the likely ones are wanted. */
  private record Wanted(List<FactType> types, Meant by, boolean likely) {

    boolean fits(Fact fact) {
      return by.fits(fact) && (!likely || by.isLikely(fact));
    }

    Wanted of(List<FactType> some) {
      return new Wanted(some, by, likely);
    }
  }

  Candidates(CaseFile file) {
    this.file = file;
  }

  /** Nothing is executed, interrupted or put off that was never granted; it is what is appealed. */
  static boolean isRefusal(Fact fact) {
    return fact instanceof Decision decision && Boolean.FALSE.equals(decision.favourable());
  }

  /**
   * Returns whether something had ended before a fact came about, or is of a kind that only is of
   * what there is already, so that it is of another.
   */
  static boolean isOverBefore(Fact anchor, Fact fact) {
    boolean follows =
        anchor instanceof Extension || anchor instanceof Stay || anchor instanceof Interruption;
    LocalDate last = follows ? anchor.occurredOn() : FactType.of(anchor).endOf(anchor);
    LocalDate came = fact.occurredOn();
    return last != null && came != null && last.isBefore(came);
  }

  /** Returns the only fact of some kinds that a fact may be about, or null if there are more. */
  @Nullable Fact only(List<FactType> types, Fact anchor) {
    Meant meant = Meant.by(anchor);
    List<Fact> found = some(new Wanted(types, meant, true), anchor);
    if (found.isEmpty()) {
      found = some(new Wanted(types, meant, false), anchor);
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  /** Returns what a fact may be about; two tell that it is not only one. */
  private List<Fact> some(Wanted wanted, Fact anchor) {
    LocalDate day = anchor.occurredOn();
    if (anchor instanceof Appeal) {
      // A decision can be appealed when it is over, a measure of the board's when it stands.
      List<FactType> others = wanted.types().stream().filter(type -> type != MEASURE).toList();
      List<Fact> found = new ArrayList<>(first(wanted.of(others), anchor));
      if (day != null && others.size() < wanted.types().size()) {
        found.addAll(standing(wanted.of(List.of(MEASURE)), day, anchor));
      }
      return found;
    }
    if (day != null && isOfWhatWasGranted(anchor)) {
      Spans all = granted.computeIfAbsent(wanted, this::granted);
      Fact one = all.best(day, day);
      Fact other = one == null ? null : all.best(day, day, one);
      if (one != null) {
        return other == null ? List.of(one) : List.of(one, other);
      }
    }
    return day != null && wanted.by().isOfWhatStands()
        ? standing(wanted, day, anchor)
        : first(wanted, anchor);
  }

  /**
   * Returns what still stood on a day: what is asked, noticed, carried out or broken off is not
   * what had ended, or gone over. Data for the follow-up of care are of the time after it too.
   */
  private List<Fact> standing(Wanted wanted, LocalDate day, Fact anchor) {
    Spans all = standing.computeIfAbsent(wanted, this::spans);
    Fact one = all.best(LocalDate.MAX, day, anchor);
    Fact other = one == null ? null : all.best(LocalDate.MAX, day, one);
    if (one == null) {
      return List.of();
    }
    return other == null || other.id().equals(anchor.id()) ? List.of(one) : List.of(one, other);
  }

  private List<Fact> first(Wanted wanted, Fact anchor) {
    return first.computeIfAbsent(wanted, this::first).stream()
        .filter(fact -> !fact.id().equals(anchor.id()))
        .limit(2)
        .toList();
  }

  /**
   * Returns the id of the only measure that a judgment decided on, or null: the same event may be
   * recorded as both, most often on the same day.
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
    return ids.isEmpty() ? onlyStanding(kind, day) : ids.size() == 1 ? ids.get(0) : null;
  }

  /**
   * Returns the id of the only measure of a kind that had not ended by a day, or null: its own day
   * may be that on which the judgment came in, or that of the first judgment on the same care.
   */
  private @Nullable String onlyStanding(CoerciveKind kind, LocalDate day) {
    String only = null;
    for (Fact fact : file.facts(MEASURE)) {
      if (fact instanceof CoerciveMeasure one
          && one.kind() == kind
          && one.decidedOn() != null
          && (one.endedOn() == null || !one.endedOn().isBefore(day))) {
        if (only != null) {
          return null;
        }
        only = one.id();
      }
    }
    return only;
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
  private List<Fact> first(Wanted wanted) {
    List<Fact> found = new ArrayList<>();
    for (FactType type : wanted.types()) {
      for (Fact fact : file.facts(type)) {
        if (found.size() < 3 && wanted.fits(fact)) {
          found.add(fact);
        }
      }
    }
    return found;
  }

  private Spans spans(Wanted wanted) {
    List<Spans.Span> spans = new ArrayList<>();
    for (FactType type : wanted.types()) {
      for (Fact fact : file.facts(type)) {
        if (wanted.fits(fact) && !isAppealedByJudgment(wanted.by(), fact)) {
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

  private Spans granted(Wanted wanted) {
    List<Spans.Span> spans = new ArrayList<>();
    for (FactType type : wanted.types()) {
      for (Fact fact : file.facts(type)) {
        LocalDate came = fact.occurredOn();
        if (wanted.fits(fact)) {
          LocalDate from = came == null ? LocalDate.MIN : came;
          spans.add(new Spans.Span(fact, from, lastDayGranted(wanted, fact)));
        }
      }
    }
    return new Spans(spans, Comparator.comparing(span -> span.fact().id()));
  }

  private @Nullable LocalDate lastDayGranted(Wanted wanted, Fact fact) {
    LocalDate until = null;
    if (fact instanceof Decision decision) {
      until = decision.validUntil();
    } else if (fact instanceof CoerciveMeasure measure) {
      until = measure.validUntil();
    }
    LocalDate last = wanted.by().isOfWhatStands() ? lastDay(fact) : FactType.of(fact).endOf(fact);
    return Lineage.earlier(last, until);
  }

  /** What a court decided on is appealed by its judgment, where that is recorded. */
  private boolean isAppealedByJudgment(Meant by, Fact fact) {
    return by.anchor().type() == Appeal.class
        && fact instanceof CoerciveMeasure measure
        && measure.kind() != null
        && measure.kind().isGrantedOnApplication()
        && !file.facts(JUDGMENT).isEmpty();
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
