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
 * has no rule comes from the catalogue, with its source and what is not verified.
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
      @Nullable Status status) {}

  /** Copies and sorts the list. */
  public MunicipalityCalendar {
    entries =
        entries.stream()
            .sorted(comparing(Entry::day, nullsLast(naturalOrder())).thenComparing(Entry::key))
            .toList();
  }

  /** Returns the calendar of the catalogue alone, for the given boards. */
  public static MunicipalityCalendar of(int year, EngineSettings settings, Set<BoardKind> boards) {
    List<Entry> entries = new ArrayList<>();
    catalogue(year, boards, Set.of(), entries);
    quarters(year, settings, boards, Set.of(), entries);
    return new MunicipalityCalendar(year, entries);
  }

  /**
   * Returns the calendar of a municipality's boards.
   *
   * @param year the year
   * @param municipality a case file whose {@link BoardDuty} facts are the boards, with the reports
   *     filed so far
   * @param engine the rules; what they lack comes from the catalogue
   * @param asOf the day asked about
   */
  public static MunicipalityCalendar of(
      int year, CaseFile municipality, ObligationEngine engine, LocalDate asOf) {
    requireNonNull(asOf, "asOf");
    Set<String> anchors = new HashSet<>();
    Set<BoardKind> boards = EnumSet.noneOf(BoardKind.class);
    for (Fact fact : municipality.facts()) {
      if (fact instanceof BoardDuty duty && (duty.to() == null || duty.to().getYear() >= year)) {
        anchors.add(duty.id());
        boards.add(duty.kind());
      }
    }
    LocalDate end = LocalDate.of(year, 12, 31);
    List<Entry> entries = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Obligation o :
        engine.project(municipality, asOf, end.isBefore(asOf) ? asOf : end).obligations()) {
      LocalDate day = o.lastDay().orElse(null);
      boolean ours = anchors.contains(o.key().factId());
      // A duty without a day belongs to the year that its occurrence names.
      boolean now =
          day != null
              ? day.getYear() == year
              : o.key().occurrence().startsWith(Integer.toString(year));
      if (ours && now) {
        found.add(o.key().ruleId());
        entries.add(entry(o));
      }
    }
    catalogue(year, boards, found, entries);
    quarters(year, engine.settings(), boards, found, entries);
    return new MunicipalityCalendar(year, entries);
  }

  private static Entry entry(Obligation o) {
    return new Entry(
        o.key(),
        o.lastDay().orElse(null),
        o.plannedDay().orElse(null),
        o.rolledDay().orElse(null),
        null,
        o.duty(),
        o.recipient().orElse(""),
        o.citation().print(),
        o.force(),
        String.join(" ", o.notes()),
        o.status());
  }

  private static void catalogue(
      int year, Set<BoardKind> boards, Set<String> found, List<Entry> entries) {
    for (CalendarCatalogue.Entry duty : CalendarCatalogue.ENTRIES) {
      if (!boards.contains(duty.board()) || duty.rules().stream().anyMatch(found::contains)) {
        continue;
      }
      for (LocalDate day : duty.days(year)) {
        LocalDate looked = day == null ? LocalDate.of(year, 12, 31) : day;
        boolean applies =
            !looked.isBefore(duty.from()) && (duty.to() == null || !looked.isAfter(duty.to()));
        if (applies) {
          String when = day == null ? Integer.toString(year) : day.toString();
          entries.add(
              dated(
                  new ObligationKey("katalog." + duty.id(), "kommunen", when),
                  day,
                  null,
                  duty.title(),
                  duty.recipient(),
                  duty.source(),
                  duty.force(),
                  duty.note()));
        }
      }
    }
  }

  private static void quarters(
      int year,
      EngineSettings settings,
      Set<BoardKind> boards,
      Set<String> found,
      List<Entry> entries) {
    IvoWindows windows = IvoWindows.of(settings);
    Quarter quarter = new Quarter(year - 1, 4);
    for (int i = 0; i < 4; i++, quarter = quarter.next()) {
      if (boards.contains(BoardKind.SOCIAL_BOARD)) {
        quarter(quarter, windows, true, found, entries);
      }
      if (boards.contains(BoardKind.LSS_BOARD)) {
        quarter(quarter, windows, false, found, entries);
      }
    }
  }

  private static void quarter(
      Quarter quarter, IvoWindows windows, boolean sol, Set<String> found, List<Entry> entries) {
    ReportingWindow window = windows.window(quarter);
    String act = sol ? "sol" : "lss";
    String name = sol ? "SoL" : "LSS";
    boolean old = sol && quarter.firstDay().isBefore(ReportLaw.NEW_SOL_FROM);
    String reports =
        !sol
            ? "LSS (1993:387) 28 f §"
            : old ? "SoL (2001:453) 16 kap. 6 f §" : "SoL (2025:400) 34 kap. 1 §";
    String council =
        !sol
            ? "LSS (1993:387) 28 h §"
            : old ? "SoL (2001:453) 16 kap. 6 h §" : "SoL (2025:400) 34 kap. 3 §";
    String unverified =
        window.verified()
            ? ""
            : "Dagarna är IVO:s för 2019 eller egna; inte kontrollerade för kvartalet.";
    entries.add(
        dated(
            new ObligationKey("katalog." + act + "-ivo-kvartal", "kommunen", quarter.toString()),
            window.last(),
            window.first(),
            "Rapportera beslut enligt " + name + " som inte har verkställts, " + quarter.swedish(),
            "IVO och revisorerna",
            reports,
            Force.PRACTICE,
            unverified));
    if (!found.contains(act + ".statistikrapport-fullmaktige")) {
      entries.add(
          dated(
              new ObligationKey(
                  "katalog." + act + "-fullmaktige-kvartal", "kommunen", quarter.toString()),
              quarter.next().lastDay(),
              quarter.lastDay().plusDays(1),
              "Lämna statistikrapport om beslut enligt "
                  + name
                  + " som inte har verkställts, "
                  + quarter.swedish(),
              "fullmäktige",
              council,
              Force.PRACTICE,
              "Lagen anger ingen dag. Lämnas lämpligen till första sammanträdet efter kvartalet,"
                  + " även när inget beslut väntar."));
    }
  }

  private static Entry dated(
      ObligationKey key,
      @Nullable LocalDate day,
      @Nullable LocalDate opensOn,
      String title,
      String recipient,
      String source,
      Force force,
      String note) {
    // A day that rests on practice alone is never moved: 2 § of lag (1930:173) is about law.
    boolean law = force == Force.STATUTE || force == Force.REGULATION;
    LocalDate rolled = day == null || !law ? null : StatutoryTime.rolled(day);
    return new Entry(
        key,
        day,
        day == null ? null : StatutoryTime.plannedDay(day),
        rolled == null || rolled.equals(day) ? null : rolled,
        opensOn,
        title,
        recipient,
        source,
        force,
        note,
        null);
  }
}
