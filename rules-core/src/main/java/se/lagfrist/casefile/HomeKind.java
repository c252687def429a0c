package se.lagfrist.casefile;

/** Where a person is placed. */
public enum HomeKind implements Term {
  /**
   * A private home that receives for permanent care on the board's assignment, not as a business
   * (SoL 9 kap. 2 §).
   */
  FAMILY_HOME("familjehem"),
  /** A private home that repeatedly receives children for temporary care (SoL 22 kap. 4 §). */
  EMERGENCY_HOME("jourhem"),
  /**
   * A home for care or residence (SoL 9 kap. 4 §), other than those of the state, which have codes
   * of their own.
   */
  INSTITUTION("HVB"),
  /** A dwelling of one's own with support, for those aged 16 to 20 (SoL 9 kap. 3 §). */
  SUPPORTED_LIVING("stödboende"),
  /**
   * Housing for those who need protection from threats, violence or other abuse (SoL 9 kap. 6 §).
   */
  SHELTERED_HOUSING("skyddat boende"),
  /** A home of the state for those who need particularly close supervision (LVU 12 §). */
  SECURE_HOME("särskilt ungdomshem"),
  /**
   * A private home other than a family or emergency home, that belongs to no parent or guardian
   * (SoL 22 kap. 2 §).
   */
  OTHER_PRIVATE_HOME("annat enskilt hem"),
  /** A family home or housing with special service under LSS (LSS 9 § 8 and 9). */
  LSS_HOME("hem enligt LSS"),
  /** A home of the state for care under LVM (LVM 22 and 23 §§). */
  LVM_HOME("LVM-hem"),
  /** The person's own home: care given there has not begun outside it (LVU 5 and 10 §§). */
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
