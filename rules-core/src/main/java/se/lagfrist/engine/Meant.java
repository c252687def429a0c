package se.lagfrist.engine;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;

/**
 * Which facts another one can be about, by what it tells: nobody carries out a fee, and a request
 * for an exemption from a travel ban is about the ban, not about the care beside it.
 *
 * @param anchor the kind of the other fact
 * @param sort what sort of its kind it is, if that matters
 */
record Meant(FactType anchor, @Nullable Object sort) {

  private static final Set<Measure> NOT_CARRIED_OUT =
      EnumSet.of(Measure.FEE, Measure.PRIVATE_HOME_CONSENT);

  private static final Set<JudgmentOutcome> GRANTING_NOTHING =
      EnumSet.of(
          JudgmentOutcome.UPHOLDS,
          JudgmentOutcome.REMITS,
          JudgmentOutcome.ORDERS_DECISION,
          JudgmentOutcome.REJECTS_APPLICATION);

  private static final Set<CoerciveKind> TRAVEL_BANS =
      EnumSet.of(CoerciveKind.TEMPORARY_TRAVEL_BAN, CoerciveKind.TRAVEL_BAN);

  /** What the board is to reexamine, LVU 13, 22 and 31 b §§. */
  private static final Set<CoerciveKind> REEXAMINED =
      EnumSet.of(CoerciveKind.CARE, CoerciveKind.PREVENTIVE_MEASURE, CoerciveKind.TRAVEL_BAN);

  /** What another municipality completes, SoL 29 kap. 9 §. */
  private static final Set<InvestigationKind> COMPLETED =
      EnumSet.of(InvestigationKind.CHILD, InvestigationKind.LVM, InvestigationKind.SUBSTANCE);

  /** What is looked into for another than the person whose grounds have ceased. */
  private static final Set<InvestigationKind> NOT_ON_GROUNDS =
      EnumSet.of(
          InvestigationKind.HOME,
          InvestigationKind.ADOPTION,
          InvestigationKind.PATERNITY,
          InvestigationKind.CUSTODY);

  static Meant by(Fact fact) {
    Object sort =
        fact instanceof Request request
            ? request.kind()
            : fact instanceof Review review
                ? review.kind()
                : fact instanceof Event event
                    ? event.kind()
                    : fact instanceof CoerciveMeasure measure
                        ? measure.kind()
                        : fact instanceof Judgment judgment ? judgment.law() : null;
    return new Meant(FactType.of(fact), sort);
  }

  /** Returns whether a fact can be meant. */
  boolean fits(Fact fact) {
    if (fact instanceof Decision decision) {
      boolean idle = carriesOut() && isIn(NOT_CARRIED_OUT, decision.measure());
      return !idle && (is(Appeal.class) || !Candidates.isRefusal(decision));
    }
    if (fact instanceof Judgment judgment) {
      return !carriesOut() || !isIn(GRANTING_NOTHING, judgment.outcome());
    }
    if (fact instanceof Investigation inquiry) {
      return fits(inquiry.kind());
    }
    return !(fact instanceof CoerciveMeasure measure) || fits(measure);
  }

  /** Returns whether a fact is what most likely is meant: where such a one is, no other is. */
  boolean isLikely(Fact fact) {
    CoerciveKind kind = fact instanceof CoerciveMeasure measure ? measure.kind() : null;
    if (kind == null) {
      return true;
    }
    if (sort == RequestKind.CONTACT_CHANGE) {
      return kind.isWithinAnother();
    }
    if (sort == RequestKind.CARE_ENDS) {
      return kind.places() != null;
    }
    return sort != ReviewKind.REEXAMINATION || REEXAMINED.contains(kind);
  }

  private boolean fits(@Nullable InvestigationKind kind) {
    if (kind == null || !is(Event.class)) {
      return true;
    }
    return sort == EventKind.RESPONSIBILITY_MOVED
        ? COMPLETED.contains(kind)
        : !NOT_ON_GROUNDS.contains(kind);
  }

  private boolean fits(CoerciveMeasure measure) {
    CoerciveKind kind = measure.kind();
    if (kind == null || sort == RequestKind.CONTACT_CHANGE || is(Appeal.class)) {
      return true;
    }
    if (sort instanceof CoerciveKind inner) {
      return inner.isWithin(kind);
    }
    if (sort == RequestKind.TRAVEL_EXEMPTION) {
      return TRAVEL_BANS.contains(kind);
    }
    // What is decided within another measure is not meant: what is asked or ends is the outer one.
    return !kind.isWithinAnother() && (!is(Judgment.class) || isTried(measure, kind));
  }

  /** Returns whether a court can reject an application for a measure, or for what follows it. */
  private boolean isTried(CoerciveMeasure measure, CoerciveKind kind) {
    return measure.decidedOn() != null
        && kind != CoerciveKind.PREVENTIVE_MEASURE
        && (sort == null || sort == kind.law());
  }

  /** Returns whether the other fact carries something out, breaks it off or puts it off. */
  private boolean carriesOut() {
    return is(Execution.class)
        || is(Interruption.class)
        || is(Postponement.class)
        || sort == RequestKind.EXECUTION_IN_HOST_MUNICIPALITY;
  }

  /** Returns whether what is meant still stood when the other fact came about. */
  boolean isOfWhatStands() {
    return (is(Request.class) && sort != RequestKind.SIS_DATA)
        || is(Review.class)
        || is(Event.class)
        || is(CoerciveMeasure.class)
        || is(Execution.class)
        || is(Interruption.class)
        || is(Judgment.class);
  }

  private static <T> boolean isIn(Set<T> some, @Nullable T one) {
    return one != null && some.contains(one);
  }

  private boolean is(Class<? extends Fact> type) {
    return anchor.type() == type;
  }
}
