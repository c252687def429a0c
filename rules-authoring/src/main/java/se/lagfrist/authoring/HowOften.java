package se.lagfrist.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a sentence may stand in a rule, read from {@code svenska-antal.txt}.
 *
 * @param number how often
 * @param together the sentences that are counted together have the same name here
 */
record HowOften(Number number, String together) {

  private static final Pattern LINE =
      Pattern.compile("\\[([^\\]]+)\\] (.+): (exakt en|högst en|minst en|fritt)(?: (\\S+))?");

  private static final Map<String, HowOften> KNOWN = load();

  /** How often. */
  enum Number {
    /** Exactly once. */
    ONE("exakt en"),
    /** Not at all, or once. */
    AT_MOST_ONE("högst en"),
    /** Once or more. */
    AT_LEAST_ONE("minst en"),
    /** As often as one likes. */
    ANY("fritt");

    private final String swedish;

    Number(String swedish) {
      this.swedish = swedish;
    }

    boolean isOnce() {
      return this == ONE || this == AT_MOST_ONE;
    }
  }

  /**
   * Returns how often the sentence may stand.
   *
   * @throws IllegalStateException if the language does not say
   */
  static HowOften of(Sentence sentence) {
    String group = group(sentence);
    HowOften own = KNOWN.get(key(sentence));
    HowOften found = own != null ? own : KNOWN.get("[" + group + "] *");
    if (found == null) {
      throw new IllegalStateException(
          "svenska-antal.txt does not say how often a sentence of the group "
              + group
              + " may stand.\nMaybe add a line: ["
              + group
              + "] *: fritt");
    }
    return found.together.isEmpty() ? new HowOften(found.number, sentence.shown()) : found;
  }

  /** Returns the entry that speaks of the sentence alone, if there is one. */
  static String key(Sentence sentence) {
    return "[" + group(sentence) + "] " + sentence.shown();
  }

  private static String group(Sentence sentence) {
    if (sentence.section().equals("then")) {
      return sentence.about();
    }
    return sentence.startsDuty() ? "faktum" : sentence.isConstraint() ? "villkor" : "ärende";
  }

  /** Returns how it is told in the description of the language. */
  String swedish() {
    return switch (number) {
      case ONE -> "en gång, måste finnas";
      case AT_MOST_ONE -> "högst en gång";
      case AT_LEAST_ONE -> "en gång eller flera";
      case ANY -> "fritt";
    };
  }

  /** Returns the entries, for a check that each is used. */
  static Set<String> keys() {
    return KNOWN.keySet();
  }

  private static Map<String, HowOften> load() {
    try (InputStream in =
        Objects.requireNonNull(HowOften.class.getResourceAsStream("svenska-antal.txt"))) {
      Map<String, HowOften> known = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
          throw new IllegalStateException("Not a line of svenska-antal.txt: " + line);
        }
        Number number =
            Arrays.stream(Number.values())
                .filter(n -> n.swedish.equals(m.group(3)))
                .findFirst()
                .orElseThrow();
        known.put(
            "[" + m.group(1) + "] " + m.group(2),
            new HowOften(number, Optional.ofNullable(m.group(4)).orElse("")));
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
