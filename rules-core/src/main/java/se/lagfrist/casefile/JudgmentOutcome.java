package se.lagfrist.casefile;

import org.jspecify.annotations.Nullable;

/** What a court decided. */
public enum JudgmentOutcome implements Term {
  /**
   * The person is granted a measure under SoL or LSS; it applies at once unless otherwise ordered
   * (SoL 35 kap. 5 §, LSS 27 §).
   */
  GRANTS_MEASURE("beviljar insats"),
  /** The appeal is rejected: the decision that was appealed stands. */
  UPHOLDS("avslår överklagandet"),
  /** The matter is sent back to the board for another decision. */
  REMITS("återförvisar"),
  /** The board is ordered to decide the matter, after a request for a decision (FL 49 §). */
  ORDERS_DECISION("förelägger nämnden att avgöra"),
  /** Anything not named here. */
  OTHER("annat avgörande"),
  /** The sanction youth service, to begin within two months from legal force (SoL 18 kap. 8 §). */
  YOUTH_SERVICE("ungdomstjänst"),
  /** The sanction youth care, following the board's care plan or youth contract. */
  YOUTH_CARE("ungdomsvård"),
  /**
   * Contact is to take place with the support of someone whom the board appoints (FB 6 kap. 15 c
   * §).
   */
  CONTACT_SUPPORT("umgängesstöd"),
  /** Care under LVU. */
  CARE("vård enligt LVU"),
  /** Care under LVM. */
  LVM_CARE("vård enligt LVM"),
  /** A placement in sheltered housing under LPBS. */
  SHELTER("skyddat boende enligt LPBS"),
  /**
   * The court rejects what the board applied for; a custody or temporary ban that waited for it
   * ceases (LVU 9, 30 and 31 g §§, LVM 18 a §, LPBS 4 kap. 7 §).
   */
  REJECTS_APPLICATION("avslag på ansökan");

  private final String swedish;

  JudgmentOutcome(String swedish) {
    this.swedish = swedish;
  }

  /** Returns the kind of measure that such a judgment decides on, or null if it is none. */
  public @Nullable CoerciveKind decides() {
    return switch (this) {
      case CARE -> CoerciveKind.CARE;
      case LVM_CARE -> CoerciveKind.LVM_CARE;
      case SHELTER -> CoerciveKind.SHELTER;
      default -> null;
    };
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
