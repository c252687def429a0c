package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.obligation.Force;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleDraft;
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

  /** Puts together what the clauses of a rule say. */
  static RuleText of(CheckedRule checked) {
    Rule rule =
        RuleDraft.of(
            checked.id(),
            checked.title(),
            checked.file(),
            checked.line(),
            builder -> {
              for (Clause clause : checked.clauses()) {
                if (clause.sentence().section().equals("when")) {
                  builder.condition(clause.text());
                } else {
                  clause.sentence().call().ifPresent(call -> call.tell(builder, clause));
                }
              }
            });
    return new RuleText(checked.line(), checked.clauses(), rule);
  }

  String id() {
    return rule.id();
  }

  String file() {
    return rule.file();
  }

  /** Returns the clauses after {@code NÄR}. */
  Stream<Clause> conditions() {
    return clauses.stream().filter(c -> c.sentence().section().equals("when"));
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
