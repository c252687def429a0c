package se.lagfrist.rulebook;

import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Facts;

/** Opens the library's own walk for tests. */
public final class Walks {

  private Walks() {}

  /** Returns a walk that takes even one fact for many, so that none are looked through in turn. */
  public static Matcher amongMany(RuleBook rules) {
    return rules.walk(1);
  }

  /** Returns how many times a fact is looked at to match a case as a host would have it. */
  public static long looks(RuleBook rules, CaseFile known) {
    return rules.walk(Facts.MANY).looks(known);
  }
}
