package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Postponement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.ReviewKind;

/**
 * Which facts another one can be about.
 *
 * @param seen the case
 * @param from the other one
 */
record Meanable(PlainCase seen, Fact from) {

  /** Returns those of some kinds that it may be about. */
  List<Fact> among(List<FactType> kinds) {
    List<Fact> candidates = new ArrayList<>();
    for (FactType type : kinds) {
      for (Fact fact : seen.ofKind(FactKinds.of(type.type()))) {
        if (fact != from && !isGone(fact) && isMeant(fact)) {
          candidates.add(fact);
        }
      }
    }
    if (candidates.stream().anyMatch(this::isLikely)) {
      candidates.removeIf(fact -> !isLikely(fact));
    }
    if (from instanceof Execution || from instanceof Interruption || from instanceof Postponement) {
      onlyGrantedByThen(candidates);
    }
    return candidates;
  }

  /** Returns the measures that it may be about. */
  List<CoerciveMeasure> measures() {
    List<CoerciveMeasure> all =
        seen.all(CoerciveMeasure.class).stream().filter(m -> !isGone(m) && isMeant(m)).toList();
    List<CoerciveMeasure> likely = all.stream().filter(this::isLikely).toList();
    return likely.isEmpty() ? all : likely;
  }

  /** What had ended, or gone over into another measure, is not what is asked about later. */
  private boolean isGone(Fact fact) {
    LocalDate day = from.occurredOn();
    boolean later =
        (from instanceof Request request && request.kind() != RequestKind.SIS_DATA)
            || from instanceof Review
            || from instanceof Event
            || from instanceof Execution
            || from instanceof Interruption
            || from instanceof Judgment
            || (from instanceof Appeal && fact instanceof CoerciveMeasure)
            || from instanceof CoerciveMeasure;
    if (from instanceof Appeal && fact instanceof CoerciveMeasure && day == null) {
      return true;
    }
    if (!later || day == null) {
      return false;
    }
    LocalDate ended = FactType.of(fact).endOf(fact);
    if (ended != null && ended.isBefore(day)) {
      return true;
    }
    if (!(fact instanceof CoerciveMeasure measure) || measure.kind() == null) {
      return false;
    }
    for (CoerciveMeasure other : seen.all(CoerciveMeasure.class)) {
      LocalDate decided = other.decidedOn();
      if (other != measure
          && other.kind() != null
          && other.kind().follows(measure.kind())
          && decided != null
          && !decided.isAfter(day)
          && (measure.decidedOn() == null || !decided.isBefore(measure.decidedOn()))) {
        return true;
      }
    }
    return false;
  }

  /** Keeps what had been decided by the day of the fact and still stood, if anything had. */
  private void onlyGrantedByThen(List<Fact> candidates) {
    LocalDate day = from.occurredOn();
    if (day == null) {
      return;
    }
    List<Fact> granted = new ArrayList<>(candidates);
    granted.removeIf(
        fact -> {
          LocalDate came = fact.occurredOn();
          LocalDate ended = FactType.of(fact).endOf(fact);
          LocalDate until =
              fact instanceof Decision decision
                  ? decision.validUntil()
                  : fact instanceof CoerciveMeasure measure ? measure.validUntil() : null;
          return (came != null && came.isAfter(day))
              || (ended != null && ended.isBefore(day))
              || (until != null && until.isBefore(day));
        });
    if (!granted.isEmpty()) {
      candidates.retainAll(granted);
    }
  }

  /** What a request or a review is about before anything else, if there is such a thing. */
  private boolean isLikely(Fact fact) {
    CoerciveKind kind = fact instanceof CoerciveMeasure measure ? measure.kind() : null;
    if (kind == null) {
      return true;
    }
    if (from instanceof Request request && request.kind() == RequestKind.CONTACT_CHANGE) {
      return kind.isWithinAnother();
    }
    if (from instanceof Request request && request.kind() == RequestKind.CARE_ENDS) {
      return kind.places() != null;
    }
    return !(from instanceof Review review)
        || review.kind() != ReviewKind.REEXAMINATION
        || kind == CoerciveKind.CARE
        || kind == CoerciveKind.PREVENTIVE_MEASURE
        || kind == CoerciveKind.TRAVEL_BAN;
  }

  private boolean isMeant(Fact fact) {
    boolean carried =
        from instanceof Execution
            || from instanceof Interruption
            || from instanceof Postponement
            || (from instanceof Request request
                && request.kind() == RequestKind.EXECUTION_IN_HOST_MUNICIPALITY);
    if (fact instanceof Decision decision) {
      boolean idle =
          decision.measure() == Measure.FEE || decision.measure() == Measure.PRIVATE_HOME_CONSENT;
      boolean refused = Boolean.FALSE.equals(decision.favourable());
      return !(carried && idle) && !(refused && !(from instanceof Appeal));
    }
    if (fact instanceof Judgment judgment && judgment.outcome() != null) {
      return !carried
          || switch (judgment.outcome()) {
            case UPHOLDS, REMITS, ORDERS_DECISION, REJECTS_APPLICATION -> false;
            default -> true;
          };
    }
    if (fact instanceof Investigation inquiry
        && inquiry.kind() != null
        && from instanceof Event event) {
      boolean moved = event.kind() == EventKind.RESPONSIBILITY_MOVED;
      return switch (inquiry.kind()) {
        case CHILD, LVM, SUBSTANCE -> true;
        case HOME, ADOPTION, PATERNITY, CUSTODY -> false;
        default -> !moved;
      };
    }
    return !(fact instanceof CoerciveMeasure measure) || isMeant(measure);
  }

  /** A restriction is one of a care or a ban; what is asked for or ends is that, not it. */
  private boolean isMeant(CoerciveMeasure measure) {
    CoerciveKind kind = measure.kind();
    if (from instanceof Appeal) {
      // What a court decided on is appealed by its judgment.
      return kind == null || !kind.isGrantedOnApplication() || seen.all(Judgment.class).isEmpty();
    }
    if (kind == null
        || (from instanceof Request request && request.kind() == RequestKind.CONTACT_CHANGE)) {
      return true;
    }
    if (from instanceof CoerciveMeasure inner && inner.kind() != null) {
      return inner.kind().isWithin(kind);
    }
    if (from instanceof Request request && request.kind() == RequestKind.TRAVEL_EXEMPTION) {
      return kind == CoerciveKind.TRAVEL_BAN || kind == CoerciveKind.TEMPORARY_TRAVEL_BAN;
    }
    if (from instanceof Judgment judgment) {
      return measure.decidedOn() != null
          && kind != CoerciveKind.PREVENTIVE_MEASURE
          && !kind.isWithinAnother()
          && (judgment.law() == null || judgment.law() == lawOf(kind));
    }
    return !kind.isWithinAnother();
  }

  private static LawArea lawOf(CoerciveKind kind) {
    String name = kind.name();
    return name.startsWith("LVM")
        ? LawArea.LVM
        : name.contains("SHELTER") ? LawArea.LPBS : LawArea.LVU;
  }
}
