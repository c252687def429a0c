package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.List;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.RuleBook;

/**
 * What is remembered from one answer to the next. To find out what is unknown, a case is answered
 * over and over with one fact changed, and nearly everything in it stays as it was.
 */
interface Memory {

  /** Remembers nothing: everything is found anew. */
  Memory NONE = new None();

  /**
   * Returns which rules of a book apply to which facts. Those who ask do so in the same order for
   * every case: the conclusions step by step, then the duties round by round.
   */
  List<Arisen> match(RuleBook rules, CaseFile file);

  /** Begins to answer the duties of a case with what follows from it. */
  Round round(Conclusions so, LocalDate asOf);

  /** The duties of a case while they are answered one by one. */
  interface Round {

    /** Returns the case for the next duty. */
    CaseView view();

    /** Adds what a duty was answered before, and returns true, if it would be the same now. */
    boolean recalls(Arisen duty, List<Obligation> obligations);

    /** Notes what a duty was answered: what stands from a place in the list on. */
    void note(Arisen duty, List<Obligation> obligations, int from);
  }

  /** Remembers nothing. */
  record None() implements Memory {

    @Override
    public List<Arisen> match(RuleBook rules, CaseFile file) {
      return rules.match(file);
    }

    @Override
    public Round round(Conclusions so, LocalDate asOf) {
      return new Anew(new CaseView(so, asOf));
    }
  }

  /** All duties are answered anew. */
  record Anew(CaseView view) implements Round {

    @Override
    public boolean recalls(Arisen duty, List<Obligation> obligations) {
      return false;
    }

    @Override
    public void note(Arisen duty, List<Obligation> obligations, int from) {
      // Nobody asks for it again.
    }
  }
}
