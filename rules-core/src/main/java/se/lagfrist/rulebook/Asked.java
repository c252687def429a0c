package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;

/**
 * What a rule asks of a case, one sentence of its file at a time, each put to the case on its own.
 * Immutable and thread-safe.
 */
public final class Asked {

  private static final Pattern NAME = Pattern.compile("(?<![\\w$.\"])[a-z]\\w*(?![\\w(.])");

  private final FactType anchor;
  private final int variables;
  private final List<Circumstance> binds;
  private final List<Sentence> sentences;

  private record Sentence(
      Condition words, Circumstance holds, Set<FactType> kinds, Set<String> fields) {}

  /**
   * A part of a condition that is about other facts than the one the rule starts from.
   *
   * @param facts how many facts it looks for
   * @param kinds their kinds
   * @param holds what must hold
   */
  record Part(int facts, Set<FactType> kinds, Circumstance holds) {}

  private Asked(
      FactType anchor, int variables, List<Circumstance> binds, List<Sentence> sentences) {
    this.anchor = anchor;
    this.variables = variables;
    this.binds = List.copyOf(binds);
    this.sentences = List.copyOf(sentences);
  }

  /** Puts the parts of a compiled condition to the sentences they were made from. */
  static Asked of(
      Rule rule,
      FactType anchor,
      int variables,
      List<Circumstance> binds,
      List<Circumstance> tests,
      List<Part> others) {
    List<Sentence> sentences = new ArrayList<>();
    int test = 0;
    int other = 0;
    for (Condition words : rule.asks()) {
      List<Circumstance> parts = new ArrayList<>();
      Set<FactType> kinds = new HashSet<>();
      Set<String> fields = new HashSet<>();
      if (words.isOfAnchor(sentences.isEmpty())) {
        List<Circumstance> its = tests.subList(test, test + words.parts());
        its.forEach(one -> fields.addAll(fields(one)));
        parts.addAll(its);
        test += words.parts();
      } else {
        for (int facts = 0; facts < words.parts(); other++) {
          facts += others.get(other).facts();
          kinds.addAll(others.get(other).kinds());
          parts.add(others.get(other).holds());
        }
      }
      sentences.add(new Sentence(words, Circumstance.all(parts), kinds, fields));
    }
    if (test != tests.size() || other != others.size()) {
      throw new IllegalStateException(
          "The sentences of the rule "
              + rule.id()
              + " do not add up to its condition.\nMaybe the pack was compiled for another version"
              + " of the library.");
    }
    return new Asked(anchor, variables, binds, sentences);
  }

  private static Set<String> fields(Circumstance test) {
    Set<String> found = new HashSet<>();
    if (test instanceof JoinTest one) {
      Matcher name = NAME.matcher(one.text().toString());
      while (name.find()) {
        found.add(name.group());
      }
    }
    return found;
  }

  /** Returns the kind of fact that the rule starts from. */
  public FactType anchor() {
    return anchor;
  }

  /** Returns how many sentences there are; the first names the fact that the rule starts from. */
  public int size() {
    return sentences.size();
  }

  /** Returns a sentence as it stands in the rule file. */
  public Condition words(int sentence) {
    return sentences.get(sentence).words();
  }

  /** Returns the kinds of other facts that a sentence is about; none if it is about the first. */
  public Set<FactType> kinds(int sentence) {
    return sentences.get(sentence).kinds();
  }

  /** Returns the fields of the fact that the rule starts from which a sentence of it is about. */
  public Set<String> fields(int sentence) {
    return sentences.get(sentence).fields();
  }

  /**
   * Returns whether a sentence holds.
   *
   * @param file the case
   * @param fact the fact of it that the rule would start from
   */
  public boolean holds(int sentence, CaseFile file, Fact fact) {
    Scope scope = new Scope(file, variables, Facts.MANY);
    scope.start(fact);
    for (Circumstance one : binds) {
      one.holds(scope);
    }
    return sentences.get(sentence).holds().holds(scope);
  }
}
