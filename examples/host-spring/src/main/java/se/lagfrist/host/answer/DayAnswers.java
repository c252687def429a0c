package se.lagfrist.host.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;

/**
 * What is due in every case on one day.
 *
 * @param asOf the day asked about
 * @param change the number of the latest change that is in it
 * @param byCase the answers by case
 * @param waiting what waits in all of them, most urgent first
 */
public record DayAnswers(
    LocalDate asOf, long change, SortedMap<String, Answer> byCase, List<DuePage.Line> waiting) {

  private static final Comparator<DuePage.Line> ORDER =
      Comparator.comparing(DuePage.Line::obligation, Obligation.BY_URGENCY)
          .thenComparing(line -> line.answer().stored().id());

  /** Makes the collections unmodifiable. */
  public DayAnswers {
    byCase = Collections.unmodifiableSortedMap(byCase);
    waiting = List.copyOf(waiting);
  }

  static DayAnswers of(LocalDate asOf, long change, Map<String, Answer> byCase) {
    List<DuePage.Line> waiting = new ArrayList<>();
    for (Answer answer : byCase.values()) {
      for (Obligation o : answer.obligations()) {
        if (o.isOpen() || o.status() == Status.UNDETERMINED) {
          waiting.add(new DuePage.Line(answer, o));
        }
      }
    }
    waiting.sort(ORDER);
    return new DayAnswers(asOf, change, new TreeMap<>(byCase), waiting);
  }

  /** Returns the answers, by case. */
  public Collection<Answer> all() {
    return byCase.values();
  }
}
