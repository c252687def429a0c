package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
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

  private final List<Layer> layers;
  private final Map<String, LocalDate> actEnds;
  private final @Nullable LocalDate day;
  private final Map<String, Rule> rules;

  /**
   * Ids of the rules that each layer answers for: what is not changed above it and has a wording.
   */
  private final List<Set<String>> answered;

  /**
   * Packs loaded together.
   *
   * @param packs the packs
   * @param base what finds out where their rules apply
   * @param written their rules as written, by id
   */
  private record Layer(List<RulePack> packs, KieBase base, Map<String, Rule> written) {}

  private RuleBook(List<Layer> layers, Map<String, LocalDate> actEnds, @Nullable LocalDate day) {
    this.layers = layers;
    this.actEnds = actEnds;
    this.day = day;
    this.rules = new LinkedHashMap<>();
    this.answered = new ArrayList<>();
    Map<String, Integer> last = new TreeMap<>();
    for (int i = 0; i < layers.size(); i++) {
      for (String id : layers.get(i).written().keySet()) {
        last.put(id, i);
      }
      answered.add(new HashSet<>());
    }
    last.forEach(
        (id, layer) ->
            Optional.ofNullable(layers.get(layer).written().get(id))
                .flatMap(rule -> rule.endingOn(actEnds))
                .flatMap(rule -> day == null ? Optional.of(rule) : rule.asOf(day))
                .ifPresent(
                    rule -> {
                      rules.put(id, rule);
                      answered.get(layer).add(id);
                    }));
  }

  /**
   * Loads packs.
   *
   * @param packs the packs, at least one
   * @throws IllegalArgumentException if there is none, or two rules share an id
   */
  public static RuleBook of(List<RulePack> packs) {
    return new RuleBook(List.of(layer(packs)), Map.of(), null);
  }

  /**
   * Loads packs and lets acts whose end is not settled end on given days.
   *
   * @param packs the packs, at least one
   * @param actEnds last day in force by SFS number, such as {@code 1990:52}
   * @throws IllegalArgumentException if there is no pack, or two rules share an id
   */
  public static RuleBook of(List<RulePack> packs, Map<String, LocalDate> actEnds) {
    return of(packs).endingOn(actEnds);
  }

  /**
   * Returns the same rules with acts whose end is not settled ending on given days, in place of any
   * days given before. A rule all of whose wordings come after the end is left out.
   *
   * @param ends last day in force by SFS number, such as {@code 1990:52}
   */
  public RuleBook endingOn(Map<String, LocalDate> ends) {
    return new RuleBook(layers, Map.copyOf(ends), day);
  }

  /**
   * Returns the rules as the law stood on a day: without wordings that enter into force after it,
   * and with those in force on it going on, since what ends them had not happened. Wordings that
   * had ended before it stay as they are. A rule that has no wording by then is left out. What a
   * rule says outside its wordings (to whom it applies, what meets it, how often it recurs) has no
   * days of its own and is taken as it is written today.
   *
   * <p>To ask what the same case looks like under the law before and after a change, compare the
   * rules as of the day before the change with those as of the day of it.
   *
   * @param lawDay the day; it has nothing to do with what is known of a case
   */
  public RuleBook asOf(LocalDate lawDay) {
    return new RuleBook(layers, actEnds, Objects.requireNonNull(lawDay, "lawDay"));
  }

  /** Returns the day on which the rules are seen; empty if they are as written. */
  public Optional<LocalDate> lawDay() {
    return Optional.ofNullable(day);
  }

  /**
   * Returns these rules as changed by further packs: a rule of theirs takes the place of one with
   * the same id, and the others are added. For trying a change of law before it is made; a
   * municipality's guidelines are loaded with {@link #of(List)}, where an id may not be taken.
   *
   * @param changes the packs, at least one
   * @throws IllegalArgumentException if there is none, or two rules of theirs share an id
   */
  public RuleBook amendedBy(List<RulePack> changes) {
    List<Layer> all = new ArrayList<>(layers);
    all.add(layer(changes));
    return new RuleBook(List.copyOf(all), actEnds, day);
  }

  private static Layer layer(List<RulePack> packs) {
    if (packs.isEmpty()) {
      throw new IllegalArgumentException(
          "No rule packs.\nMaybe rules-sol or rules-lss is missing from the class path.");
    }
    List<Model> models = new ArrayList<>();
    packs.forEach(pack -> models.add(model(pack)));
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models);
    Map<String, Rule> written = new HashMap<>();
    for (Rule rule : definitions(base)) {
      Rule other = written.put(rule.id(), rule);
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
    LOG.debug("Loaded {} rules from {} packs", written.size(), packs.size());
    return new Layer(List.copyOf(packs), base, Map.copyOf(written));
  }

  /** Returns the rules by id. */
  public Collection<Rule> rules() {
    return Collections.unmodifiableCollection(rules.values());
  }

  /** Returns the rule with the given id. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Returns the packs; those that change others come after them. */
  public List<RulePack> packs() {
    return layers.stream().flatMap(layer -> layer.packs().stream()).toList();
  }

  /**
   * Finds out which rules apply to which facts of the given cases. All cases share one session;
   * rules never look across cases.
   *
   * @param cases cases with different ids, as known on the day asked about
   * @return the matches by case id
   */
  public Map<String, List<Match>> match(Collection<CaseFile> cases) {
    Map<String, List<Match>> found = new HashMap<>();
    for (int i = 0; i < layers.size(); i++) {
      find(cases, layers.get(i).base(), new Matches(answered.get(i), found));
    }
    cases.forEach(file -> found.putIfAbsent(file.id(), List.of()));
    return found;
  }

  private static void find(Collection<CaseFile> cases, KieBase base, Matches matches) {
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
