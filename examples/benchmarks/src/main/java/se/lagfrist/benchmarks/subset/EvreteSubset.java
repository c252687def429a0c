package se.lagfrist.benchmarks.subset;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
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
import se.lagfrist.casefile.HomeKind;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.InvestigationKind;
import se.lagfrist.casefile.MisconductReport;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.Request;

/** Evrete: rules with Java conditions over one knowledge base, a session for every case. */
public final class EvreteSubset implements Contestant<Answer> {

  private static final String ANSWERS = "answers";

  /** Evrete warns of every fact that no rule asks for, which would be timed as well. */
  private static final Set<Class<?>> ASKED_FOR =
      Set.of(
          ConcernReport.class,
          PreliminaryAssessment.class,
          Event.class,
          Investigation.class,
          Decision.class,
          Execution.class,
          Placement.class,
          CoerciveMeasure.class,
          MisconductReport.class,
          Request.class);

  private final Knowledge knowledge;

  /** The ten duties as Evrete rules. */
  public EvreteSubset() {
    knowledge =
        new KnowledgeService()
            .newKnowledge()
            .builder()
            .newRule("report")
            .forEach("$r", ConcernReport.class)
            .where(
                that(
                    ConcernReport.class,
                    f -> f.about() == AgeGroup.CHILD && f.receivedOn() != null),
                "$r")
            .execute(
                c -> {
                  ConcernReport r = c.get("$r");
                  answers(c).started(Duty.ASSESSMENT, r.id(), r.receivedOn(), null);
                  answers(c).started(Duty.PROTECTION, r.id(), r.receivedOn(), null);
                })
            .newRule("assessment")
            .forEach("$p", PreliminaryAssessment.class)
            .where(
                that(
                    PreliminaryAssessment.class,
                    f -> f.concerns() != null && f.decidedOn() != null),
                "$p")
            .execute(
                c -> {
                  PreliminaryAssessment p = c.get("$p");
                  answers(c).done(Duty.ASSESSMENT, p.concerns(), p.decidedOn());
                })
            .newRule("undated")
            .forEach("$p", PreliminaryAssessment.class)
            .where(
                that(
                    PreliminaryAssessment.class,
                    f -> f.concerns() != null && f.decidedOn() == null),
                "$p")
            .execute(
                c -> {
                  PreliminaryAssessment p = c.get("$p");
                  answers(c).untold(Duty.ASSESSMENT, p.concerns());
                })
            .newRule("protection")
            .forEach("$e", Event.class)
            .where(
                that(
                    Event.class,
                    f -> f.kind() == EventKind.PROTECTION_ASSESSED && f.concerns() != null),
                "$e")
            .execute(
                c -> {
                  Event e = c.get("$e");
                  answers(c).done(Duty.PROTECTION, e.concerns(), e.happenedOn());
                })
            .newRule("investigation")
            .forEach("$i", Investigation.class)
            .where(
                that(
                    Investigation.class,
                    f -> f.kind() == InvestigationKind.CHILD && f.openedOn() != null),
                "$i")
            .execute(
                c -> {
                  Investigation i = c.get("$i");
                  answers(c).started(Duty.INVESTIGATION, i.id(), i.openedOn(), i.closedOn());
                })
            .newRule("information")
            .forEach("$i", Investigation.class)
            .where(
                that(
                    Investigation.class,
                    f -> f.kind() == InvestigationKind.CHILD && f.openedOn() != null),
                "$i")
            .execute(
                c -> {
                  Investigation i = c.get("$i");
                  answers(c).started(Duty.INFORMATION, i.id(), i.openedOn(), i.informedOn());
                })
            .newRule("communication")
            .forEach("$d", Decision.class)
            .where(that(Decision.class, f -> f.decidedOn() != null), "$d")
            .execute(
                c -> {
                  Decision d = c.get("$d");
                  answers(c).started(Duty.COMMUNICATION, d.id(), d.decidedOn(), d.communicatedOn());
                })
            .newRule("favourable")
            .forEach("$d", Decision.class)
            .where(
                that(
                    Decision.class,
                    f -> Boolean.TRUE.equals(f.favourable()) && f.decidedOn() != null),
                "$d")
            .execute(
                c -> {
                  Decision d = c.get("$d");
                  answers(c).started(Duty.EXECUTION, d.id(), d.decidedOn(), null);
                })
            .newRule("execution")
            .forEach("$e", Execution.class)
            .where(that(Execution.class, f -> f.concerns() != null && f.startedOn() != null), "$e")
            .execute(
                c -> {
                  Execution e = c.get("$e");
                  answers(c).done(Duty.EXECUTION, e.concerns(), e.startedOn());
                })
            .newRule("agreement")
            .forEach("$p", Placement.class)
            .where(
                that(
                    Placement.class,
                    f -> f.home() == HomeKind.FAMILY_HOME && f.executedOn() != null),
                "$p")
            .execute(
                c -> {
                  Placement p = c.get("$p");
                  answers(c).started(Duty.AGREEMENT, p.id(), p.executedOn(), p.agreementOn());
                })
            .newRule("application")
            .forEach("$m", CoerciveMeasure.class)
            .where(
                that(
                    CoerciveMeasure.class,
                    f -> f.kind() == CoerciveKind.IMMEDIATE_CUSTODY && f.executedOn() != null),
                "$m")
            .execute(
                c -> {
                  CoerciveMeasure m = c.get("$m");
                  answers(c).started(Duty.APPLICATION, m.id(), m.executedOn(), m.applicationOn());
                })
            .newRule("misconduct")
            .forEach("$m", MisconductReport.class)
            .where(that(MisconductReport.class, f -> f.notifiedOn() != null), "$m")
            .execute(
                c -> {
                  MisconductReport m = c.get("$m");
                  answers(c)
                      .started(Duty.MISCONDUCT, m.id(), m.notifiedOn(), m.investigationFiledOn());
                })
            .newRule("request")
            .forEach("$r", Request.class)
            .where(that(Request.class, f -> f.receivedOn() != null), "$r")
            .execute(
                c -> {
                  Request r = c.get("$r");
                  answers(c).started(Duty.REQUEST, r.id(), r.receivedOn(), r.answeredOn());
                })
            .build();
  }

  private static <F extends Fact> Predicate<Object[]> that(Class<F> type, Predicate<F> condition) {
    return values -> condition.test(type.cast(values[0]));
  }

  private static Answers answers(RhsContext context) {
    return context.getRuntime().get(ANSWERS);
  }

  @Override
  public String name() {
    return "Evrete";
  }

  @Override
  public List<Answer> answer(CaseFile file, LocalDate asOf) {
    Answers answers = new Answers(asOf);
    try (StatefulSession session = knowledge.newStatefulSession()) {
      session.set(ANSWERS, answers);
      for (Fact fact : file.knownOn(asOf).facts()) {
        if (ASKED_FOR.contains(fact.getClass())) {
          session.insert(fact);
        }
      }
      session.fire();
    }
    return answers.list();
  }
}
