package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.WhyNot;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/**
 * Where something that was not recorded comes from.
 *
 * @param rule the conclusion, or the duty whose effect it is
 * @param from the fact it was concluded from
 * @param field the field that was concluded; empty for the whole fact
 */
record Concluded(Rule rule, Fact from, String field) {

  /** Returns the section it rests on, in the wording of the day of the fact it came from. */
  Citation citation() {
    LocalDate day = from.occurredOn();
    LawText text = day == null ? null : rule.law().on(day);
    List<LawText> all = rule.law().versions();
    boolean before = day != null && day.isBefore(all.get(0).inForce().from());
    return (text != null ? text : all.get(before ? 0 : all.size() - 1)).citation();
  }

  /** Returns what it gave to a fact. */
  WhyNot.Given given(Fact fact) {
    FactType type = FactType.of(fact);
    List<String> told = new ArrayList<>();
    if (field.isEmpty()) {
      for (TermField term : type.terms()) {
        if (term.of(fact) instanceof Term word) {
          told.add(word.swedish());
        }
      }
    }
    for (DateField day : type.dates()) {
      if ((field.isEmpty() || field.equals(day.name())) && day.of(fact) != null) {
        told.add(day.swedish() + " " + day.of(fact));
      }
    }
    if ((field.isEmpty() || field.equals("concerns")) && fact.concerns() != null) {
      told.add("gäller " + fact.concerns());
    }
    return new WhyNot.Given(from.id(), fact.id(), type.swedish(), told, citation());
  }

  /** Returns what it asks for, where a fact that must be there is missing. */
  WhyNot.Given asked() {
    List<String> told = List.of("saknar " + field);
    return new WhyNot.Given(from.id(), from.id(), FactType.of(from).swedish(), told, citation());
  }
}
