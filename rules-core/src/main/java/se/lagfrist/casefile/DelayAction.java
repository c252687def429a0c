package se.lagfrist.casefile;

/** What has been done so that something granted can be executed. */
public enum DelayAction implements Term {
  /** A place or a provider is being looked for. */
  SEARCH("plats eller utförare söks"),
  /** A place is being looked for in other municipalities. */
  OTHER_MUNICIPALITY("plats söks i andra kommuner"),
  /** Staff or someone to take the assignment is being recruited. */
  RECRUITMENT("rekrytering pågår"),
  /** A place is being bought or procured. */
  PURCHASE("plats köps eller upphandlas"),
  /** A dwelling is being built or made ready. */
  BUILDING("bostad byggs eller ställs i ordning"),
  /** The board is talking with the person about how the measure can be carried out. */
  CONTACT("dialog förs med den enskilde"),
  /** Anything not named here has been done. */
  OTHER("annan åtgärd"),
  /** Nothing has been done, which is another thing than not being told. */
  NONE("ingen åtgärd");

  private final String swedish;

  DelayAction(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
