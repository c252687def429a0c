package se.lagfrist.casefile;

/** Why an executed measure was interrupted. */
public enum InterruptionCause implements Term {
  /** The provider has stopped or cannot carry it out. */
  PROVIDER("utföraren"),
  /** There is no staff. */
  STAFFING("personalbrist"),
  /** The person did not want it, or could not receive it. */
  PERSON("den enskilde"),
  /** The person is in hospital. */
  HOSPITAL("sjukhusvistelse"),
  /** Only a part of what was granted is carried out. */
  PARTIAL("delvis verkställt"),
  /** Any cause not named here. */
  OTHER("annan orsak"),
  /** Away from the LVM home without leave (LVM 21 § 1). */
  ABSCONDED("avvikande"),
  /** In custody or in prison (LVM 21 § 2). */
  DETAINED("frihetsberövande");

  private final String swedish;

  InterruptionCause(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
