package se.lagfrist.authoring;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.casefile.FactType;

/** Which parts of the fact a rule starts from its further conditions may speak of. */
final class AnchorFields {

  private static final Pattern USE = Pattern.compile("\\$a\\.(\\w+)");

  private AnchorFields() {}

  /** Returns whether the fact has every part that a condition compares with. */
  static boolean has(String anchor, String condition) {
    Optional<FactType> type = type(anchor);
    Matcher m = USE.matcher(condition);
    while (m.find() && type.isPresent()) {
      String part = m.group(1);
      boolean found =
          Arrays.stream(type.get().type().getMethods())
              .anyMatch(method -> method.getParameterCount() == 0 && method.getName().equals(part));
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** Returns the Swedish name of the fact. */
  static String term(String anchor) {
    return type(anchor).map(FactType::swedish).orElse(anchor);
  }

  private static Optional<FactType> type(String anchor) {
    return FactType.all().stream().filter(t -> t.name().equals(anchor)).findFirst();
  }
}
