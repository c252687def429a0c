package se.lagfrist.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import se.lagfrist.casefile.Fact;
import se.lagfrist.rulebook.Matches;
import se.lagfrist.rulebook.Matches.Match;
import se.lagfrist.rulebook.RulePack;

/**
 * Finds which rules apply to which facts as the Drools documentation shows it: the rules in a
 * {@code KieBase}, a session for every case, the facts inserted, the rules fired, the session
 * disposed. Thread-safe.
 */
public final class DroolsMatches {

  private final Supplier<KieSession> sessions;

  private DroolsMatches(Supplier<KieSession> sessions) {
    this.sessions = sessions;
  }

  /** Returns Drools with a new session for every case. */
  public static DroolsMatches sessionPerCase(List<RulePack> packs) {
    return new DroolsMatches(base(packs)::newKieSession);
  }

  /** Returns Drools with a session for every case, taken from Drools' own pool. */
  public static DroolsMatches pooled(List<RulePack> packs) {
    return new DroolsMatches(base(packs).newKieSessionsPool(1)::newKieSession);
  }

  /**
   * Finds the duties that arise in a case.
   *
   * @param caseId the case
   * @param known its facts as known on the day asked about
   */
  public List<Match> find(String caseId, List<Fact> known) {
    Matches matches = new Matches();
    KieSession session = sessions.get();
    try {
      session.setGlobal("matches", matches);
      for (Fact fact : known) {
        session.insert(fact);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return matches.of(caseId);
  }

  /** Returns the compiled rules of a pack that match; the others describe a duty once. */
  public static List<Rule> matching(RulePack pack) {
    return model(pack).getRules().stream()
        .filter(r -> !r.getName().endsWith(": innehåll"))
        .toList();
  }

  private static KieBase base(List<RulePack> packs) {
    List<Model> models = new ArrayList<>();
    for (RulePack pack : packs) {
      Model model = model(pack);
      models.add(
          new ModelImpl(model.getName())
              .withRules(matching(pack))
              .withQueries(model.getQueries())
              .withGlobals(model.getGlobals()));
    }
    return KieBaseBuilder.createKieBaseFromModel(models);
  }

  private static Model model(RulePack pack) {
    try {
      return (Model)
          Class.forName(pack.modelClass(), true, pack.loader())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
