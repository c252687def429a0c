package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/** Days to try where a day is missing, so many that every duty that waits for one shows. */
final class DaysToTry {

  private static final int[] BEFORE = {0, 1, 8, 20, 45, 100, 200, 400, 800, 1500, 7000};
  private static final int[] AHEAD = {0, 1, 31, 100, 400, 1500};
  private static final int[] AGES = {
    0, 1, 2, 5, 10, 12, 15, 16, 17, 18, 19, 20, 21, 23, 25, 45, 64, 65, 66, 67, 80
  };
  private static final int MOST = 60;

  private final CaseFile file;
  private final LocalDate asOf;
  private @Nullable List<LocalDate> past;

  DaysToTry(CaseFile file, LocalDate asOf) {
    this.file = file;
    this.asOf = asOf;
  }

  /** Returns days of birth: the ages that the acts name. */
  List<LocalDate> ofBirth() {
    Set<LocalDate> days = new TreeSet<>();
    for (int age : AGES) {
      days.add(asOf.minusYears(age));
      days.add(asOf.minusYears(age).minusMonths(4));
    }
    return List.copyOf(days);
  }

  /** Returns days around the one asked about, long before, and those of the case itself. */
  List<LocalDate> past() {
    List<LocalDate> days = past == null ? found() : past;
    past = days;
    return days;
  }

  /** Returns days for what is stated: it may lie ahead, and may have passed. */
  List<LocalDate> aheadToo() {
    Set<LocalDate> days = new TreeSet<>(past());
    for (int ahead : AHEAD) {
      days.add(asOf.plusDays(ahead));
    }
    for (Fact fact : file.facts()) {
      for (DateField field : FactType.of(fact).dates()) {
        LocalDate day = field.of(fact);
        if (day != null && days.size() < 2 * MOST) {
          // A court may take up to a week where the law gives it four days.
          days.add(day.plusDays(6));
        }
      }
    }
    return new ArrayList<>(days);
  }

  private List<LocalDate> found() {
    Set<LocalDate> days = new TreeSet<>();
    for (int before : BEFORE) {
      days.add(asOf.minusDays(before));
    }
    for (Fact fact : file.facts()) {
      for (DateField field : FactType.of(fact).dates()) {
        LocalDate day = field.of(fact);
        if (day != null && !day.isAfter(asOf) && days.size() < MOST) {
          days.add(day);
          days.add(day.minusDays(1));
          // Half a year is a time that many acts wait for.
          days.add(day.minusMonths(6).minusDays(1));
        }
      }
    }
    return List.copyOf(days);
  }
}
