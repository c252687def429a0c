package se.lagfrist.workshop;

import java.util.List;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;
import se.lagfrist.obligation.Question;

/** Words of the model as people read them. */
final class Words {

  private Words() {}

  /** Returns what may be filled in, in Swedish: a word of the model, or the name of a fact. */
  static List<String> candidates(Question question) {
    return question.candidates().stream().map(c -> swedish(question.field(), c)).toList();
  }

  private static String swedish(String field, String code) {
    for (FactType type : FactType.all()) {
      for (TermField term : type.terms()) {
        if (term.name().equals(field)) {
          for (Term one : term.values()) {
            if (one.name().equals(code)) {
              return one.swedish();
            }
          }
        }
      }
    }
    return code;
  }
}
