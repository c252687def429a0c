package se.lagfrist.benchmarks.oracle;

import java.util.HashMap;
import java.util.Map;
import se.lagfrist.casefile.Fact;

/** Numbers the kinds of fact, so that facts and duties can be kept in arrays by kind. */
final class FactKinds {

  private static final Map<Class<?>, Integer> NUMBERS = number();

  /** How many kinds there are. */
  static final int COUNT = NUMBERS.size();

  private FactKinds() {}

  static int of(Class<?> type) {
    Integer number = NUMBERS.get(type);
    if (number == null) {
      throw new IllegalArgumentException("Not a kind of fact: " + type.getName());
    }
    return number;
  }

  private static Map<Class<?>, Integer> number() {
    Map<Class<?>, Integer> numbers = new HashMap<>();
    for (Class<?> type : Fact.class.getPermittedSubclasses()) {
      numbers.put(type, numbers.size());
    }
    return numbers;
  }
}
