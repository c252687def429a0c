package se.lagfrist.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.benchmarks.plain.lss.LssAdvanceDecisions;
import se.lagfrist.benchmarks.plain.lss.LssImmediateExecution;
import se.lagfrist.benchmarks.plain.lss.LssIndividualPlans;
import se.lagfrist.benchmarks.plain.lss.LssMisconduct;
import se.lagfrist.benchmarks.plain.lss.LssNotifications;
import se.lagfrist.benchmarks.plain.lss.LssPersonalAssistance;
import se.lagfrist.benchmarks.plain.lss.LssRecords;
import se.lagfrist.benchmarks.plain.lss.LssUnexecutedDecisions;
import se.lagfrist.benchmarks.plain.sol.Adoptions;
import se.lagfrist.benchmarks.plain.sol.Appeals;
import se.lagfrist.benchmarks.plain.sol.CareAwayFromHome;
import se.lagfrist.benchmarks.plain.sol.CareConsiderations;
import se.lagfrist.benchmarks.plain.sol.CareHomes;
import se.lagfrist.benchmarks.plain.sol.CarePlans;
import se.lagfrist.benchmarks.plain.sol.ChildFollowUps;
import se.lagfrist.benchmarks.plain.sol.ChildInvestigations;
import se.lagfrist.benchmarks.plain.sol.Coordination;
import se.lagfrist.benchmarks.plain.sol.Culling;
import se.lagfrist.benchmarks.plain.sol.DelayedProceedings;
import se.lagfrist.benchmarks.plain.sol.FamilyHomes;
import se.lagfrist.benchmarks.plain.sol.FamilyLaw;
import se.lagfrist.benchmarks.plain.sol.HospitalDischarge;
import se.lagfrist.benchmarks.plain.sol.ImmediateExecution;
import se.lagfrist.benchmarks.plain.sol.LocalGovernmentAct;
import se.lagfrist.benchmarks.plain.sol.LpbsShelteredHousing;
import se.lagfrist.benchmarks.plain.sol.LvmCompulsoryCare;
import se.lagfrist.benchmarks.plain.sol.LvuCare;
import se.lagfrist.benchmarks.plain.sol.LvuImmediateCustody;
import se.lagfrist.benchmarks.plain.sol.LvuPreventiveMeasures;
import se.lagfrist.benchmarks.plain.sol.LvuRelocationBans;
import se.lagfrist.benchmarks.plain.sol.LvuTravelBans;
import se.lagfrist.benchmarks.plain.sol.Misconduct;
import se.lagfrist.benchmarks.plain.sol.MoneyAndFees;
import se.lagfrist.benchmarks.plain.sol.NotificationsToAuthorities;
import se.lagfrist.benchmarks.plain.sol.NotificationsToIvo;
import se.lagfrist.benchmarks.plain.sol.PrivateProviderRecords;
import se.lagfrist.benchmarks.plain.sol.Reports;
import se.lagfrist.benchmarks.plain.sol.Statistics;
import se.lagfrist.benchmarks.plain.sol.TransfersBetweenMunicipalities;
import se.lagfrist.benchmarks.plain.sol.UnexecutedDecisions;
import se.lagfrist.benchmarks.plain.sol.YoungOffenders;

/** Lists every duty, file by file. */
final class Duties {

  private Duties() {}

  static List<Duty> all() {
    List<Duty> all = new ArrayList<>();
    all.addAll(LssImmediateExecution.all());
    all.addAll(LssNotifications.all());
    all.addAll(LssPersonalAssistance.all());
    all.addAll(LssRecords.all());
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
