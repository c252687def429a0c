package se.lagfrist.authoring;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagfrist.casefile.FactType;

/** Which parts of the fact a rule starts from its further conditions may speak of. */
final class AnchorFields {

  private AnchorFields() {}

  /** Returns whether the fact has every part that a condition compares with. */
  static boolean has(String anchor, Sentence condition) {
    Optional<FactType> type = type(anchor);
    if (type.isEmpty()) {
      return true;
    }
    Set<String> parts =
        Arrays.stream(type.get().type().getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getName)
            .collect(Collectors.toSet());
    return parts.containsAll(condition.partsOfAnchor());
  }

  /** Returns the Swedish name of the fact. */
  static String term(String anchor) {
    return type(anchor).map(FactType::swedish).orElse(anchor);
  }

  private static Optional<FactType> type(String anchor) {
    return FactType.all().stream().filter(t -> t.name().equals(anchor)).findFirst();
  }
}
