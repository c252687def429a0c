package se.lagfrist.time;

/** The unit a statutory or local period is counted in. */
public enum PeriodUnit {
  /** Calendar days, counted from the day after the starting event. */
  DAY("dag", "dagar", "day", "days"),
  /** Days that are working days by {@link SwedishCalendar#isWorkingDay}. */
  WORKING_DAY("arbetsdag", "arbetsdagar", "working day", "working days"),
  /** Weeks, ended by weekday (1 § of lag (1930:173)). */
  WEEK("vecka", "veckor", "week", "weeks"),
  /** Calendar months, ended by day number (1 § of lag (1930:173)). */
  MONTH("månad", "månader", "month", "months"),
  /** Calendar years, ended by day number in the same month (1 § of lag (1930:173)). */
  YEAR("år", "år", "year", "years");

  private final String swedishOne;
  private final String swedishMany;
  private final String englishOne;
  private final String englishMany;

  PeriodUnit(String swedishOne, String swedishMany, String englishOne, String englishMany) {
    this.swedishOne = swedishOne;
    this.swedishMany = swedishMany;
    this.englishOne = englishOne;
    this.englishMany = englishMany;
  }

  /**
   * The Swedish noun for {@code n} of this unit, without the number.
   *
   * @param n the number the noun follows; 1 gives the singular, all else the plural
   * @return for example "månad" or "månader"
   */
  public String swedish(int n) {
    return n == 1 ? swedishOne : swedishMany;
  }

  /**
   * The English noun for {@code n} of this unit, without the number.
   *
   * @param n the number the noun follows; 1 gives the singular, all else the plural
   * @return for example "month" or "months"
   */
  public String english(int n) {
    return n == 1 ? englishOne : englishMany;
  }
}
