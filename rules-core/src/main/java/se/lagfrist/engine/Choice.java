package se.lagfrist.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Review;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Rule;

/**
 * Which facts that tell of a happening are looked for.
 *
 * @param by the happening
 * @param bodies the bodies that did it; empty for all
 * @param others whether it is by other bodies than those
 * @param cause by what it came about
 * @param ruleId the rule that the cause is about, or null
 * @param measure the measure that what names nothing may be about; null for any
 * @param law the act that an event which names nothing may be under; null for any
 */
record Choice(
    Happening by,
    Set<Body> bodies,
    boolean others,
    Cause cause,
    @Nullable String ruleId,
    @Nullable Measure measure,
    @Nullable LawArea law) {

  private static final Set<Class<? extends Fact>> WITH_MEASURE =
      Set.of(Application.class, Decision.class, Judgment.class);

  /** By what something came about: somebody did it, or the law ended it. */
  enum Cause {
    /** Anything. */
    ANY,
    /** Not the law. */
    NOT_THE_LAW,
    /** Not the law by the rule. */
    NOT_THE_RULE,
    /** The law, by another rule. */
    ANOTHER_RULE
  }

  /** All that tell of a happening. */
  static Choice of(Happening by) {
    return new Choice(by, Set.of(), false, Cause.ANY, null, null, null);
  }

  /** Those that tell of something that some bodies did. */
  Choice of(Set<Body> some) {
    return some.isEmpty() ? this : new Choice(by, some, false, cause, ruleId, measure, law);
  }

  /** Those that tell of something that other bodies did. */
  Choice others(Set<Body> some) {
    return new Choice(by, some, true, cause, ruleId, measure, law);
  }

  /** Those that came about by something. */
  Choice because(Cause what, @Nullable Rule rule) {
    return new Choice(by, bodies, others, what, rule == null ? null : rule.id(), measure, law);
  }

  /**
   * Those that may have to do with a fact by the measure it is about, or, of an event, the act it
   * is under: a decision on home help that names nothing is none on the application for income
   * support, and a notice of an activity under one act is none of an activity under another.
   */
  Choice of(Fact anchor) {
    Measure about = WITH_MEASURE.contains(by.factType().type()) ? measure(anchor) : null;
    LawArea under = by.factType().type() == Event.class ? law(anchor) : null;
    return about == null && under == null
        ? this
        : new Choice(by, bodies, others, cause, ruleId, about, under);
  }

  private static @Nullable LawArea law(Fact fact) {
    return fact instanceof Event event ? event.law() : null;
  }

  private boolean isUnderAnotherAct(Fact fact) {
    LawArea its = law == null || fact.concerns() != null ? null : law(fact);
    return its != null && its != law;
  }

  /** Returns the measure a fact is about; null if that is not told, or is one without a name. */
  private static @Nullable Measure measure(Fact fact) {
    Measure measure = null;
    if (fact instanceof Application application) {
      measure = application.measure();
    } else if (fact instanceof Decision decision) {
      measure = decision.measure();
    } else if (fact instanceof Judgment judgment) {
      measure = judgment.measure();
    }
    return measure == Measure.OTHER ? null : measure;
  }

  private boolean isOfAnotherMeasure(Fact fact) {
    if (measure == null || fact.concerns() != null) {
      return false;
    }
    Measure its = measure(fact);
    return its != null && its != measure;
  }

  /** Returns whether a fact is one of them. */
  boolean takes(Fact fact, CaseView view) {
    if (!by.matches(fact)
        || isOfAnotherMeasure(fact)
        || isUnderAnotherAct(fact)
        || (!bodies.isEmpty() && bodies.contains(body(fact)) == others)) {
      return false;
    }
    if (cause == Cause.ANY) {
      return true;
    }
    Rule ending = view.endedByLaw(fact.id());
    return switch (cause) {
      case ANY -> true;
      case NOT_THE_LAW -> ending == null;
      case NOT_THE_RULE -> ending == null || !ending.id().equals(ruleId);
      case ANOTHER_RULE -> ending != null && !ending.id().equals(ruleId);
    };
  }

  /** Returns the body that did what a fact tells of. */
  static Body body(Fact fact) {
    Body body = null;
    if (fact instanceof Review review) {
      body = review.body();
    } else if (fact instanceof Decision decision) {
      body = decision.body();
    } else if (fact instanceof CoerciveMeasure measure) {
      body = measure.body();
    }
    return body == null ? Body.UNKNOWN : body;
  }
}
