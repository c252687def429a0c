package se.lagfrist.casefile;

/** What help the person has while something granted waits. */
public enum InterimHelp implements Term {
  HOME_CARE("hemtjänst"),
  SHORT_STAY("korttidsplats"),
  SUPPORT("stöd i hemmet"),
  RELATIVES("hjälp av närstående"),
  OTHER("annan hjälp"),
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
