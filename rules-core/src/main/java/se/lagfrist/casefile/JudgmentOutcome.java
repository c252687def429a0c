package se.lagfrist.casefile;

import org.jspecify.annotations.Nullable;

/** What a court decided. */
public enum JudgmentOutcome implements Term {
  GRANTS_MEASURE("beviljar insats"),
  UPHOLDS("avslår överklagandet"),
  REMITS("återförvisar"),
  ORDERS_DECISION("förelägger nämnden att avgöra"),
  OTHER("annat avgörande"),
  YOUTH_SERVICE("ungdomstjänst"),
  YOUTH_CARE("ungdomsvård"),
  CONTACT_SUPPORT("umgängesstöd"),
  CARE("vård enligt LVU"),
  LVM_CARE("vård enligt LVM"),
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
