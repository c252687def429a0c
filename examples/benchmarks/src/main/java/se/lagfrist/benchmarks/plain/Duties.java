package se.lagfrist.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.benchmarks.plain.lss.LssAdvanceDecisions;
import se.lagfrist.benchmarks.plain.lss.LssIndividualPlans;
import se.lagfrist.benchmarks.plain.lss.LssMisconduct;
import se.lagfrist.benchmarks.plain.lss.LssUnexecutedDecisions;
import se.lagfrist.benchmarks.plain.sol.LpbsShelteredHousing;
import se.lagfrist.benchmarks.plain.sol.LvuCare;
import se.lagfrist.benchmarks.plain.sol.LvuImmediateCustody;
import se.lagfrist.benchmarks.plain.sol.LvuPreventiveMeasures;
import se.lagfrist.benchmarks.plain.sol.LvuRelocationBans;
import se.lagfrist.benchmarks.plain.sol.LvuTravelBans;
import se.lagfrist.benchmarks.plain.sol.YoungOffenders;

/** Lists every duty, file by file. */
final class Duties {

  private Duties() {}

  static List<Duty> all() {
    List<Duty> all = new ArrayList<>();
    all.addAll(LssUnexecutedDecisions.all());
    all.addAll(LssAdvanceDecisions.all());
    all.addAll(LssIndividualPlans.all());
    all.addAll(LssMisconduct.all());
    all.addAll(LpbsShelteredHousing.all());
    all.addAll(LvuCare.all());
    all.addAll(LvuImmediateCustody.all());
    all.addAll(LvuPreventiveMeasures.all());
    all.addAll(LvuRelocationBans.all());
    all.addAll(LvuTravelBans.all());
    all.addAll(YoungOffenders.all());
    return all;
  }
}
