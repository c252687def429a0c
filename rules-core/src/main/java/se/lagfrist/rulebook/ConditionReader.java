package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/**
 * Reads the condition of one rule as Drools compiled it: the fact it starts from, and what else
 * must, or must not, be found in the same case.
 *
 * <p>A Drools session finds matches as facts come and go, across all facts it holds. Here a case is
 * complete and small when it is asked about, so its facts are simply looked through; the tests
 * Drools compiled are the same. What the rule language cannot say is refused when a pack is loaded.
 */
final class ConditionReader {

  /** The test that every pattern of the rule language has, for sessions that hold many cases. */
  private static final String SAME_CASE = "caseId == $a.caseId";

  private final String ruleId;
  private final Places places = new Places();
  private final CompiledTests compiled;
  private final List<Search> searches = new ArrayList<>();
  private final List<FactTest> alone = new ArrayList<>();
  private final Set<Trigger.TestOf> texts = new HashSet<>();
  private int ofTheCase;
  private int leftOut;

  ConditionReader(String ruleId) {
    this.ruleId = ruleId;
    this.compiled = new CompiledTests(ruleId, places);
  }

  /** Returns the condition as a trigger: its first fact is the one the duty starts from. */
  Trigger read(Condition view) {
    List<Condition> parts = parts(view);
    Pattern<?> anchor = parts.isEmpty() ? null : fact(parts.get(0));
    if (anchor == null) {
      throw unknown(view.getType());
    }
    places.number(view);
    Sought from = sought(anchor);
    List<Circumstance> where = new ArrayList<>();
    from.bound().forEach(bound -> where.add(new Binds(bound, from.variable())));
    where.addAll(from.tests());
    where.addAll(all(parts.subList(1, parts.size())));
    Set<FactType> reads = new HashSet<>();
    Set<FactType> misses = new HashSet<>();
    reads(view, reads, misses);
    return new Trigger(
        from.type(), from.alone(), Circumstance.all(where), reads, misses, texts, places.count());
  }

  /** Returns what a rule asks, sentence by sentence, for those who ask why it does not apply. */
  Asked asked(Rule rule, Condition view) {
    List<Condition> parts = parts(view);
    places.number(view);
    Pattern<?> anchor = Objects.requireNonNull(fact(parts.get(0)));
    List<Circumstance> binds = new ArrayList<>();
    sought(anchor).bound().forEach(b -> binds.add(new Binds(b, 0)));
    List<JoinTest> tests = new ArrayList<>();
    together(anchor).forEach(part -> tests.add(compiled.joinTest(part)));
    List<Asked.Part> others = new ArrayList<>();
    for (Condition part : parts.subList(1, parts.size())) {
      Set<FactType> kinds = new HashSet<>();
      int facts = count(part, kinds);
      boolean absent = part.getType() == Condition.Type.NOT;
      List<JoinTest> its = absent || facts != 1 ? List.of() : tests(part);
      others.add(
          new Asked.Part(
              facts, kinds, its, fewer -> Circumstance.all(without(fewer, part)), absent));
    }
    return Asked.of(rule, factType(anchor), places.count(), binds, tests, others);
  }

  /** Returns the tests of the only fact that a condition looks for. */
  private List<JoinTest> tests(Condition condition) {
    Pattern<?> pattern = fact(condition);
    return pattern == null
        ? condition.getSubConditions().stream().flatMap(c -> tests(c).stream()).toList()
        : together(pattern).stream().map(compiled::joinTest).toList();
  }

  /** Reads a condition without the last tests of its only fact. */
  private List<Circumstance> without(int tests, Condition condition) {
    leftOut = tests;
    List<Circumstance> read = before(condition, List.of());
    leftOut = 0;
    return read;
  }

  /** Counts the facts that are looked for, or must not be there, and collects their kinds. */
  private int count(Condition condition, Set<FactType> kinds) {
    Pattern<?> pattern = fact(condition);
    int found = 0;
    if (pattern != null) {
      kinds.add(factType(pattern));
      found++;
    }
    for (Condition part : condition.getSubConditions()) {
      found += count(part, kinds);
    }
    return found;
  }

  /** Collects the kinds of facts that a condition must find, and those that it must not. */
  private void reads(Condition condition, Set<FactType> found, Set<FactType> missed) {
    if (condition.getType() == Condition.Type.NOT) {
      condition.getSubConditions().forEach(part -> reads(part, missed, found));
      return;
    }
    Pattern<?> pattern = fact(condition);
    if (pattern != null) {
      found.add(factType(pattern));
    }
    condition.getSubConditions().forEach(part -> reads(part, found, missed));
  }

  /** Returns a condition if it is a plain fact; what is summed up is a pattern to Drools too. */
  private static @Nullable Pattern<?> fact(Condition condition) {
    return condition.getType() == Condition.Type.PATTERN && condition instanceof Pattern<?> pattern
        ? pattern
        : null;
  }

  private static List<Condition> parts(Condition condition) {
    return condition.getSubConditions().stream()
        .filter(c -> c.getType() != Condition.Type.CONSEQUENCE)
        .toList();
  }

  /** Returns what was looked for, in no order; for those who ask how it was read. */
  List<Search> searches() {
    return searches;
  }

  /** Returns the tests on a fact alone. */
  List<FactTest> alone() {
    return alone;
  }

  /** Returns how many tests say that a fact is of the case, which is not asked. */
  int ofTheCase() {
    return ofTheCase;
  }

  /** Returns what must hold together of a fact, but that it is of the case: it is. */
  private List<Constraint> together(Pattern<?> pattern) {
    List<Constraint> parts = new ArrayList<>();
    split(pattern.getConstraint(), parts);
    int all = parts.size();
    parts.removeIf(part -> SAME_CASE.equals(CompiledTests.text(part)));
    ofTheCase += all - parts.size();
    return parts.subList(0, parts.size() - leftOut);
  }

  private static void split(Constraint constraint, List<Constraint> parts) {
    if (constraint instanceof SingleConstraint || constraint.getType() == Constraint.Type.OR) {
      if (constraint != SingleConstraint.TRUE) {
        parts.add(constraint);
      }
    } else {
      constraint.getChildren().forEach(child -> split(child, parts));
    }
  }

  private void note(FactType type, Constraint part) {
    if (part instanceof SingleConstraint) {
      texts.add(new Trigger.TestOf(type, CompiledTests.text(part)));
    } else {
      part.getChildren().forEach(child -> note(type, child));
    }
  }

  /** Returns what a pattern looks for; most facts fail a test on the fact alone. */
  private Sought sought(Pattern<?> pattern) {
    List<FactTest> alone = new ArrayList<>();
    List<JoinTest> tests = new ArrayList<>();
    for (Constraint part : together(pattern)) {
      note(factType(pattern), part);
      if (part instanceof SingleConstraint single
          && single.getVariables().length == 1
          && single.getVariables()[0] == pattern.getPatternVariable()) {
        alone.add(FactTest.of(single.getPredicate1()));
        this.alone.add(alone.get(alone.size() - 1));
      } else {
        tests.add(compiled.joinTest(part));
      }
    }
    return new Sought(
        factType(pattern),
        places.of(pattern.getPatternVariable()),
        alone,
        bound(pattern),
        tests,
        places.ofIds());
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private List<Bound> bound(Pattern<?> pattern) {
    List<Bound> bound = new ArrayList<>();
    for (Binding binding : pattern.getBindings()) {
      Function1 read = binding.getBindingFunction();
      Variable<?> variable = binding.getBoundVariable();
      bound.add(new Bound(places.of(variable), variable.getType(), read::apply));
    }
    return bound;
  }

  /** Reads conditions that must hold together. */
  private List<Circumstance> all(List<Condition> parts) {
    List<Circumstance> rest = List.of();
    for (int i = parts.size() - 1; i >= 0; i--) {
      rest = before(parts.get(i), rest);
    }
    return rest;
  }

  /** Returns a condition and what must hold after it. */
  private List<Circumstance> before(Condition condition, List<Circumstance> then) {
    Pattern<?> pattern = fact(condition);
    if (pattern != null) {
      Search search = new Search(sought(pattern), then);
      searches.add(search);
      return List.of(search);
    }
    List<Condition> parts = condition.getSubConditions();
    return switch (condition.getType()) {
      case AND -> {
        List<Circumstance> rest = then;
        for (int i = parts.size() - 1; i >= 0; i--) {
          rest = before(parts.get(i), rest);
        }
        yield rest;
      }
      case OR ->
          List.of(
              new Circumstance.Any(
                  parts.stream().map(p -> Circumstance.all(before(p, then))).toList()));
      case EXISTS -> first(Circumstance.all(all(parts)), then);
      case NOT -> first(new Circumstance.Not(Circumstance.all(all(parts))), then);
      default -> throw unknown(condition.getType());
    };
  }

  private static List<Circumstance> first(Circumstance one, List<Circumstance> then) {
    List<Circumstance> all = new ArrayList<>();
    all.add(one);
    all.addAll(then);
    return all;
  }

  /** Lets a variable stand for a part of the fact the duty starts from. */
  private record Binds(Bound bound, int of) implements Circumstance {

    @Override
    public boolean holds(Scope scope) {
      scope.set(bound.variable(), bound.read().apply(Objects.requireNonNull(scope.get(of))));
      return true;
    }

    @Override
    public BitSet variables() {
      return new BitSet();
    }

    @Override
    public Slope slope(int variable) {
      return Slope.FLAT;
    }
  }

  private FactType factType(Pattern<?> pattern) {
    Class<?> type = pattern.getPatternVariable().getType();
    if (!Fact.class.isAssignableFrom(type)) {
      throw new IllegalStateException(
          "The rule " + ruleId + " asks for " + type.getName() + ", which is no fact.");
    }
    return FactType.of(type.asSubclass(Fact.class));
  }

  private IllegalStateException unknown(Condition.Type type) {
    return new IllegalStateException(
        "The condition of the rule "
            + ruleId
            + " has a part of the kind "
            + type
            + ".\nMaybe the pack was compiled for another version of the library.");
  }
}
