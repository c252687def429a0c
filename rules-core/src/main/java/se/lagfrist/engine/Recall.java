package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.RuleBook;

/**
 * Answers a case much like one of which there are notes: only what asks about a kind of fact that
 * has changed is found anew. When the answer can next change is not remembered. For one case.
 */
final class Recall implements Memory {

  private final Notes notes;
  private int looks;
  private int rounds;

  Recall(Notes notes) {
    this.notes = notes;
  }

  @Override
  public List<Arisen> match(RuleBook rules, CaseFile file) {
    Notes.Look before = notes.look(looks++);
    if (before == null) {
      return rules.match(file);
    }
    Set<FactType> changed = changed(before.file(), file);
    return changed.isEmpty() ? before.arisen() : rules.again(file, before.arisen(), changed);
  }

  @Override
  public Round round(Conclusions so, LocalDate asOf) {
    Notes.NotedRound before = notes.round(rounds++);
    CaseView view = new CaseView(so, asOf);
    return before == null
        ? new Anew(view)
        : new Recalled(view, before, changed(before.file(), so.file()));
  }

  /** The duties of a case, of which those whose facts have not changed are known. */
  private record Recalled(CaseView view, Notes.NotedRound before, Set<FactType> changed)
      implements Round {

    @Override
    public boolean recalls(Arisen duty, List<Obligation> obligations) {
      Notes.Answer answer = before.answer(Notes.Duty.of(duty));
      if (answer == null
          || !answer.anchor().equals(duty.anchor())
          || !answer.reads().isSame(changed, view)) {
        return false;
      }
      obligations.addAll(answer.obligations());
      return true;
    }

    @Override
    public void note(Arisen duty, List<Obligation> obligations, int from) {
      // Each case is tried once.
    }
  }

  /** Returns the kinds of facts in which two cases differ. */
  static Set<FactType> changed(CaseFile one, CaseFile other) {
    Set<FactType> changed = new HashSet<>();
    note(one, other, changed);
    if (one.facts().size() != other.facts().size() || !changed.isEmpty()) {
      note(other, one, changed);
    }
    return changed;
  }

  /** Notes the kinds of those facts of a case that another has otherwise, or not at all. */
  private static void note(CaseFile one, CaseFile other, Set<FactType> changed) {
    List<Fact> facts = one.facts();
    List<Fact> others = other.facts();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      boolean same = i < others.size() && isSame(fact, others.get(i));
      if (!same && !other.fact(fact.id()).filter(f -> isSame(fact, f)).isPresent()) {
        changed.add(FactType.of(fact));
      }
    }
  }

  private static boolean isSame(Fact one, Fact other) {
    return one == other || one.equals(other);
  }
}
