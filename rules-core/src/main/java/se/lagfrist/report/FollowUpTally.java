package se.lagfrist.report;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryPeriod;

/**
 * Counts the {@link FollowUpFigures} case by case, for hosts that evaluate themselves. Not
 * thread-safe.
 */
public final class FollowUpTally {

  private static final Set<String> INQUIRY = ReportLaw.ids(ReportLaw.Role.INQUIRY);
  private static final Set<String> EXTENDED = ReportLaw.ids(ReportLaw.Role.EXTENDED_INQUIRY);

  private final Quarter quarter;
  private final LocalDate asOf;
  private final ObligationEngine engine;
  private final @Nullable String unit;
  private final FollowUpTrend trend;
  private final Map<String, int[]> reviews = new TreeMap<>();
  private final Map<String, int[]> investigations = new TreeMap<>();
  private final DecisionTimes times;
  private final Failings overdue = new Failings();
  private final Failings missed = new Failings();
  private final List<String> failed = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> repeated = new TreeSet<>();
  private final Recorded.Gathering recorded = new Recorded.Gathering();
  private long undetermined;

  /**
   * Starts at zero.
   *
   * @param engine the rules behind the answers
   */
  public FollowUpTally(Quarter quarter, LocalDate asOf, ObligationEngine engine) {
    this(quarter, asOf, engine, null);
  }

  /**
   * Starts at zero, for one unit.
   *
   * @param engine the rules behind the answers
   * @param unit the only unit whose cases are counted, {@link FollowUpFigures#NO_UNIT} for those
   *     without one; null for all
   */
  public FollowUpTally(
      Quarter quarter, LocalDate asOf, ObligationEngine engine, @Nullable String unit) {
    this.unit = unit;
    this.trend = new FollowUpTrend(quarter);
    this.quarter = requireNonNull(quarter, "quarter");
    this.asOf = requireNonNull(asOf, "asOf");
    this.engine = requireNonNull(engine, "engine");
    this.times = new DecisionTimes(quarter);
  }

  /** How a review that law requires was held. */
  enum Held {
    ON_TIME,
    LATE,
    MISSING
  }

  /** Returns whether a case is of the unit that is counted. */
  boolean isAsked(CaseFile file) {
    return unit == null || unit.equals(file.unit().orElse(FollowUpFigures.NO_UNIT));
  }

  void addAll(List<CaseFile> batch) {
    List<Evaluation> answers = engine.evaluateAll(batch.stream(), asOf).toList();
    for (int i = 0; i < batch.size(); i++) {
      if (answers.get(i) instanceof Evaluation.Answered answered) {
        add(batch.get(i), answered.timeline());
      } else if (isNew(batch.get(i))) {
        failed.add(batch.get(i).id());
      }
    }
  }

  /** Returns whether a case has not been counted yet; one that comes twice is told. */
  private boolean isNew(CaseFile file) {
    boolean isNew = seen.add(file.id());
    if (!isNew) {
      repeated.add(file.id());
    }
    return isNew;
  }

  /**
   * Adds a case; one that was added before is told and not counted again.
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
    if (!isAsked(file) || !isNew(file)) {
      return;
    }
    String of = file.unit().orElse(FollowUpFigures.NO_UNIT);
    recorded.add(timeline.receipt().recording(), 0);
    for (Obligation o : timeline.obligations()) {
      if (o.isOwnDuty()) {
        obligation(file.id(), o, of);
      }
    }
    CaseFile known = file.knownOn(asOf);
    for (Fact fact : known.facts()) {
      if (fact instanceof Investigation investigation
          && investigation.kind() == InvestigationKind.CHILD
          && investigation.openedOn() != null) {
        investigation(known, investigation, timeline, of);
      } else if (fact instanceof Application application) {
        LocalDate received = application.receivedOn();
        if (received == null) {
          undetermined++;
        } else {
          times.add(known, application, received);
        }
      }
    }
    trend.endCase();
  }

  private void obligation(String caseId, Obligation o, String unit) {
    if (o.status() == Status.UNDETERMINED) {
      undetermined++;
    } else if (o.status() == Status.OVERDUE) {
      overdue.add(caseId, o, unit, Failings.Now.OPEN, o.daysLate(asOf).orElse(0));
      trend.overdue(o);
    }
    LocalDate last = o.lastDay().orElse(null);
    if (last == null || o.isProjected()) {
      return;
    }
    boolean asked = quarter.contains(last);
    boolean wasMissed = Failings.isMissed(o, last, asOf);
    if (wasMissed) {
      Failings.Now now = Failings.Now.of(o);
      trend.missed(o, last, now);
      if (asked) {
        missed.add(caseId, o, unit, now, o.daysLate(asOf).orElse(0));
      }
    }
    boolean law = o.force() == Force.STATUTE || o.force() == Force.REGULATION;
    if (o.kind() == ObligationKind.RECURRING_REVIEW && law) {
      int[] count = asked ? reviews.computeIfAbsent(unit, u -> new int[3]) : new int[3];
      Held held = held(o, wasMissed);
      if (held != null) {
        trend.review(last, held);
        switch (held) {
          case ON_TIME -> count[0]++;
          case LATE -> count[1]++;
          case MISSING -> count[2]++;
        }
      }
    }
  }

  private static @Nullable Held held(Obligation o, boolean wasMissed) {
    return switch (o.status()) {
      case MET -> Held.ON_TIME;
      case MET_LATE -> Held.LATE;
      default -> wasMissed ? Held.MISSING : null;
    };
  }

  private void investigation(
      CaseFile known, Investigation investigation, Timeline timeline, String unit) {
    Obligation inquiry = inquiry(investigation, timeline);
    if (inquiry != null && inquiry.status() == Status.UNTRACKED) {
      recorded.add(null, 1);
      return;
    }
    LocalDate last = inquiry == null ? null : inquiry.statutoryDay().orElse(null);
    LocalDate closed = investigation.closedOn();
    int[] count = investigations.computeIfAbsent(unit, u -> new int[5]);
    if (closed == null) {
      count[0]++;
      if (last != null && asOf.isAfter(last)) {
        count[1]++;
        count[2] += isExtended(known, investigation, timeline) ? 1 : 0;
      }
    } else {
      boolean tooLate = last != null && closed.isAfter(last);
      trend.closed(closed, tooLate);
      if (quarter.contains(closed)) {
        count[3]++;
        count[4] += tooLate ? 1 : 0;
      }
    }
  }

  /** Returns the duty to close an investigation in time, or null if no rule gives one. */
  private static @Nullable Obligation inquiry(Investigation investigation, Timeline timeline) {
    for (Obligation o : timeline.obligations()) {
      if (INQUIRY.contains(o.key().ruleId()) && o.key().factId().equals(investigation.id())) {
        return o;
      }
    }
    return null;
  }

  private static boolean isExtended(
      CaseFile known, Investigation investigation, Timeline timeline) {
    return timeline.obligations().stream()
        .filter(o -> EXTENDED.contains(o.key().ruleId()) && o.status() == Status.UPCOMING)
        .flatMap(o -> known.fact(o.key().factId()).stream())
        .anyMatch(extension -> investigation.id().equals(extension.concerns()));
  }

  /** Returns the figures so far. */
  public FollowUpFigures figures() {
    List<FollowUpFigures.Reviews> byUnit = new ArrayList<>();
    reviews.values().removeIf(n -> Arrays.stream(n).allMatch(i -> i == 0));
    reviews.forEach((unit, n) -> byUnit.add(new FollowUpFigures.Reviews(unit, n[0], n[1], n[2])));
    List<FollowUpFigures.Investigations> children = new ArrayList<>();
    // A unit whose investigations were all closed before the quarter has nothing to tell.
    investigations.values().removeIf(n -> Arrays.stream(n).allMatch(i -> i == 0));
    investigations.forEach(
        (unit, n) ->
            children.add(new FollowUpFigures.Investigations(unit, n[0], n[1], n[2], n[3], n[4])));
    return new FollowUpFigures(
        quarter,
        asOf,
        seen.size(),
        List.copyOf(repeated),
        inquiryLaw(),
        byUnit,
        children,
        times.found(),
        overdue.overdue(),
        missed.missed(),
        undetermined,
        failed,
        unit,
        trend.overdue(),
        trend.quarters(),
        recorded.recorded());
  }

  private FollowUpFigures.@Nullable InquiryLaw inquiryLaw() {
    Rule rule =
        INQUIRY.stream().flatMap(id -> engine.rules().rule(id).stream()).findFirst().orElse(null);
    if (rule == null) {
      return null;
    }
    List<LawText> texts =
        rule.law().versions().stream()
            .filter(t -> !t.inForce().from().isAfter(quarter.lastDay()))
            .sorted(comparing((LawText t) -> t.inForce().from()).reversed())
            .toList();
    StatutoryPeriod period = texts.isEmpty() ? null : texts.get(0).due().period();
    List<Citation> provisions = texts.stream().map(LawText::citation).toList();
    return new FollowUpFigures.InquiryLaw(period, provisions);
  }
}
