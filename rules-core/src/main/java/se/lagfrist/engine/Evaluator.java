package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.ToldApart;

/**
 * Finds the obligations of a case: draws the conclusions, matches the rules, runs their clocks, and
 * does so anew when the law itself has ended a measure.
 */
final class Evaluator {

  /** A measure ends once, so each round but the last ends one at least. */
  private static final int MOST_ROUNDS = 20;

  private final RuleBook rules;
  private final LawWatch law;
  private final EngineSettings settings;
  private final LocalDate asOf;
  private final LocalDate until;

  /**
   * What is to be evaluated, and when.
   *
   * @param rules the rules, counted as if no act ended
   * @param law what is known of how current they are
   * @param asOf the day asked about
   * @param until the last day of the projection
   */
  Evaluator(
      RuleBook rules, LawWatch law, EngineSettings settings, LocalDate asOf, LocalDate until) {
    this.law = law;
    this.rules = rules;
    this.settings = settings;
    this.asOf = asOf;
    this.until = until;
  }

  /** Returns one that asks the same without looking ahead. */
  Evaluator asOf() {
    return new Evaluator(rules, law, settings, asOf, asOf);
  }

  /**
   * Returns what is found in a case.
   *
   * @param known the case as known on the day asked about
   * @param change the day on which more of it becomes known, or null
   */
  Evaluated of(CaseFile known, @Nullable LocalDate change) {
    return of(known, change, Memory.NONE);
  }

  /**
   * Returns what is found in a case.
   *
   * @param known the case as known on the day asked about
   * @param change the day on which more of it becomes known, or null
   * @param memory what need not be found anew
   */
  Evaluated of(CaseFile known, @Nullable LocalDate change, Memory memory) {
    Conclusions drawn = Concluder.of(known, rules, memory);
    Conclusions so = drawn;
    for (int round = 1; ; round++) {
      Evaluated found = answer(drawn, so, change, memory);
      Conclusions after = round < MOST_ROUNDS ? effects(found) : so;
      if (after == so) {
        return found;
      }
      so = after;
    }
  }

  /** Returns which terms the rules tell apart. */
  ToldApart toldApart() {
    return rules.toldApart();
  }

  /** Returns the rule with an id. */
  Optional<Rule> rule(String id) {
    return rules.rule(id);
  }

  /** Returns what the rules count in a case as known on the day asked about. */
  Reckoning reckon(CaseFile known) {
    Conclusions drawn = Concluder.of(known, rules, Memory.NONE);
    CaseView view = new CaseView(drawn, asOf);
    List<Running> running = new ArrayList<>(1);
    List<Fact> undated = new ArrayList<>(0);
    for (Arisen duty : rules.match(drawn.file())) {
      Rule rule = duty.rule();
      if (!law.inForce(rule) || isOff(rule)) {
        continue;
      }
      DutyFacts facts = new DutyFacts(rule, duty.anchor(), view);
      Clock clock = DutyClock.look(new Occasion(rule, facts, settings, asOf));
      if (clock != null) {
        running.add(Running.of(clock));
      } else if (facts.anchorGap() != null) {
        undated.add(duty.anchor());
      }
    }
    return new Reckoning(drawn.file(), running, undated, drawn.guessed());
  }

  private boolean isOff(Rule rule) {
    String only = rule.switchName();
    return only != null && !settings.switches().contains(only);
  }

  private Evaluated answer(
      Conclusions drawn, Conclusions so, @Nullable LocalDate change, Memory memory) {
    List<Arisen> arisen = memory.match(rules, so.file());
    List<Obligation> obligations = new ArrayList<>(arisen.size() + 8);
    Answers answers = new Answers(asOf, obligations, change);
    Memory.Round round = memory.round(so, asOf);
    for (int i = 0; i < arisen.size(); i++) {
      Arisen duty = arisen.get(i);
      if (!law.inForce(duty.rule()) || round.recalls(duty, obligations)) {
        continue;
      }
      int from = obligations.size();
      DutyFacts facts = new DutyFacts(duty.rule(), duty.anchor(), round.view());
      DutyClock.run(new Occasion(duty.rule(), facts, settings, until), answers);
      answers.wake(law.look(obligations, from, duty.rule(), duty.anchor(), asOf));
      round.note(duty, obligations, from);
    }
    obligations.sort(Obligation.BY_URGENCY);
    return new Evaluated(drawn, so, obligations, answers.wakeUp());
  }

  /** Ends the measures that by law have ceased, unless it is recorded when they did. */
  private Conclusions effects(Evaluated found) {
    List<Obligation> obligations = found.obligations();
    LegalEnds ends = null;
    for (int i = 0; i < obligations.size(); i++) {
      Obligation one = obligations.get(i);
      if (one.status() == Status.OCCURRED) {
        Rule rule = rules.rule(one.key().ruleId()).orElse(null);
        if (rule != null && rule.endsMeasure()) {
          ends = ends == null ? new LegalEnds(found.so(), asOf) : ends;
          ends.consider(rule, one);
        }
      }
    }
    return ends == null ? found.so() : ends.conclusions();
  }
}
