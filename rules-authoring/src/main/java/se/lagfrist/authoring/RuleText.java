package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.obligation.Force;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.UnfitSentence;
import se.lagfrist.rulebook.Validity;

/**
 * A rule as it stands in its file, clause by clause and as a whole, for checks that look beyond
 * single sentences. Only made from rules that have passed the {@link Gate}.
 *
 * @param start the line it begins on, from 1
 * @param clauses its sentences in order
 * @param rule what they say together
 */
record RuleText(int start, List<Clause> clauses, Rule rule) {

  /**
   * A wording where it stands.
   *
   * @param clause its clause
   * @param law what it says
   */
  record Wording(Clause clause, LawText law) {}

  /**
   * Puts together what the clauses of a rule say.
   *
   * @throws IllegalArgumentException in Swedish, if they do not go together
   */
  static RuleText of(CheckedRule checked) {
    return new RuleText(checked.line(), checked.clauses(), checked.draft().rule());
  }

  /**
   * Returns what does not go together in a rule, with the line at fault, though each sentence of it
   * is a known one.
   */
  static Optional<RuleError> fault(CheckedRule checked) {
    try {
      checked.draft().rule();
      return Optional.empty();
    } catch (UnfitSentence e) {
      String message = Objects.requireNonNullElse(e.getMessage(), "Raderna går inte ihop.");
      List<Clause> told = checked.clauses().stream().filter(c -> c.said().isPresent()).toList();
      return Optional.of(
          e.sentence() == told.size()
              ? new RuleError(checked.file(), checked.line(), "", message)
              : new RuleError(
                  checked.file(),
                  told.get(e.sentence()).line(),
                  told.get(e.sentence()).text(),
                  message));
    }
  }

  String id() {
    return rule.id();
  }

  String file() {
    return rule.file();
  }

  /** Returns the clauses after {@code NÄR}. */
  Stream<Clause> conditions() {
    return clauses.stream().filter(Clause::isCondition);
  }

  /** Returns the clauses that tell the rule the given thing. */
  Stream<Clause> telling(String what) {
    return clauses.stream().filter(c -> c.tells(what));
  }

  /** Returns its wordings, earliest first. */
  List<Wording> wordings() {
    List<Clause> worded = clauses.stream().filter(c -> c.slot("giltig").isPresent()).toList();
    List<Wording> wordings = new ArrayList<>();
    for (LawText law : rule.law().versions()) {
      worded.stream()
          .filter(c -> begins(c, law))
          .findFirst()
          .ifPresent(c -> wordings.add(new Wording(c, law)));
    }
    return List.copyOf(wordings);
  }

  /** No two wordings of a rule begin on the same day. */
  private static boolean begins(Clause clause, LawText law) {
    return clause
        .value("giltig", String.class)
        .map(v -> Validity.parse(v).inForce().equals(law.inForce()))
        .orElse(false);
  }

  /** Returns the line of the id. */
  int idLine() {
    return clauses.stream()
        .filter(c -> c.sentence().call().isEmpty() && c.slot("id").isPresent())
        .findFirst()
        .map(Clause::line)
        .orElse(start);
  }

  /** Returns whether the rule is a local guideline. */
  boolean isLocal() {
    return rule.force() == Force.LOCAL;
  }

  /** Returns the clause that says how it recurs with a period of its own. */
  Optional<Clause> recurring() {
    return telling("thenWithin").findFirst();
  }
}
