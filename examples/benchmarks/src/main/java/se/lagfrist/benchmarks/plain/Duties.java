package se.lagfrist.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.benchmarks.plain.lss.LssAdvanceDecisions;
import se.lagfrist.benchmarks.plain.lss.LssIndividualPlans;
import se.lagfrist.benchmarks.plain.lss.LssMisconduct;
import se.lagfrist.benchmarks.plain.lss.LssUnexecutedDecisions;
import se.lagfrist.benchmarks.plain.sol.Adoptions;
import se.lagfrist.benchmarks.plain.sol.CareAwayFromHome;
import se.lagfrist.benchmarks.plain.sol.CareConsiderations;
import se.lagfrist.benchmarks.plain.sol.CareHomes;
import se.lagfrist.benchmarks.plain.sol.CarePlans;
import se.lagfrist.benchmarks.plain.sol.ChildFollowUps;
import se.lagfrist.benchmarks.plain.sol.ChildInvestigations;
import se.lagfrist.benchmarks.plain.sol.Coordination;
import se.lagfrist.benchmarks.plain.sol.FamilyHomes;
import se.lagfrist.benchmarks.plain.sol.FamilyLaw;
import se.lagfrist.benchmarks.plain.sol.Reports;

/** Lists every duty, file by file. */
final class Duties {

  private Duties() {}

  static List<Duty> all() {
    List<Duty> all = new ArrayList<>();
    all.addAll(LssUnexecutedDecisions.all());
    all.addAll(LssAdvanceDecisions.all());
    all.addAll(LssIndividualPlans.all());
    all.addAll(LssMisconduct.all());
    all.addAll(Adoptions.all());
    all.addAll(CareAwayFromHome.all());
    all.addAll(CareConsiderations.all());
    all.addAll(CareHomes.all());
    all.addAll(CarePlans.all());
    all.addAll(ChildFollowUps.all());
    all.addAll(ChildInvestigations.all());
    all.addAll(Coordination.all());
    all.addAll(FamilyHomes.all());
    all.addAll(FamilyLaw.all());
    all.addAll(Reports.all());
    return all;
  }
}
