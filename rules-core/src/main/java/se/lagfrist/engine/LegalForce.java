package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Request;
import se.lagfrist.rulebook.Happening;

/**
 * What tells of an end, apart by when it takes effect: a judgment that awaits legal force ends
 * nothing before that, and care that does leaves a placement, and what was asked about it, as it
 * was until then.
 *
 * @param atOnce what takes effect on its day
 * @param waiting what does when it gains legal force, by that day
 */
record LegalForce(Daybook atOnce, Daybook waiting) {

  private static final Happening OF_JUDGMENT = Happening.parse("domens laga kraft");
  private static final Happening OF_MEASURE = Happening.parse("åtgärdens laga kraft");

  /** Where it is kept. */
  private record Place(Daybook book) {}

  /** Returns what a book tells that may end something about an anchor. */
  static LegalForce of(Daybook book, Fact anchor, CaseView view) {
    Happening force = force(book.by(), anchor);
    return force == null
        ? new LegalForce(book, new Daybook(book.by(), List.of()))
        : view.kept(new Place(book), LegalForce.class, () -> apart(book, force));
  }

  private static LegalForce apart(Daybook book, Happening force) {
    List<Fact> atOnce = new ArrayList<>();
    List<Fact> waiting = new ArrayList<>();
    for (Fact fact : book.facts()) {
      (awaits(fact) ? waiting : atOnce).add(fact);
    }
    return new LegalForce(new Daybook(book.by(), atOnce), new Daybook(force, waiting));
  }

  /** Returns the day on which what happened ends a need about an anchor, or null. */
  static @Nullable LocalDate takesEffect(Happening by, Fact fact, Fact anchor) {
    Happening force = awaits(fact) ? force(by, anchor) : null;
    return (force == null ? by : force).in(fact);
  }

  /** Returns the legal force that something may await before it ends a need, or null. */
  private static @Nullable Happening force(Happening by, Fact anchor) {
    if (by.factType().type() == Judgment.class && by.field().name().equals("announcedOn")) {
      return OF_JUDGMENT;
    }
    return by.factType().type() == CoerciveMeasure.class
            && by.field().required()
            && (anchor instanceof Placement || anchor instanceof Request)
        ? OF_MEASURE
        : null;
  }

  private static boolean awaits(Fact fact) {
    return (fact instanceof Judgment judgment && Boolean.TRUE.equals(judgment.awaitsLegalForce()))
        || (fact instanceof CoerciveMeasure care && Boolean.TRUE.equals(care.awaitsLegalForce()));
  }
}
