package se.lagfrist.casefile;

/** On which provision a follow-up rests. */
public enum FollowUpKind implements Term {
  /** SoL 23 kap. 1 §. */
  AFTER_INVESTIGATION("uppföljning efter utredning"),
  /** SoL 23 kap. 2 §. */
  AFTER_PLACEMENT("uppföljning efter placering"),
  /** LVU 21 b §. */
  AFTER_LVU_CARE("uppföljning efter LVU-vård");

  private final String swedish;

  FollowUpKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
