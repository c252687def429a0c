package se.lagfrist.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.benchmarks.plain.lss.LssAdvanceDecisions;
import se.lagfrist.benchmarks.plain.lss.LssIndividualPlans;
import se.lagfrist.benchmarks.plain.lss.LssMisconduct;
import se.lagfrist.benchmarks.plain.lss.LssUnexecutedDecisions;

/** Lists every duty, file by file. */
final class Duties {

  private Duties() {}

  static List<Duty> all() {
    List<Duty> all = new ArrayList<>();
    all.addAll(LssUnexecutedDecisions.all());
    all.addAll(LssAdvanceDecisions.all());
    all.addAll(LssIndividualPlans.all());
    all.addAll(LssMisconduct.all());
    return all;
  }
}
