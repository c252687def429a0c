package se.lagfrist.casefile;

/** What has been done so that something granted can be executed. */
public enum DelayAction implements Term {
  SEARCH("plats eller utförare söks"),
  OTHER_MUNICIPALITY("plats söks i andra kommuner"),
  RECRUITMENT("rekrytering pågår"),
  PURCHASE("plats köps eller upphandlas"),
  BUILDING("bostad byggs eller ställs i ordning"),
  CONTACT("dialog förs med den enskilde"),
  OTHER("annan åtgärd"),
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
