package se.lagfrist.obligation;

/** What the day rests on. Only STATUTE and REGULATION are law. */
public enum Force {
  /** An act. */
  STATUTE("lag", "statute"),
  /** An ordinance or an agency regulation. */
  REGULATION("föreskrift", "regulation"),
  /** A benchmark of JO, a court or IVO; not law. */
  PRACTICE("praxis", "practice"),
  /** A municipality's own rule; not law. */
  LOCAL("lokal riktlinje", "local guideline");

  private final String swedish;
  private final String english;

  Force(String swedish, String english) {
    this.swedish = swedish;
    this.english = english;
  }

  /** Returns the Swedish term. */
  public String swedish() {
    return swedish;
  }

  /** Returns the English term. */
  public String english() {
    return english;
  }
}
