package se.lagfrist.authoring;

import java.util.Map;

/** Numbers and units of time in words, as ordinary Swedish has them. */
final class NumberWords {

  /** The units of time, as a pattern. */
  static final String UNIT = "(?:arbetsdagar|arbetsdag|dagar|dag|veckor|vecka|månader|månad|år)";

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("en", 1),
          Map.entry("ett", 1),
          Map.entry("två", 2),
          Map.entry("tre", 3),
          Map.entry("fyra", 4),
          Map.entry("fem", 5),
          Map.entry("sex", 6),
          Map.entry("sju", 7),
          Map.entry("åtta", 8),
          Map.entry("nio", 9),
          Map.entry("tio", 10),
          Map.entry("elva", 11),
          Map.entry("tolv", 12),
          Map.entry("tretton", 13),
          Map.entry("fjorton", 14),
          Map.entry("femton", 15),
          Map.entry("sexton", 16),
          Map.entry("sjutton", 17),
          Map.entry("arton", 18),
          Map.entry("nitton", 19),
          Map.entry("tjugo", 20),
          Map.entry("tjugoen", 21),
          Map.entry("tjugoett", 21),
          Map.entry("tjugofyra", 24),
          Map.entry("trettio", 30),
          Map.entry("fyrtio", 40),
          Map.entry("fyrtiofem", 45),
          Map.entry("femtio", 50),
          Map.entry("sextio", 60),
          Map.entry("nittio", 90),
          Map.entry("hundra", 100));

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("varje", 1),
          Map.entry("varannan", 2),
          Map.entry("vartannat", 2),
          Map.entry("andra", 2),
          Map.entry("tredje", 3),
          Map.entry("fjärde", 4),
          Map.entry("femte", 5),
          Map.entry("sjätte", 6),
          Map.entry("sjunde", 7),
          Map.entry("åttonde", 8),
          Map.entry("nionde", 9),
          Map.entry("tionde", 10),
          Map.entry("elfte", 11),
          Map.entry("tolfte", 12));

  private NumberWords() {}

  /** Returns the words for numbers, as alternatives of a pattern. */
  static String numbers() {
    return String.join("|", NUMBERS.keySet());
  }

  /**
   * Returns the number that a word says, or digits.
   *
   * @throws NumberFormatException if it is neither
   */
  static int number(String word) {
    Integer known = NUMBERS.get(word);
    return known == null ? Integer.parseInt(word) : known;
  }

  /** Returns the words that say which in a row, as alternatives of a pattern. */
  static String ordinals() {
    return String.join("|", ORDINALS.keySet());
  }

  /** Returns the number that a word of a row says; 0 if it is none. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
  }

  /** Returns a unit of time as it is written after a number. */
  static String plural(String unit, int number) {
    if (number == 1) {
      return unit;
    }
    return switch (unit) {
      case "dag" -> "dagar";
      case "arbetsdag" -> "arbetsdagar";
      case "vecka" -> "veckor";
      case "månad" -> "månader";
      default -> unit;
    };
  }
}
