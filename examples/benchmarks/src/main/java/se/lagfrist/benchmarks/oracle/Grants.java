package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.Measure;

/** What decisions and judgments grant. */
final class Grants {

  private final PlainCase seen;

  Grants(PlainCase seen) {
    this.seen = seen;
  }

  /** The last grant of one of some measures that stands on a day, if it is all of one of them. */
  @Nullable String latest(Collection<Measure> measures, LocalDate day) {
    List<Decision> decisions = seen.all(Decision.class);
    List<Judgment> judgments = seen.all(Judgment.class);
    if (decisions.size() >= Facts.MANY || judgments.size() >= Facts.MANY) {
      return null;
    }
    Map<String, LocalDate> standing = new LinkedHashMap<>();
    Set<Measure> granted = EnumSet.noneOf(Measure.class);
    for (Decision one : decisions) {
      if (!Boolean.FALSE.equals(one.favourable())
          && stands(one.decidedOn(), one.endedOn(), day)
          && one.measure() != null
          && measures.contains(one.measure())) {
        standing.put(one.id(), one.decidedOn());
        granted.add(one.measure());
      }
    }
    for (Judgment one : judgments) {
      boolean waits = Boolean.TRUE.equals(one.awaitsLegalForce());
      LocalDate first = waits ? one.legalForceOn() : one.announcedOn();
      if (one.outcome() == JudgmentOutcome.GRANTS_MEASURE
          && stands(first, one.endedOn(), day)
          && one.measure() != null
          && measures.contains(one.measure())) {
        standing.put(one.id(), first);
        granted.add(one.measure());
      }
    }
    if (granted.size() != 1) {
      return null;
    }
    // Of two on the same day the later in the file is taken, and a judgment after a decision.
    LocalDate last = Collections.max(standing.values());
    String latest = null;
    for (Map.Entry<String, LocalDate> one : standing.entrySet()) {
      latest = one.getValue().equals(last) ? one.getKey() : latest;
    }
    return latest;
  }

  private static boolean stands(
      @Nullable LocalDate first, @Nullable LocalDate ended, LocalDate day) {
    return first != null && !first.isAfter(day) && (ended == null || !ended.isBefore(day));
  }

  /** The only grant of what was applied for. */
  @Nullable String on(Fact application) {
    List<Decision> made =
        seen.all(Decision.class).stream()
            .filter(d -> application.id().equals(d.concerns()))
            .filter(d -> !Boolean.FALSE.equals(d.favourable()))
            .filter(d -> d.favourable() != null || !isGrantedByCourt(d))
            .toList();
    if (!made.isEmpty()) {
      return made.size() == 1 ? made.get(0).id() : null;
    }
    List<Judgment> granted =
        seen.all(Judgment.class).stream()
            .filter(j -> j.outcome() == JudgmentOutcome.GRANTS_MEASURE)
            .filter(j -> isOn(application, j.concerns()))
            .toList();
    return granted.size() == 1 ? granted.get(0).id() : null;
  }

  private boolean isGrantedByCourt(Decision decision) {
    return seen.all(Judgment.class).stream()
        .anyMatch(
            j ->
                decision.id().equals(j.concerns())
                    && j.outcome() == JudgmentOutcome.GRANTS_MEASURE);
  }

  /** Whether what a judgment concerns is an application or the refusal of it. */
  private boolean isOn(Fact application, @Nullable String concerned) {
    Fact about = concerned == null ? null : seen.byId(concerned);
    return about != null
        && (about == application
            || (about instanceof Decision && application.id().equals(about.concerns())));
  }
}
