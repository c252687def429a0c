package se.lagfrist.casefile;

/** Why a decision stopped being in force. */
public enum EndReason implements Term {
  WITHDRAWN("återkallat av den enskilde"),
  NEED_CEASED("behovet har upphört"),
  REPLACED("ersatt av nytt beslut"),
  ANNULLED("upphävt"),
  MOVED("flyttat"),
  DECEASED("avliden"),
  EXPIRED("löpt ut"),
  OTHER("annat skäl");

  private final String swedish;

  EndReason(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
