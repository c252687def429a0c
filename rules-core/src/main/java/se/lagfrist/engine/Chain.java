package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.rulebook.Along;
import se.lagfrist.rulebook.Rule;

/**
 * Facts that the law sees as one: investigations of the same matter, one opened just after the
 * other was closed or just before (JO 2565-2016), and placements one after the other that share
 * what the rule asks for.
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

  /**
   * What makes facts one.
   *
   * @param days how many days may lie between two of them
   * @param along what placements must share
   */
  record Bond(int days, Along along) {

    /** Returns the bond that a rule asks for. */
    static Bond of(Rule rule) {
      return new Bond(rule.chainDays(), rule.along());
    }
  }

  /** Returns the fact of the same kind that a fact continues, or null. */
  static @Nullable Fact before(Fact fact, CaseView view, Bond bond) {
    LocalDate began = began(fact);
    if (began == null) {
      return null;
    }
    // What began before the other ended follows it too: an overlap leaves no gap. Each began before
    // the one it leads to, so the way back has an end.
    LocalDate by = began.minusDays(1);
    LocalDate goingOn = began.minusDays(bond.days());
    if (fact instanceof Placement placement && bond.along() == Along.SAME_HOME) {
      return inSameHome(placement, view, by, goingOn);
    }
    Share share = fact instanceof Placement ? Share.of(bond.along()) : Share.MATTER;
    Object of = share.of(fact);
    return of == null ? null : all(FactType.of(fact), view, share).in(of).best(by, goingOn);
  }

  /** Where the home is not told, a change of ground alone is read as staying where one is. */
  private static @Nullable Fact inSameHome(
      Placement later, CaseView view, LocalDate by, LocalDate goingOn) {
    Object home = Share.HOME.of(later);
    Fact first = home == null ? null : all(PLACEMENT, view, Share.HOME).in(home).best(by, goingOn);
    SpanSets grounds = all(PLACEMENT, view, Share.HOME_UNTOLD);
    for (Object ground : Share.otherGrounds(later.ground())) {
      first = first(first, grounds.in(Share.untold(later, ground, false)).best(by, goingOn));
      if (home == null) {
        first = first(first, grounds.in(Share.untold(later, ground, true)).best(by, goingOn));
      }
    }
    return first;
  }

  private static @Nullable Fact first(@Nullable Fact a, @Nullable Fact b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.id().compareTo(a.id()) < 0 ? b : a;
  }

  /** Returns the first of the links that lead to a fact, or null if it stands alone. */
  static @Nullable Fact first(Fact fact, CaseView view, Bond bond) {
    Firsts firsts = view.kept(bond, Firsts.class, Firsts::new);
    Deque<Fact> way = new ArrayDeque<>();
    Fact at = fact;
    Fact before = before(at, view, bond);
    while (before != null && !firsts.by().containsKey(at.id())) {
      way.push(at);
      at = before;
      before = before(at, view, bond);
    }
    Fact first = firsts.by().getOrDefault(at.id(), at);
    while (!way.isEmpty()) {
      firsts.by().put(way.pop().id(), first);
    }
    return first.id().equals(fact.id()) ? null : first;
  }

  /** The first link by the id of those that it leads to. */
  private record Firsts(Map<String, Fact> by) {

    Firsts() {
      this(new HashMap<>());
    }
  }

  private static SpanSets all(FactType type, CaseView view, Share share) {
    return view.kept(
        new Key(type, share),
        SpanSets.class,
        () ->
            SpanSets.of(
                view.all(type),
                share::of,
                f -> ended(f) == null ? null : began(f),
                Chain::ended,
                Comparator.comparing(s -> s.fact().id())));
  }

  /** Where the links of a kind are kept. */
  private record Key(FactType type, Share share) {}

  /** What links of one chain have in common. */
  private enum Share {
    /** The matter of an inquiry. */
    MATTER,
    /** The ground of a placement. */
    GROUND,
    /** Nothing but that they are placements. */
    PLACED,
    /** The home, where it is told. */
    HOME,
    /** The kind of home, sorted by ground and by whether the home is told. */
    HOME_UNTOLD;

    static Share of(Along along) {
      return switch (along) {
        case SAME_GROUND -> GROUND;
        case ANY_GROUND -> PLACED;
        case SAME_HOME -> HOME;
      };
    }

    /** Returns what a fact has in common with others, or null for what is no link. */
    @Nullable Object of(Fact fact) {
      if (fact instanceof Investigation one) {
        return one.matter() == null ? null : Arrays.asList(one.kind(), one.matter());
      }
      if (!(fact instanceof Placement one)) {
        return null;
      }
      return switch (this) {
        case MATTER -> null;
        case GROUND -> Optional.ofNullable(one.ground());
        case PLACED -> PLACED;
        case HOME -> one.homeId() == null ? null : Arrays.asList(one.home(), one.homeId());
        case HOME_UNTOLD -> untold(one, Optional.ofNullable(one.ground()), one.homeId() != null);
      };
    }

    /** Returns what placements in a kind of home on a ground have in common. */
    static Object untold(Placement placement, Object ground, boolean told) {
      return Arrays.asList(placement.home(), ground, told);
    }

    /** Returns every ground but one, and none told. */
    static List<Object> otherGrounds(@Nullable LegalGround ground) {
      List<Object> others = new ArrayList<>();
      for (LegalGround one : LegalGround.values()) {
        others.add(Optional.of(one));
      }
      others.add(Optional.empty());
      others.remove(Optional.ofNullable(ground));
      return others;
    }
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
