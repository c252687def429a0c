package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.drools.DroolsMatcher;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/**
 * What the rules say of a case, worked out a second time: an ordinary Drools session finds which
 * rules apply to which facts, and the days are counted here. Thread-safe.
 */
public final class Recount {

  private final Map<String, Duty> duties;
  private final NavigableSet<LocalDate> meetings;
  private final DroolsMatcher drools;

  /** The conclusions, step by step. */
  private final List<DroolsMatcher> conclusions;

  private Recount(
      Map<String, Duty> duties,
      NavigableSet<LocalDate> meetings,
      DroolsMatcher drools,
      List<DroolsMatcher> conclusions) {
    this.duties = duties;
    this.meetings = meetings;
    this.drools = drools;
    this.conclusions = conclusions;
  }

  /** Returns every duty of the rules but those that wait for a switch. */
  public static Recount of(RuleBook rules) {
    return of(rules, Set.of(), List.of());
  }

  /**
   * Returns every duty of the rules but those that wait for another switch than the given ones.
   *
   * @param rules the rules, as their packs have them
   * @param switches the switches that are on
   * @param meetings the days on which the board meets
   * @throws IllegalStateException if a rule says something that the second count does not know
   */
  public static Recount of(RuleBook rules, Set<String> switches, List<LocalDate> meetings) {
    Map<String, Duty> duties = new LinkedHashMap<>();
    for (Rule rule : rules.rules()) {
      if (rule.switchName() == null || switches.contains(rule.switchName())) {
        duties.put(rule.id(), Duty.of(rule));
      }
    }
    return new Recount(
        duties,
        new TreeSet<>(meetings),
        DroolsMatcher.sessionPerCase(rules),
        rules.conclusions().stream().map(DroolsMatcher::sessionPerCase).toList());
  }

  /** Returns the same for some of the duties only. */
  Recount only(Predicate<String> ids) {
    Map<String, Duty> some = new LinkedHashMap<>(duties);
    some.keySet().removeIf(ids.negate());
    return new Recount(some, meetings, drools, conclusions);
  }

  /** Returns the ids of the duties. */
  public Set<String> ids() {
    return Set.copyOf(duties.keySet());
  }

  /** Answers what is due in a case on a day, in the order of a timeline. */
  public List<Obligation> evaluate(CaseFile file, LocalDate asOf) {
    Drawn drawn = Drawn.of(file.id(), Known.on(file.facts(), asOf), conclusions);
    while (true) {
      List<Obligation> found = evaluate(file.id(), drawn, asOf);
      Drawn after = drawn;
      for (Obligation one : found) {
        Duty duty = duties.get(one.key().ruleId());
        if (one.status() == Status.OCCURRED && duty != null && duty.endsMeasure) {
          after = after.ended(one, asOf);
        }
      }
      if (after == drawn) {
        return found;
      }
      // What the law has ended changes what is due; a measure ends once, so this comes to rest.
      drawn = after;
    }
  }

  private List<Obligation> evaluate(String caseId, Drawn drawn, LocalDate asOf) {
    PlainCase known = new PlainCase(drawn, asOf, meetings);
    List<Obligation> out = new ArrayList<>();
    for (Arisen arisen : drools.match(caseId, drawn.facts())) {
      Duty duty = duties.get(arisen.rule().id());
      if (duty != null) {
        new Clock(duty, known, arisen.anchor(), out).run();
      }
    }
    out.sort(Obligation.BY_URGENCY);
    return out;
  }
}
