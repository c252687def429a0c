package se.lagfrist.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.drools.DroolsMatcher;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Matcher;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.RulePack;

/**
 * Drools as its documentation shows it, which is {@code rules-drools}. What counts the days is the
 * library's own arithmetic, as it would be any project's own Java.
 */
public final class PlainDrools implements Contestant<Obligation> {

  private final String name;
  private final ObligationEngine engine;

  private PlainDrools(
      String name, RuleBook rules, Function<RuleBook, Matcher> means, ObligationEngine like) {
    this.name = name;
    this.engine = ObligationEngine.of(rules.matchedBy(means), like.settings());
  }

  /** Returns Drools with a new session for every case. */
  public static PlainDrools sessionPerCase(ObligationEngine engine) {
    return new PlainDrools(
        "plain Drools, session per case", engine.rules(), DroolsMatcher::sessionPerCase, engine);
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
        "plain Drools, compiled at run time",
        RuleBook.of(compiled),
        DroolsMatcher::sessionPerCase,
        engine);
  }

  /** Returns Drools with a session for every case, taken from Drools' own pool. */
  public static PlainDrools pooled(ObligationEngine engine) {
    return new PlainDrools(
        "plain Drools, pooled sessions", engine.rules(), DroolsMatcher::pooled, engine);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Obligation> answer(CaseFile file, LocalDate asOf) {
    return engine.evaluate(file, asOf).obligations();
  }
}
