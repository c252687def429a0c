package se.lagfrist.casefile;

/** Why something granted is not executed, or not executed again. */
public enum DelayCause implements Term {
  /** There is no free dwelling or place. */
  NO_PLACE("ledig bostad eller plats saknas"),
  /** There is no staff, or nobody to take the assignment. */
  NO_STAFF("personal eller uppdragstagare saknas"),
  /** There is no provider. */
  NO_PROVIDER("utförare saknas"),
  /** The person has declined what was offered; the decision is still not executed. */
  PERSON_DECLINED("den enskilde har tackat nej till det som erbjudits"),
  /** The person has particular wishes that cannot be met yet. */
  PERSON_WISHES("den enskilde har särskilda önskemål"),
  /** The person wants to wait. */
  PERSON_WAITS("den enskilde vill vänta"),
  /** The person cannot be reached. */
  NO_CONTACT("den enskilde kan inte nås"),
  /** The person's health, or a stay in hospital, stands in the way. */
  HEALTH("den enskildes hälsa eller vård på sjukhus"),
  /** Any reason not named here. */
  OTHER("annat skäl");

  private final String swedish;

  DelayCause(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
