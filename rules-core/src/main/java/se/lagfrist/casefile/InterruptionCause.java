package se.lagfrist.casefile;

/** Why an executed measure was interrupted. */
public enum InterruptionCause implements Term {
  PROVIDER("utföraren"),
  STAFFING("personalbrist"),
  PERSON("den enskilde"),
  HOSPITAL("sjukhusvistelse"),
  PARTIAL("delvis verkställt"),
  OTHER("annan orsak");

  private final String swedish;

  InterruptionCause(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
