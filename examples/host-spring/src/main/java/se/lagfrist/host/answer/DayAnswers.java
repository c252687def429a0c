package se.lagfrist.host.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is due in every case on one day.
 *
 * @param asOf the day asked about
 * @param change the number of the latest change that is in it
 * @param byCase the answers by case
 */
public record DayAnswers(LocalDate asOf, long change, SortedMap<String, Answer> byCase) {

  /** Makes the map unmodifiable. */
  public DayAnswers {
    byCase = Collections.unmodifiableSortedMap(byCase);
  }

  static DayAnswers of(LocalDate asOf, long change, Map<String, Answer> byCase) {
    return new DayAnswers(asOf, change, new TreeMap<>(byCase));
  }

  /** Returns the answers, by case. */
  public Collection<Answer> all() {
    return byCase.values();
  }
}
