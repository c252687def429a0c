package se.lagfrist.rulebook;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.law.Citation;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.StatutoryPeriod;

/** The sentences that say when something is due, one per wording of the provision. */
abstract class WordingSentences {

  static final Happening DEATH = Happening.parse("dödsdagen");
  private static final Happening BIRTH = Happening.parse("födelsedagen");

  private final List<LawText> law = new ArrayList<>();

  /** Returns the wordings in the order in which they stand. */
  final List<LawText> wordings() {
    return law;
  }

  /** {@code enligt ... inom ... från ...}. */
  void within(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(
        cite,
        valid,
        new PeriodDue.Within(StatutoryPeriod.of(n, unit), Happening.parse(from), null));
  }

  /** {@code enligt ... inom ... från ... eller, om den dagen saknas, från ...}. */
  void within(String cite, int n, PeriodUnit unit, String from, String otherwise, String valid) {
    add(
        cite,
        valid,
        new PeriodDue.Within(
            StatutoryPeriod.of(n, unit), Happening.parse(from), Happening.parse(otherwise)));
  }

  /** {@code enligt ... dagen efter ... från ...}. */
  void dayAfter(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(
        cite,
        valid,
        new PeriodDue.DayAfter(StatutoryPeriod.of(n, unit), Happening.parse(from), false));
  }

  /** {@code enligt ... dagen efter ... från ... eller det antal dagar som har överenskommits}. */
  void dayAfterOrAgreed(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(
        cite,
        valid,
        new PeriodDue.DayAfter(StatutoryPeriod.of(n, unit), Happening.parse(from), true));
  }

  /** {@code enligt ... vid utgången av året efter det att ... och ... har skett}. */
  void endOfNextYearAfter(
      String cite, int n, PeriodUnit unit, String from, String after, String valid) {
    StatutoryPeriod period = StatutoryPeriod.of(n, unit);
    add(
        cite,
        valid,
        new PeriodDue.EndOfNextYear(period, Happening.parse(from), Happening.parse(after), null));
  }

  /** {@code enligt ... genast|samma dag|senast ...}. */
  void sameDay(String cite, String word, String from, String valid) {
    add(cite, valid, new WordDue.SameDay(word, Happening.parse(from)));
  }

  /** {@code enligt ... senast vid ... eller, om den dagen saknas, vid ...}. */
  void sameDayOr(String cite, String from, String otherwise, String valid) {
    StatutoryPeriod none = StatutoryPeriod.of(0, PeriodUnit.DAY);
    add(cite, valid, new PeriodDue.Within(none, Happening.parse(from), Happening.parse(otherwise)));
  }

  /** {@code enligt ... senast dagen före ...}. */
  void dayBefore(String cite, String from, String valid) {
    add(cite, valid, new DayBefore(new WordDue.SameDay("senast", Happening.parse(from))));
  }

  /** {@code enligt ... senast ... före ...}. */
  void before(String cite, int n, PeriodUnit unit, String of, String valid) {
    add(cite, valid, new PeriodDue.Before(StatutoryPeriod.of(n, unit), Happening.parse(of)));
  }

  /** {@code enligt ... senast dagen före den dag den enskilde fyller ... år}. */
  void dayBeforeBirthday(String cite, int age, String valid) {
    add(cite, valid, new DayBefore(new AgeDue.Birthday(age, BIRTH)));
  }

  /** {@code enligt ... senast dagen före den dag den enskilde når riktåldern}. */
  void dayBeforeTargetAge(String cite, String valid) {
    add(cite, valid, new DayBefore(new AgeDue.TargetAge(BIRTH)));
  }

  /** {@code enligt ... till och med månaden före den då den enskilde fyller ... år}. */
  void beforeBirthMonth(String cite, int age, String valid) {
    add(cite, valid, new AgeDue.BeforeBirthMonth(age, BIRTH));
  }

  /** {@code enligt ... skyndsamt|snarast|utan dröjsmål ... från ...}. */
  void promptly(String cite, String word, String from, String valid) {
    add(cite, valid, new WordDue.Promptly(word, Happening.parse(from)));
  }

  /** {@code enligt ... den dag den enskilde fyller ... år}. */
  void birthday(String cite, int age, String valid) {
    add(cite, valid, new AgeDue.Birthday(age, BIRTH));
  }

  /** {@code enligt ... varje kvartal när ... har gått från ...}. */
  void quarterly(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(cite, valid, new PeriodDue.Quarterly(StatutoryPeriod.of(n, unit), Happening.parse(from)));
  }

  /** {@code enligt ... en gång per kvartal från ...}: about the quarter before. */
  void everyQuarter(String cite, String from, String valid) {
    add(cite, valid, new CalendarDue.EveryQuarter(Happening.parse(from)));
  }

  /** {@code enligt ... senast den ... varje år från ...}. */
  void yearly(String cite, int day, int month, String from, String valid) {
    add(cite, valid, new CalendarDue.Yearly(MonthDay.of(month, day), Happening.parse(from)));
  }

  /** {@code enligt ... varje månad, senast den ... i månaden efter, från ...}. */
  void monthly(String cite, int day, String from, String valid) {
    add(cite, valid, new CalendarDue.Monthly(day, Happening.parse(from)));
  }

  /** {@code enligt ... vid nämndens nästa sammanträde efter ...}. */
  void nextMeeting(String cite, String from, String valid) {
    add(cite, valid, new WordDue.NextMeeting(Happening.parse(from)));
  }

  /** {@code enligt ... senast vid utgången av kalenderåret efter det att ... har gått från ...}. */
  void endOfNextYear(String cite, int n, PeriodUnit unit, String from, String valid) {
    add(
        cite,
        valid,
        new PeriodDue.EndOfNextYear(
            StatutoryPeriod.of(n, unit), Happening.parse(from), null, null));
  }

  /**
   * {@code tolkning av lydelsen ...}: how an unsettled point of the wording above is read.
   *
   * @throws IllegalArgumentException if no wording stands above
   */
  void wordingNote(String text) {
    if (law.isEmpty()) {
      throw new IllegalArgumentException(
          "\"anmärkning till lydelsen\" hör till raden enligt ... ovanför. Flytta den under den"
              + " lydelse den gäller.");
    }
    law.set(law.size() - 1, law.get(law.size() - 1).noting(text));
  }

  /** {@code följer av ...}: what a conclusion rests on. */
  void follows(String cite, String valid) {
    add(cite, valid, new WordDue.Promptly("genast", DEATH));
  }

  private void add(String cite, String valid, Due due) {
    Validity v = Validity.parse(valid);
    law.add(LawText.of(Citation.parse(cite), v.inForce(), v.transition(), v.once(), due));
  }
}
