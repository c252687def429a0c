package se.lagfrist.casefile;

/** What the board asked the court for while a custody lasted (LVU 8 §). */
public enum CourtApplication implements Term {
  /** Care under LVU 4 §. */
  CARE("ansökan om vård"),
  /** That a custody under LVU 6 a § may go on, 9 a §. */
  CONTINUED_CUSTODY("ansökan om fortsatt omhändertagande");

  private final String swedish;

  CourtApplication(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
