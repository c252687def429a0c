package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Duty.Need;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateOrder;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Person;

/**
 * Cases nobody would register: every kind of fact, related in every way the model allows, on days
 * that lie close together or where something ends, with days missing and registered too late. All
 * of them pass the check of {@link CaseFile}. They come in batches that ask about one day, and each
 * gathers around one duty, one after the other. The same seed gives the same cases.
 */
public final class RandomCases {

  /** Days on which some provision changed, and days after which a date ends oddly. */
  private static final String[] ODD_DAYS = {
    "1999-12-31", "2001-12-31", "2002-01-01", "2003-07-01", "2004-02-29", "2005-07-01",
    "2006-06-30", "2006-07-01", "2007-01-01", "2008-02-29", "2008-03-31", "2008-04-01",
    "2008-06-30", "2008-07-01", "2009-12-31", "2010-01-01", "2011-01-01", "2011-04-30",
    "2011-05-01", "2011-07-01", "2012-02-29", "2012-12-31", "2013-01-01", "2013-07-01",
    "2015-06-30", "2015-07-01", "2016-02-29", "2016-07-01", "2017-04-15", "2018-06-30",
    "2018-07-01", "2018-09-01", "2018-12-31", "2019-01-01", "2020-02-29", "2021-02-28",
    "2021-03-01", "2021-10-31", "2021-11-01", "2022-06-30", "2022-07-01", "2022-12-31",
    "2023-01-01", "2023-12-31", "2024-02-29", "2024-03-31", "2024-04-01", "2024-06-21",
    "2024-12-24", "2025-03-31", "2025-06-30", "2025-07-01", "2025-09-30", "2025-12-31",
    "2026-01-01", "2026-01-14", "2026-01-15", "2026-03-31", "2026-06-19", "2026-12-31",
  };

  private static final String[] PROVISIONS = {
    "9:1", "9:2", "9:8", "10:1", "11:1", "11:2", "11:3", "11:4", "12:1", "12:2", "4:1", "4:2",
    "22:1",
  };

  private static final int[] MONTHS = {0, 0, 0, 0, 1, 1, 2, 3, 3, 4, 6, 6, 12, 12, 24, 36};
  private static final int[] DAYS = {0, 0, 0, 0, 0, 1, 1, -1, -1, 2, 7, 14, 15, -14, 30, 31, 60};

  private final Random random;
  private final List<FactType> types;
  private final List<Gathering> duties;

  private RandomCases(Random random, List<Gathering> duties) {
    this.random = random;
    this.types = FactType.all();
    this.duties = duties;
  }

  /**
   * Cases and the day to ask about.
   *
   * @param files the cases
   * @param asOf the day
   */
  public record Batch(List<CaseFile> files, LocalDate asOf) {}

  /**
   * Returns a batch of cases in which the given duties tend to arise, to be met and to end.
   *
   * @param seed the same gives the same cases
   * @param number which batch
   * @param size how many cases
   * @param duties each case gathers around the next of them
   */
  public static Batch batch(long seed, long number, int size, List<Gathering> duties) {
    long mixed = new SplittableRandom(seed * 1_000_003 + number).nextLong();
    return new RandomCases(new Random(mixed), duties).batch(number * size, size);
  }

  /**
   * Returns a case in which the given duties arise many times over, on the same few days.
   *
   * @param seed the same gives the same case
   * @param times how many times the case gathers around one of them
   * @param duties the duties
   */
  public static Batch crowded(long seed, int times, List<Gathering> duties) {
    return new RandomCases(new Random(new SplittableRandom(seed).nextLong()), duties)
        .crowded(times);
  }

  private Batch crowded(int times) {
    LocalDate asOf = near(LocalDate.parse(pick(ODD_DAYS)));
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      days.add(near(centre(asOf)));
    }
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Gathering duty = duties.get(random.nextInt(duties.size()));
      List<Need> wanted = new ArrayList<>(duty.alongside());
      wanted.add(duty.anchor());
      wanted.add(duty.needs().get(random.nextInt(duty.needs().size())));
      for (Need need : wanted) {
        add("c", need.type(), need.which(), 40, facts, days);
      }
    }
    return new Batch(List.of(CaseFile.of("c", facts)), asOf);
  }

  /** Returns a fact such as is wanted that concerns no other, or null if none turns up. */
  static @Nullable Fact sample(Random random, Need wanted) {
    RandomCases cases = new RandomCases(random, List.of());
    List<LocalDate> days = List.of(LocalDate.of(2000, 3, 1).plusDays(random.nextInt(400)));
    for (int i = 0; i < 300; i++) {
      Fact fact = cases.fact("c", "x", wanted.type(), List.of(), days);
      if (fact.concerns() == null && wanted.which().test(fact)) {
        return fact;
      }
    }
    return null;
  }

  private Batch batch(long first, int size) {
    LocalDate asOf = near(LocalDate.parse(pick(ODD_DAYS)));
    if (random.nextInt(3) == 0) {
      asOf = asOf.plusDays(random.nextInt(1500));
    }
    List<CaseFile> files = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      files.add(next("c" + (first + i), duties.get((int) ((first + i) % duties.size())), asOf));
    }
    return new Batch(files, asOf);
  }

  private CaseFile next(String caseId, Gathering duty, LocalDate asOf) {
    LocalDate centre = centre(asOf);
    List<LocalDate> days = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      days.add(near(centre));
    }
    if (random.nextInt(3) == 0) {
      days.add(random.nextBoolean() ? asOf : LocalDate.parse(pick(ODD_DAYS)));
    }
    List<Fact> facts = new ArrayList<>();
    int strangers = random.nextInt(3) == 0 ? random.nextInt(8) : random.nextInt(2);
    for (int i = 0; i < strangers; i++) {
      add(caseId, types.get(random.nextInt(types.size())), f -> true, 1, facts, days);
    }
    around(duty, caseId, facts, days);
    if (random.nextInt(3) == 0) {
      around(duties.get(random.nextInt(duties.size())), caseId, facts, days);
    }
    if (random.nextInt(2) == 0) {
      add(caseId, FactType.of(Person.class), f -> true, 1, facts, days);
    }
    return CaseFile.of(caseId, facts);
  }

  /** Mostly a while before the day asked about, or a day before it on which a provision changed. */
  private LocalDate centre(LocalDate asOf) {
    LocalDate day = LocalDate.parse(pick(ODD_DAYS));
    if (random.nextInt(3) > 0 || day.isAfter(asOf)) {
      day = asOf.minusDays(random.nextInt(random.nextInt(3) == 0 ? 1500 : 200));
    }
    return day;
  }

  /** Adds a fact the duty arises from and facts that may start, meet and end it. */
  private void around(Gathering duty, String caseId, List<Fact> facts, List<LocalDate> days) {
    for (Need need : duty.alongside()) {
      add(caseId, need.type(), need.which(), 300, facts, days);
    }
    List<Need> needs = new ArrayList<>(duty.needs());
    for (int i = random.nextInt(3); i > 0; i--) {
      Need need = needs.get(random.nextInt(needs.size()));
      add(caseId, need.type(), need.which(), 300, facts, days);
    }
    for (Need need : duty.alongside()) {
      add(caseId, need.type(), need.which(), 2000, facts, days);
    }
    Predicate<Fact> arises = fact -> duty.arisesFrom(fact, facts, caseId);
    for (int round = 0; round < 4; round++) {
      if (add(caseId, duty.anchorType(), arises, 150, facts, days)) {
        break;
      }
      add(caseId, types.get(random.nextInt(types.size())), f -> true, 1, facts, days);
    }
    for (Need need : needs) {
      for (int i = random.nextInt(3); i > 0; i--) {
        add(caseId, need.type(), need.which(), 300, facts, days);
      }
    }
  }

  /** Adds a fact of the type, such as is wanted if one turns up. */
  private boolean add(
      String caseId,
      FactType type,
      Predicate<Fact> wanted,
      int tries,
      List<Fact> facts,
      List<LocalDate> days) {
    if (type.type() == Person.class && facts.stream().anyMatch(f -> f instanceof Person)) {
      return false;
    }
    Fact fact = fact(caseId, "f" + facts.size(), type, facts, days);
    boolean found = wanted.test(fact);
    for (int i = 1; i < tries && !found; i++) {
      fact = fact(caseId, "f" + facts.size(), type, facts, days);
      found = wanted.test(fact);
    }
    if (found || tries == 1 || random.nextInt(4) == 0) {
      facts.add(fact);
    }
    return found;
  }

  private LocalDate near(LocalDate day) {
    LocalDate other =
        day.plusMonths((long) MONTHS[random.nextInt(MONTHS.length)] * (random.nextInt(4) - 1))
            .plusDays(DAYS[random.nextInt(DAYS.length)]);
    return random.nextInt(12) == 0 ? other.withDayOfMonth(other.lengthOfMonth()) : other;
  }

  private Fact fact(
      String caseId, String id, FactType type, List<Fact> before, List<LocalDate> days) {
    Shape shape = Shape.of(type);
    List<Shape.Part> parts = shape.parts;
    @Nullable Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(parts.get(i), caseId, id, type, before, days);
    }
    order(parts, values);
    for (DateOrder order : DateOrder.of(type)) {
      order(parts, values, order);
    }
    return shape.make(values);
  }

  /** Leaves a day out that cannot come before another. */
  private static void order(List<Shape.Part> parts, @Nullable Object[] values, DateOrder order) {
    int later = -1;
    LocalDate from = null;
    for (int i = 0; i < values.length; i++) {
      if (parts.get(i).name().equals(order.later().name())) {
        later = i;
      } else if (parts.get(i).name().equals(order.earlier().name())) {
        from = (LocalDate) values[i];
      }
    }
    if (from != null && values[later] instanceof LocalDate to && to.isBefore(from)) {
      values[later] = from.plusDays(ChronoUnit.DAYS.between(to, from) % 700);
    }
  }

  private @Nullable Object value(
      Shape.Part part,
      String caseId,
      String id,
      FactType type,
      List<Fact> before,
      List<LocalDate> days) {
    Class<?> kind = part.kind();
    switch (part.name()) {
      case "caseId":
        return caseId;
      case "id":
        return id;
      case "concerns":
        return before.isEmpty()
                || random.nextInt(3) == 0
                || (type.type() == Person.class && random.nextInt(8) > 0)
            ? null
            : before.get(random.nextInt(before.size())).id();
      case "registeredOn":
        return random.nextInt(6) == 0 ? near(days.get(random.nextInt(days.size()))) : null;
      case "investigation":
        return random.nextInt(3) == 0 && !before.isEmpty()
            ? before.get(random.nextInt(before.size())).id()
            : null;
      case "provision":
        return random.nextInt(3) == 0 ? null : pick(PROVISIONS);
      case "quarter":
        return random.nextInt(2) == 0 ? null : quarter(days);
      case "homeId":
        return label();
      case "matter":
        if (kind == String.class) {
          return label();
        }
        break;
      case "birthDate":
        return random.nextInt(12) == 0
            ? null
            : days.get(random.nextInt(days.size()))
                .minusYears(
                    new int[] {0, 1, 12, 14, 15, 17, 18, 19, 20, 21, 40, 64, 66}
                        [random.nextInt(13)])
                .minusDays(random.nextInt(3) == 0 ? random.nextInt(400) : random.nextInt(3));
      default:
        break;
    }
    if (kind == LocalDate.class) {
      int missing = part.required() ? 12 : 3;
      return random.nextInt(missing) == 0 ? null : near(days.get(random.nextInt(days.size())));
    }
    if (kind == Boolean.class) {
      return random.nextInt(8) == 0
          ? null
          : part.name().equals("favourable") ? random.nextInt(5) > 0 : random.nextInt(3) == 0;
    }
    if (kind == Integer.class) {
      return random.nextInt(3) == 0 ? null : random.nextInt(6);
    }
    if (kind.isEnum()) {
      return part.mayLack() && random.nextInt(8) == 0
          ? null
          : part.words()[random.nextInt(part.words().length)];
    }
    throw new IllegalStateException(type.name() + "." + part.name() + " is new here.");
  }

  private @Nullable String label() {
    return random.nextInt(3) == 0 ? null : random.nextInt(3) == 0 ? "B" : "A";
  }

  private String quarter(List<LocalDate> days) {
    LocalDate day = near(days.get(random.nextInt(days.size())));
    return day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
  }

  /** Nothing ends before it starts. */
  private static void order(List<Shape.Part> parts, @Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      int j = parts.get(i).before();
      if (j >= 0
          && values[i] instanceof LocalDate from
          && values[j] instanceof LocalDate to
          && to.isBefore(from)) {
        values[j] = from.plusDays(ChronoUnit.DAYS.between(to, from) % 700);
      }
    }
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
