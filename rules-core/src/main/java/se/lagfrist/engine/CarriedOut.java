package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, List<String>> found = new HashMap<>();

  CarriedOut(CaseView view) {
    this.view = view;
    this.any = !view.all(PLACEMENT).isEmpty() || !view.all(EXECUTION).isEmpty();
  }

  /**
   * Returns the ids of the facts whose own facts have to do with an anchor too: the placements and
   * executions of what was decided, and the measures that an unlinked placement can rest on.
   */
  List<String> beside(Fact anchor) {
    boolean decided =
        anchor instanceof CoerciveMeasure
            || anchor instanceof Decision
            || anchor instanceof Judgment;
    if (!any || !(decided || anchor instanceof Placement)) {
      return List.of();
    }
    List<String> ids = found.get(anchor.id());
    if (ids == null) {
      ids = anchor instanceof Placement placement ? measures(placement) : carrying(anchor);
      found.put(anchor.id(), ids);
    }
    return ids;
  }

  private List<String> carrying(Fact anchor) {
    List<String> ids = new ArrayList<>(2);
    Facts placements = view.all(PLACEMENT);
    linked(placements, anchor.id(), ids);
    linked(view.all(EXECUTION), anchor.id(), ids);
    if (anchor instanceof CoerciveMeasure measure
        && measure.kind() != null
        && !placements.isEmpty()) {
      unlinked(placements, measure, ids);
      before(placements, measure, ids);
    }
    return List.copyOf(ids);
  }

  private static void linked(Facts facts, String id, List<String> ids) {
    Facts own = facts.concerning(id);
    for (int i = 0; i < own.size(); i++) {
      if (own.concerns(i, id)) {
        ids.add(own.get(i).id());
      }
    }
  }

  private static void unlinked(Facts placements, CoerciveMeasure measure, List<String> ids) {
    Facts free = placements.concerning(null);
    for (int i = 0; i < free.size(); i++) {
      if (free.concernsCase(i) && rests((Placement) free.get(i), measure)) {
        ids.add(free.get(i).id());
      }
    }
  }

  /** A child who is placed under the custody stays placed under the care that follows it. */
  private void before(Facts placements, CoerciveMeasure measure, List<String> ids) {
    CoerciveMeasure before = new Matter(measure, view).measureBefore();
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

  private List<String> measures(Placement placement) {
    if (placement.concerns() != null || placement.ground() == null) {
      return List.of();
    }
    List<String> ids = new ArrayList<>(2);
    Facts all = view.all(MEASURE);
    for (int i = 0; i < all.size(); i++) {
      if (rests(placement, (CoerciveMeasure) all.get(i))) {
        ids.add(all.get(i).id());
      }
    }
    return List.copyOf(ids);
  }

  private static boolean rests(Placement placement, CoerciveMeasure measure) {
    LegalGround ground = placement.ground();
    return ground != null && measure.kind() != null && measure.kind().places() == ground;
  }
}
