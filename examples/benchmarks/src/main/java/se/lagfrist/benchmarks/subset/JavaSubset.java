package se.lagfrist.benchmarks.subset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.Contestant;
import se.lagfrist.casefile.AgeGroup;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.ConcernReport;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.MisconductReport;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.Request;

/**
 * The ten duties by hand, as fast as a careful programmer would write them: facts by kind, what was
 * done through an index, no reasons and no explanations. The yardstick for what a rule language
 * costs.
 */
public final class JavaSubset implements Contestant<Answer> {

  private static final FactType REPORT = FactType.of(ConcernReport.class);
  private static final FactType ASSESSMENT = FactType.of(PreliminaryAssessment.class);
  private static final FactType EVENT = FactType.of(Event.class);
  private static final FactType INVESTIGATION = FactType.of(Investigation.class);
  private static final FactType DECISION = FactType.of(Decision.class);
  private static final FactType EXECUTION = FactType.of(Execution.class);
  private static final FactType PLACEMENT = FactType.of(Placement.class);
  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);
  private static final FactType MISCONDUCT = FactType.of(MisconductReport.class);
  private static final FactType REQUEST = FactType.of(Request.class);

  @Override
  public String name() {
    return "plain Java, tuned by hand";
  }

  @Override
  public List<Answer> answer(CaseFile file, LocalDate asOf) {
    CaseFile known = file.knownOn(asOf);
    List<Answer> out = new ArrayList<>();
    Facts reports = known.facts(REPORT);
    for (int i = 0; i < reports.size(); i++) {
      report((ConcernReport) reports.get(i), known, asOf, out);
    }
    Facts investigations = known.facts(INVESTIGATION);
    for (int i = 0; i < investigations.size(); i++) {
      Investigation one = (Investigation) investigations.get(i);
      if (one.kind() == InvestigationKind.CHILD) {
        add(out, Duty.INVESTIGATION, one, one.openedOn(), one.closedOn(), asOf);
        add(out, Duty.INFORMATION, one, one.openedOn(), one.informedOn(), asOf);
      }
    }
    Facts decisions = known.facts(DECISION);
    for (int i = 0; i < decisions.size(); i++) {
      Decision one = (Decision) decisions.get(i);
      add(out, Duty.COMMUNICATION, one, one.decidedOn(), one.communicatedOn(), asOf);
      if (Boolean.TRUE.equals(one.favourable())) {
        add(out, Duty.EXECUTION, one, one.decidedOn(), executed(one, known), asOf);
      }
    }
    Facts placements = known.facts(PLACEMENT);
    for (int i = 0; i < placements.size(); i++) {
      Placement one = (Placement) placements.get(i);
      if (one.home() == HomeKind.FAMILY_HOME) {
        add(out, Duty.AGREEMENT, one, one.executedOn(), one.agreementOn(), asOf);
      }
    }
    Facts measures = known.facts(MEASURE);
    for (int i = 0; i < measures.size(); i++) {
      CoerciveMeasure one = (CoerciveMeasure) measures.get(i);
      if (one.kind() == CoerciveKind.IMMEDIATE_CUSTODY) {
        add(out, Duty.APPLICATION, one, one.executedOn(), one.applicationOn(), asOf);
      }
    }
    Facts misconduct = known.facts(MISCONDUCT);
    for (int i = 0; i < misconduct.size(); i++) {
      MisconductReport one = (MisconductReport) misconduct.get(i);
      add(out, Duty.MISCONDUCT, one, one.notifiedOn(), one.investigationFiledOn(), asOf);
    }
    Facts requests = known.facts(REQUEST);
    for (int i = 0; i < requests.size(); i++) {
      Request one = (Request) requests.get(i);
      add(out, Duty.REQUEST, one, one.receivedOn(), one.answeredOn(), asOf);
    }
    return out;
  }

  private static void report(
      ConcernReport report, CaseFile known, LocalDate asOf, List<Answer> out) {
    if (report.about() != AgeGroup.CHILD) {
      return;
    }
    LocalDate assessed = null;
    boolean untold = false;
    Facts assessments = known.facts(ASSESSMENT).concerning(report.id());
    for (int i = 0; i < assessments.size(); i++) {
      if (assessments.concerns(i, report.id())) {
        PreliminaryAssessment one = (PreliminaryAssessment) assessments.get(i);
        assessed = earlier(assessed, one.decidedOn());
        untold |= one.decidedOn() == null;
      }
    }
    if (assessed != null || !untold) {
      add(out, Duty.ASSESSMENT, report, report.receivedOn(), assessed, asOf);
    }
    LocalDate secured = null;
    Facts events = known.facts(EVENT).concerning(report.id());
    for (int i = 0; i < events.size(); i++) {
      Event one = (Event) events.get(i);
      if (one.kind() == EventKind.PROTECTION_ASSESSED && events.concerns(i, report.id())) {
        secured = earlier(secured, one.happenedOn());
      }
    }
    add(out, Duty.PROTECTION, report, report.receivedOn(), secured, asOf);
  }

  private static @Nullable LocalDate executed(Decision decision, CaseFile known) {
    LocalDate executed = null;
    Facts executions = known.facts(EXECUTION).concerning(decision.id());
    for (int i = 0; i < executions.size(); i++) {
      if (executions.concerns(i, decision.id())) {
        executed = earlier(executed, ((Execution) executions.get(i)).startedOn());
      }
    }
    return executed;
  }

  private static void add(
      List<Answer> out,
      Duty duty,
      Fact fact,
      @Nullable LocalDate start,
      @Nullable LocalDate done,
      LocalDate asOf) {
    if (start != null) {
      out.add(Answer.of(duty, fact.id(), start, done, asOf));
    }
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
