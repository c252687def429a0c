package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.rulebook.Happening;

/**
 * Facts that tell of one happening, to be found by the day it happened. A few are looked through;
 * many are put in order first, and only once.
 */
final class Daybook {

  /** So few are looked through. */
  private static final int FEW = 16;

  private final Happening by;
  private final List<Fact> facts;
  private volatile @Nullable Ordered ordered;
  private volatile @Nullable Quarterly quarterly;
  private @Nullable Gap gap;

  /** Whether a day is missing, looked for once. */
  private record Gap(@Nullable Fact fact) {}

  /** The facts that state a quarter, and those that state none. */
  private record Quarterly(Map<String, Daybook> stated, Daybook unstated) {}

  /**
   * Facts that tell.
   *
   * @param by of what
   * @param facts by id
   */
  Daybook(Happening by, List<Fact> facts) {
    this.by = by;
    this.facts = facts;
  }

  Happening by() {
    return by;
  }

  List<Fact> facts() {
    return facts;
  }

  /** Returns whether they are so few that they are looked through. */
  boolean isFew() {
    return facts.size() <= FEW;
  }

  /** Returns whether what they tell of has not happened yet to some of them. */
  boolean isOpen() {
    return ordered().facts().length < facts.size();
  }

  /** Returns the fact with the first id whose day must be there and is not, or null. */
  @Nullable Fact missing() {
    Gap found = gap;
    if (found == null) {
      found = new Gap(findMissing());
      gap = found;
    }
    return found.fact();
  }

  private @Nullable Fact findMissing() {
    for (int i = 0; i < facts.size(); i++) {
      if (by.field().isMissing(facts.get(i)) && !isOnlyAppliedFor(facts.get(i))) {
        return facts.get(i);
      }
    }
    return null;
  }

  /** What the court has only been asked for is not decided yet: no day of it is missing. */
  private static boolean isOnlyAppliedFor(Fact fact) {
    return fact instanceof CoerciveMeasure asked
        && asked.kind() != null
        && asked.kind().isGrantedOnApplication()
        && asked.applicationOn() != null
        && asked.decidedOn() == null
        && asked.submittedOn() == null
        && asked.executedOn() == null
        && asked.confirmedOn() == null
        && asked.legalForceOn() == null
        && asked.endedOn() == null;
  }

  /** Returns the first fact on or after a day, the one with the first id on that day, or null. */
  @Nullable Fact from(LocalDate day) {
    return next(day, null, null);
  }

  /**
   * Returns the first fact on or after a day, by day and then by id, or null.
   *
   * @param day the day
   * @param after the id after which it comes on that day, or null
   * @param standing the day on which it must still stand, or null if that is not asked
   */
  @Nullable Fact next(LocalDate day, @Nullable String after, @Nullable LocalDate standing) {
    if (facts.size() > FEW) {
      Ordered all = ordered();
      int place = all.place(day.toEpochDay(), after);
      place = standing == null ? place : all.standing(place, standing.toEpochDay());
      return place >= all.days().length ? null : all.facts()[place];
    }
    Fact found = null;
    LocalDate first = null;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      LocalDate its = by.in(fact);
      if (its != null
          && (its.isAfter(day)
              || (its.equals(day) && (after == null || fact.id().compareTo(after) > 0)))
          && (first == null || its.isBefore(first))
          && (standing == null || lasts(fact) >= standing.toEpochDay())) {
        found = fact;
        first = its;
      }
    }
    return found;
  }

  private static long lasts(Fact fact) {
    LocalDate ended = FactType.of(fact).endOf(fact);
    return ended == null ? Long.MAX_VALUE : ended.toEpochDay();
  }

  /** Returns the last day of all, or null if there is none. */
  @Nullable LocalDate last() {
    if (facts.size() > FEW) {
      Ordered all = ordered();
      int many = all.days().length;
      return many == 0 ? null : LocalDate.ofEpochDay(all.days()[many - 1]);
    }
    LocalDate last = null;
    for (int i = 0; i < facts.size(); i++) {
      LocalDate its = by.in(facts.get(i));
      last = last == null || (its != null && its.isAfter(last)) ? its : last;
    }
    return last;
  }

  /** Returns the first report on or after a day that states a quarter, or null. */
  @Nullable Fact stating(String quarter, LocalDate from) {
    Daybook its = isOfReports() ? quarterly().stated().get(quarter) : null;
    return its == null ? null : its.from(from);
  }

  /** Returns the same without the reports that state a quarter. */
  Daybook unstated() {
    return isOfReports() ? quarterly().unstated() : this;
  }

  private boolean isOfReports() {
    return by.factType().type() == FiledReport.class;
  }

  private Quarterly quarterly() {
    Quarterly found = quarterly;
    if (found == null) {
      Map<String, List<Fact>> stated = new HashMap<>();
      List<Fact> unstated = new ArrayList<>();
      for (Fact fact : facts) {
        String quarter = Quarters.stated(fact);
        (quarter == null ? unstated : stated.computeIfAbsent(quarter, q -> new ArrayList<>()))
            .add(fact);
      }
      Map<String, Daybook> books = new HashMap<>();
      stated.forEach((quarter, some) -> books.put(quarter, new Daybook(by, some)));
      found = new Quarterly(books, new Daybook(by, unstated));
      quarterly = found;
    }
    return found;
  }

  private static final Comparator<@Nullable LocalDate> DAYS =
      Comparator.nullsLast(Comparator.naturalOrder());

  private Ordered ordered() {
    Ordered made = ordered;
    if (made == null) {
      List<Fact> dated = new ArrayList<>(facts.size());
      for (Fact fact : facts) {
        if (by.in(fact) != null) {
          dated.add(fact);
        }
      }
      // Those of one day stay in the order of their ids.
      dated.sort(Comparator.comparing((Fact f) -> by.in(f), DAYS));
      long[] days = new long[dated.size()];
      for (int i = 0; i < days.length; i++) {
        LocalDate day = by.in(dated.get(i));
        days[i] = day == null ? Long.MAX_VALUE : day.toEpochDay();
      }
      // Two threads may make it; both are equal.
      made = Ordered.of(dated.toArray(Fact[]::new), days);
      ordered = made;
    }
    return made;
  }

  /**
   * The facts with a day, in order.
   *
   * @param facts the facts
   * @param days their days
   * @param lasting a tree of the last days on which they stood: the facts themselves from the
   *     middle on, and above two of them the later of their days
   */
  private record Ordered(Fact[] facts, long[] days, long[] lasting) {

    static Ordered of(Fact[] facts, long[] days) {
      int half = facts.length < 2 ? 1 : 2 * Integer.highestOneBit(facts.length - 1);
      long[] lasting = new long[2 * half];
      Arrays.fill(lasting, Long.MIN_VALUE);
      for (int i = 0; i < facts.length; i++) {
        lasting[half + i] = lasts(facts[i]);
      }
      for (int i = half - 1; i > 0; i--) {
        lasting[i] = Math.max(lasting[2 * i], lasting[2 * i + 1]);
      }
      return new Ordered(facts, days, lasting);
    }

    /** Returns the place of the first on or after a day; on that day itself after an id. */
    int place(long day, @Nullable String after) {
      int place = place(day);
      int end = after == null ? place : place(day + 1);
      while (place < end) {
        int middle = (place + end) >>> 1;
        if (facts[middle].id().compareTo(after) <= 0) {
          place = middle + 1;
        } else {
          end = middle;
        }
      }
      return place;
    }

    private int place(long day) {
      int low = 0;
      int high = days.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (days[middle] < day) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** Returns the first place from one on whose fact still stood on a day. */
    int standing(int from, long day) {
      int first = days.length;
      int left = from + lasting.length / 2;
      int right = lasting.length;
      // The parts that together hold everything from the place on, in any order.
      while (left < right) {
        if ((left & 1) == 1) {
          first = Math.min(first, within(left++, day));
        }
        if ((right & 1) == 1) {
          first = Math.min(first, within(--right, day));
        }
        left >>= 1;
        right >>= 1;
      }
      return first;
    }

    private int within(int part, long day) {
      if (lasting[part] < day) {
        return days.length;
      }
      int at = part;
      while (at < lasting.length / 2) {
        at = lasting[2 * at] >= day ? 2 * at : 2 * at + 1;
      }
      return at - lasting.length / 2;
    }
  }
}
