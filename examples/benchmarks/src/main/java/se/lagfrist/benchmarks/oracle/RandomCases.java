package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Duty.Need;
import se.lagfrist.casefile.CaseFile;
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

  private final Random random;
  private final RandomFacts some;
  private final List<FactType> types;
  private final List<Gathering> duties;

  private RandomCases(Random random, List<Gathering> duties) {
    this.random = random;
    this.some = new RandomFacts(random);
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
    LocalDate asOf = some.near(LocalDate.parse(some.pick(ODD_DAYS)));
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      days.add(some.near(centre(asOf)));
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
      Fact fact = cases.some.fact("c", "x", wanted.type(), List.of(), days);
      if (fact.concerns() == null && wanted.which().test(fact)) {
        return fact;
      }
    }
    return null;
  }

  private Batch batch(long first, int size) {
    LocalDate asOf = some.near(LocalDate.parse(some.pick(ODD_DAYS)));
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
      days.add(some.near(centre));
    }
    if (random.nextInt(3) == 0) {
      days.add(random.nextBoolean() ? asOf : LocalDate.parse(some.pick(ODD_DAYS)));
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
    LocalDate day = LocalDate.parse(some.pick(ODD_DAYS));
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
    Fact fact = some.fact(caseId, "f" + facts.size(), type, facts, days);
    boolean found = wanted.test(fact);
    for (int i = 1; i < tries && !found; i++) {
      fact = some.fact(caseId, "f" + facts.size(), type, facts, days);
      found = wanted.test(fact);
    }
    if (found || tries == 1 || random.nextInt(4) == 0) {
      facts.add(fact);
    }
    return found;
  }
}
