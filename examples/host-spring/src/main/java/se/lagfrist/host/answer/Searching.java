package se.lagfrist.host.answer;

import java.util.Locale;

/** Finds cases by what a person remembers of their id. */
public final class Searching {

  private Searching() {}

  /** Returns whether the id holds what was written, whatever the case of the letters. */
  public static boolean matches(String caseId, String search) {
    return caseId.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
  }
}
