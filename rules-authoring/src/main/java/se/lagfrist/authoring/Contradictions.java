package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds conditions that can never hold at once, so that a rule can never apply. */
final class Contradictions {

  private static final Pattern ANCHOR = Pattern.compile("\\$a : (\\w+)\\((.*)\\)");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(exists|not) (\\w+)\\(caseId == \\$a\\.caseId, id == \\$a\\.concerns(?:, (.*))?\\)");
  private static final Pattern IN = Pattern.compile("(\\w+) in \\((.*)\\)");
  private static final Pattern NOT_IN = Pattern.compile("(\\w+) not in \\((.*)\\)");
  private static final Pattern EQUAL = Pattern.compile("(\\w+) == (true|false|null)");
  private static final Pattern NOT_NULL = Pattern.compile("(\\w+) != null");

  private static final String NULL = "null";

  /** What a field may be, after the lines so far. */
  private static final class Field {
    private @Nullable Set<String> allowed;
    private final Set<String> excluded = new LinkedHashSet<>();
    private RuleText.@Nullable Line line;
  }

  private final Map<String, Field> fields = new HashMap<>();
  private final List<RuleError> found = new ArrayList<>();
  private final RuleText rule;
  private @Nullable String behindType;
  private RuleText.@Nullable Line behindLine;

  private Contradictions(RuleText rule) {
    this.rule = rule;
  }

  static List<RuleError> in(RuleText rule) {
    Contradictions one = new Contradictions(rule);
    one.rule.conditions().forEach(one::line);
    return List.copyOf(one.found);
  }

  private void line(RuleText.Line line) {
    if (line.sentence().isConstraint()) {
      split(line.expanded()).forEach(c -> constraint("a", c, line));
      return;
    }
    Matcher anchor = ANCHOR.matcher(line.expanded());
    if (anchor.matches()) {
      split(anchor.group(2)).forEach(c -> constraint("a", c, line));
      return;
    }
    Matcher behind = BEHIND.matcher(line.expanded());
    if (!behind.matches()) {
      return;
    }
    boolean exists = behind.group(1).equals("exists");
    String type = behind.group(2);
    String inner = behind.group(3);
    if (exists) {
      RuleText.Line earlier = behindLine;
      if (earlier != null && !type.equals(behindType)) {
        report(line, earlier);
        return;
      }
      behindType = type;
      behindLine = line;
      split(inner == null ? "" : inner).forEach(c -> constraint("concerns", c, line));
    }
  }

  private void constraint(String owner, String text, RuleText.Line line) {
    Matcher in = IN.matcher(text);
    Matcher notIn = NOT_IN.matcher(text);
    Matcher equal = EQUAL.matcher(text);
    Matcher notNull = NOT_NULL.matcher(text);
    if (notIn.matches()) {
      exclude(owner + "." + notIn.group(1), Set.copyOf(split(notIn.group(2))), line);
    } else if (in.matches()) {
      allow(owner + "." + in.group(1), new LinkedHashSet<>(split(in.group(2))), line);
    } else if (equal.matches()) {
      allow(owner + "." + equal.group(1), Set.of(equal.group(2)), line);
    } else if (notNull.matches()) {
      exclude(owner + "." + notNull.group(1), Set.of(NULL), line);
    }
  }

  private void allow(String name, Set<String> values, RuleText.Line line) {
    Field field = fields.computeIfAbsent(name, n -> new Field());
    Set<String> before = field.allowed;
    Set<String> now = new LinkedHashSet<>(values);
    if (before != null) {
      now.retainAll(before);
    }
    now.removeAll(field.excluded);
    field.allowed = now;
    check(field, now, line);
  }

  private void exclude(String name, Set<String> values, RuleText.Line line) {
    Field field = fields.computeIfAbsent(name, n -> new Field());
    field.excluded.addAll(values);
    Set<String> allowed = field.allowed;
    if (allowed != null) {
      allowed.removeAll(values);
    }
    check(field, allowed, line);
  }

  private void check(Field field, @Nullable Set<String> allowed, RuleText.Line line) {
    RuleText.Line earlier = field.line;
    field.line = line;
    if (allowed != null && allowed.isEmpty() && earlier != null) {
      report(line, earlier);
      // One report for each pair of lines is enough.
      field.allowed = null;
      field.excluded.clear();
    }
  }

  private void report(RuleText.Line line, RuleText.Line earlier) {
    found.add(
        new RuleError(
            rule.file(),
            line.number(),
            line.text(),
            "Regeln kan aldrig gälla: raden motsäger rad "
                + earlier.number()
                + " ("
                + earlier.text()
                + "). Stryk den ena, eller skriv orden på samma rad med eller emellan."));
  }

  /** Splits at the commas that are not inside parentheses. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    if (!text.substring(start).isBlank()) {
      parts.add(text.substring(start).strip());
    }
    return parts;
  }
}
