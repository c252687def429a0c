package se.lagfrist.casefile;

/** A report or notification that has been sent. */
public enum ReportKind implements Term {
  /**
   * The quarterly report to IVO of a decision not executed within three months (SoL 34 kap. 1 § 1
   * st., LSS 28 f § 1 st.).
   */
  IVO_FIRST("rapport till IVO"),
  /**
   * The quarterly report to IVO of an interruption of more than three months (SoL 34 kap. 1 § 2
   * st., LSS 28 f § 2 st.).
   */
  IVO_INTERRUPTION("rapport till IVO om avbrott"),
  /** The notice to IVO that a reported decision has been executed (SoL 34 kap. 2 §, LSS 28 g §). */
  IVO_EXECUTED("anmälan till IVO om verkställighet"),
  /**
   * A report to IVO that a reported decision no longer waits, for another reason than that it was
   * executed.
   */
  IVO_CLOSED("avslutande rapport till IVO"),
  /** The same quarterly report to the municipality's auditors (SoL 34 kap. 1 §, LSS 28 f §). */
  AUDITORS("rapport till revisorerna"),
  /**
   * The notice to the auditors that a reported decision has been executed (SoL 34 kap. 2 §, LSS 28
   * g §).
   */
  AUDITORS_EXECUTED("anmälan till revisorerna om verkställighet"),
  /**
   * The report to IVO by the municipality of stay that was asked to execute the decision (SoL 34
   * kap. 4 §, LSS 28 i §).
   */
  IVO_HOST("vistelsekommunens rapport till IVO"),
  /** The quarterly statistics to the council (SoL 34 kap. 3 §, LSS 28 h §). */
  COUNCIL("statistikrapport till fullmäktige"),
  /**
   * The yearly copy to IVO of the register of children in family homes and other private homes (SoF
   * 3 kap. 4 § 2 st.).
   */
  FAMILY_HOME_REGISTER("förteckning över barn i familjehem till IVO"),
  /** Monthly statistics on financial assistance (HSLF-FS 2015:30). */
  STAT_FINANCIAL("statistik om ekonomiskt bistånd"),
  /** Monthly statistics on older persons and persons with disabilities (HSLF-FS 2016:86). */
  STAT_ELDERLY("statistik om äldre och personer med funktionsnedsättning"),
  /** Statistics on children and young people (SoL 15 kap. 2 §). */
  STAT_CHILDREN("statistik om barn och unga"),
  /** Yearly statistics on LSS (SOSFS 2005:21). */
  STAT_LSS("statistik om LSS"),
  /** The municipality's survey of whom LSS covers and what they need (LSS 15 § 1). */
  LSS_POPULATION("översikt över dem som omfattas av LSS"),
  /**
   * The account to the municipality of the assistants' working time for a month (LSS 11 a § 1 st.).
   */
  TIME_REPORT("redovisning av arbetstid"),
  /** The notice to IVO that more than three are placed in the same home (SoF 16 kap. 2 §). */
  MANY_PLACED("anmälan till IVO om fler än tre placerade"),
  /**
   * The report of an urgent decision at a meeting of the board (KL 6 kap. 40 §, LVU 6, 27 and 31 d
   * §§, LVM 13 §).
   */
  BOARD_MEETING("anmälan vid nämndens sammanträde");

  private final String swedish;

  ReportKind(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
