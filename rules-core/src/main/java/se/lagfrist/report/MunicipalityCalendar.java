package se.lagfrist.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.BoardDuty;
import se.lagfrist.casefile.BoardKind;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryTime;

/**
 * What a municipality's boards must send in a year, whatever its cases: registers, statistics, and
 * the windows of the quarterly reports. Entries come from the rules on a {@link BoardDuty}; what
 * has no rule or no day of its own there comes from {@link CalendarDuties}, with its source and
 * what is not verified.
 *
 * @param year the year
 * @param entries by day; those without a day last
 */
public record MunicipalityCalendar(int year, List<Entry> entries) {

  /**
   * One thing to send.
   *
   * @param key stable from year to year and from run to run
   * @param day the last day as the source states it; null if no day is set or known
   * @param plannedDay the working day on or before it
   * @param rolledDay the next working day, if the last day is none; information only
   * @param opensOn first day on which it can be sent, or null
   * @param title what is to be done, in Swedish
   * @param recipient who gets it
   * @param source the provision or the text that gives the day
   * @param force what the day rests on
   * @param note what is not verified, in Swedish; may be empty
   * @param status where it stands if a rule tells, else null
   * @param catalogue its ids in the legal catalogue, in order
   */
  public record Entry(
      ObligationKey key,
      @Nullable LocalDate day,
      @Nullable LocalDate plannedDay,
      @Nullable LocalDate rolledDay,
      @Nullable LocalDate opensOn,
      String title,
      String recipient,
      String source,
      Force force,
      String note,
      @Nullable Status status,
      List<String> catalogue) {

    /** Sorts and copies the ids. */
    public Entry {
      catalogue = catalogue.stream().sorted().toList();
    }
  }

  /** Copies and sorts the list. */
  public MunicipalityCalendar {
    entries =
        entries.stream()
            .sorted(comparing(Entry::day, nullsLast(naturalOrder())).thenComparing(Entry::key))
            .toList();
  }

  /** Returns the calendar of the published duties alone, for the given boards. */
  public static MunicipalityCalendar of(int year, EngineSettings settings, Set<BoardKind> boards) {
    return of(year, boards, CalendarDuties.published(), IvoWindows.of(settings));
  }

  /**
   * Returns the calendar of duties and windows of the host's own alone, for the given boards: what
   * comes, not where it stands.
   */
  public static MunicipalityCalendar of(
      int year, Set<BoardKind> boards, CalendarDuties duties, IvoWindows windows) {
    List<Entry> entries = new ArrayList<>();
    duties(year, duties, windows, boards, Set.of(), entries);
    return new MunicipalityCalendar(year, entries);
  }

  /**
   * Returns the calendar of a municipality's boards, with the published duties and the windows of
   * the engine's settings.
   *
   * @param year the year
   * @param municipality a case file whose {@link BoardDuty} facts are the boards, with the reports
   *     filed so far
   * @param engine the rules; what they lack comes from the duties
   * @param asOf the day asked about
   */
  public static MunicipalityCalendar of(
      int year, CaseFile municipality, ObligationEngine engine, LocalDate asOf) {
    return of(
        year,
        municipality,
        engine,
        asOf,
        CalendarDuties.published(),
        IvoWindows.of(engine.settings()));
  }

  /**
   * Returns the calendar of a municipality's boards, with duties and windows of the host's own.
   *
   * @param year the year
   * @param municipality a case file whose {@link BoardDuty} facts are the boards, with the reports
   *     filed so far
   * @param engine the rules; what they lack comes from the duties
   * @param asOf the day asked about
   * @param duties what comes every year or month
   * @param windows the days on which quarters are reported to IVO
   */
  public static MunicipalityCalendar of(
      int year,
      CaseFile municipality,
      ObligationEngine engine,
      LocalDate asOf,
      CalendarDuties duties,
      IvoWindows windows) {
    requireNonNull(asOf, "asOf");
    Set<String> anchors = new HashSet<>();
    Set<BoardKind> boards = EnumSet.noneOf(BoardKind.class);
    for (Fact fact : municipality.facts()) {
      if (fact instanceof BoardDuty duty && isActive(duty, year)) {
        anchors.add(duty.id());
        boards.add(duty.kind());
      }
    }
    LocalDate end = LocalDate.of(year, 12, 31);
    List<Entry> entries = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Obligation o :
        engine.project(municipality, asOf, end.isBefore(asOf) ? asOf : end).obligations()) {
      LocalDate day = o.statutoryDay().or(o::lastDay).orElse(null);
      boolean ours = anchors.contains(o.key().factId());
      if (ours && day != null && day.getYear() == year) {
        Set<String> ids = catalogueIds(engine, o);
        found.addAll(ids);
        entries.add(entry(o, day, ids));
      }
    }
    duties(year, duties, windows, boards, found, entries);
    return new MunicipalityCalendar(year, entries);
  }

  private static boolean isActive(BoardDuty duty, int year) {
    return (duty.from() == null || duty.from().getYear() <= year)
        && (duty.to() == null || duty.to().getYear() >= year);
  }

  private static Set<String> catalogueIds(ObligationEngine engine, Obligation o) {
    return engine
        .rules()
        .rule(o.key().ruleId())
        .map(rule -> Set.copyOf(rule.catalogueIds()))
        .orElse(Set.of());
  }

  private static Entry entry(Obligation o, LocalDate day, Set<String> catalogue) {
    LocalDate next =
        o.rolledDay().or(o::lastDay).filter(rolled -> rolled.isAfter(day)).orElse(null);
    return new Entry(
        o.key(),
        day,
        o.plannedDay().orElse(null),
        next,
        null,
        o.duty(),
        o.recipient().orElse(""),
        o.citation().print(),
        o.force(),
        String.join(" ", o.notes()),
        o.status(),
        List.copyOf(catalogue));
  }

  private static void duties(
      int year,
      CalendarDuties duties,
      IvoWindows windows,
      Set<BoardKind> boards,
      Set<String> found,
      List<Entry> entries) {
    for (CalendarDuties.Duty duty : duties.duties()) {
      if (!boards.contains(duty.board()) || duty.catalogue().stream().anyMatch(found::contains)) {
        continue;
      }
      if (duty.quarterly() != null) {
        quarters(year, duty, duty.quarterly(), windows, entries);
        continue;
      }
      for (LocalDate day : duty.days(year)) {
        if (duty.applies(day == null ? LocalDate.of(year, 12, 31) : day)) {
          String when = day == null ? Integer.toString(year) : day.toString();
          entries.add(dated(duty, when, day, null, duty.title(), duty.note()));
        }
      }
    }
  }

  /** Adds what is done in a year about its quarters and the last of the year before. */
  private static void quarters(
      int year,
      CalendarDuties.Duty duty,
      CalendarDuties.Quarterly when,
      IvoWindows windows,
      List<Entry> entries) {
    Quarter quarter = new Quarter(year - 1, 4);
    for (int i = 0; i < 4; i++, quarter = quarter.next()) {
      if (!duty.applies(quarter.firstDay())) {
        continue;
      }
      ReportingWindow window = windows.window(quarter);
      String title = duty.title() + ", " + quarter.swedish();
      entries.add(
          switch (when) {
            case IN_WINDOW ->
                dated(
                    duty,
                    quarter.toString(),
                    window.last(),
                    window.first(),
                    title,
                    window.verified() ? "" : duty.note());
            case IN_NEXT ->
                dated(
                    duty,
                    quarter.toString(),
                    quarter.next().lastDay(),
                    quarter.lastDay().plusDays(1),
                    title,
                    duty.note());
          });
    }
  }

  private static Entry dated(
      CalendarDuties.Duty duty,
      String occurrence,
      @Nullable LocalDate day,
      @Nullable LocalDate opensOn,
      String title,
      String note) {
    LocalDate rolled = day == null || !duty.rolled() ? null : StatutoryTime.rolled(day);
    return new Entry(
        new ObligationKey("katalog." + duty.id(), "kommunen", occurrence),
        day,
        day == null ? null : StatutoryTime.plannedDay(day),
        rolled == null || rolled.equals(day) ? null : rolled,
        opensOn,
        title,
        duty.recipient(),
        duty.source(),
        duty.force(),
        note,
        null,
        List.copyOf(duty.catalogue()));
  }
}
