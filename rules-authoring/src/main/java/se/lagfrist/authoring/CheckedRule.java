package se.lagfrist.authoring;

import java.util.List;
import se.lagfrist.rulebook.RuleDraft;

/**
 * A rule that has passed the gate.
 *
 * @param id its id
 * @param title its name
 * @param file its file
 * @param line where it begins, from 1
 * @param clauses its sentences in order
 * @param conditions what {@code NÄR} became
 */
record CheckedRule(
    String id, String title, String file, int line, List<Clause> clauses, List<String> conditions) {

  /** Returns what it says, as data. */
  RuleDraft draft() {
    return new RuleDraft(
        id, title, file, line, clauses.stream().flatMap(c -> c.said().stream()).toList());
  }
}
