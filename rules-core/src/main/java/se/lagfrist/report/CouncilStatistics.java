package se.lagfrist.report;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.law.Citation;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryPeriod;

/**
 * The quarterly statistics to the council: SoL 2025:400 34 kap. 3 § and LSS 28 h §. Two parts for
 * each act: not executed in time from the decision, and not executed again in time from an
 * interruption; by type of measure, with the time passed since each decision, also for
 * interruptions. All parts of an act are there even when nothing waits.
 *
 * <p>The decisions are those of the individual reports, each counted once: those that still waited
 * when the quarter ended, those executed in it but too late, and those that ended in it without
 * having been executed.
 *
 * @param quarter the quarter
 * @param asOf the day asked about
 * @param snapshot the day that is counted on: the quarter's last, or {@code asOf} before it
 * @param sendBy latest day to hand it over; no statute sets one, the default is the last day of the
 *     next quarter
 * @param parts two for SoL, then two for LSS
 * @param smallest the smallest group shown, or 0 if nothing is masked
 * @param questions how many cases have a question that may change the figures
 * @param repeated how many cases were handed over more than once; each counts once
 * @param recorded what is kept of the cases, and what is left out because of that
 */
public record CouncilStatistics(
    Quarter quarter,
    LocalDate asOf,
    LocalDate snapshot,
    LocalDate sendBy,
    List<Part> parts,
    int smallest,
    int questions,
    int repeated,
    Recorded recorded) {

  /** The usual smallest group that is shown. */
  public static final int USUAL_SMALLEST = 5;

  /**
   * One of the two parts under an act.
   *
   * @param law the act
   * @param waitKind not executed, or not executed again
   * @param citation the provision
   * @param period the time within which it was to be executed, as the rule gives it
   * @param count number of decisions not executed in time, or null if masked
   * @param waiting of these, those that still waited on the day counted; null if masked
   * @param executedLate of these, those executed by then, too late; null if masked
   * @param ended of these, those that had ended without having been executed; null if masked
   * @param groups by type of measure
   */
  public record Part(
      LawArea law,
      WaitKind waitKind,
      Citation citation,
      @Nullable StatutoryPeriod period,
      @Nullable Integer count,
      @Nullable Integer waiting,
      @Nullable Integer executedLate,
      @Nullable Integer ended,
      List<Group> groups) {

    /** Copies the list. */
    public Part {
      groups = List.copyOf(groups);
    }
  }

  /**
   * The decisions about one type of measure.
   *
   * @param measure the type in Swedish, or the types that were put together
   * @param count number of decisions, or null if masked
   * @param days calendar days from each decision to the day counted, or to the day it was executed
   *     or ended, longest first; empty if masked
   */
  public record Group(String measure, @Nullable Integer count, List<Long> days) {

    /** Copies the list. */
    public Group {
      days = List.copyOf(days);
    }
  }

  /** Copies the list. */
  public CouncilStatistics {
    parts = List.copyOf(parts);
  }

  /** Returns the statistics of a report; nothing is masked. */
  public static CouncilStatistics of(IvoReport report) {
    Quarter quarter = report.quarter();
    LocalDate snapshot =
        report.asOf().isBefore(quarter.lastDay()) ? report.asOf() : quarter.lastDay();
    List<Part> parts = new ArrayList<>();
    for (IvoReport.Statistics asked : report.statistics()) {
      for (WaitKind wait : WaitKind.values()) {
        parts.add(part(report, asked, wait, snapshot));
      }
    }
    return new CouncilStatistics(
        quarter,
        report.asOf(),
        snapshot,
        quarter.next().lastDay(),
        parts,
        0,
        (int)
            report.questions().stream()
                .filter(ReportQuestion::deciding)
                .map(ReportQuestion::caseId)
                .distinct()
                .count(),
        report.repeated().size(),
        report.recorded());
  }

  private static Part part(
      IvoReport report, IvoReport.Statistics asked, WaitKind wait, LocalDate snapshot) {
    Map<Measure, List<Long>> days = new EnumMap<>(Measure.class);
    int waiting = 0;
    int executedLate = 0;
    int ended = 0;
    for (IvoItem item : report.items()) {
      boolean early = item.preliminary() && item.reportableFrom().isAfter(report.asOf());
      if (item.law() != asked.law() || item.waitKind() != wait || item.judgment() || early) {
        continue;
      }
      days.computeIfAbsent(item.measure(), m -> new ArrayList<>()).add(item.days());
      if (by(snapshot, item.executedOn())) {
        executedLate++;
      } else if (by(snapshot, item.closedOn())) {
        ended++;
      } else {
        waiting++;
      }
    }
    List<Group> groups = new ArrayList<>();
    days.forEach(
        (measure, each) -> {
          each.sort((a, b) -> Long.compare(b, a));
          groups.add(new Group(measure.swedish(), each.size(), each));
        });
    return new Part(
        asked.law(),
        wait,
        asked.citation(),
        wait == WaitKind.UNEXECUTED ? asked.unexecuted() : asked.interrupted(),
        waiting + executedLate + ended,
        waiting,
        executedLate,
        ended,
        groups);
  }

  private static boolean by(LocalDate snapshot, @Nullable LocalDate day) {
    return day != null && !day.isAfter(snapshot);
  }

  /**
   * Returns whether there is nothing in any part: a zero report, which is sent all the same. What
   * is left out, because nothing kept could show that it was carried out, makes it none.
   */
  public boolean isZero() {
    return recorded.untold() == 0
        && parts.stream().allMatch(p -> p.count() != null && p.count() == 0);
  }

  /**
   * Returns the statistics with groups smaller than a number put together, so that no person can be
   * made out. The smallest groups of a part are put together until they reach the number; a part
   * that never does shows neither its number nor its times. Zero is always shown. A total can
   * therefore not give away what a group hides.
   *
   * @param smallestShown the smallest group that is shown, 2 or more; {@link #USUAL_SMALLEST} is
   *     usual
   * @throws IllegalArgumentException if it is less than 2, or if this is masked already
   */
  public CouncilStatistics masked(int smallestShown) {
    if (smallestShown < 2 || smallest > 0) {
      throw new IllegalArgumentException(
          "Cannot mask groups smaller than "
              + smallestShown
              + " in statistics masked at "
              + smallest
              + ".\nMaybe start from the unmasked statistics and give 2 or more; 5 is usual.");
    }
    return new CouncilStatistics(
        quarter,
        asOf,
        snapshot,
        sendBy,
        parts.stream().map(p -> masked(p, smallestShown)).toList(),
        smallestShown,
        questions,
        repeated,
        recorded);
  }

  private static Part masked(Part part, int smallestShown) {
    Integer count = part.count();
    if (count == null || count == 0) {
      return part;
    }
    List<Group> bySize = new ArrayList<>(part.groups());
    bySize.sort(comparing((Group g) -> g.days().size()).thenComparing(Group::measure));
    List<Long> together = new ArrayList<>();
    List<String> types = new ArrayList<>();
    List<Group> shown = new ArrayList<>();
    for (Group group : bySize) {
      boolean enough = together.isEmpty() || together.size() >= smallestShown;
      if (group.days().size() < smallestShown || !enough) {
        together.addAll(group.days());
        types.add(group.measure());
      } else {
        shown.add(group);
      }
    }
    shown.sort(comparing(g -> part.groups().indexOf(g)));
    if (!together.isEmpty()) {
      together.sort((a, b) -> Long.compare(b, a));
      boolean enough = together.size() >= smallestShown;
      shown.add(
          new Group(joined(types), enough ? together.size() : null, enough ? together : List.of()));
    }
    // One small number among the three would follow from the sum and the others.
    boolean small =
        Stream.of(part.waiting(), part.executedLate(), part.ended())
            .anyMatch(n -> n != null && n > 0 && n < smallestShown);
    return new Part(
        part.law(),
        part.waitKind(),
        part.citation(),
        part.period(),
        count < smallestShown ? null : count,
        small ? null : part.waiting(),
        small ? null : part.executedLate(),
        small ? null : part.ended(),
        shown);
  }

  /** Joins types in the order of the alphabet, which tells nothing about their size. */
  private static String joined(List<String> types) {
    List<String> sorted = types.stream().sorted().toList();
    int last = sorted.size() - 1;
    return last == 0
        ? sorted.get(0)
        : String.join(", ", sorted.subList(0, last)) + " och " + sorted.get(last);
  }
}
