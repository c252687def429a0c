package se.lagfrist.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.time.Quarter;

/**
 * Counts how the quarters up to one went. A case is counted before the next, so only numbers are
 * kept.
 */
final class FollowUpTrend {

  private final List<Quarter> quarters = new ArrayList<>();
  private final Map<Quarter, Counts> counts = new HashMap<>();
  private final Set<String> late = new HashSet<>();
  private int overdue;

  /** One quarter's numbers, and the facts of the case that is being counted. */
  private static final class Counts {
    private int onTime;
    private int late;
    private int missing;
    private int missed;
    private int open;
    private int closed;
    private int closedLate;
    private final Map<String, Failings.Now> now = new HashMap<>();
  }

  FollowUpTrend(Quarter last) {
    Quarter quarter = last;
    for (int i = 0; i < FollowUpQuarter.SHOWN; i++) {
      quarters.add(0, quarter);
      counts.put(quarter, new Counts());
      quarter = quarter.previous();
    }
  }

  /** Returns the numbers of the quarter of a day, or those of none that is shown. */
  private Counts of(LocalDate day) {
    return counts.getOrDefault(Quarter.of(day), new Counts());
  }

  /** Counts something that is late on the day asked about. */
  void overdue(Obligation o) {
    late.add(o.key().factId());
  }

  /** Counts something whose last day passed without it being done. */
  void missed(Obligation o, LocalDate last, Failings.Now now) {
    of(last).now.merge(o.key().factId(), now, Failings.Now::worst);
  }

  /** Counts a review that law requires. */
  void review(LocalDate last, FollowUpTally.Held held) {
    Counts of = of(last);
    switch (held) {
      case ON_TIME -> of.onTime++;
      case LATE -> of.late++;
      case MISSING -> of.missing++;
    }
  }

  /** Counts a child investigation that was closed. */
  void closed(LocalDate day, boolean tooLate) {
    Counts of = of(day);
    of.closed++;
    of.closedLate += tooLate ? 1 : 0;
  }

  /** Ends a case: the same id of a fact in the next case is another fact. */
  void endCase() {
    overdue += late.size();
    late.clear();
    for (Counts each : counts.values()) {
      each.missed += each.now.size();
      each.open += (int) each.now.values().stream().filter(n -> n == Failings.Now.OPEN).count();
      each.now.clear();
    }
  }

  /** Returns about how many facts something is late. */
  int overdue() {
    return overdue;
  }

  /** Returns the quarters, the earliest first. */
  List<FollowUpQuarter> quarters() {
    return quarters.stream()
        .map(
            quarter -> {
              Counts c = counts.getOrDefault(quarter, new Counts());
              return new FollowUpQuarter(
                  quarter, c.onTime, c.late, c.missing, c.missed, c.open, c.closed, c.closedLate);
            })
        .toList();
  }
}
