package se.lagfrist.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.obligation.Question;

/**
 * A field of a fact whose absence means that something is unknown.
 *
 * @param fact the fact
 * @param field name of the field
 * @param kind whether it is a day, a code, a mark or what the fact is about
 * @param text how it is asked for, in Swedish
 * @param choices what to try in it, if {@link #takes} it; a mark that is not there answers as "no"
 *     does
 * @param names what may stand in it, as it is told; nothing for a day
 */
record OpenField(
    Fact fact, String field, Question.Kind kind, String text, List<?> choices, List<String> names) {

  /** Returns the fact with something in the field. */
  Fact with(Object choice) {
    return FactType.of(fact).with(fact, field, choice);
  }

  /** Returns whether one of the choices is one for this fact: nothing is about itself. */
  boolean takes(Object choice) {
    return kind != Question.Kind.LINK || !choice.equals(fact.id());
  }

  /** Returns whether it is not to be told yet: why something ended that has not ended. */
  boolean isLater() {
    return field.equals("endReason") && FactType.of(fact).endOf(fact) == null;
  }

  boolean isMark() {
    return kind == Question.Kind.MARK;
  }

  /** Returns the question that it is, which answers some rules. */
  Question question(List<String> ruleIds) {
    return new Question(fact.id(), field, kind, text, names, ruleIds);
  }

  /** Returns how a fact is named to a person: its kind and its id. */
  static String named(@Nullable Fact fact) {
    return fact == null ? "" : FactType.of(fact).swedish() + " " + fact.id();
  }
}
