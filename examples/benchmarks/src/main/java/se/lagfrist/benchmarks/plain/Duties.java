package se.lagfrist.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.benchmarks.plain.lss.LssAdvanceDecisions;
import se.lagfrist.benchmarks.plain.lss.LssIndividualPlans;
import se.lagfrist.benchmarks.plain.lss.LssMisconduct;
import se.lagfrist.benchmarks.plain.lss.LssUnexecutedDecisions;
import se.lagfrist.benchmarks.plain.sol.Appeals;
import se.lagfrist.benchmarks.plain.sol.Culling;
import se.lagfrist.benchmarks.plain.sol.DelayedProceedings;
import se.lagfrist.benchmarks.plain.sol.HospitalDischarge;
import se.lagfrist.benchmarks.plain.sol.ImmediateExecution;
import se.lagfrist.benchmarks.plain.sol.LocalGovernmentAct;
import se.lagfrist.benchmarks.plain.sol.LvmCompulsoryCare;
import se.lagfrist.benchmarks.plain.sol.Misconduct;
import se.lagfrist.benchmarks.plain.sol.MoneyAndFees;
import se.lagfrist.benchmarks.plain.sol.NotificationsToAuthorities;
import se.lagfrist.benchmarks.plain.sol.NotificationsToIvo;
import se.lagfrist.benchmarks.plain.sol.PrivateProviderRecords;
import se.lagfrist.benchmarks.plain.sol.Statistics;
import se.lagfrist.benchmarks.plain.sol.TransfersBetweenMunicipalities;
import se.lagfrist.benchmarks.plain.sol.UnexecutedDecisions;

/** Lists every duty, file by file. */
final class Duties {

  private Duties() {}

  static List<Duty> all() {
    List<Duty> all = new ArrayList<>();
    all.addAll(LssUnexecutedDecisions.all());
    all.addAll(LssAdvanceDecisions.all());
    all.addAll(LssIndividualPlans.all());
    all.addAll(LssMisconduct.all());
    all.addAll(Appeals.all());
    all.addAll(Culling.all());
    all.addAll(DelayedProceedings.all());
    all.addAll(HospitalDischarge.all());
    all.addAll(ImmediateExecution.all());
    all.addAll(LocalGovernmentAct.all());
    all.addAll(LvmCompulsoryCare.all());
    all.addAll(Misconduct.all());
    all.addAll(MoneyAndFees.all());
    all.addAll(NotificationsToAuthorities.all());
    all.addAll(NotificationsToIvo.all());
    all.addAll(PrivateProviderRecords.all());
    all.addAll(Statistics.all());
    all.addAll(TransfersBetweenMunicipalities.all());
    all.addAll(UnexecutedDecisions.all());
    return all;
  }
}
