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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;
import se.lagfrist.rulebook.Along;
import se.lagfrist.rulebook.Counting;

/**
 * Facts that the law sees as one: investigations of the same matter, one opened just after the
 * other was closed or just before (JO 2565-2016), placements one after the other that share what
 * the rule asks for, and interruptions of the same thing.
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
  static @Nullable Fact before(Fact fact, CaseView view, Counting counting) {
    LocalDate began = began(fact);
    if (began == null) {
      return null;
    }
    // What began before the other ended follows it too: an overlap leaves no gap. Each began before
    // the one it leads to, so the way back has an end.
    LocalDate by = began.minusDays(1);
    LocalDate goingOn = began.minusDays(counting.chainDays());
    if (fact instanceof Placement placement && counting.along() == Along.SAME_HOME) {
      return inSameHome(placement, view, by, goingOn);
    }
    Share share = Share.of(fact, counting.along());
    Set<InterruptionCause> causes = counting.chainedCauses();
    Object of = share.of(fact, causes);
    return of == null ? null : all(FactType.of(fact), view, share, causes).in(of).best(by, goingOn);
  }

  /** Where the home is not told, a change of ground alone is read as staying where one is. */
  private static @Nullable Fact inSameHome(
      Placement later, CaseView view, LocalDate by, LocalDate goingOn) {
    Object home = Share.HOME.of(later, Set.of());
    Fact first = home == null ? null : placements(view, Share.HOME).in(home).best(by, goingOn);
    SpanSets grounds = placements(view, Share.HOME_UNTOLD);
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
  static @Nullable Fact first(Fact fact, CaseView view, Counting counting) {
    Firsts firsts = view.kept(counting, Firsts.class, Firsts::new);
    Deque<Fact> way = new ArrayDeque<>();
    Fact at = fact;
    Fact before = before(at, view, counting);
    while (before != null && !firsts.by().containsKey(at.id())) {
      way.push(at);
      at = before;
      before = before(at, view, counting);
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

  private static SpanSets placements(CaseView view, Share share) {
    return all(PLACEMENT, view, share, Set.of());
  }

  private static SpanSets all(
      FactType type, CaseView view, Share share, Set<InterruptionCause> causes) {
    return view.kept(
        new Key(type, share, causes),
        SpanSets.class,
        () ->
            SpanSets.of(
                view.all(type),
                f -> share.of(f, causes),
                f -> ended(f) == null ? null : began(f),
                Chain::ended,
                Comparator.comparing(s -> s.fact().id())));
  }

  /** Where the links of a kind are kept. */
  private record Key(FactType type, Share share, Set<InterruptionCause> causes) {}

  /** What links of one chain have in common. */
  private enum Share {
    /** The matter of an inquiry. */
    MATTER,
    /** What an interruption is of. */
    INTERRUPTED,
    /** The ground of a placement. */
    GROUND,
    /** Nothing but that they are placements in other homes than the child's own. */
    PLACED,
    /** That they are placements for care. */
    CARED,
    /** The home, where it is told. */
    HOME,
    /** The kind of home, sorted by ground and by whether the home is told. */
    HOME_UNTOLD;

    static Share of(Fact fact, Along along) {
      if (!(fact instanceof Placement)) {
        return fact instanceof Interruption ? INTERRUPTED : MATTER;
      }
      return switch (along) {
        case SAME_GROUND -> GROUND;
        case ANY_GROUND -> PLACED;
        case CARE_ON_ANY_GROUND -> CARED;
        case SAME_HOME -> HOME;
      };
    }

    /** Returns what a fact has in common with others, or null for what is no link. */
    @Nullable Object of(Fact fact, Set<InterruptionCause> causes) {
      if (fact instanceof Investigation one) {
        return one.matter() == null ? null : Arrays.asList(one.kind(), one.matter());
      }
      if (fact instanceof Interruption one) {
        return one.cause() != null && causes.contains(one.cause())
            ? Optional.ofNullable(one.concerns())
            : null;
      }
      if (!(fact instanceof Placement one)) {
        return null;
      }
      return switch (this) {
        case MATTER, INTERRUPTED -> null;
        case GROUND -> Optional.ofNullable(one.ground());
        case PLACED -> one.home() == HomeKind.OWN_HOME ? null : PLACED;
        case CARED -> isCare(one) ? CARED : null;
        case HOME -> one.homeId() == null ? null : Arrays.asList(one.home(), one.homeId());
        case HOME_UNTOLD -> untold(one, Optional.ofNullable(one.ground()), one.homeId() != null);
      };
    }

    /** Returns whether a placement is care by the board, as far as the home and ground are told. */
    private static boolean isCare(Placement placement) {
      HomeKind home = placement.home();
      LegalGround ground = placement.ground();
      return home != HomeKind.OWN_HOME
          && home != HomeKind.SHELTERED_HOUSING
          && home != HomeKind.LSS_HOME
          && ground != LegalGround.CONSENT
          && ground != LegalGround.LSS;
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
    if (fact instanceof Investigation inquiry) {
      return inquiry.openedOn();
    }
    return fact instanceof Placement placement
        ? placement.executedOn()
        : fact instanceof Interruption one ? one.interruptedOn() : null;
  }

  private static @Nullable LocalDate ended(Fact fact) {
    if (fact instanceof Investigation inquiry) {
      return inquiry.closedOn();
    }
    return fact instanceof Placement placement
        ? placement.endedOn()
        : fact instanceof Interruption one ? one.resumedOn() : null;
  }
}
