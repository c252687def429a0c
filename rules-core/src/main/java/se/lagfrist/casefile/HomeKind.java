package se.lagfrist.casefile;

/** Where a person is placed. */
public enum HomeKind implements Term {
  FAMILY_HOME("familjehem"),
  EMERGENCY_HOME("jourhem"),
  INSTITUTION("HVB"),
  SUPPORTED_LIVING("stödboende"),
  SHELTERED_HOUSING("skyddat boende"),
  SECURE_HOME("särskilt ungdomshem"),
  OTHER_PRIVATE_HOME("annat enskilt hem"),
  LSS_HOME("hem enligt LSS"),
  LVM_HOME("LVM-hem"),
  OWN_HOME("eget hem");

  private final String swedish;

  HomeKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
