package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between {@code NÄR} and {@code SÅ} in the rule being read, as Drools has it. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private String pattern = "";
  private String anchor = "";

  /** Returns the fact that the lines below it are about; "" if there is none. */
  String pattern() {
    return pattern;
  }

  /** Returns the fact the rule starts from; "" if there is none yet. */
  String anchor() {
    return anchor;
  }

  /** Returns how many facts are asked for. */
  int facts() {
    return conditions.size();
  }

  /** Returns them as Drools has them. */
  List<String> all() {
    return List.copyOf(conditions);
  }

  /** Whether a sentence can stand here. */
  boolean fit(Sentence sentence) {
    return sentence.isConstraint()
        ? sentence.about().equals(pattern)
        : sentence.startsDuty() == anchor.isEmpty();
  }

  /**
   * Adds a condition.
   *
   * @return what is wrong with it, in Swedish; empty if nothing is
   */
  Optional<String> add(Clause clause) {
    Sentence sentence = clause.sentence();
    if (sentence.isConstraint()) {
      constrain(clause.code());
      return Optional.empty();
    }
    if (!sentence.startsDuty() && !AnchorFields.has(anchor, sentence)) {
      return Optional.of(
          "Villkoret går inte att ställa i en regel som utgår från "
              + AnchorFields.term(anchor)
              + ": den uppgiften har inte den dag som villkoret jämför med.");
    }
    conditions.add(clause.code());
    pattern = sentence.about();
    if (sentence.startsDuty()) {
      anchor = sentence.about();
    }
    return Optional.empty();
  }

  /** Adds a constraint inside the parentheses of the last pattern. */
  private void constrain(String constraint) {
    int last = conditions.size() - 1;
    String condition = conditions.get(last);
    String open = condition.substring(0, condition.length() - 1);
    conditions.set(last, open + (open.endsWith("(") ? "" : ", ") + constraint + ")");
  }

  /** No fact is spoken of any more. */
  void leave() {
    pattern = "";
  }

  void clear() {
    conditions.clear();
    pattern = "";
    anchor = "";
  }
}
