package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds conditions that can never hold at once, so that a rule can never apply. */
final class Contradictions {

  /** What a field may be, after the lines so far. */
  private static final class Field {
    private @Nullable Set<String> allowed;
    private final Set<String> excluded = new LinkedHashSet<>();
    private @Nullable Clause line;
  }

  private final Map<String, Field> fields = new HashMap<>();
  private final List<RuleError> found = new ArrayList<>();
  private final RuleText rule;
  private @Nullable String behindType;
  private @Nullable Clause behindLine;

  private Contradictions(RuleText rule) {
    this.rule = rule;
  }

  static List<RuleError> in(RuleText rule) {
    Contradictions one = new Contradictions(rule);
    one.rule.conditions().forEach(one::line);
    return List.copyOf(one.found);
  }

  private void line(Clause clause) {
    Optional<String> type = clause.sentence().concerned();
    if (type.isPresent()) {
      Clause earlier = behindLine;
      if (earlier != null && !type.get().equals(behindType)) {
        report(clause, earlier);
        return;
      }
      behindType = type.get();
      behindLine = clause;
    }
    for (Restriction one : clause.sentence().restrictions()) {
      if (one.allowed()) {
        allow(one.field(), one.values(clause), clause);
      } else {
        exclude(one.field(), one.values(clause), clause);
      }
    }
  }

  private void allow(String name, Set<String> values, Clause line) {
    Field field = fields.computeIfAbsent(name, n -> new Field());
    Set<String> before = field.allowed;
    Set<String> now = new LinkedHashSet<>(values);
    if (before != null) {
      now.retainAll(before);
    }
    now.removeAll(field.excluded);
    field.allowed = now;
    check(field, now, line);
  }

  private void exclude(String name, Set<String> values, Clause line) {
    Field field = fields.computeIfAbsent(name, n -> new Field());
    field.excluded.addAll(values);
    Set<String> allowed = field.allowed;
    if (allowed != null) {
      allowed.removeAll(values);
    }
    check(field, allowed, line);
  }

  private void check(Field field, @Nullable Set<String> allowed, Clause line) {
    Clause earlier = field.line;
    field.line = line;
    if (allowed != null && allowed.isEmpty() && earlier != null) {
      report(line, earlier);
      // One report for each pair of lines is enough.
      field.allowed = null;
      field.excluded.clear();
    }
  }

  private void report(Clause line, Clause earlier) {
    found.add(
        new RuleError(
            rule.file(),
            line.line(),
            line.text(),
            "Regeln kan aldrig gälla: raden motsäger rad "
                + earlier.line()
                + " ("
                + earlier.text()
                + "). Stryk den ena, eller skriv orden på samma rad med eller emellan."));
  }
}
