package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Measure;

/** What a conclusion adds to a case. A recorded fact or field always beats a concluded one. */
public sealed interface Inference {

  /** Returns whether it says what a recorded fact is about, and gives nothing else. */
  default boolean isLink() {
    return this instanceof OnlyOne
        || this instanceof LatestDecision
        || this instanceof Through
        || this instanceof AtLast
        || this instanceof NamedByIt
        || this instanceof MeasureAfter;
  }

  /** Hands itself to the one of the cases that it is. */
  void to(Cases cases);

  /** Every sort of inference there is. */
  interface Cases {

    /** A fact is there that was not recorded. */
    void thereIs(ThereIs inference);

    /** The measure before has a day that was recorded on this one. */
    void measureBeforeHas(MeasureBeforeHas inference);

    /** This measure has a day that was recorded on the one before. */
    void asMeasureBefore(AsMeasureBefore inference);

    /** This measure has the day on which something else happened, which is the same event. */
    void sameDayAs(SameDayAs inference);

    /** A fact is about the only candidate there is. */
    void onlyOne(OnlyOne inference);

    /** A fact is about the last decision on a measure that it can be about. */
    void latestDecision(LatestDecision inference);

    /** A fact is about what the fact it names is about. */
    void through(Through inference);

    /** What is done in care and names the judgment is about what it decided on. */
    void namedByIt(NamedByIt inference);

    /** A fact is about what the chain of facts that it names leads to. */
    void atLast(AtLast inference);

    /** A fact is about the measure that the one it names had gone over into. */
    void measureAfter(MeasureAfter inference);

    /** A fact that must be there is missing. */
    void missing(Missing inference);
  }

  /** What a concluded fact is about. */
  enum About {
    /** The whole case. */
    CASE,
    /** The fact it is concluded from. */
    IT,
    /** What that fact is about. */
    THE_SAME;

    /** Returns the id of what it is about, when it is concluded from a fact; null for the case. */
    public @Nullable String of(Fact fact) {
      return switch (this) {
        case CASE -> null;
        case IT -> fact.id();
        case THE_SAME -> fact.concerns();
      };
    }
  }

  /**
   * A day of a concluded fact.
   *
   * @param of the happening whose day it is
   * @param before whether it is the day before that: what was broken off had begun
   */
  record Day(Happening of, boolean before) {

    /** Returns the day, by what happened; null if that has none. */
    public @Nullable LocalDate in(Fact fact) {
      LocalDate day = of.matches(fact) ? of.in(fact) : null;
      return day == null || !before ? day : day.minusDays(1);
    }
  }

  /**
   * A fact is there that was not recorded, such as the decision on care that a judgment is.
   *
   * @param type its kind
   * @param values its terms, by name of the field
   * @param days its days: name of the field, and what of the fact it is concluded from
   * @param about what it is about
   */
  record ThereIs(FactType type, Map<String, Object> values, Map<String, Day> days, About about)
      implements Inference {

    /** Copies the maps. */
    public ThereIs {
      values = Map.copyOf(values);
      days = Map.copyOf(days);
    }

    @Override
    public void to(Cases cases) {
      cases.thereIs(this);
    }
  }

  /**
   * What is recorded on a measure was done for the measure that it follows too.
   *
   * @param day the day, which the measure before lacks
   */
  record MeasureBeforeHas(Happening day) implements Inference {

    @Override
    public void to(Cases cases) {
      cases.measureBeforeHas(this);
    }
  }

  /**
   * What is recorded on the measure that this one follows was done for this one too.
   *
   * @param day the day, which this measure lacks or has as a later one
   */
  record AsMeasureBefore(Happening day) implements Inference {

    @Override
    public void to(Cases cases) {
      cases.asMeasureBefore(this);
    }
  }

  /**
   * What happened on a fact of another kind is the same event as one of this measure's: the person
   * who was placed was taken into care then, the custody ceased by the judgment.
   *
   * @param day the day, which this measure lacks
   * @param as what happened, one or the other
   */
  record SameDayAs(Happening day, List<Happening> as) implements Inference {

    /** Copies the list. */
    public SameDayAs {
      as = List.copyOf(as);
    }

    @Override
    public void to(Cases cases) {
      cases.sameDayAs(this);
    }
  }

  /**
   * A fact that does not say what it is about is about the only candidate.
   *
   * @param candidates the kinds of facts it can be about
   */
  record OnlyOne(List<FactType> candidates) implements Inference {

    /** Copies the list. */
    public OnlyOne {
      candidates = List.copyOf(candidates);
    }

    @Override
    public void to(Cases cases) {
      cases.onlyOne(this);
    }
  }

  /**
   * A fact that does not say what it is about is about the last decision on one of some measures,
   * or the last judgment that granted one, that could be carried out by its day and still stood,
   * unless those are of different measures.
   *
   * @param measures the measures
   */
  record LatestDecision(Set<Measure> measures) implements Inference {

    /** Copies the set. */
    public LatestDecision {
      measures = Set.copyOf(measures);
    }

    @Override
    public void to(Cases cases) {
      cases.latestDecision(this);
    }
  }

  /**
   * A fact that names one of a kind is about what that one is about; if it names an application, it
   * is about the only decision on it.
   *
   * @param via the kind
   */
  record Through(FactType via) implements Inference {

    @Override
    public void to(Cases cases) {
      cases.through(this);
    }
  }

  /**
   * What is done in care, such as a placement, a plan or an execution, and names the judgment on it
   * is about the measure that is recorded beside the judgment.
   */
  record NamedByIt() implements Inference {

    @Override
    public void to(Cases cases) {
      cases.namedByIt(this);
    }
  }

  /**
   * A fact that names one which names another, and so on over two or more, is about the first of a
   * kind on the way: the court's order on a refused request is about the application.
   *
   * @param kind the kind
   */
  record AtLast(FactType kind) implements Inference {

    @Override
    public void to(Cases cases) {
      cases.atLast(this);
    }
  }

  /**
   * A fact that names a measure which had gone over into another, as a custody into care, is about
   * that other.
   */
  record MeasureAfter() implements Inference {

    @Override
    public void to(Cases cases) {
      cases.measureAfter(this);
    }
  }

  /**
   * A fact must be there and is not: it is asked for.
   *
   * @param type the kind of fact
   * @param swedish what it is, such as {@code beslutet om vård}
   */
  record Missing(FactType type, String swedish) implements Inference {

    @Override
    public void to(Cases cases) {
      cases.missing(this);
    }
  }
}
