package se.lagfrist.casefile;

/** What a review was. An omprövning also serves as an övervägande, never the reverse. */
public enum ReviewKind implements Term {
  /**
   * The board considered whether care is still needed and how, without a new decision (SoL 22 kap.
   * 13 §, LVU 13 § 2 st.).
   */
  CONSIDERATION("övervägande"),
  /** The board reexamined a decision and made a new one (LVU 13 § 3 st., 22 § 3 st., 31 c §). */
  REEXAMINATION("omprövning"),
  /**
   * The board considered whether to apply for a transfer of custody (SoL 22 kap. 14 §, LVU 13 c §).
   */
  CUSTODY_TRANSFER("övervägande om vårdnadsöverflyttning"),
  /**
   * The board considered whether a relocation ban is to be applied for or still needed (LVU 13 b
   * and 26 §§, SoL 22 kap. 16 §).
   */
  RELOCATION_BAN("övervägande om flyttningsförbud"),
  /**
   * A plan was gone through: an implementation plan (SoF 10 kap. 3 §) or an individual plan (LSS 10
   * §).
   */
  PLAN_REVIEW("genomgång av planen"),
  /** A plan was revised, such as a child's care plan (SoL 9 kap. 13 § 2 st.). */
  PLAN_REVISION("revidering av planen"),
  /** A measure or a plan was followed up. */
  FOLLOW_UP("uppföljning"),
  /** A contact person or family for a child or young person was followed up (SoL 23 kap. 6 §). */
  CONTACT_FOLLOW_UP("uppföljning av kontaktperson"),
  /**
   * A visit to follow up, for guidelines of one's own; the shipped rules count visits told as
   * contacts.
   */
  VISIT_FOLLOW_UP("uppföljande besök");

  private final String swedish;

  ReviewKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
