package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;

/**
 * Answers a case anew with what it leaves open filled in, and tells which rules then answer
 * otherwise.
 */
final class Attempts {

  /**
   * How much is tried: answers times facts. Beyond it every open field that some rule could read is
   * asked about untried, so that a question may be needless but none is missing.
   */
  private static final long MOST_WORK = 150_000;

  /** So many duties a fact may have before a try costs more than the facts tell. */
  private static final int MOST_EACH = 10;

  private final Evaluator evaluator;
  private final Evaluated found;
  private final CaseFile known;
  private final CaseFile file;
  private final Map<ObligationKey, Obligation> answers = new HashMap<>();
  private final TermsToTry terms;
  private @Nullable Notes notes;
  private long work;

  /**
   * What is tried against.
   *
   * @param evaluator what answers the same day for other facts
   * @param known the case as recorded
   * @param found what was answered
   */
  Attempts(Evaluator evaluator, CaseFile known, Evaluated found) {
    this.evaluator = evaluator;
    this.known = known;
    this.found = found;
    this.file = found.drawn().file();
    this.terms = new TermsToTry(evaluator.toldApart(), file);
    for (Obligation one : found.obligations()) {
      if (!one.isProjected()) {
        answers.put(one.key(), one);
      }
    }
  }

  /** Returns the duties that were answered, projected ones left out. */
  Set<ObligationKey> answered() {
    return answers.keySet();
  }

  /** Returns whether more is open than can be tried. */
  boolean isTooMuch() {
    return work > MOST_WORK;
  }

  /** Returns the rules that answer otherwise when a field is filled with something. */
  Set<String> blockedBy(OpenField field) {
    Set<String> blocked = new TreeSet<>();
    for (Object choice : terms.of(field)) {
      if (isTooMuch()) {
        break;
      }
      if (field.takes(choice)) {
        compare(field.fact(), Map.of(field.field(), choice), blocked);
      }
    }
    return blocked;
  }

  /** Returns the rules that answer otherwise when two fields of a fact are filled together. */
  Set<String> blockedBy(OpenField one, OpenField other) {
    Set<String> blocked = new TreeSet<>();
    for (Object a : terms.of(one)) {
      if (isTooMuch()) {
        break;
      }
      for (Object b : terms.of(other)) {
        compare(one.fact(), Map.of(one.field(), a, other.field(), b), blocked);
      }
    }
    return blocked;
  }

  /** Adds the rules that answer otherwise when some fields of a fact are others. */
  private void compare(Fact fact, Map<String, Object> fields, Set<String> blocked) {
    work += Math.max(file.facts().size(), found.obligations().size() / MOST_EACH);
    if (isTooMuch()) {
      return;
    }
    // What followed from the fact as it was must be drawn anew, or it would stand as recorded.
    CaseFile base = found.drawn().isConcluded(fact) ? file : known;
    Fact other = base.fact(fact.id()).orElse(fact);
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      other = FactType.of(fact).with(other, field.getKey(), field.getValue());
    }
    List<Fact> facts = new ArrayList<>(base.facts());
    Fact tried = other;
    facts.replaceAll(f -> f.id().equals(fact.id()) ? tried : f);
    Evaluated then = evaluator.of(base.with(facts), null, new Recall(notes()));
    int same = 0;
    for (Obligation one : then.obligations()) {
      Obligation before = answers.get(one.key());
      if (before == null || !alike(before, one)) {
        blocked.add(one.key().ruleId());
      }
      same += before == null ? 0 : 1;
    }
    if (same < answers.size()) {
      Set<ObligationKey> left = new TreeSet<>(answers.keySet());
      then.obligations().forEach(o -> left.remove(o.key()));
      left.forEach(key -> blocked.add(key.ruleId()));
    }
  }

  private Notes notes() {
    Notes taken = notes;
    if (taken == null) {
      taken = new Notes();
      evaluator.of(known, null, taken);
      notes = taken;
    }
    return taken;
  }

  private static boolean alike(Obligation a, Obligation b) {
    return a.status() == b.status()
        && a.lastDay().equals(b.lastDay())
        && a.start().equals(b.start())
        && a.metOn().equals(b.metOn())
        && a.lapsedOn().equals(b.lapsedOn())
        && a.occurredOn().equals(b.occurredOn())
        && a.tooLateSince().equals(b.tooLateSince());
  }
}
