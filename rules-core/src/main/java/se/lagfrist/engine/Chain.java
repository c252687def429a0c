package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Placement;

/**
 * Facts that the law sees as one: investigations of the same matter, one opened just after the
 * other was closed or just before (JO 2565-2016), and placements on the same ground, one home after
 * the other.
 */
final class Chain {

  private static final FactType PLACEMENT = FactType.of(Placement.class);

  private Chain() {}

  /** Returns the link a duty hangs on: the placement its fact concerns, else the fact itself. */
  static Fact link(Fact anchor, CaseView view) {
    String concerns = anchor.concerns();
    if (concerns != null && !(anchor instanceof Investigation || anchor instanceof Placement)) {
      Fact placement = view.named(PLACEMENT, concerns);
      return placement == null ? anchor : placement;
    }
    return anchor;
  }

  /** Returns the fact of the same kind that a fact continues, or null. */
  static @Nullable Fact before(Fact fact, CaseView view, int days) {
    LocalDate began = began(fact);
    Object of = of(fact);
    if (began == null || of == null) {
      return null;
    }
    // What began before the other ended follows it too: an overlap leaves no gap. Each began before
    // the one it leads to, so the way back has an end.
    return all(FactType.of(fact), view).in(of).best(began.minusDays(1), began.minusDays(days));
  }

  /** Returns the first of the links that lead to a fact, or null if it stands alone. */
  static @Nullable Fact first(Fact fact, CaseView view, int days) {
    Firsts firsts = view.kept(new Days(days), Firsts.class, Firsts::new);
    Deque<Fact> way = new ArrayDeque<>();
    Fact at = fact;
    Fact before = before(at, view, days);
    while (before != null && !firsts.by().containsKey(at.id())) {
      way.push(at);
      at = before;
      before = before(at, view, days);
    }
    Fact first = firsts.by().getOrDefault(at.id(), at);
    while (!way.isEmpty()) {
      firsts.by().put(way.pop().id(), first);
    }
    return first.id().equals(fact.id()) ? null : first;
  }

  /** Where the first links are kept. */
  private record Days(int days) {}

  /** The first link by the id of those that it leads to. */
  private record Firsts(Map<String, Fact> by) {

    Firsts() {
      this(new HashMap<>());
    }
  }

  private static SpanSets all(FactType type, CaseView view) {
    return view.kept(
        new Key(type),
        SpanSets.class,
        () ->
            SpanSets.of(
                view.all(type),
                Chain::of,
                f -> ended(f) == null ? null : began(f),
                Chain::ended,
                Comparator.comparing(s -> s.fact().id())));
  }

  /** Where the links of a kind are kept. */
  private record Key(FactType type) {}

  /** Returns what links of one chain have in common, or null for what is no link. */
  private static @Nullable Object of(Fact fact) {
    if (fact instanceof Investigation one) {
      return one.matter() == null ? null : Arrays.asList(one.kind(), one.matter());
    }
    return fact instanceof Placement one ? Optional.ofNullable(one.ground()) : null;
  }

  private static @Nullable LocalDate began(Fact fact) {
    return fact instanceof Investigation one
        ? one.openedOn()
        : fact instanceof Placement other ? other.executedOn() : null;
  }

  private static @Nullable LocalDate ended(Fact fact) {
    return fact instanceof Investigation one
        ? one.closedOn()
        : fact instanceof Placement other ? other.endedOn() : null;
  }
}
