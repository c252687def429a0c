package se.lagfrist.rulebook;

/** How far back, before the clock of a duty started, what meets it may lie. */
public enum Reach {
  /** On or after the start only. */
  FROM_START("från starten"),
  /**
   * Also before the start if it belongs to the same matter: it is linked to the fact the clock
   * starts from, or to what that concerns, or it names nothing and came when the matter had begun.
   */
  MATTER("tidigare i samma sak"),
  /**
   * Also before the start if it names the very fact that the duty is about; of an event, also if it
   * names what that is about and nothing else had happened to it in between.
   */
  ABOUT_IT("tidigare om just detta"),
  /**
   * Under the measure that this one follows directly, or the placements that this one follows
   * without a gap, where it still stood when this one came.
   */
  MEASURE_BEFORE("under åtgärden före");

  private final String swedish;

  Reach(String swedish) {
    this.swedish = swedish;
  }

  /** Returns how it is said in Swedish. */
  public String swedish() {
    return swedish;
  }
}
