package se.lagfrist.casefile;

/** A report or notification that has been sent. */
public enum ReportKind implements Term {
  IVO_FIRST("rapport till IVO"),
  IVO_INTERRUPTION("rapport till IVO om avbrott"),
  IVO_EXECUTED("anmälan till IVO om verkställighet"),
  IVO_CLOSED("avslutande rapport till IVO"),
  AUDITORS("rapport till revisorerna"),
  AUDITORS_EXECUTED("anmälan till revisorerna om verkställighet"),
  IVO_HOST("vistelsekommunens rapport till IVO"),
  COUNCIL("statistikrapport till fullmäktige"),
  FAMILY_HOME_REGISTER("förteckning över barn i familjehem till IVO"),
  STAT_FINANCIAL("statistik om ekonomiskt bistånd"),
  STAT_ELDERLY("statistik om äldre och personer med funktionsnedsättning"),
  STAT_CHILDREN("statistik om barn och unga"),
  STAT_LSS("statistik om LSS"),
  LSS_POPULATION("översikt över dem som omfattas av LSS"),
  TIME_REPORT("redovisning av arbetstid"),
  MANY_PLACED("anmälan till IVO om fler än tre placerade"),
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
