package se.lagfrist.casefile;

/** Why a decision stopped being in force. */
public enum EndReason implements Term {
  /** The person took it back. */
  WITHDRAWN("återkallat av den enskilde"),
  /** The need, or the grounds for the measure, ceased. */
  NEED_CEASED("behovet har upphört"),
  /** Another decision took its place. */
  REPLACED("ersatt av nytt beslut"),
  /** A higher instance annulled it. */
  ANNULLED("upphävt"),
  /** The person moved to another municipality. */
  MOVED("flyttat"),
  /** The person died. */
  DECEASED("avliden"),
  /** Its time ran out. */
  EXPIRED("löpt ut"),
  /** Any reason not named here. */
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
