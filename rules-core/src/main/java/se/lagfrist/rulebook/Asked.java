package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
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
   * @param tests the tests of its fact, if it looks for one
   * @param without reads it without so many of its last tests
   * @param absent whether it says that there is no such fact
   */
  record Part(
      int facts,
      Set<FactType> kinds,
      List<JoinTest> tests,
      IntFunction<Circumstance> without,
      boolean absent) {}

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
      List<JoinTest> tests,
      List<Part> others) {
    Reading reading = new Reading(rule.asks(), tests, others);
    return new Asked(anchor, variables, binds, reading.sentences(rule.id()));
  }

  /** Goes through the sentences and takes from the condition what each of them became. */
  private record Reading(List<Condition> asks, List<JoinTest> tests, List<Part> others) {

    List<Sentence> sentences(String ruleId) {
      List<Sentence> sentences = new ArrayList<>();
      int test = 0;
      int other = 0;
      for (int i = 0; i < asks.size(); ) {
        int last = lastAbout(i);
        if (i == 0) {
          for (; i <= last; i++) {
            List<JoinTest> its = tests.subList(test, test + asks.get(i).parts());
            test += its.size();
            sentences.add(
                new Sentence(
                    asks.get(i), Circumstance.all(List.copyOf(its)), Set.of(), fields(its)));
          }
        } else {
          List<Part> parts = new ArrayList<>();
          for (int facts = 0; facts < asks.get(i).parts(); other++) {
            facts += others.get(other).facts();
            parts.add(others.get(other));
          }
          sentences.addAll(aboutOthers(i, last, parts));
          i = last + 1;
        }
      }
      if (test != tests.size() || other != others.size()) {
        throw new IllegalStateException(
            "The sentences of the rule "
                + ruleId
                + " do not add up to its condition.\nMaybe the pack was compiled for another"
                + " version of the library.");
      }
      return sentences;
    }

    /** Returns the last of the lines that belong to the same fact as a sentence. */
    private int lastAbout(int sentence) {
      int last = sentence;
      while (last + 1 < asks.size() && asks.get(last + 1).isDetail()) {
        last++;
      }
      return last;
    }

    /**
     * What is asked of another fact is put line by line: whether there is one for which this line
     * and those before it hold. That there is none holds or fails as a whole.
     */
    private List<Sentence> aboutOthers(int first, int last, List<Part> parts) {
      Set<FactType> kinds = new HashSet<>();
      parts.forEach(p -> kinds.addAll(p.kinds()));
      Part only = parts.size() == 1 ? parts.get(0) : null;
      int left = 0;
      for (int i = first + 1; i <= last; i++) {
        left += asks.get(i).parts();
      }
      List<Sentence> sentences = new ArrayList<>();
      for (int i = first; i <= last; i++) {
        left -= i == first ? 0 : asks.get(i).parts();
        int fewer = only == null || only.absent() ? 0 : left;
        Circumstance holds =
            Circumstance.all(parts.stream().map(p -> p.without().apply(fewer)).toList());
        Set<String> fields = Set.of();
        if (only != null && !only.tests().isEmpty()) {
          int end = only.tests().size() - left;
          int begin = i == first ? 0 : end - asks.get(i).parts();
          fields = fields(only.tests().subList(begin, end));
        }
        sentences.add(new Sentence(asks.get(i), holds, kinds, fields));
      }
      return sentences;
    }
  }

  private static Set<String> fields(List<JoinTest> tests) {
    Set<String> found = new HashSet<>();
    for (JoinTest test : tests) {
      Matcher name = NAME.matcher(test.text().toString());
      while (name.find()) {
        found.add(name.group());
      }
    }
    return Set.copyOf(found);
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

  /**
   * Returns the fields that a sentence is about, of the fact that the rule starts from or of the
   * other one that it looks for.
   */
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
