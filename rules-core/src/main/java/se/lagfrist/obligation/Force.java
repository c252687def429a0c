package se.lagfrist.obligation;

/** What the day rests on. Only STATUTE and REGULATION are law. */
public enum Force {
  /** An act. */
  STATUTE("lag", "statute", "En lag."),
  /** An ordinance or an agency regulation. */
  REGULATION("föreskrift", "regulation", "En förordning eller en myndighets föreskrift."),
  /** A benchmark of JO, a court or IVO; not law. */
  PRACTICE("praxis", "practice", "Ett riktvärde från JO, en domstol eller IVO; inte lag."),
  /** A municipality's own rule; not law. */
  LOCAL("lokal riktlinje", "local guideline", "Kommunens egen riktlinje; inte lag.");

  private final String swedish;
  private final String english;
  private final String meaning;

  Force(String swedish, String english, String meaning) {
    this.swedish = swedish;
    this.english = english;
    this.meaning = meaning;
  }

  /** Returns the Swedish term. */
  public String swedish() {
    return swedish;
  }

  /** Returns what it means, in Swedish. */
  public String meaning() {
    return meaning;
  }

  /** Returns the English term. */
  public String english() {
    return english;
  }
}
