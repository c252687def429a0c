package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.Matches.Match;

/**
 * The rules of one or more packs, ready to be matched against cases. The only door to Drools.
 * Immutable and thread-safe: every matching uses a session of its own.
 */
public final class RuleBook {

  private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

  private final List<RulePack> packs;
  private final KieBase base;
  private final Map<String, Rule> rules;

  private RuleBook(List<RulePack> packs, KieBase base, Map<String, Rule> rules) {
    this.packs = packs;
    this.base = base;
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
    List<Model> models = new ArrayList<>();
    packs.forEach(pack -> models.add(model(pack)));
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models);
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (Rule rule : definitions(base)) {
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
    return new RuleBook(List.copyOf(packs), base, rules);
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
   * Finds out which rules apply to which facts of the given cases. All cases share one session;
   * rules never look across cases.
   *
   * @param cases cases with different ids, as known on the day asked about
   * @return the matches by case id
   */
  public Map<String, List<Match>> match(Collection<CaseFile> cases) {
    Matches matches = new Matches();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("matches", matches);
      for (CaseFile file : cases) {
        for (Fact fact : file.facts()) {
          session.insert(fact);
        }
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    Map<String, List<Match>> found = new HashMap<>();
    cases.forEach(file -> found.put(file.id(), matches.of(file.id())));
    return found;
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

  private static List<Rule> definitions(KieBase base) {
    RuleCollector collector = new RuleCollector();
    KieSession session = base.newKieSession();
    try {
      session.insert(collector);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return collector.rules();
  }
}
