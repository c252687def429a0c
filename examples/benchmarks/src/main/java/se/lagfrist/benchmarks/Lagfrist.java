package se.lagfrist.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.Evaluation;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;

/** This library: one case through {@code evaluate}, many through {@code evaluateAll}. */
public final class Lagfrist implements Contestant<Obligation> {

  private final ObligationEngine engine;

  private Lagfrist(ObligationEngine engine) {
    this.engine = engine;
  }

  /** Returns the library with the given engine. */
  public static Lagfrist of(ObligationEngine engine) {
    return new Lagfrist(engine);
  }

  @Override
  public String name() {
    return "Lagfrist";
  }

  @Override
  public List<Obligation> answer(CaseFile file, LocalDate asOf) {
    return engine.evaluate(file, asOf).obligations();
  }

  @Override
  public void answerAll(List<CaseFile> files, LocalDate asOf, Consumer<List<Obligation>> answers) {
    engine.evaluateAll(files.stream(), asOf).forEach(e -> answers.accept(obligations(e)));
  }

  private static List<Obligation> obligations(Evaluation evaluation) {
    if (evaluation instanceof Evaluation.Failed failed) {
      throw new IllegalStateException("The case " + failed.caseId() + " failed.", failed.cause());
    }
    return ((Evaluation.Answered) evaluation).timeline().obligations();
  }
}
