package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Investigation;
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

  /** Returns the links before a fact, nearest first; empty if it stands alone. */
  static List<Fact> before(Fact fact, CaseView view, Counting counting) {
    List<Fact> links = new ArrayList<>();
    // Each began before the one it leads to, so the way back has an end.
    Fact before = view.linkBefore(fact, counting);
    while (before != null) {
      links.add(before);
      before = view.linkBefore(before, counting);
    }
    return links;
  }

  /** Returns whether the law sees the later fact as the continuation of the earlier one. */
  static boolean continues(Fact earlier, Fact later, Counting counting) {
    int days = counting.chainDays();
    if (earlier instanceof Investigation a && later instanceof Investigation b) {
      return a.kind() == b.kind()
          && a.matter() != null
          && Objects.equals(a.matter(), b.matter())
          && follows(a.openedOn(), a.closedOn(), b.openedOn(), days);
    }
    if (earlier instanceof Placement a && later instanceof Placement b) {
      return share(a, b, counting.along())
          && follows(a.executedOn(), a.endedOn(), b.executedOn(), days);
    }
    if (earlier instanceof Interruption a && later instanceof Interruption b) {
      return Objects.equals(a.concerns(), b.concerns())
          && isOf(a, counting)
          && isOf(b, counting)
          && follows(a.interruptedOn(), a.resumedOn(), b.interruptedOn(), days);
    }
    return false;
  }

  private static boolean isOf(Interruption one, Counting counting) {
    return one.cause() != null && counting.chainedCauses().contains(one.cause());
  }

  private static boolean share(Placement a, Placement b, Along along) {
    return switch (along) {
      case SAME_GROUND -> a.ground() == b.ground();
      case ANY_GROUND -> a.home() != HomeKind.OWN_HOME && b.home() != HomeKind.OWN_HOME;
      case SAME_HOME -> a.home() == b.home() && sameHome(a, b);
    };
  }

  /** Where the home is not told, a change of ground alone is read as staying where one is. */
  private static boolean sameHome(Placement a, Placement b) {
    boolean told = a.homeId() != null && b.homeId() != null;
    return told ? Objects.equals(a.homeId(), b.homeId()) : a.ground() != b.ground();
  }

  /** What began before the other ended follows it too: an overlap leaves no gap. */
  private static boolean follows(
      @Nullable LocalDate began, @Nullable LocalDate ended, @Nullable LocalDate next, int days) {
    return began != null
        && ended != null
        && next != null
        && began.isBefore(next)
        && !ended.plusDays(days).isBefore(next);
  }
}
