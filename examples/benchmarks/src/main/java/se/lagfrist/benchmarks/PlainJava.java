package se.lagfrist.benchmarks;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.benchmarks.plain.PlainRules;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.obligation.Obligation;

/** The same duties written once more in plain Java, without rules: the yardstick. */
public final class PlainJava implements Contestant<Obligation> {

  private final PlainRules rules = PlainRules.create();

  @Override
  public String name() {
    return "plain Java";
  }

  @Override
  public List<Obligation> answer(CaseFile file, LocalDate asOf) {
    return rules.evaluate(file, asOf);
  }
}
