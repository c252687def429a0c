package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.law.LawStatus;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.RuleBook;

/** Answers a case that was changed a little, from what is remembered and anew. */
public final class Remembered {

  private final Evaluator evaluator;
  private final CaseFile known;
  private final Notes notes = new Notes();

  /** Answers a case and takes notes. */
  public Remembered(RuleBook rules, CaseFile known, LocalDate asOf) {
    this.known = known;
    this.evaluator =
        new Evaluator(
            rules, new LawWatch(LawStatus.shipped(), rules), EngineSettings.defaults(), asOf, asOf);
    evaluator.of(known, null, notes);
  }

  /** Returns what is answered to another case, with what is remembered of this one. */
  public List<String> recalled(CaseFile other) {
    return told(evaluator.of(other, null, new Recall(notes)));
  }

  /** Returns what is answered to another case, all of it found anew. */
  public List<String> anew(CaseFile other) {
    return told(evaluator.of(other, null));
  }

  /**
   * Returns what is answered if a field of a fact tells each term that is not tried, and what is
   * answered for the one that is tried in its place.
   */
  public List<List<List<String>>> untried(Fact fact, TermField field) {
    FactType type = FactType.of(fact);
    OpenField open =
        OpenFields.words(type.with(fact, field.name(), null)).stream()
            .filter(one -> one.field().equals(field.name()))
            .findFirst()
            .orElseThrow();
    List<?> tried = new TermsToTry(evaluator.toldApart(), without(fact)).of(open);
    List<List<List<String>>> pairs = new ArrayList<>();
    for (Object choice : open.choices()) {
      if (!tried.contains(choice)) {
        Object sort = sort(fact, field, choice);
        // What another fact tells as well stands for itself alone.
        Object instead =
            tried.stream()
                .filter(
                    t ->
                        sort(fact, field, t).equals(sort) && t != Measure.OTHER && !isTold(t, fact))
                .findFirst()
                .orElseThrow();
        pairs.add(List.of(anew(filled(fact, field, choice)), anew(filled(fact, field, instead))));
      }
    }
    return pairs;
  }

  private Object sort(Fact fact, TermField field, Object term) {
    return evaluator.toldApart().sort(fact, field, (Term) term);
  }

  private boolean isTold(Object term, Fact butBy) {
    return without(butBy).facts().stream()
        .anyMatch(fact -> FactType.of(fact).terms().stream().anyMatch(one -> one.of(fact) == term));
  }

  private CaseFile without(Fact fact) {
    return known.with(known.facts().stream().filter(f -> f != fact).toList());
  }

  private CaseFile filled(Fact fact, TermField field, Object term) {
    List<Fact> facts = new ArrayList<>(known.facts());
    facts.replaceAll(f -> f == fact ? FactType.of(fact).with(fact, field.name(), term) : f);
    return known.with(facts);
  }

  private static List<String> told(Evaluated found) {
    return found.obligations().stream().map(Remembered::told).sorted().toList();
  }

  private static String told(Obligation one) {
    return String.join(
        " ",
        one.key().toString(),
        one.status().toString(),
        one.start().toString(),
        one.lastDay().toString(),
        one.metOn().toString(),
        one.lapsedOn().toString(),
        one.occurredOn().toString(),
        one.tooLateSince().toString(),
        one.citation().toString(),
        one.gap().toString());
  }
}
