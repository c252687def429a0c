package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text that Drools keeps of a compiled test, taken apart. It only tells where to look first and
 * what need not be looked at; whether something holds, the compiled test says. What is not
 * understood is a part of its own that nothing is concluded from.
 */
sealed interface TestText {

  /** Calls that never put a later day before an earlier one. */
  Pattern STEPS =
      Pattern.compile(
          "((?:\\.(?:plus|minus)(?:Days|Weeks|Months|Years)\\(\\d+\\)|\\.withDayOfMonth\\(1\\))*)");

  Pattern COMPARED = Pattern.compile("([^<>=!]+?) ?(==|!=|<=|>=|<|>) ?([^<>=!]+)");

  /** Several that must all hold. */
  record All(List<TestText> parts) implements TestText {}

  /** Several of which one must hold. */
  record Any(List<TestText> parts) implements TestText {}

  /**
   * A comparison, or what is not understood, with an empty operator.
   *
   * @param left what stands before the operator; the whole text if there is none
   * @param operator the operator
   * @param right what stands behind it
   */
  record Atom(String left, String operator, String right) implements TestText {

    /** Returns whether it says that two things are the same, in this order or the other. */
    boolean equates(String one, String other) {
      return operator.equals("==")
          && ((left.equals(one) && right.equals(other))
              || (left.equals(other) && right.equals(one)));
    }

    /** Returns what it says that something is the same as, or null. */
    @Nullable String equal(String one) {
      if (!operator.equals("==")) {
        return null;
      }
      return left.equals(one) ? right : right.equals(one) ? left : null;
    }
  }

  /** What is known to hold, or not to. */
  record Fixed(boolean value) implements TestText {}

  /** Takes a text apart. */
  static TestText parse(String text) {
    String bare = text.strip();
    List<String> parts = split(bare, "||");
    if (parts.size() > 1) {
      return new Any(parts.stream().map(TestText::parse).toList());
    }
    parts = split(bare, "&&");
    if (parts.size() > 1) {
      return new All(parts.stream().map(TestText::parse).toList());
    }
    if (bare.startsWith("(") && closing(bare) == bare.length() - 1) {
      return parse(bare.substring(1, bare.length() - 1));
    }
    Matcher m = COMPARED.matcher(bare);
    return m.matches()
        ? new Atom(m.group(1).strip(), m.group(2), m.group(3).strip())
        : new Atom(bare, "", "");
  }

  /** Splits outside of parentheses and quotes. */
  private static List<String> split(String text, String by) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (!quoted && depth == 0 && text.startsWith(by, i)) {
        parts.add(text.substring(from, i));
        from = i + by.length();
        i = from - 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static int closing(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the same with some of its comparisons replaced, and what follows from that. */
  default TestText assuming(Function<Atom, @Nullable Boolean> given) {
    if (this instanceof Atom atom) {
      Boolean value = given.apply(atom);
      return value == null ? this : new Fixed(value);
    }
    if (this instanceof Any any) {
      List<TestText> left = any.parts().stream().map(p -> p.assuming(given)).toList();
      return left.contains(new Fixed(true))
          ? new Fixed(true)
          : new Any(left.stream().filter(p -> !p.equals(new Fixed(false))).toList());
    }
    if (this instanceof All all) {
      List<TestText> left = all.parts().stream().map(p -> p.assuming(given)).toList();
      return left.contains(new Fixed(false))
          ? new Fixed(false)
          : new All(left.stream().filter(p -> !p.equals(new Fixed(true))).toList());
    }
    return this;
  }

  /** Returns whether a name stands in it, as a word of its own and not behind a point. */
  default boolean mentions(String name) {
    if (this instanceof Atom atom) {
      Pattern word = Pattern.compile("(?<![\\w$.])" + Pattern.quote(name) + "(?!\\w)");
      return word.matcher(atom.left()).find() || word.matcher(atom.right()).find();
    }
    List<TestText> parts =
        this instanceof Any any ? any.parts() : this instanceof All all ? all.parts() : List.of();
    return parts.stream().anyMatch(p -> p.mentions(name));
  }

  /** Returns how it depends on the day with a name. */
  default Slope slope(String name) {
    if (this instanceof Any any) {
      return Slope.any(any.parts().stream().map(p -> p.slope(name)).toList());
    }
    if (this instanceof All all) {
      return Slope.all(all.parts().stream().map(p -> p.slope(name)).toList());
    }
    if (!(this instanceof Atom atom) || !mentions(name)) {
      return Slope.FLAT;
    }
    boolean left = isDay(atom.left(), name) && !parse(atom.right()).mentions(name);
    boolean right = isDay(atom.right(), name) && !parse(atom.left()).mentions(name);
    if (left == right) {
      return Slope.UNKNOWN;
    }
    return switch (atom.operator()) {
      case "<", "<=" -> left ? Slope.FALLS : Slope.RISES;
      case ">", ">=" -> left ? Slope.RISES : Slope.FALLS;
      case "==" -> atom.equates(name, "null") ? Slope.NONE_ONLY : Slope.UNKNOWN;
      case "!=" ->
          (left ? atom.right() : atom.left()).equals("null") ? Slope.SOME_ONLY : Slope.UNKNOWN;
      default -> Slope.UNKNOWN;
    };
  }

  private static boolean isDay(String side, String name) {
    return side.startsWith(name) && STEPS.matcher(side.substring(name.length())).matches();
  }
}
