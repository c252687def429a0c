package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

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
    Conclusions drawn = Concluder.of(known, rules);
    Conclusions so = drawn;
    for (int round = 1; ; round++) {
      Evaluated found = answer(drawn, so, change);
      Conclusions after = round < MOST_ROUNDS ? effects(found) : so;
      if (after == so) {
        return found;
      }
      so = after;
    }
  }

  /** Returns what the rules count in a case as known on the day asked about. */
  Reckoning reckon(CaseFile known) {
    Conclusions drawn = Concluder.of(known, rules);
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
    return new Reckoning(drawn.file(), running, undated);
  }

  private boolean isOff(Rule rule) {
    String only = rule.switchName();
    return only != null && !settings.switches().contains(only);
  }

  private Evaluated answer(Conclusions drawn, Conclusions so, @Nullable LocalDate change) {
    List<Arisen> arisen = rules.match(so.file());
    List<Obligation> obligations = new ArrayList<>(arisen.size() + 8);
    Answers answers = new Answers(asOf, obligations, change);
    CaseView view = new CaseView(so, asOf);
    for (int i = 0; i < arisen.size(); i++) {
      Arisen duty = arisen.get(i);
      if (!law.inForce(duty.rule())) {
        continue;
      }
      int from = obligations.size();
      DutyFacts facts = new DutyFacts(duty.rule(), duty.anchor(), view);
      DutyClock.run(new Occasion(duty.rule(), facts, settings, until), answers);
      answers.wake(law.look(obligations, from, duty.rule(), duty.anchor(), asOf));
    }
    obligations.sort(Obligation.BY_URGENCY);
    return new Evaluated(drawn, so, obligations, answers.wakeUp());
  }

  /** Ends the measures that by law have ceased, unless it is recorded when they did. */
  private Conclusions effects(Evaluated found) {
    Conclusions so = found.so();
    List<Obligation> obligations = found.obligations();
    for (int i = 0; i < obligations.size(); i++) {
      Obligation one = obligations.get(i);
      if (one.status() == Status.OCCURRED) {
        Rule rule = rules.rule(one.key().ruleId()).orElse(null);
        if (rule != null && rule.endsMeasure()) {
          so = ended(so, rule, one);
        }
      }
    }
    return so;
  }

  /**
   * Returns whether it is unsettled that the measure has ceased: it has not if 2 § of lag
   * (1930:173) moves the last day and the thing was done by then, or can still be.
   */
  private boolean isSavedIfMoved(Obligation occurred, LocalDate occurs, LocalDate moved) {
    long days = occurred.breach().map(Breach::days).orElse(0L);
    LocalDate done = days > 0 ? occurs.minusDays(1).plusDays(days) : asOf;
    return done.isBefore(moved);
  }

  /**
   * Returns whether the file shows that a measure went on after a day: what should have kept it
   * alive was then done, though it is not recorded.
   */
  private static boolean goesOn(CaseFile file, @Nullable Fact measure, LocalDate day) {
    if (measure == null) {
      return false;
    }
    for (DateField field : FactType.of(measure).dates()) {
      LocalDate own = field.stated() ? null : field.of(measure);
      if (own != null && !own.isBefore(day)) {
        return true;
      }
    }
    for (Fact fact : file.facts()) {
      LocalDate came = fact.occurredOn();
      if (came != null && !came.isBefore(day) && renews(file, fact, measure)) {
        return true;
      }
      if (came != null
          && !came.isBefore(day)
          && measure.id().equals(fact.concerns())
          && (fact instanceof CoerciveMeasure
              || fact instanceof Review
              || fact instanceof Placement
              || fact instanceof Extension
              || fact instanceof Contact
              || fact instanceof Judgment)) {
        return true;
      }
    }
    return false;
  }

  /** A measure ceases by law, and so does a decision. */
  private static boolean canCease(Fact fact) {
    return fact instanceof CoerciveMeasure || fact instanceof Decision;
  }

  /** Returns whether a measure is a later grant of the same kind under the same other measure. */
  private static boolean renews(CaseFile file, Fact fact, Fact measure) {
    String under = measure.concerns();
    return under != null
        && !fact.id().equals(measure.id())
        && under.equals(fact.concerns())
        && fact instanceof CoerciveMeasure later
        && measure instanceof CoerciveMeasure earlier
        && later.kind() == earlier.kind()
        && file.fact(under).orElse(null) instanceof CoerciveMeasure;
  }

  private Conclusions ended(Conclusions so, Rule rule, Obligation occurred) {
    Fact anchor = so.file().fact(occurred.key().factId()).orElse(null);
    Fact measure = anchor;
    if (anchor != null && !canCease(anchor) && anchor.concerns() != null) {
      measure = so.file().fact(anchor.concerns()).orElse(anchor);
    }
    LocalDate day = occurred.occurredOn().orElse(null);
    boolean open =
        measure != null && canCease(measure) && FactType.of(measure).endOf(measure) == null;
    LocalDate rolled = occurred.rolledDay().orElse(null);
    if (rolled != null && day != null && isSavedIfMoved(occurred, day, rolled)) {
      return so;
    }
    boolean firm = occurred.breach().isPresent();
    return open && day != null && (firm || !goesOn(so.file(), measure, day))
        ? so.ended(rule, Objects.requireNonNull(anchor), Objects.requireNonNull(measure), day)
        : so;
  }
}
