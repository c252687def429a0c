package se.lagfrist.obligation;

/** What a missed day costs, the gravest first. */
public enum Consequence {
  /** A custody, ban or other measure ceases by law, or someone is held without support in law. */
  MEASURE_CEASES("tvånget upphör", "the measure ceases"),
  /** A right or a claim is lost. */
  RIGHT_LOST("rätten går förlorad", "a right is lost"),
  /** A fee, a fine or liability to pay. */
  FEE("avgift eller vite", "a fee or a fine"),
  /** Criticism or an injunction from a supervising authority. */
  SUPERVISION("tillsyn", "supervision"),
  /** Nothing follows that the law says. */
  NONE("ingen följd", "nothing");

  private final String swedish;
  private final String english;

  Consequence(String swedish, String english) {
    this.swedish = swedish;
    this.english = english;
  }

  /** Returns the Swedish words, as rule files use them. */
  public String swedish() {
    return swedish;
  }

  /** Returns the English words. */
  public String english() {
    return english;
  }
}
