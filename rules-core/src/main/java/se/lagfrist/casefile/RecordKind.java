package se.lagfrist.casefile;

/** What kind of file a record-keeping duty concerns. */
public enum RecordKind implements Term {
  /** A personal file at the board (SoL 16 kap. 1 §). */
  PERSONAL_FILE("personakt"),
  /** The board's data in a register (SoL 16 kap. 1 § 2 st., LSS 21 c §); culled before the file. */
  REGISTER_DATA("uppgifter i sammanställning"),
  /** Documents of an investigation of a child, kept until the age of thirty (SoL 16 kap. 2 a §). */
  CHILD_INVESTIGATION("handlingar i barnutredning"),
  /** Documents of a matter in which no investigation was opened (SoL 16 kap. 2 a § 2 st.). */
  NOT_OPENED("ärende utan inledd utredning"),
  /** Documents of a child's placement, never culled (SoL 16 kap. 2 §). */
  PLACEMENT("placeringshandlingar"),
  /** Documents of paternity, parenthood or adoption, never culled (SoL 16 kap. 2 §). */
  PARENTHOOD("handlingar om faderskap eller adoption"),
  /**
   * Approved agreements on custody, residence or contact, kept until the age of eighteen (SoL 16
   * kap. 3 §).
   */
  CUSTODY_AGREEMENT("avtal om vårdnad, boende eller umgänge"),
  /** A personal file at the board under LSS (LSS 21 c §). */
  LSS_FILE("personakt enligt LSS"),
  /** Documents of a child's housing under LSS 9 § 8, never culled (LSS 21 d § 1 st.). */
  LSS_CHILD_HOME("handlingar om barn i boende enligt LSS"),
  /** A personal file at a private provider (SoL 17 kap. 2 §). */
  PRIVATE_FILE("personakt i enskild verksamhet"),
  /** A personal file at a private provider under LSS (LSS 23 c §). */
  PRIVATE_LSS_FILE("personakt i enskild verksamhet enligt LSS"),
  /**
   * A private provider's file on a child in housing under LSS 9 § 8, handed to the board (LSS 23 d
   * § 1 st.).
   */
  PRIVATE_LSS_CHILD_FILE("personakt om placerat barn i enskild verksamhet enligt LSS"),
  /**
   * A private provider's data in a register (SoL 17 kap. 2 § 2 st., LSS 23 c §); culled before the
   * file.
   */
  PRIVATE_REGISTER_DATA("uppgifter i sammanställning i enskild verksamhet"),
  /** A personal file that IVO has seized from a private provider (SoL 17 kap. 8 §). */
  SEIZED_FILE("omhändertagen personakt"),
  /** A seized personal file under LSS (LSS 23 f § 3 st.). */
  SEIZED_LSS_FILE("omhändertagen personakt enligt LSS"),
  /** A seized personal file on a placed child under LSS (LSS 23 f § 3 st.), never culled. */
  SEIZED_LSS_CHILD_FILE("omhändertagen personakt om placerat barn enligt LSS"),
  /** A private provider's documentation of lex Sarah under SoL (SoL 17 kap. 10 § 2 st.). */
  MISCONDUCT_FILE("lex Sarah-handlingar i enskild verksamhet"),
  /** A private provider's documentation of lex Sarah under LSS (LSS 23 g § 2 st.). */
  MISCONDUCT_LSS_FILE("lex Sarah-handlingar enligt LSS"),
  /** A private provider's file on a placed child, handed to the board (SoL 17 kap. 4 §). */
  PRIVATE_CHILD_FILE("personakt om placerat barn i enskild verksamhet"),
  /** A seized personal file on a placed child, never culled (SoL 17 kap. 8 §). */
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
