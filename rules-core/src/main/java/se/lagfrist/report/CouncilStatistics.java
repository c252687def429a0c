package se.lagfrist.report;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.law.Citation;
import se.lagfrist.time.Quarter;

/**
 * The quarterly statistics to the council: SoL 2025:400 34 kap. 3 § and LSS 28 h §. Two parts for
 * each act: not executed within three months of the decision, and not executed again within three
 * months of an interruption; by type of measure, with the time passed since each decision, also for
 * interruptions. All four parts are there even when nothing waits.
 *
 * @param quarter the quarter
 * @param asOf the day asked about
 * @param snapshot the day that is counted on: the quarter's last, or {@code asOf} before it
 * @param sendBy latest day to hand it over; no statute sets one, the default is the last day of the
 *     next quarter
 * @param parts two for SoL, then two for LSS
 * @param smallest the smallest group shown, or 0 if nothing is masked
 * @param questions how many cases have a question that may change the figures
 */
public record CouncilStatistics(
    Quarter quarter,
    LocalDate asOf,
    LocalDate snapshot,
    LocalDate sendBy,
    List<Part> parts,
    int smallest,
    int questions) {

  /** The usual smallest group that is shown. */
  public static final int USUAL_SMALLEST = 5;

  /**
   * One of the two parts under an act.
   *
   * @param law the act
   * @param waitKind not executed, or not executed again
   * @param citation the provision
   * @param count number of decisions, or null if masked
   * @param groups by type of measure
   * @param executedLate decisions executed in the quarter after more than three months, not counted
   *     above; null if masked
   */
  public record Part(
      LawArea law,
      WaitKind waitKind,
      Citation citation,
      @Nullable Integer count,
      List<Group> groups,
      @Nullable Integer executedLate) {

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
   * @param days calendar days since each decision on the day counted, longest first; empty if
   *     masked
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
    for (LawArea law : List.of(LawArea.SOL, LawArea.LSS)) {
      for (WaitKind wait : WaitKind.values()) {
        parts.add(part(report, law, wait, snapshot));
      }
    }
    return new CouncilStatistics(
        quarter,
        report.asOf(),
        snapshot,
        quarter.next().lastDay(),
        parts,
        0,
        (int) report.questions().stream().map(ReportQuestion::caseId).distinct().count());
  }

  private static Part part(IvoReport report, LawArea law, WaitKind wait, LocalDate snapshot) {
    Map<Measure, List<Long>> days = new EnumMap<>(Measure.class);
    int executedLate = 0;
    int count = 0;
    for (IvoItem item : report.items()) {
      if (item.law() != law || item.waitKind() != wait || item.judgment()) {
        continue;
      }
      LocalDate ended = item.executedOn() != null ? item.executedOn() : item.closedOn();
      boolean waits = ended == null || ended.isAfter(snapshot);
      if (waits && !item.reportableFrom().isAfter(snapshot)) {
        days.computeIfAbsent(item.measure(), m -> new ArrayList<>())
            .add(ChronoUnit.DAYS.between(item.decidedOn(), snapshot));
        count++;
      } else if (!waits && item.executedOn() != null) {
        executedLate++;
      }
    }
    List<Group> groups = new ArrayList<>();
    days.forEach(
        (measure, each) -> {
          each.sort((a, b) -> Long.compare(b, a));
          groups.add(new Group(measure.swedish(), each.size(), each));
        });
    ReportLaw.Duty duty =
        wait == WaitKind.UNEXECUTED
            ? ReportLaw.Duty.COUNCIL_UNEXECUTED
            : ReportLaw.Duty.COUNCIL_INTERRUPTED;
    Citation citation = ReportLaw.citation(law, duty, report.quarter().firstDay());
    return new Part(law, wait, citation, count, groups, executedLate);
  }

  /** Returns whether nothing waits in any part: a zero report, which is sent all the same. */
  public boolean isZero() {
    return parts.stream().allMatch(p -> p.count() != null && p.count() == 0);
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
        questions);
  }

  private static Part masked(Part part, int smallestShown) {
    Integer count = part.count();
    Integer late = part.executedLate();
    Integer lateShown = late != null && late > 0 && late < smallestShown ? null : late;
    if (count == null || count == 0) {
      return new Part(part.law(), part.waitKind(), part.citation(), count, List.of(), lateShown);
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
    return new Part(
        part.law(),
        part.waitKind(),
        part.citation(),
        count < smallestShown ? null : count,
        shown,
        lateShown);
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
