package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.obligation.Question;
import se.lagfrist.rulebook.ToldApart;

/**
 * Terms to try where a term is missing: one of each sort that is told apart, so that the answer is
 * known for all of them.
 */
final class TermsToTry {

  /**
   * Fields of many terms of which the engine itself asks no more than whether two facts tell the
   * same, but for the terms named here.
   */
  private static final Map<Class<? extends Fact>, Map<String, Set<Term>>> ASKED_FOR_BY_THE_ENGINE =
      Map.of(
          Application.class, Map.of("measure", Set.of(Measure.OTHER)),
          Decision.class, Map.of("endReason", Set.of()),
          Event.class, Map.of("law", Set.of()));

  private final ToldApart rules;
  private final CaseFile file;
  private @Nullable Set<Object> told;

  /**
   * Tries terms in a case.
   *
   * @param rules what the rules tell apart
   * @param file the case
   */
  TermsToTry(ToldApart rules, CaseFile file) {
    this.rules = rules;
    this.file = file;
  }

  /** Returns those of the choices of a field that must be tried. */
  List<?> of(OpenField field) {
    Fact fact = field.fact();
    Set<Term> asked =
        ASKED_FOR_BY_THE_ENGINE.getOrDefault(fact.getClass(), Map.of()).get(field.field());
    return field.kind() != Question.Kind.CODE || asked == null
        ? field.choices()
        : some(fact, field, asked);
  }

  private List<Term> some(Fact fact, OpenField field, Set<Term> asked) {
    TermField its =
        FactType.of(fact).terms().stream()
            .filter(one -> one.name().equals(field.field()))
            .findFirst()
            .orElseThrow();
    List<Term> some = new ArrayList<>();
    Set<Object> sorts = new HashSet<>();
    for (Object choice : field.choices()) {
      if (choice instanceof Term term
          && (asked.contains(term)
              || told().contains(term)
              || sorts.add(rules.sort(fact, its, term)))) {
        some.add(term);
      }
    }
    return some;
  }

  /** Returns the terms that some fact of the case tells: another may be the same. */
  private Set<Object> told() {
    Set<Object> all = told;
    if (all == null) {
      all = new HashSet<>();
      for (Fact fact : file.facts()) {
        for (TermField field : FactType.of(fact).terms()) {
          Object term = field.of(fact);
          if (term != null) {
            all.add(term);
          }
        }
      }
      told = all;
    }
    return all;
  }
}
