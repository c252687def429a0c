package se.lagfrist.obligation;

import java.util.List;

/**
 * What a case leaves open and an answer depends on: filling it could bring about, move or end a
 * duty. One for each fact and field. A day that is there is asked about if it came in another order
 * than such days do as a rule.
 *
 * @param factId the fact
 * @param field the field, as in the case model; {@code concerns} for what the fact is about
 * @param kind what sort of thing is missing
 * @param swedish the question, in Swedish
 * @param candidates what may be filled in: words of the model, ids of facts (the first {@value
 *     #MOST_CANDIDATES} where there are more), or nothing for a day
 * @param ruleIds the rules whose answers depend on it, by id
 */
public record Question(
    String factId,
    String field,
    Kind kind,
    String swedish,
    List<String> candidates,
    List<String> ruleIds)
    implements Comparable<Question> {

  /** The most candidates that are told; nobody chooses from a longer list. */
  public static final int MOST_CANDIDATES = 100;

  /** What sort of thing is missing. */
  public enum Kind {
    /** A day by which the fact exists, or that it shows to have passed. */
    DAY,
    /** A word of the model. */
    CODE,
    /** Yes or no. */
    MARK,
    /** What the fact is about. */
    LINK,
    /** A fact that must be there. */
    FACT
  }

  /** Copies the lists. */
  public Question {
    candidates = List.copyOf(candidates);
    ruleIds = List.copyOf(ruleIds);
  }

  @Override
  public int compareTo(Question other) {
    int byFact = factId.compareTo(other.factId);
    return byFact != 0 ? byFact : field.compareTo(other.field);
  }
}
