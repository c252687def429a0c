package se.lagfrist.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Matches;
import se.lagfrist.rulebook.RulePack;

/**
 * Drools as its documentation shows it: the rules in a {@code KieBase}, a session for every case,
 * the facts inserted, the rules fired, the session disposed. What a fired rule calls to count its
 * days is the library's own arithmetic, as it would be any project's own Java.
 */
public final class PlainDrools implements Contestant<Obligation> {

  private final String name;
  private final Supplier<KieSession> sessions;
  private final ObligationEngine arithmetic;

  private PlainDrools(String name, Supplier<KieSession> sessions, ObligationEngine arithmetic) {
    this.name = name;
    this.sessions = sessions;
    this.arithmetic = arithmetic;
  }

  /** Returns Drools with a new session for every case. */
  public static PlainDrools sessionPerCase(ObligationEngine engine) {
    KieBase base = base(engine.rules().packs());
    return new PlainDrools("plain Drools, session per case", base::newKieSession, engine);
  }

  /** Returns Drools with a new session for every case, its rules compiled when it starts. */
  public static PlainDrools compiledAtRunTime(ObligationEngine engine) {
    List<RulePack> compiled = new ArrayList<>();
    for (RulePack pack : engine.rules().packs()) {
      List<RuleSource> files =
          pack.ruleFiles().stream().map(f -> new RuleSource(f.name(), f.text())).toList();
      compiled.add(PackCompiler.compile(pack.name(), files).load());
    }
    KieBase base = base(compiled);
    return new PlainDrools("plain Drools, compiled at run time", base::newKieSession, engine);
  }

  /** Returns Drools with a session for every case, taken from Drools' own pool. */
  public static PlainDrools pooled(ObligationEngine engine) {
    KieSessionsPool pool = base(engine.rules().packs()).newKieSessionsPool(1);
    return new PlainDrools("plain Drools, pooled sessions", pool::newKieSession, engine);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Obligation> answer(CaseFile file, LocalDate asOf) {
    Matches matches = new Matches();
    KieSession session = sessions.get();
    try {
      session.setGlobal("matches", matches);
      for (Fact fact : file.knownOn(asOf).facts()) {
        session.insert(fact);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return arithmetic.evaluate(file, asOf, matches.of(file.id())).obligations();
  }

  /** Builds the rules that match; those that only describe a duty once are no part of the race. */
  private static KieBase base(List<RulePack> packs) {
    List<Model> models = new ArrayList<>();
    for (RulePack pack : packs) {
      Model model = load(pack);
      List<Rule> rules =
          model.getRules().stream().filter(r -> !r.getName().endsWith(": innehåll")).toList();
      models.add(
          new ModelImpl(model.getName())
              .withRules(rules)
              .withQueries(model.getQueries())
              .withGlobals(model.getGlobals()));
    }
    return KieBaseBuilder.createKieBaseFromModel(models);
  }

  private static Model load(RulePack pack) {
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
