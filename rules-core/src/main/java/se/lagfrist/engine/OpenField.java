package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.FlagField;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.obligation.Question;

/**
 * A code or a mark that was left out of a fact.
 *
 * @param field name of the field
 * @param kind whether it is a code or a mark
 * @param text how it is asked for, in Swedish
 * @param choices what may stand in it; a mark that is not there answers as "no" does
 */
record OpenField(String field, Question.Kind kind, String text, List<?> choices) {

  /** Returns the codes and marks that were left out of a fact, codes first. */
  static List<OpenField> of(Fact fact) {
    List<OpenField> open = new ArrayList<>();
    FactType type = FactType.of(fact);
    for (TermField field : type.terms()) {
      if (field.isUnknown(fact)) {
        String text = "Uppgift saknas: " + field.swedish() + " (" + named(fact) + ").";
        open.add(new OpenField(field.name(), Question.Kind.CODE, text, known(field)));
      }
    }
    for (FlagField field : type.flags()) {
      if (field.of(fact) == null) {
        String text = "Ja eller nej: " + field.swedish() + "? (" + named(fact) + ")";
        open.add(new OpenField(field.name(), Question.Kind.MARK, text, List.of(true)));
      }
    }
    return open;
  }

  private static List<? extends Term> known(TermField field) {
    return field.values().stream().filter(term -> !term.name().equals("UNKNOWN")).toList();
  }

  /** Returns the fact in Swedish: its kind and its id. */
  static String named(Fact fact) {
    return FactType.of(fact).swedish() + " " + fact.id();
  }

  /** Returns the names of what may stand in it. */
  List<String> names() {
    return kind == Question.Kind.MARK
        ? List.of("true", "false")
        : choices.stream().map(one -> ((Term) one).name()).toList();
  }

  /** Returns whether it is not to be told yet: why something ended that has not ended. */
  boolean isLater(Fact fact) {
    return field.equals("endReason") && FactType.of(fact).endOf(fact) == null;
  }
}
