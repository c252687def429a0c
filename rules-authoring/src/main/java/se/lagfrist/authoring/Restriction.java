package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence after {@code NÄR} says that a field may be or not, read once from the vocabulary.
 *
 * @param field the field, with {@code a.} before it for the fact the rule starts from and {@code
 *     concerns.} for the one that fact concerns
 * @param allowed whether it must be one of the values, or must be none of them
 * @param slot the gap the values stand in; null if they are always the same
 * @param fixed the values, if they are always the same
 */
record Restriction(String field, boolean allowed, @Nullable String slot, List<String> fixed) {

  /** What a field is that has nothing. */
  private static final String NULL = "null";

  private static final Pattern ANCHOR = Pattern.compile("\\$a : (\\w+)\\((.*)\\)");
  private static final Pattern BEHIND =
      Pattern.compile(
          "exists (\\w+)\\(caseId == \\$a\\.caseId, id == \\$a\\.concerns(?:, (.*))?\\)");
  private static final Pattern IN = Pattern.compile("(\\w+) (not )?in \\((.*)\\)");
  private static final Pattern EQUAL = Pattern.compile("(\\w+) == (true|false|null)");
  private static final Pattern NOT_NULL = Pattern.compile("(\\w+) != null");
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  /** Returns the values, as the compiler writes them. */
  Set<String> values(Clause clause) {
    return new LinkedHashSet<>(
        slot == null ? fixed : clause.slot(slot).map(Slot.Value::parts).orElse(List.of()));
  }

  /** Returns what a sentence restricts. */
  static List<Restriction> of(String value, boolean constraint) {
    Matcher anchor = ANCHOR.matcher(value);
    Matcher behind = BEHIND.matcher(value);
    List<Restriction> found = new ArrayList<>();
    if (constraint || anchor.matches()) {
      split(constraint ? value : anchor.group(2)).forEach(c -> one("a.", c).ifPresent(found::add));
    } else if (behind.matches() && behind.group(2) != null) {
      split(behind.group(2)).forEach(c -> one("concerns.", c).ifPresent(found::add));
    }
    return List.copyOf(found);
  }

  /** Returns the kind of fact that the fact a rule starts from must concern, if it must. */
  static Optional<String> concerned(String value) {
    Matcher behind = BEHIND.matcher(value);
    return behind.matches() ? Optional.of(behind.group(1)) : Optional.empty();
  }

  private static Optional<Restriction> one(String owner, String text) {
    Matcher in = IN.matcher(text);
    Matcher equal = EQUAL.matcher(text);
    Matcher notNull = NOT_NULL.matcher(text);
    if (in.matches()) {
      Matcher gap = GAP.matcher(in.group(3));
      boolean allowed = in.group(2) == null;
      return Optional.of(
          gap.matches()
              ? new Restriction(owner + in.group(1), allowed, gap.group(1), List.of())
              : new Restriction(owner + in.group(1), allowed, null, split(in.group(3))));
    }
    if (equal.matches()) {
      return Optional.of(
          new Restriction(owner + equal.group(1), true, null, List.of(equal.group(2))));
    }
    return notNull.matches()
        ? Optional.of(new Restriction(owner + notNull.group(1), false, null, List.of(NULL)))
        : Optional.empty();
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
