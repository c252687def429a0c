package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Duty.Need;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FiledReport;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Payment;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Request;
import se.lagfrist.casefile.RequestKind;

/**
 * A shape that a large case may have, and cases of that shape of any size: some sorts of fact, many
 * of each, on the same day or one after the other, without links or with links of one pattern. What
 * a case costs must grow about as it does, whatever its shape.
 *
 * @param name tells the shape
 * @param sorts the sorts of fact, which take turns
 */
public record LargeCases(String name, List<Sort> sorts) {

  /** So many days after the samples the first facts are, when most acts were in force. */
  private static final int LATER = 4_400;

  /** The day by which everything in a case of the largest size has happened. */
  public static final LocalDate AFTER = LocalDate.of(2062, 1, 1);

  /** How the days of a sort follow upon each other. */
  enum Days {
    SAME,
    ONWARD,
    BACKWARD,
    MIXED
  }

  /** What the facts of a sort concern. */
  enum Links {
    NOTHING,
    ONE_FACT,
    EACH_ITS_OWN,
    MIXED
  }

  /**
   * Many facts like one.
   *
   * @param like the one
   * @param days how their days follow
   * @param later how many days later than others they all are
   * @param links what they concern
   */
  record Sort(Fact like, Days days, int later, Links links) {}

  /** Returns the shapes that are known to have cost the square or more. */
  public static List<LargeCases> known() {
    Sort applications = sort(sample(Application.class, 0), Days.ONWARD, 0);
    Sort requests =
        sort(
            sample(
                FactType.of(Request.class),
                0,
                f -> ((Request) f).kind() == RequestKind.DECISION_AFTER_DELAY),
            Days.ONWARD,
            400);
    List<Sort> events = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      events.add(sort(sample(Event.class, i), Days.ONWARD, i));
    }
    return List.of(
        new LargeCases("applications and requests for a decision", List.of(applications, requests)),
        new LargeCases(
            "coercive measures", List.of(sort(sample(CoerciveMeasure.class, 0), Days.ONWARD, 0))),
        new LargeCases(
            "extensions and payments",
            List.of(
                sort(sample(Extension.class, 0), Days.ONWARD, 0),
                sort(sample(Payment.class, 0), Days.ONWARD, 30))),
        new LargeCases(
            "extensions and reports",
            List.of(
                sort(sample(Extension.class, 0), Days.ONWARD, 0),
                sort(sample(FiledReport.class, 0), Days.ONWARD, 30))),
        new LargeCases("events of all sorts", events),
        new LargeCases(
            "placements on one day", List.of(sort(sample(Placement.class, 0), Days.SAME, 0))),
        new LargeCases("custodies, what was applied for and rejections", rejected()));
  }

  /** Custodies, the care applied for after each, on a row of its own, and that it was rejected. */
  private static List<Sort> rejected() {
    LocalDate day = LocalDate.of(2000, 3, 1);
    Fact custody =
        CoerciveMeasure.of("c", "x")
            .kind(CoerciveKind.IMMEDIATE_CUSTODY)
            .body(Body.BOARD)
            .decidedOn(day)
            .build();
    Fact care = CoerciveMeasure.of("c", "x").kind(CoerciveKind.CARE).applicationOn(day).build();
    Fact judgment =
        Judgment.of("c", "x")
            .law(LawArea.LVU)
            .outcome(JudgmentOutcome.REJECTS_APPLICATION)
            .announcedOn(day)
            .build();
    return List.of(
        new Sort(judgment, Days.ONWARD, 9, Links.EACH_ITS_OWN),
        sort(custody, Days.ONWARD, 0),
        sort(care, Days.ONWARD, 5));
  }

  private static Sort sort(Fact like, Days days, int later) {
    return new Sort(like, days, later, Links.NOTHING);
  }

  private static Fact sample(Class<? extends Fact> type, long seed) {
    return sample(FactType.of(type), seed, f -> true);
  }

  private static Fact sample(FactType type, long seed, java.util.function.Predicate<Fact> which) {
    Fact fact = RandomCases.sample(new Random(seed), new Need(type, which));
    if (fact == null) {
      throw new IllegalStateException("No " + type.name() + " turned up.");
    }
    return fact;
  }

  /**
   * Returns a shape at random: sorts of fact that the conditions of one rule ask for, or ask that
   * there be none of, and perhaps another.
   *
   * @param seed the same gives the same shape
   * @param rules the rules to choose from
   */
  public static LargeCases random(long seed, List<Gathering> rules) {
    Random random = new Random(new SplittableRandom(seed).nextLong());
    Gathering rule = rules.get(random.nextInt(rules.size()));
    List<Need> wanted = new ArrayList<>();
    wanted.add(rule.anchor());
    wanted.addAll(rule.alongside());
    wanted.add(rule.needs().get(random.nextInt(rule.needs().size())));
    wanted.add(rule.needs().get(rule.needs().size() - 1));
    List<Sort> sorts = new ArrayList<>();
    for (Need need : wanted) {
      Fact like = need.type().type() == Person.class ? null : RandomCases.sample(random, need);
      if (like != null) {
        sorts.add(
            new Sort(
                like,
                pick(random, Days.values()),
                random.nextInt(3) * random.nextInt(500),
                pick(random, Links.values())));
      }
    }
    if (sorts.isEmpty()) {
      return random(seed + 1_000_003, rules);
    }
    return new LargeCases(rule.id() + " " + told(sorts), List.copyOf(sorts));
  }

  private static String told(List<Sort> sorts) {
    return sorts.stream()
        .map(s -> FactType.of(s.like()).name() + " " + s.days() + "+" + s.later() + " " + s.links())
        .toList()
        .toString();
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** Returns a case of this shape. */
  public CaseFile of(int size) {
    Random random = new Random(size);
    List<Fact> facts = new ArrayList<>(size);
    // Every other shape is about a child.
    int birthYear = name.length() % 2 == 0 ? 2011 : 1970;
    facts.add(Person.of("c", "p").birthDate(LocalDate.of(birthYear, 5, 1)).build());
    for (int i = 1; i < size; i++) {
      Sort sort = sorts.get(i % sorts.size());
      facts.add(made(sort, i, size, facts, random));
    }
    return CaseFile.of("c", facts);
  }

  private Fact made(Sort sort, int i, int size, List<Fact> before, Random random) {
    int turn = i / sorts.size();
    int many = size / sorts.size() + 1;
    long days =
        sort.later()
            + switch (sort.days()) {
              case SAME -> 0;
              case ONWARD -> turn;
              case BACKWARD -> many - turn;
              case MIXED -> random.nextInt(many);
            };
    int other =
        switch (sort.links()) {
          case NOTHING -> -1;
          case ONE_FACT -> 0;
          case EACH_ITS_OWN -> i - 1;
          case MIXED -> random.nextInt(3) == 0 ? -1 : random.nextInt(Math.max(i, 1));
        };
    Shape shape = Shape.of(FactType.of(sort.like()));
    @Nullable Object[] values = shape.values(sort.like());
    for (int p = 0; p < values.length; p++) {
      switch (shape.parts.get(p).name()) {
        case "id" -> values[p] = "f" + i;
        case "concerns" ->
            values[p] = other < 0 || other >= before.size() ? null : before.get(other).id();
        case "investigation" -> values[p] = null;
        case "registeredOn" -> values[p] = null;
        default -> {
          if (values[p] instanceof LocalDate day) {
            values[p] = day.plusDays(days + LATER);
          }
        }
      }
    }
    return shape.make(values);
  }
}
