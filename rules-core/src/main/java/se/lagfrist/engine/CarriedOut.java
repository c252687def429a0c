package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Placement;

/**
 * The placements and executions by which what was decided is carried out: what is done under them,
 * a review, a visit, a plan, is done for what was decided, and the other way round for a placement
 * that does not name the measure it is made under.
 */
final class CarriedOut {

  private static final FactType PLACEMENT = FactType.of(Placement.class);
  private static final FactType EXECUTION = FactType.of(Execution.class);
  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  private final CaseView view;
  private final boolean any;
  private final Map<String, Beside> found = new HashMap<>();
  private final Map<Side, Set<String>> sides = new HashMap<>();

  CarriedOut(CaseView view) {
    this.view = view;
    this.any = !view.all(PLACEMENT).isEmpty() || !view.all(EXECUTION).isEmpty();
  }

  /**
   * The ids of facts whose own facts have to do with an anchor too.
   *
   * @param own those of the anchor alone
   * @param shared those of every anchor on the same ground
   * @param sharedBy the ground, and on which side of it they are
   */
  record Beside(Set<String> own, Set<String> shared, Object sharedBy) {

    static final Beside NONE = new Beside(Set.of(), Set.of(), "");

    /** Returns whether one of them is what a fact concerns. */
    boolean has(@Nullable String id) {
      return id != null && (own.contains(id) || shared.contains(id));
    }
  }

  /** A ground, and whether it is the unlinked placements on it or the measures. */
  private record Side(LegalGround ground, boolean placements) {}

  /**
   * Returns the facts whose own facts have to do with an anchor too: the placements and executions
   * of what was decided, and the measures that an unlinked placement can rest on.
   */
  Beside beside(Fact anchor) {
    boolean decided =
        anchor instanceof CoerciveMeasure
            || anchor instanceof Decision
            || anchor instanceof Judgment;
    if (!any || !(decided || anchor instanceof Placement)) {
      return Beside.NONE;
    }
    Beside its = found.get(anchor.id());
    if (its == null) {
      its = anchor instanceof Placement placement ? measures(placement) : carrying(anchor);
      found.put(anchor.id(), its);
    }
    return its;
  }

  private Beside carrying(Fact anchor) {
    Set<String> own = new HashSet<>(4);
    Facts placements = view.all(PLACEMENT);
    linked(placements, anchor.id(), own);
    linked(view.all(EXECUTION), anchor.id(), own);
    LegalGround ground = null;
    if (anchor instanceof CoerciveMeasure measure
        && measure.kind() != null
        && !placements.isEmpty()) {
      ground = measure.kind().places();
      before(placements, measure, own);
    }
    return beside(own, ground == null ? null : new Side(ground, true));
  }

  private Beside beside(Set<String> own, @Nullable Side side) {
    if (side == null) {
      return own.isEmpty() ? Beside.NONE : new Beside(own, Set.of(), "");
    }
    Set<String> shared =
        sides.computeIfAbsent(side, s -> s.placements() ? unlinked(s.ground()) : resting(s));
    return own.isEmpty() && shared.isEmpty() ? Beside.NONE : new Beside(own, shared, side);
  }

  private static void linked(Facts facts, String id, Set<String> ids) {
    Facts own = facts.concerning(id);
    for (int i = 0; i < own.size(); i++) {
      if (own.concerns(i, id)) {
        ids.add(own.get(i).id());
      }
    }
  }

  private Set<String> unlinked(LegalGround ground) {
    Set<String> ids = new HashSet<>();
    Facts free = view.all(PLACEMENT).concerning(null);
    for (int i = 0; i < free.size(); i++) {
      if (free.concernsCase(i) && ((Placement) free.get(i)).ground() == ground) {
        ids.add(free.get(i).id());
      }
    }
    return ids;
  }

  /** A child who is placed under the custody stays placed under the care that follows it. */
  private void before(Facts placements, CoerciveMeasure measure, Set<String> ids) {
    CoerciveMeasure before = Matter.measureBefore(measure, view);
    CoerciveKind kind = measure.kind();
    LocalDate decided = measure.decidedOn();
    if (before == null
        || before.kind() == null
        || kind == null
        || decided == null
        || !kind.follows(before.kind())) {
      return;
    }
    Facts own = placements.concerning(before.id());
    for (int i = 0; i < own.size(); i++) {
      Placement one = (Placement) own.get(i);
      boolean goesOn = one.endedOn() == null || !one.endedOn().isBefore(decided);
      if (own.concerns(i, before.id()) && goesOn) {
        ids.add(one.id());
      }
    }
  }

  private Beside measures(Placement placement) {
    LegalGround ground = placement.concerns() == null ? placement.ground() : null;
    return ground == null ? Beside.NONE : beside(Set.of(), new Side(ground, false));
  }

  private Set<String> resting(Side side) {
    Set<String> ids = new HashSet<>();
    Facts all = view.all(MEASURE);
    for (int i = 0; i < all.size(); i++) {
      CoerciveKind kind = ((CoerciveMeasure) all.get(i)).kind();
      if (kind != null && kind.places() == side.ground()) {
        ids.add(all.get(i).id());
      }
    }
    return ids;
  }
}
