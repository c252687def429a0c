package se.lagfrist.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Matches;
import se.lagfrist.rulebook.RuleBook;

/**
 * The rules of a {@link RuleBook} as Drools compiled them, for those who run Drools themselves.
 *
 * <p>A session made from the {@link #kieBase} takes the facts of one case or many, as they are
 * known on one day, and tells what has arisen through its global:
 *
 * <pre>{@code
 * Matches matches = new Matches();
 * session.setGlobal(DroolsRules.MATCHES, matches);
 * file.knownOn(day).facts().forEach(session::insert);
 * session.fireAllRules();
 * List<Arisen> arisen = DroolsRules.arisen(rules, matches, file.id());
 * }</pre>
 *
 * <p>The rules insert, change and retract nothing, and no rule sees the facts of another case.
 */
public final class DroolsRules {

  /** Name of the global through which fired rules tell what has arisen: a {@link Matches}. */
  public static final String MATCHES = "matches";

  private DroolsRules() {}

  /**
   * Builds a base of the rules. It takes a second or so; make one and keep it. Thread-safe.
   *
   * @param rules the rules; those that a later pack replaces, or that have no wording, are left out
   * @throws IllegalStateException if a pack was compiled for another version of the library
   */
  public static KieBase kieBase(RuleBook rules) {
    return KieBaseBuilder.createKieBaseFromModel(models(rules));
  }

  /** Returns the compiled rules, each once; the name of a rule is its id. */
  public static List<Rule> compiled(RuleBook rules) {
    return models(rules).stream().flatMap(m -> m.getRules().stream()).toList();
  }

  /**
   * Returns what has arisen in a case, by what fired rules told.
   *
   * @param rules the rules the session was made from
   * @param matches what the fired rules told
   * @param caseId the case
   */
  public static List<Arisen> arisen(RuleBook rules, Matches matches, String caseId) {
    // A condition with two ways to hold fires for each; the duty arises once.
    return matches.of(caseId).stream()
        .distinct()
        .map(m -> new Arisen(rules.rule(m.ruleId()).orElseThrow(), m.anchor()))
        .toList();
  }

  private static List<Model> models(RuleBook rules) {
    List<Model> loaded = rules.packs().stream().map(pack -> pack.model(Model.class)).toList();
    Map<String, Model> last = new HashMap<>();
    loaded.forEach(model -> model.getRules().forEach(rule -> last.put(rule.getName(), model)));
    List<Model> models = new ArrayList<>();
    for (Model model : loaded) {
      List<Rule> some =
          model.getRules().stream()
              .filter(rule -> last.get(rule.getName()) == model)
              .filter(rule -> rules.rule(rule.getName()).isPresent())
              .toList();
      models.add(
          new ModelImpl(model.getName())
              .withRules(some)
              .withQueries(model.getQueries())
              .withGlobals(model.getGlobals()));
    }
    return models;
  }
}
