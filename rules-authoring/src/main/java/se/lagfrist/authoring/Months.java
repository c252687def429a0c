package se.lagfrist.authoring;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The months by their Swedish names. */
public final class Months {

  /** The names, January first. */
  public static final List<String> NAMES =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private Months() {}

  /** Returns the number of a month, from 1, however its name is capitalised; empty if none. */
  public static OptionalInt number(String name) {
    int index = NAMES.indexOf(name.toLowerCase(Locale.ROOT));
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }
}
