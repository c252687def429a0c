package se.lagfrist.time.jollyday;

/**
 * The named days of lag (1989:253) om allmänna helgdagar, and the three eves of 2 § of lag
 * (1930:173).
 *
 * <p>Days of fixed date come first: where two fall on one day, the earlier constant names it.
 */
public enum SwedishHoliday {
  /** 1 January. */
  NEW_YEARS_DAY("nyårsdagen"),
  /** 6 January. */
  EPIPHANY("trettondedag jul"),
  /** 1 May. */
  FIRST_OF_MAY("första maj"),
  /** 6 June, from 2005. */
  NATIONAL_DAY("nationaldagen"),
  /** 24 December; an eve. */
  CHRISTMAS_EVE("julafton"),
  /** 25 December. */
  CHRISTMAS_DAY("juldagen"),
  /** 26 December. */
  BOXING_DAY("annandag jul"),
  /** 31 December; an eve. */
  NEW_YEARS_EVE("nyårsafton"),
  /** The Friday before Easter. */
  GOOD_FRIDAY("långfredagen"),
  /** Easter Sunday. */
  EASTER_SUNDAY("påskdagen"),
  /** The day after Easter Sunday. */
  EASTER_MONDAY("annandag påsk"),
  /** The sixth Thursday after Easter Sunday. */
  ASCENSION_DAY("Kristi himmelsfärdsdag"),
  /** The seventh Sunday after Easter Sunday. */
  WHIT_SUNDAY("pingstdagen"),
  /** The day after Whit Sunday, to 2004. */
  WHIT_MONDAY("annandag pingst"),
  /** The Friday 19 to 25 June; an eve. */
  MIDSUMMER_EVE("midsommarafton"),
  /** The Saturday 20 to 26 June. */
  MIDSUMMER_DAY("midsommardagen"),
  /** The Saturday 31 October to 6 November. */
  ALL_SAINTS_DAY("alla helgons dag");

  private final String swedish;

  SwedishHoliday(String swedish) {
    this.swedish = swedish;
  }

  /**
   * The Swedish name as it stands inside a sentence.
   *
   * @return for example "midsommarafton"
   */
  public String swedish() {
    return swedish;
  }

  /**
   * Whether the day is an eve: no public holiday, but a day a period may run past.
   *
   * @return true for midsommarafton, julafton and nyårsafton
   */
  public boolean isEve() {
    return this == MIDSUMMER_EVE || this == CHRISTMAS_EVE || this == NEW_YEARS_EVE;
  }
}
