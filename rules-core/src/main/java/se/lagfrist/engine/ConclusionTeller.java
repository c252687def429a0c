package se.lagfrist.engine;

import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.TermField;
import se.lagfrist.obligation.Step;
import se.lagfrist.rulebook.Rule;

/** Tells what the facts that nobody recorded follow from. */
final class ConclusionTeller {

  private ConclusionTeller() {}

  /** Says of each fact that was used and not recorded what it follows from. */
  static void tell(CaseView view, Telling telling) {
    for (String id : telling.used()) {
      for (Concluded one : view.concluded(id)) {
        telling.uses(one.from().id());
        String what = one.field().isEmpty() ? id : id + ", " + one.field();
        telling.say(
            Step.conclusion(
                concluded(view, id, one.field())
                    + ": "
                    + one.rule().details().title()
                    + " (av "
                    + FactType.of(one.from()).swedish()
                    + " "
                    + one.from().id()
                    + ")."
                    + elsewhere(one.rule()),
                "Concluded of "
                    + what
                    + " from "
                    + one.from().id()
                    + " by "
                    + one.rule().id()
                    + ".",
                one.citation()));
      }
    }
  }

  /** Names the sections that say the same in other acts: the fact may be under one of them. */
  private static String elsewhere(Rule rule) {
    return rule.sources().isEmpty() ? "" : " Jämför " + String.join("; ", rule.sources()) + ".";
  }

  private static String concluded(CaseView view, String id, String field) {
    if (field.isEmpty()) {
      return id;
    }
    if (field.equals("concerns")) {
      return "vad " + id + " gäller";
    }
    Fact fact = view.fact(id);
    return fact == null ? id : named(fact, field) + " för " + id;
  }

  /** Returns the Swedish name of a field. */
  private static String named(Fact fact, String field) {
    FactType kind = FactType.of(fact);
    return kind.dates().stream()
        .filter(d -> d.name().equals(field))
        .map(DateField::swedish)
        .findFirst()
        .or(
            () ->
                kind.terms().stream()
                    .filter(t -> t.name().equals(field))
                    .map(TermField::swedish)
                    .findFirst())
        .orElse(field);
  }
}
