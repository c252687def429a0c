package se.lagfrist.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.time.StatutoryPeriod;

/** What makes a duty no longer needed. */
public sealed interface Lapse {

  /** Hands itself to the one of the cases that it is. */
  void to(Cases cases);

  /**
   * Returns why the need ended, in Swedish.
   *
   * @param fact the fact that tells, if one does
   */
  String swedish(@Nullable Fact fact);

  /** Every sort of lapse there is. */
  interface Cases {

    /** A happening ends it. */
    void at(At lapse);

    /** The age of the person ends it. */
    void atAge(AtAge lapse);

    /** Time that has passed from a happening ends it. */
    void after(After lapse);

    /** An extension, watched by a rule of its own, ends it. */
    void extended(Extended lapse);

    /** A later fact of the same kind takes over. */
    void replaced(Replaced lapse);

    /** A later grant of the same measure, once carried out, takes over. */
    void grantedAnew(GrantedAnew lapse);

    /** The end of the measure it hangs on ends it. */
    void withOuter(WithOuter lapse);
  }

  /**
   * A happening.
   *
   * @param by the happening
   * @param inCase whether any such happening in the case counts, whatever it concerns
   */
  record At(Happening by, boolean inCase) implements Lapse {

    @Override
    public void to(Cases cases) {
      cases.at(this);
    }

    @Override
    public String swedish(@Nullable Fact fact) {
      return by.name();
    }
  }

  /**
   * The person reaches an age.
   *
   * @param age in years
   */
  record AtAge(int age) implements Lapse {

    @Override
    public void to(Cases cases) {
      cases.atAge(this);
    }

    @Override
    public String swedish(@Nullable Fact fact) {
      return "den enskilde fyller " + age + " år";
    }
  }

  /**
   * The time has passed within which what the duty is about stands by law.
   *
   * @param period the time; its last day is still part of it
   * @param from the day of the fact itself from which it runs
   * @param before the day before which that must lie, for what an older wording reaches; or null
   */
  record After(StatutoryPeriod period, Happening from, @Nullable LocalDate before)
      implements Lapse {

    @Override
    public void to(Cases cases) {
      cases.after(this);
    }

    @Override
    public String swedish(@Nullable Fact fact) {
      return period.swedish() + " har gått från " + from.name();
    }
  }

  /** A decision to extend the time to a stated day, on which another rule watches it. */
  record Extended() implements Lapse {

    @Override
    public void to(Cases cases) {
      cases.extended(this);
    }

    @Override
    public String swedish(@Nullable Fact fact) {
      return fact instanceof Extension extension
          ? "tiden förlängd till " + extension.until()
          : "tiden förlängd";
    }
  }

  /** The end of the measure of the same kind that it hangs on, and of what that went over into. */
  record WithOuter() implements Lapse {

    @Override
    public void to(Cases cases) {
      cases.withOuter(this);
    }

    @Override
    public String swedish(@Nullable Fact fact) {
      return fact == null
          ? "åtgärden som det hör till upphörde"
          : FactType.of(fact).swedish() + " " + fact.id() + ", som det hör till, upphörde";
    }
  }

  /** A later fact of the same kind about the same thing. */
  record Replaced() implements Lapse {

    @Override
    public void to(Cases cases) {
      cases.replaced(this);
    }

    @Override
    public String swedish(@Nullable Fact fact) {
      return fact == null ? "ersatt" : "ersatt av " + FactType.of(fact).swedish() + " " + fact.id();
    }
  }

  /**
   * A later decision or judgment that grants the same measure under the same act is carried out.
   */
  record GrantedAnew() implements Lapse {

    @Override
    public void to(Cases cases) {
      cases.grantedAnew(this);
    }

    @Override
    public String swedish(@Nullable Fact fact) {
      return fact == null
          ? "ersatt"
          : FactType.of(fact).swedish() + " " + fact.id() + ", om samma insats, verkställdes";
    }
  }
}
