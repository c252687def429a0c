package se.lagfrist.authoring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lagfrist.rulebook.Said;

/**
 * A sentence of a rule file as the gate has read it: which one it is, and what stands in its gaps.
 * What comes after the gate asks clauses, never the text of a line.
 *
 * @param line where it stands, from 1
 * @param text the words as written
 * @param sentence the sentence of the vocabulary
 * @param values what stands in its gaps, in their order
 */
record Clause(int line, String text, Sentence sentence, List<Slot.Value> values) {

  /** A fact that is looked for, such as {@code Decision(}; calls begin with a small letter. */
  private static final Pattern FACT = Pattern.compile("\\b[A-Z]\\w*\\(");

  Clause {
    values = List.copyOf(values);
  }

  /** Returns what stands in a gap, if the sentence has the gap and it holds a value of the type. */
  <T> Optional<T> value(String gap, Class<T> type) {
    return slot(gap).map(Slot.Value::what).filter(type::isInstance).map(type::cast);
  }

  /** Returns what stands in a gap, if the sentence has the gap. */
  Optional<Slot.Value> slot(String gap) {
    List<Slot> slots = sentence.slots();
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).name().equals(gap)) {
        return Optional.of(values.get(i));
      }
    }
    return Optional.empty();
  }

  /** Returns the words in a gap as written, if the sentence has the gap. */
  Optional<String> words(String gap) {
    return sentence.gap(gap, text);
  }

  /** Returns whether it is the sentence that tells a rule the given thing. */
  boolean tells(String what) {
    return sentence.call().map(c -> c.name().equals(what)).orElse(false);
  }

  /**
   * Returns what it tells a rule; empty for the id, which a rule has before it is told anything.
   */
  Optional<Said> said() {
    return isCondition()
        ? Optional.of(Said.condition(text, line, parts()))
        : sentence.call().map(call -> call.said(this));
  }

  /** Returns whether it stands after {@code NÄR}. */
  boolean isCondition() {
    return sentence.section().equals("when");
  }

  /** Returns whether it belongs to the given group of what stands in the head and after SÅ. */
  boolean isOf(String group) {
    return !isCondition() && sentence.about().equals(group);
  }

  /**
   * Returns how many tests it makes of the fact that the rule starts from or, if it is about other
   * facts, how many of those it looks for.
   */
  int parts() {
    String code = code();
    if (sentence.startsDuty()) {
      return tests(code.substring(code.indexOf('(') + 1, code.lastIndexOf(')')));
    }
    return sentence.isConstraint() ? tests(code) : (int) FACT.matcher(code).results().count();
  }

  private static int tests(String code) {
    if (code.isBlank()) {
      return 0;
    }
    int tests = 1;
    int depth = 0;
    for (char c : code.toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      tests += c == ',' && depth == 0 ? 1 : 0;
    }
    return tests;
  }

  /** Returns what it becomes for the compiler. */
  String code() {
    String code = sentence.value();
    for (int i = 0; i < values.size(); i++) {
      code = code.replace("{" + sentence.slots().get(i).name() + "}", values.get(i).code());
    }
    return code;
  }
}
