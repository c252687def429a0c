package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateOrder;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Person;

/** Facts of any kind with anything in them that the model allows, days and codes missing too. */
final class RandomFacts {

  private static final String[] PROVISIONS = {
    "9:1", "9:2", "9:8", "10:1", "11:1", "11:2", "11:3", "11:4", "12:1", "12:2", "4:1", "4:2",
    "22:1",
  };

  private static final int[] MONTHS = {0, 0, 0, 0, 1, 1, 2, 3, 3, 4, 6, 6, 12, 12, 24, 36};
  private static final int[] DAYS = {0, 0, 0, 0, 0, 1, 1, -1, -1, 2, 7, 14, 15, -14, 30, 31, 60};

  private final Random random;

  RandomFacts(Random random) {
    this.random = random;
  }

  /** Returns a fact that may be related to those before it, on days near the given ones. */
  Fact fact(String caseId, String id, FactType type, List<Fact> before, List<LocalDate> days) {
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

  /** Returns a day at some usual distance from another. */
  LocalDate near(LocalDate day) {
    LocalDate other =
        day.plusMonths((long) MONTHS[random.nextInt(MONTHS.length)] * (random.nextInt(4) - 1))
            .plusDays(DAYS[random.nextInt(DAYS.length)]);
    return random.nextInt(12) == 0 ? other.withDayOfMonth(other.lengthOfMonth()) : other;
  }

  /** Returns one of some words. */
  String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
