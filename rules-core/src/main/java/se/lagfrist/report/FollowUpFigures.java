package se.lagfrist.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.time.PeriodUnit;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;

/**
 * The figures an auditor asks a board for. No statute asks for them; they show whether statutes are
 * kept.
 *
 * @param quarter the quarter looked at
 * @param asOf the day asked about
 * @param cases how many cases were read
 * @param reviews reviews whose last day lies in the quarter, by unit
 * @param investigations child investigations, by unit
 * @param decisionTimes from application to decision, by what was applied for
 * @param overdue what is late on the day asked about, by provision and unit, law first
 * @param undetermined obligations whose day cannot be told because a date is missing
 * @param failed ids of cases that could not be evaluated
 */
public record FollowUpFigures(
    Quarter quarter,
    LocalDate asOf,
    long cases,
    List<Reviews> reviews,
    List<Investigations> investigations,
    List<DecisionTime> decisionTimes,
    List<Overdue> overdue,
    long undetermined,
    List<String> failed) {

  /** The label of cases whose unit the host did not tell. */
  public static final String NO_UNIT = "ingen enhet angiven";

  /** SoL 2025:400 20 kap. 3 §: an investigation is to be closed within four months. */
  private static final StatutoryPeriod FOUR_MONTHS = StatutoryPeriod.of(4, PeriodUnit.MONTH);

  private static final int BATCH = 200;

  /**
   * Reviews that law requires and whose last day lies in the quarter. A review whose last day has
   * not passed and that is not held is not counted; nor is one that lapsed.
   *
   * @param unit the unit
   * @param onTime held on its last day or before
   * @param late held after it
   * @param missing not held, though the last day has passed
   */
  public record Reviews(String unit, int onTime, int late, int missing) {

    /** Returns the share held on time, 0 to 1, or null if there is none to hold. */
    public @Nullable Double share() {
      int all = onTime + late + missing;
      return all == 0 ? null : (double) onTime / all;
    }
  }

  /**
   * Investigations about a child (SoL 2025:400 20 kap. 3 §, 2001:453 11 kap. 2 §).
   *
   * @param unit the unit
   * @param open open on the day asked about
   * @param overFourMonths of these, open for more than four months
   * @param extended of these, with a decision that still extends the time
   * @param closed closed in the quarter
   * @param closedLate of these, closed after more than four months, extended or not
   */
  public record Investigations(
      String unit, int open, int overFourMonths, int extended, int closed, int closedLate) {}

  /**
   * Calendar days from the day an application came in, complete or not, to the day of the first
   * decision on it, for applications decided in the quarter.
   *
   * @param matter what was applied for
   * @param count number of applications
   * @param median the middle value, or the mean of the two in the middle
   * @param percentile90 the smallest value that nine in ten do not exceed (nearest rank)
   * @param longest the largest value
   */
  public record DecisionTime(
      ApplicationMatter matter, int count, double median, long percentile90, long longest) {}

  /**
   * Obligations of the host's own that are late.
   *
   * @param provision the provision as printed
   * @param force law, regulation, practice or local guideline
   * @param unit the unit
   * @param count how many
   * @param longest calendar days the one that is most late is late
   */
  public record Overdue(String provision, Force force, String unit, int count, long longest) {}

  /** Copies the lists. */
  public FollowUpFigures {
    reviews = List.copyOf(reviews);
    investigations = List.copyOf(investigations);
    decisionTimes = List.copyOf(decisionTimes);
    overdue = List.copyOf(overdue);
    failed = List.copyOf(failed);
  }

  /**
   * Evaluates cases and returns the figures. The cases are streamed; only counts are kept.
   *
   * @param files the cases
   * @param engine answers each case
   * @param quarter the quarter looked at
   * @param asOf the day asked about
   */
  public static FollowUpFigures of(
      Stream<CaseFile> files, ObligationEngine engine, Quarter quarter, LocalDate asOf) {
    Tally tally = new Tally(quarter, asOf);
    List<CaseFile> batch = new ArrayList<>(BATCH);
    try (files) {
      files
          .sequential()
          .forEach(
              file -> {
                batch.add(file);
                if (batch.size() == BATCH) {
                  tally.addAll(batch, engine);
                  batch.clear();
                }
              });
    }
    tally.addAll(batch, engine);
    return tally.figures();
  }

  /** Returns the share of all reviews held on time, 0 to 1, or null if there is none to hold. */
  public @Nullable Double reviewShare() {
    int onTime = reviews.stream().mapToInt(Reviews::onTime).sum();
    int all = reviews.stream().mapToInt(r -> r.onTime() + r.late() + r.missing()).sum();
    return all == 0 ? null : (double) onTime / all;
  }

  /** Counts case by case, for hosts that evaluate themselves. Not thread-safe. */
  public static final class Tally {

    private final Quarter quarter;
    private final LocalDate asOf;
    private final Map<String, int[]> reviews = new TreeMap<>();
    private final Map<String, int[]> investigations = new TreeMap<>();
    private final Map<ApplicationMatter, TreeMap<Long, Integer>> times = new TreeMap<>();
    private final Map<List<String>, long[]> overdue = new HashMap<>();
    private final List<String> failed = new ArrayList<>();
    private long cases;
    private long undetermined;

    /** Starts at zero. */
    public Tally(Quarter quarter, LocalDate asOf) {
      this.quarter = requireNonNull(quarter, "quarter");
      this.asOf = requireNonNull(asOf, "asOf");
    }

    private void addAll(List<CaseFile> batch, ObligationEngine engine) {
      List<Evaluation> answers = engine.evaluateAll(batch.stream(), asOf).toList();
      for (int i = 0; i < batch.size(); i++) {
        if (answers.get(i) instanceof Evaluation.Answered answered) {
          add(batch.get(i), answered.timeline());
        } else {
          cases++;
          failed.add(batch.get(i).id());
        }
      }
    }

    /**
     * Adds a case.
     *
     * @param file the case
     * @param timeline its evaluation on the day asked about
     * @throws IllegalArgumentException if the timeline is of another case or day
     */
    public void add(CaseFile file, Timeline timeline) {
      if (!timeline.caseId().equals(file.id()) || !timeline.asOf().equals(asOf)) {
        throw new IllegalArgumentException(
            "The timeline is of case "
                + timeline.caseId()
                + " on "
                + timeline.asOf()
                + ", the file of "
                + file.id()
                + " and the figures of "
                + asOf
                + ".\nMaybe two lists came out of step.");
      }
      cases++;
      String unit = file.unit().orElse(NO_UNIT);
      for (Obligation o : timeline.obligations()) {
        if (o.isOwnDuty()) {
          obligation(o, unit);
        }
      }
      CaseFile known = file.knownOn(asOf);
      for (Fact fact : known.facts()) {
        if (fact instanceof Investigation investigation
            && investigation.kind() == InvestigationKind.CHILD) {
          investigation(known, investigation, unit);
        } else if (fact instanceof Application application) {
          application(known, application);
        }
      }
    }

    private void obligation(Obligation o, String unit) {
      if (o.status() == Status.UNDETERMINED) {
        undetermined++;
      } else if (o.status() == Status.OVERDUE) {
        long[] count =
            overdue.computeIfAbsent(
                List.of(o.citation().print(), o.force().name(), unit), k -> new long[2]);
        count[0]++;
        count[1] = Math.max(count[1], o.daysLate(asOf).orElse(0));
      }
      boolean law = o.force() == Force.STATUTE || o.force() == Force.REGULATION;
      LocalDate last = o.lastDay().orElse(null);
      if (o.kind() == ObligationKind.RECURRING_REVIEW
          && law
          && !o.isProjected()
          && last != null
          && quarter.contains(last)) {
        int[] count = reviews.computeIfAbsent(unit, u -> new int[3]);
        switch (o.status()) {
          case MET -> count[0]++;
          case MET_LATE -> count[1]++;
          case OVERDUE -> count[2]++;
          default -> {}
        }
      }
    }

    private void investigation(CaseFile known, Investigation investigation, String unit) {
      LocalDate opened = investigation.openedOn();
      if (opened == null) {
        undetermined++;
        return;
      }
      LocalDate last = StatutoryTime.endDay(opened, FOUR_MONTHS);
      LocalDate closed = investigation.closedOn();
      int[] count = investigations.computeIfAbsent(unit, u -> new int[5]);
      if (closed == null) {
        count[0]++;
        if (asOf.isAfter(last)) {
          count[1]++;
          count[2] += isExtended(known, investigation) ? 1 : 0;
        }
      } else if (quarter.contains(closed)) {
        count[3]++;
        count[4] += closed.isAfter(last) ? 1 : 0;
      }
    }

    private boolean isExtended(CaseFile known, Investigation investigation) {
      for (Fact fact : known.facts()) {
        if (fact instanceof Extension extension
            && investigation.id().equals(extension.concerns())
            && extension.decidedOn() != null
            && extension.until() != null
            && !extension.until().isBefore(asOf)) {
          return true;
        }
      }
      return false;
    }

    private void application(CaseFile known, Application application) {
      LocalDate received = application.receivedOn();
      if (received == null) {
        undetermined++;
        return;
      }
      LocalDate first = null;
      for (Fact fact : known.facts()) {
        if (fact instanceof Decision decision && answers(known, decision, application)) {
          LocalDate day = decision.decidedOn();
          if (day != null && !day.isBefore(received) && (first == null || day.isBefore(first))) {
            first = day;
          }
        }
      }
      if (first != null && quarter.contains(first)) {
        times
            .computeIfAbsent(application.matter(), m -> new TreeMap<>())
            .merge(ChronoUnit.DAYS.between(received, first), 1, Integer::sum);
      }
    }

    private static boolean answers(CaseFile known, Decision decision, Application application) {
      String about = decision.concerns();
      if (application.id().equals(about)) {
        return true;
      }
      String through = decision.investigation() != null ? decision.investigation() : about;
      return through != null
          && known
              .fact(through)
              .filter(f -> f instanceof Investigation && application.id().equals(f.concerns()))
              .isPresent();
    }

    /** Returns the figures so far. */
    public FollowUpFigures figures() {
      List<Reviews> byUnit = new ArrayList<>();
      reviews.forEach((unit, n) -> byUnit.add(new Reviews(unit, n[0], n[1], n[2])));
      List<Investigations> children = new ArrayList<>();
      // A unit whose investigations were all closed before the quarter has nothing to tell.
      investigations.values().removeIf(n -> Arrays.stream(n).allMatch(i -> i == 0));
      investigations.forEach(
          (unit, n) -> children.add(new Investigations(unit, n[0], n[1], n[2], n[3], n[4])));
      List<DecisionTime> decided = new ArrayList<>();
      times.forEach((matter, days) -> decided.add(time(matter, days)));
      List<Overdue> late = new ArrayList<>();
      overdue.forEach(
          (key, n) ->
              late.add(
                  new Overdue(
                      key.get(0), Force.valueOf(key.get(1)), key.get(2), (int) n[0], n[1])));
      late.sort(
          comparing(Overdue::force)
              .thenComparing(Overdue::count, reverseOrder())
              .thenComparing(Overdue::provision)
              .thenComparing(Overdue::unit));
      return new FollowUpFigures(
          quarter, asOf, cases, byUnit, children, decided, late, undetermined, failed);
    }

    private static DecisionTime time(ApplicationMatter matter, TreeMap<Long, Integer> days) {
      int count = days.values().stream().mapToInt(Integer::intValue).sum();
      double median = (rank(days, (count + 1) / 2) + rank(days, count / 2 + 1)) / 2.0;
      // Nearest rank: the value of rank ceil(0.9 n), in whole numbers.
      long high = rank(days, (9 * count + 9) / 10);
      return new DecisionTime(matter, count, median, high, days.lastKey());
    }

    private static long rank(TreeMap<Long, Integer> days, int rank) {
      int seen = 0;
      for (Map.Entry<Long, Integer> entry : days.entrySet()) {
        seen += entry.getValue();
        if (seen >= rank) {
          return entry.getKey();
        }
      }
      throw new IllegalStateException("No value of rank " + rank + ".");
    }
  }
}
