package se.lagfrist.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.RulePack;

/**
 * Drools as its documentation shows it. What a fired rule calls to count its days is the library's
 * own arithmetic, as it would be any project's own Java.
 */
public final class PlainDrools implements Contestant<Obligation> {

  private final String name;
  private final DroolsMatches matches;
  private final ObligationEngine arithmetic;

  private PlainDrools(String name, DroolsMatches matches, ObligationEngine arithmetic) {
    this.name = name;
    this.matches = matches;
    this.arithmetic = arithmetic;
  }

  /** Returns Drools with a new session for every case. */
  public static PlainDrools sessionPerCase(ObligationEngine engine) {
    return new PlainDrools(
        "plain Drools, session per case",
        DroolsMatches.sessionPerCase(engine.rules().packs()),
        engine);
  }

  /** Returns Drools with a new session for every case, its rules compiled when it starts. */
  public static PlainDrools compiledAtRunTime(ObligationEngine engine) {
    List<RulePack> compiled = new ArrayList<>();
    for (RulePack pack : engine.rules().packs()) {
      List<RuleSource> files =
          pack.ruleFiles().stream().map(f -> new RuleSource(f.name(), f.text())).toList();
      compiled.add(PackCompiler.compile(pack.name(), files).load());
    }
    return new PlainDrools(
        "plain Drools, compiled at run time", DroolsMatches.sessionPerCase(compiled), engine);
  }

  /** Returns Drools with a session for every case, taken from Drools' own pool. */
  public static PlainDrools pooled(ObligationEngine engine) {
    return new PlainDrools(
        "plain Drools, pooled sessions", DroolsMatches.pooled(engine.rules().packs()), engine);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Obligation> answer(CaseFile file, LocalDate asOf) {
    List<Fact> known = file.knownOn(asOf).facts();
    return arithmetic.evaluate(file, asOf, matches.find(file.id(), known)).obligations();
  }
}
