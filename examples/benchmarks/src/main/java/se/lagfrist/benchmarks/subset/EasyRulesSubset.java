package se.lagfrist.benchmarks.subset;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
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

/**
 * Easy Rules: conditions and actions in Java, fired for every fact of the case. It has no joins, so
 * what was done is noted by its own rule.
 */
public final class EasyRulesSubset implements Contestant<Answer> {

  private static final String FACT = "fact";
  private static final String ANSWERS = "answers";

  private final DefaultRulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  /** The ten duties as Easy Rules. */
  public EasyRulesSubset() {
    rule(
        ConcernReport.class,
        "report",
        r -> r.about() == AgeGroup.CHILD && r.receivedOn() != null,
        (r, out) -> {
          out.started(Duty.ASSESSMENT, r.id(), r.receivedOn(), null);
          out.started(Duty.PROTECTION, r.id(), r.receivedOn(), null);
        });
    rule(
        PreliminaryAssessment.class,
        "assessment",
        p -> p.concerns() != null && p.decidedOn() != null,
        (p, out) -> out.done(Duty.ASSESSMENT, p.concerns(), p.decidedOn()));
    rule(
        PreliminaryAssessment.class,
        "undated",
        p -> p.concerns() != null && p.decidedOn() == null,
        (p, out) -> out.untold(Duty.ASSESSMENT, p.concerns()));
    rule(
        Event.class,
        "protection",
        e -> e.kind() == EventKind.PROTECTION_ASSESSED && e.concerns() != null,
        (e, out) -> out.done(Duty.PROTECTION, e.concerns(), e.happenedOn()));
    rule(
        Investigation.class,
        "investigation",
        i -> i.kind() == InvestigationKind.CHILD && i.openedOn() != null,
        (i, out) -> out.started(Duty.INVESTIGATION, i.id(), i.openedOn(), i.closedOn()));
    rule(
        Investigation.class,
        "information",
        i -> i.kind() == InvestigationKind.CHILD && i.openedOn() != null,
        (i, out) -> out.started(Duty.INFORMATION, i.id(), i.openedOn(), i.informedOn()));
    rule(
        Decision.class,
        "communication",
        d -> d.decidedOn() != null,
        (d, out) -> out.started(Duty.COMMUNICATION, d.id(), d.decidedOn(), d.communicatedOn()));
    rule(
        Decision.class,
        "favourable",
        d -> Boolean.TRUE.equals(d.favourable()) && d.decidedOn() != null,
        (d, out) -> out.started(Duty.EXECUTION, d.id(), d.decidedOn(), null));
    rule(
        Execution.class,
        "execution",
        e -> e.concerns() != null && e.startedOn() != null,
        (e, out) -> out.done(Duty.EXECUTION, e.concerns(), e.startedOn()));
    rule(
        Placement.class,
        "agreement",
        p -> p.home() == HomeKind.FAMILY_HOME && p.executedOn() != null,
        (p, out) -> out.started(Duty.AGREEMENT, p.id(), p.executedOn(), p.agreementOn()));
    rule(
        CoerciveMeasure.class,
        "application",
        m -> m.kind() == CoerciveKind.IMMEDIATE_CUSTODY && m.executedOn() != null,
        (m, out) -> out.started(Duty.APPLICATION, m.id(), m.executedOn(), m.applicationOn()));
    rule(
        MisconductReport.class,
        "misconduct",
        m -> m.notifiedOn() != null,
        (m, out) -> out.started(Duty.MISCONDUCT, m.id(), m.notifiedOn(), m.investigationFiledOn()));
    rule(
        Request.class,
        "request",
        r -> r.receivedOn() != null,
        (r, out) -> out.started(Duty.REQUEST, r.id(), r.receivedOn(), r.answeredOn()));
  }

  private <F extends Fact> void rule(
      Class<F> type, String name, Predicate<F> condition, BiConsumer<F, Answers> action) {
    rules.register(
        new RuleBuilder()
            .name(name)
            .when(
                facts ->
                    facts.get(FACT) instanceof Fact f
                        && type.isInstance(f)
                        && condition.test(type.cast(f)))
            .then(facts -> action.accept(type.cast(facts.get(FACT)), facts.get(ANSWERS)))
            .build());
  }

  @Override
  public String name() {
    return "Easy Rules";
  }

  @Override
  public List<Answer> answer(CaseFile file, LocalDate asOf) {
    Answers answers = new Answers(asOf);
    for (Fact fact : file.knownOn(asOf).facts()) {
      Facts facts = new Facts();
      facts.put(FACT, fact);
      facts.put(ANSWERS, answers);
      engine.fire(rules, facts);
    }
    return answers.list();
  }
}
