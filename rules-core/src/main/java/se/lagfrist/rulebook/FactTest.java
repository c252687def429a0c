package se.lagfrist.rulebook;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Term;
import se.lagfrist.casefile.TermField;

/** A test on a fact alone, as Drools compiled it. Rules that ask the same share the same test. */
final class FactTest {

  /** Such as {@code kind in (EventKind.DISCHARGEABLE, EventKind.EVICTION_NOTICE)}. */
  private static final Pattern TERMS =
      Pattern.compile("(\\w+) in \\(([A-Z]\\w*\\.\\w+(?:, [A-Z]\\w*\\.\\w+)*)\\)");

  private static final Pattern CALL = Pattern.compile("\\w\\(");

  private final Predicate1<Fact> predicate;
  private final String text;
  private final @Nullable String field;
  private final Set<String> terms;
  private final boolean calls;

  private FactTest(
      Predicate1<Fact> predicate, String text, @Nullable String field, Set<String> terms) {
    this.predicate = predicate;
    this.text = text;
    this.field = field;
    this.terms = Set.copyOf(terms);
    this.calls = CALL.matcher(text).find();
  }

  /** Returns a test of a compiled rule, with what the text Drools keeps of it tells. */
  @SuppressWarnings("unchecked")
  static FactTest of(Predicate1<Fact> compiled) {
    Predicate1<Fact> predicate =
        compiled instanceof IntrospectableLambda l ? (Predicate1<Fact>) l.getLambda() : compiled;
    String text = compiled.predicateInformation().getStringConstraint();
    Matcher asked = TERMS.matcher(text);
    if (!asked.matches()) {
      return new FactTest(predicate, text, null, Set.of());
    }
    Set<String> names = new HashSet<>();
    for (String term : asked.group(2).split(", ")) {
      names.add(term.substring(term.indexOf('.') + 1));
    }
    return new FactTest(predicate, text, asked.group(1), names);
  }

  /** Returns whether it asks which term is in a component, and nothing else. */
  boolean asks(TermField component) {
    return component.name().equals(field);
  }

  /** Returns whether it asks for some terms and nothing else. */
  boolean asksForTerms() {
    return field != null;
  }

  /** Returns whether a fact with the given term in the component it asks about passes. */
  boolean allows(Term term) {
    return terms.contains(term.name());
  }

  /** Returns whether it calls something that another test may have to find to be there first. */
  boolean calls() {
    return calls;
  }

  boolean passes(Fact fact) {
    try {
      return predicate.test(fact);
    } catch (Exception e) {
      throw new IllegalStateException(
          "The test "
              + text
              + " failed on a fact of the kind "
              + fact.getClass().getSimpleName()
              + ".",
          e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactTest that && predicate == that.predicate;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(predicate);
  }

  @Override
  public String toString() {
    return text;
  }
}
