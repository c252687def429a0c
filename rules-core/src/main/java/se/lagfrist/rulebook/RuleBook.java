package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lagfrist.casefile.Fact;

/**
 * The rules of one or more packs, ready to be matched against cases. The only door to Drools.
 * Immutable and thread-safe.
 */
public final class RuleBook {

  private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

  private final List<RulePack> packs;
  private final List<Kind> kinds;
  private final int variables;
  private final Map<String, Rule> rules;

  /** A rule and what brings it about. */
  private record Brings(Trigger trigger, Rule rule) {}

  /** The rules that start from a kind of fact. */
  private record Kind(Class<? extends Fact> type, List<Brings> rules) {}

  private RuleBook(List<RulePack> packs, List<Trigger> triggers, Map<String, Rule> rules) {
    this.packs = packs;
    Map<Class<? extends Fact>, List<Brings>> byKind = new LinkedHashMap<>();
    triggers.forEach(
        t ->
            byKind
                .computeIfAbsent(t.anchor(), c -> new ArrayList<>())
                .add(new Brings(t, Objects.requireNonNull(rules.get(t.ruleId())))));
    this.kinds = byKind.entrySet().stream().map(e -> new Kind(e.getKey(), e.getValue())).toList();
    this.variables = triggers.stream().mapToInt(Trigger::variables).max().orElse(0);
    this.rules = rules;
  }

  /**
   * Loads packs.
   *
   * @param packs the packs, at least one
   * @throws IllegalArgumentException if there is none, or two rules share an id
   */
  public static RuleBook of(List<RulePack> packs) {
    return of(packs, Map.of());
  }

  /**
   * Loads packs and lets acts whose end is not settled end on given days.
   *
   * @param packs the packs, at least one
   * @param actEnds last day in force by SFS number, such as {@code 1990:52}
   * @throws IllegalArgumentException if there is no pack, or two rules share an id
   */
  public static RuleBook of(List<RulePack> packs, Map<String, LocalDate> actEnds) {
    if (packs.isEmpty()) {
      throw new IllegalArgumentException(
          "No rule packs.\nMaybe rules-sol or rules-lss is missing from the class path.");
    }
    RuleCollector collector = new RuleCollector();
    List<Trigger> triggers = new ArrayList<>();
    for (RulePack pack : packs) {
      for (org.drools.model.Rule compiled : model(pack).getRules()) {
        if (describes(compiled)) {
          describe(compiled, collector);
        } else {
          triggers.add(new ConditionReader(compiled.getName()).read(compiled.getView()));
        }
      }
    }
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (Rule rule : collector.rules()) {
      Rule other = rules.put(rule.id(), rule.endingOn(actEnds));
      if (other != null) {
        throw new IllegalArgumentException(
            "Two rules have the id "
                + rule.id()
                + ", in "
                + other.file()
                + " and "
                + rule.file()
                + ".\nMaybe a local rule needs an id of its own.");
      }
    }
    LOG.debug("Loaded {} rules from {} packs", rules.size(), packs.size());
    return new RuleBook(List.copyOf(packs), triggers, rules);
  }

  /** Returns the rules by id. */
  public Collection<Rule> rules() {
    return Collections.unmodifiableCollection(rules.values());
  }

  /** Returns the rule with the given id. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Returns the packs. */
  public List<RulePack> packs() {
    return packs;
  }

  /**
   * Finds out which rules apply to which facts of a case, each pair once.
   *
   * @param ofKind returns the facts of a kind, as known on the day asked about
   */
  public List<Arisen> match(Function<Class<? extends Fact>, List<Fact>> ofKind) {
    Scope scope = new Scope(ofKind, variables);
    List<Arisen> arisen = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      Kind kind = kinds.get(i);
      List<Fact> facts = scope.facts(kind.type());
      for (int j = 0; j < facts.size(); j++) {
        Fact fact = facts.get(j);
        for (Brings one : kind.rules()) {
          if (one.trigger().appliesTo(fact, scope)) {
            arisen.add(new Arisen(one.rule(), fact));
          }
        }
      }
    }
    return arisen;
  }

  private static Model model(RulePack pack) {
    try {
      return (Model)
          Class.forName(pack.modelClass(), true, pack.loader())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "The rule pack "
              + pack.name()
              + " cannot be loaded.\nMaybe it was compiled for another"
              + " version of the library.",
          e);
    }
  }

  /** Whether a compiled rule says what a duty is, rather than what brings it about. */
  private static boolean describes(org.drools.model.Rule compiled) {
    Variable<?>[] wanted = compiled.getDefaultConsequence().getDeclarations();
    return wanted.length == 1 && wanted[0].getType() == RuleCollector.class;
  }

  private static void describe(org.drools.model.Rule compiled, RuleCollector collector) {
    try {
      compiled.getDefaultConsequence().getBlock().execute(collector);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The rule " + compiled.getName() + " cannot be read.", e);
    }
  }
}
