package se.lagfrist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Timeline;
import se.lagfrist.report.Reconciliation;

/**
 * Compares cases a few at a time: each on two days, or with what it was in an earlier set of files.
 * Of the earlier set only where each case lies is kept.
 */
final class ChangeWalk implements Iterator<Reconciliation> {

  private static final int FEW = 100;

  private final ObligationEngine engine;
  private final LocalDate before;
  private final LocalDate after;
  private final ClosedKeys closed;
  private final PrintWriter err;
  private final Iterator<CaseFile> cases;
  private final @Nullable Map<String, CaseSource.Where> earlier;
  private final Deque<Reconciliation> ready = new ArrayDeque<>();
  private int failed;

  ChangeWalk(
      ObligationEngine engine,
      LocalDate before,
      LocalDate after,
      ClosedKeys closed,
      PrintWriter err,
      Iterator<CaseFile> cases,
      @Nullable Map<String, CaseSource.Where> earlier) {
    this.engine = engine;
    this.before = before;
    this.after = after;
    this.closed = closed;
    this.err = err;
    this.cases = cases;
    this.earlier = earlier;
  }

  /** Returns where each case of an earlier set lies. */
  static Map<String, CaseSource.Where> index(CaseSource source, Progress progress) {
    Map<String, CaseSource.Where> found = new LinkedHashMap<>();
    try (Stream<CaseSource.Found> all = source.find()) {
      all.forEach(
          one -> {
            progress.step();
            found.putIfAbsent(one.file().id(), one.where());
          });
    }
    return found;
  }

  /** Returns how many cases could not be evaluated so far. */
  int failed() {
    return failed;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      List<CaseFile> some = new ArrayList<>(FEW);
      while (some.size() < FEW && cases.hasNext()) {
        some.add(cases.next());
      }
      if (!some.isEmpty()) {
        compare(some);
      } else if (earlier != null && !earlier.isEmpty()) {
        gone(earlier);
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Reconciliation next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void compare(List<CaseFile> now) {
    List<CaseFile> then = now;
    if (earlier != null) {
      then = new ArrayList<>();
      for (CaseFile file : now) {
        CaseSource.Where where = earlier.remove(file.id());
        CaseFile old = where == null ? null : readAgain(where);
        if (old != null) {
          then.add(old);
        }
      }
    }
    Map<String, Timeline> old = new HashMap<>();
    evaluate(then, before).forEach(t -> old.put(t.caseId(), t));
    for (Timeline timeline : evaluate(now, after)) {
      Timeline was = old.get(timeline.caseId());
      add(
          was == null
              ? Reconciliation.ofNewCase(timeline, closed.of(timeline.caseId()))
              : Reconciliation.between(was, timeline, closed.of(timeline.caseId())));
    }
  }

  private void gone(Map<String, CaseSource.Where> left) {
    List<CaseFile> some = new ArrayList<>(FEW);
    Iterator<CaseSource.Where> each = left.values().iterator();
    while (some.size() < FEW && each.hasNext()) {
      CaseFile file = readAgain(each.next());
      each.remove();
      if (file != null) {
        some.add(file);
      }
    }
    evaluate(some, before).forEach(t -> add(Reconciliation.ofGoneCase(t)));
  }

  private void add(Reconciliation found) {
    if (!found.isEmpty()) {
      ready.add(found);
    }
  }

  private List<Timeline> evaluate(List<CaseFile> files, LocalDate day) {
    List<Timeline> timelines = new ArrayList<>(files.size());
    engine
        .evaluateAll(files.stream(), day)
        .forEachOrdered(
            answer -> {
              if (answer instanceof Evaluation.Answered answered) {
                timelines.add(answered.timeline());
              } else if (answer instanceof Evaluation.Failed fault) {
                failed++;
                Errors.say(err, Errors.unanswered(fault));
              }
            });
    return timelines;
  }

  private @Nullable CaseFile readAgain(CaseSource.Where where) {
    try {
      return where.readAgain();
    } catch (IOException | CaseFileException e) {
      failed++;
      Errors.say(err, where.path() + ": kan inte läsas igen; har filen ändrats under tiden?");
      return null;
    }
  }
}
