package se.lagfrist.casefile;

/** Why something granted is not executed, or not executed again. */
public enum DelayCause implements Term {
  NO_PLACE("ledig bostad eller plats saknas"),
  NO_STAFF("personal eller uppdragstagare saknas"),
  NO_PROVIDER("utförare saknas"),
  PERSON_DECLINED("den enskilde har tackat nej till det som erbjudits"),
  PERSON_WISHES("den enskilde har särskilda önskemål"),
  PERSON_WAITS("den enskilde vill vänta"),
  NO_CONTACT("den enskilde kan inte nås"),
  HEALTH("den enskildes hälsa eller vård på sjukhus"),
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
