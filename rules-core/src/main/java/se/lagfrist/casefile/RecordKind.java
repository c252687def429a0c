package se.lagfrist.casefile;

/** What kind of file a record-keeping duty concerns. */
public enum RecordKind implements Term {
  PERSONAL_FILE("personakt"),
  REGISTER_DATA("uppgifter i sammanställning"),
  CHILD_INVESTIGATION("handlingar i barnutredning"),
  NOT_OPENED("ärende utan inledd utredning"),
  PLACEMENT("placeringshandlingar"),
  PARENTHOOD("handlingar om faderskap eller adoption"),
  CUSTODY_AGREEMENT("avtal om vårdnad, boende eller umgänge"),
  LSS_FILE("personakt enligt LSS"),
  LSS_CHILD_HOME("handlingar om barn i boende enligt LSS"),
  PRIVATE_FILE("personakt i enskild verksamhet"),
  PRIVATE_LSS_FILE("personakt i enskild verksamhet enligt LSS"),
  PRIVATE_LSS_CHILD_FILE("personakt om placerat barn i enskild verksamhet enligt LSS"),
  PRIVATE_REGISTER_DATA("uppgifter i sammanställning i enskild verksamhet"),
  SEIZED_FILE("omhändertagen personakt"),
  SEIZED_LSS_FILE("omhändertagen personakt enligt LSS"),
  SEIZED_LSS_CHILD_FILE("omhändertagen personakt om placerat barn enligt LSS"),
  MISCONDUCT_FILE("lex Sarah-handlingar i enskild verksamhet"),
  MISCONDUCT_LSS_FILE("lex Sarah-handlingar enligt LSS"),
  PRIVATE_CHILD_FILE("personakt om placerat barn i enskild verksamhet"),
  SEIZED_CHILD_FILE("omhändertagen personakt om placerat barn");

  private final String swedish;

  RecordKind(String swedish) {
    this.swedish = swedish;
  }

  /** Returns the kind of register data that must be culled before a file of this kind is. */
  public RecordKind register() {
    return switch (this) {
      case PRIVATE_FILE, PRIVATE_CHILD_FILE, PRIVATE_LSS_FILE, PRIVATE_LSS_CHILD_FILE ->
          PRIVATE_REGISTER_DATA;
      default -> REGISTER_DATA;
    };
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
