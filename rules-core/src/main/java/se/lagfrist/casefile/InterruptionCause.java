package se.lagfrist.casefile;

/** Why an executed measure was interrupted. */
public enum InterruptionCause implements Term {
  PROVIDER("utföraren"),
  STAFFING("personalbrist"),
  PERSON("den enskilde"),
  HOSPITAL("sjukhusvistelse"),
  PARTIAL("delvis verkställt"),
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
