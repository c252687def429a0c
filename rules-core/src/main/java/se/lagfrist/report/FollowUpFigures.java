package se.lagfrist.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Force;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryPeriod;

/**
 * The figures an auditor asks a board for. No statute asks for them; they show whether statutes are
 * kept.
 *
 * @param quarter the quarter looked at
 * @param asOf the day asked about
 * @param cases how many cases were read; one that was handed over twice is one
 * @param repeated ids of cases that were handed over more than once; the first of each counts
 * @param inquiryLaw what the law says of child investigations; null if no rule does
 * @param reviews reviews whose last day lies in the quarter, by unit
 * @param investigations child investigations, by unit
 * @param decisionTimes from application to decision, by what was applied for
 * @param overdue what is late on the day asked about, by provision and unit, law first
 * @param missed what was missed in the quarter whatever happened later, by provision and unit, law
 *     first
 * @param undetermined obligations whose day cannot be told because a date is missing
 * @param failed ids of cases that could not be evaluated
 * @param unit the only unit whose cases were counted, or null if all were
 * @param late about how many decisions, placements or other facts something is late on the day
 *     asked about, each counted once whatever provisions it is late under
 * @param trend how this quarter and those before it went, the earliest first
 * @param recorded what is kept of the cases, and how many child investigations are left out because
 *     nothing kept could show that they were closed
 */
public record FollowUpFigures(
    Quarter quarter,
    LocalDate asOf,
    long cases,
    List<String> repeated,
    @Nullable InquiryLaw inquiryLaw,
    List<Reviews> reviews,
    List<Investigations> investigations,
    List<DecisionTime> decisionTimes,
    List<Overdue> overdue,
    List<Missed> missed,
    long undetermined,
    List<String> failed,
    @Nullable String unit,
    int late,
    List<FollowUpQuarter> trend,
    Recorded recorded) {

  /** The label of cases whose unit the host did not tell. */
  public static final String NO_UNIT = "ingen enhet angiven";

  private static final int BATCH = 200;

  /**
   * Reviews that law requires and whose last day lies in the quarter. A review whose last day has
   * not passed and that is not held is not counted; nor is one that lapsed before its last day had
   * passed.
   *
   * @param unit the unit
   * @param onTime held on its last day or before
   * @param late held after it
   * @param missing not held, though the last day has passed, also if the need has ended since
   */
  public record Reviews(String unit, int onTime, int late, int missing) {

    /** Returns the share held on time, 0 to 1, or null if there is none to hold. */
    public @Nullable Double share() {
      int all = onTime + late + missing;
      return all == 0 ? null : (double) onTime / all;
    }
  }

  /**
   * What the law says of child investigations.
   *
   * @param period the time in which one is to be closed, in the wording of the quarter's last day
   * @param provisions the provisions, the latest first
   */
  public record InquiryLaw(@Nullable StatutoryPeriod period, List<Citation> provisions) {

    /** Copies the list. */
    public InquiryLaw {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * Investigations about a child. The time is that of the rule: from the first of those that follow
   * upon each other in one matter.
   *
   * @param unit the unit
   * @param open open on the day asked about
   * @param overTime of these, open for longer than the time
   * @param extended of these, with a decision that still extends the time
   * @param closed closed in the quarter
   * @param closedLate of these, closed after the time, extended or not
   */
  public record Investigations(
      String unit, int open, int overTime, int extended, int closed, int closedLate) {}

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
   * Obligations of the host's own that are late. What is to be done again and again, or for several
   * recipients, about one decision is late once.
   *
   * @param provision the provision as printed
   * @param force law, regulation, practice or local guideline
   * @param unit the unit
   * @param count about how many decisions, placements or other facts
   * @param longest calendar days the one that is most late is late
   * @param duties the names of the duties, in order
   * @param cases the cases, in order
   */
  public record Overdue(
      String provision,
      Force force,
      String unit,
      int count,
      long longest,
      List<String> duties,
      List<String> cases) {

    /** Copies the lists. */
    public Overdue {
      duties = List.copyOf(duties);
      cases = List.copyOf(cases);
    }
  }

  /**
   * Obligations of the host's own whose last day in the quarter passed without the thing being
   * done. That it was missed stays, though it was done later or the need has ended since.
   *
   * @param provision the provision as printed
   * @param force law, regulation, practice or local guideline
   * @param unit the unit
   * @param count about how many decisions, placements or other facts
   * @param doneLate of these, done too late
   * @param ended of these, never done before the need ended
   * @param open of these, still not done
   * @param duties the names of the duties, in order
   * @param cases the cases, in order
   */
  public record Missed(
      String provision,
      Force force,
      String unit,
      int count,
      int doneLate,
      int ended,
      int open,
      List<String> duties,
      List<String> cases) {

    /** Copies the lists. */
    public Missed {
      duties = List.copyOf(duties);
      cases = List.copyOf(cases);
    }
  }

  /** Copies the lists. */
  public FollowUpFigures {
    reviews = List.copyOf(reviews);
    investigations = List.copyOf(investigations);
    decisionTimes = List.copyOf(decisionTimes);
    overdue = List.copyOf(overdue);
    missed = List.copyOf(missed);
    repeated = List.copyOf(repeated);
    failed = List.copyOf(failed);
    trend = List.copyOf(trend);
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
    return of(files, engine, quarter, asOf, null);
  }

  /**
   * Evaluates the cases of one unit and returns the figures. The cases are streamed; only counts
   * are kept.
   *
   * @param files the cases
   * @param engine answers each case
   * @param quarter the quarter looked at
   * @param asOf the day asked about
   * @param unit the only unit whose cases are counted, {@link #NO_UNIT} for those without one; null
   *     for all
   */
  public static FollowUpFigures of(
      Stream<CaseFile> files,
      ObligationEngine engine,
      Quarter quarter,
      LocalDate asOf,
      @Nullable String unit) {
    FollowUpTally tally = new FollowUpTally(quarter, asOf, engine, unit);
    List<CaseFile> batch = new ArrayList<>(BATCH);
    try (files) {
      files
          .sequential()
          .filter(tally::isAsked)
          .forEach(
              file -> {
                batch.add(file);
                if (batch.size() == BATCH) {
                  tally.addAll(batch);
                  batch.clear();
                }
              });
    }
    tally.addAll(batch);
    return tally.figures();
  }

  /** Returns the share of all reviews held on time, 0 to 1, or null if there is none to hold. */
  public @Nullable Double reviewShare() {
    int onTime = reviews.stream().mapToInt(Reviews::onTime).sum();
    int all = reviews.stream().mapToInt(r -> r.onTime() + r.late() + r.missing()).sum();
    return all == 0 ? null : (double) onTime / all;
  }
}
