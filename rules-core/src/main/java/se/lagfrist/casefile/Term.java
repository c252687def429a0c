package se.lagfrist.casefile;

/**
 * A word of the field: an English identifier in code, its Swedish term in rule files and texts.
 * Every one is a constant of an enum.
 */
public interface Term {

  /** Returns the identifier used in code and in JSON, for example {@code FAMILY_HOME}. */
  String name();

  /** Returns the Swedish term used in rule files and messages, for example {@code familjehem}. */
  String swedish();

  /** Returns what it means, in Swedish, with the section where there is one. */
  default String meaning() {
    return Meanings.of((Enum<?>) this);
  }
}
