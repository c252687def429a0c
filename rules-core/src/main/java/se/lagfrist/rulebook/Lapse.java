package se.lagfrist.rulebook;

/** What makes a duty no longer needed. */
public sealed interface Lapse {

  /** Hands itself to the one of the cases that it is. */
  void to(Cases cases);

  /** Every sort of lapse there is. */
  interface Cases {

    /** A happening ends it. */
    void at(At lapse);

    /** The age of the person ends it. */
    void atAge(AtAge lapse);

    /** An extension, watched by a rule of its own, ends it. */
    void extended(Extended lapse);

    /** A later fact of the same kind takes over. */
    void replaced(Replaced lapse);
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
  }

  /** A decision to extend the time to a stated day, on which another rule watches it. */
  record Extended() implements Lapse {

    @Override
    public void to(Cases cases) {
      cases.extended(this);
    }
  }

  /** A later fact of the same kind about the same thing. */
  record Replaced() implements Lapse {

    @Override
    public void to(Cases cases) {
      cases.replaced(this);
    }
  }
}
