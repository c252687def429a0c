package se.lagfrist.casefile;

/** What a review was. An omprövning also serves as an övervägande, never the reverse. */
public enum ReviewKind implements Term {
  CONSIDERATION("övervägande"),
  REEXAMINATION("omprövning"),
  CUSTODY_TRANSFER("övervägande om vårdnadsöverflyttning"),
  RELOCATION_BAN("övervägande om flyttningsförbud"),
  PLAN_REVIEW("genomgång av planen"),
  PLAN_REVISION("revidering av planen"),
  FOLLOW_UP("uppföljning"),
  CONTACT_FOLLOW_UP("uppföljning av kontaktperson"),
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
