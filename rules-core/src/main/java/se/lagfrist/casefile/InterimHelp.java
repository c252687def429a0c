package se.lagfrist.casefile;

/** What help the person has while something granted waits. */
public enum InterimHelp implements Term {
  /** Home care. */
  HOME_CARE("hemtjänst"),
  /** A short-term place. */
  SHORT_STAY("korttidsplats"),
  /** Support at home that is not home care. */
  SUPPORT("stöd i hemmet"),
  /** Help from those close to the person. */
  RELATIVES("hjälp av närstående"),
  /** Any help not named here. */
  OTHER("annan hjälp"),
  /** No help, which is another thing than not being told. */
  NONE("ingen hjälp");

  private final String swedish;

  InterimHelp(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
