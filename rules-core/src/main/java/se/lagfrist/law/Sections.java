package se.lagfrist.law;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two citations have a section in common. */
final class Sections {

  private static final Pattern PART =
      Pattern.compile("(\\d+)(?: ([a-z]))?(?:-(\\d+)(?: ([a-z]))?)?");

  private Sections() {}

  /** A whole source meets everything in it, and a whole chapter every section in it. */
  static boolean meet(Citation one, Citation other) {
    if (!sameSource(one, other)) {
      return false;
    }
    if (isWhole(one) || isWhole(other)) {
      return true;
    }
    if (!one.chapter().equals(other.chapter())) {
      return false;
    }
    if (one.sections().isEmpty() || other.sections().isEmpty()) {
      return true;
    }
    return one.sections().stream().anyMatch(a -> meets(a, other.sections()));
  }

  private static boolean sameSource(Citation one, Citation other) {
    return one.act().isPresent() && other.act().isPresent()
        ? one.act().get().sfs().equals(other.act().get().sfs())
        : one.source().equals(other.source());
  }

  private static boolean isWhole(Citation c) {
    return c.chapter().isEmpty() && c.sections().isEmpty();
  }

  private static boolean meets(String section, List<String> others) {
    int[] span = span(section);
    return others.stream()
        .map(Sections::span)
        .anyMatch(other -> span[0] <= other[1] && other[0] <= span[1]);
  }

  /** The first and last section as numbers that order as sections do: 4, 4 a, 5. */
  private static int[] span(String section) {
    Matcher m = PART.matcher(section);
    if (!m.matches()) {
      throw new IllegalArgumentException(section);
    }
    int from = number(m.group(1), m.group(2));
    return new int[] {from, m.group(3) == null ? from : number(m.group(3), m.group(4))};
  }

  private static int number(String digits, String letter) {
    return Integer.parseInt(digits) * 32 + (letter == null ? 0 : letter.charAt(0) - 'a' + 1);
  }
}
