package se.lagfrist.rulebook;

import java.util.HashMap;
import java.util.Map;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Variable;

/** The places of the variables of one condition, in the order of its text. */
final class Places {

  private final Map<Variable<?>, Integer> variables = new HashMap<>();
  private String[] names = new String[0];

  /** Gives the variables of a condition their places. */
  void number(Condition view) {
    add(view);
    this.names = new String[variables.size()];
    // As the tests have them, without what Drools adds.
    variables.forEach((v, place) -> names[place] = v.getName().replaceFirst("_\\d+_sCoPe$", ""));
  }

  private void add(Condition condition) {
    if (condition instanceof Pattern<?> pattern) {
      of(pattern.getPatternVariable());
      pattern.getBindings().forEach(b -> of(b.getBoundVariable()));
    }
    condition.getSubConditions().forEach(this::add);
  }

  /** Returns the place of a variable. */
  int of(Variable<?> variable) {
    return variables.computeIfAbsent(variable, v -> variables.size());
  }

  /** Returns how many there are. */
  int count() {
    return variables.size();
  }

  /** Returns the names of the variables, by place. */
  String[] names() {
    return names;
  }

  /** Returns the places of those that stand for an id, by name. */
  Map<String, Integer> ofIds() {
    Map<String, Integer> ids = new HashMap<>();
    variables.forEach(
        (v, place) -> {
          if (v.getType() == String.class) {
            ids.put(names[place], place);
          }
        });
    return ids;
  }
}
