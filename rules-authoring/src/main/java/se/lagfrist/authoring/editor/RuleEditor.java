package se.lagfrist.authoring.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagfrist.authoring.KnownSentence;
import se.lagfrist.authoring.RuleCheck;
import se.lagfrist.authoring.RuleError;
import se.lagfrist.authoring.RuleFinding;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.rulebook.RuleBook;

/**
 * What an editor knows of a municipality's rule file, beside the law's rules. Lines are counted
 * from 1 and places on a line from 0, in UTF-16 units.
 *
 * <p>Thread-safe. Nothing is compiled: a check is quick enough for every key that is pressed, and
 * one of a text that has been checked lately is at hand.
 */
public final class RuleEditor {

  private static final int REMEMBERED = 32;

  private final RuleBook law;
  private final RuleCompletion completion;
  private final Map<RuleSource, List<Diagnostic>> checked =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RuleSource, List<Diagnostic>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private RuleEditor(RuleBook law) {
    this.law = law;
    this.completion = RuleCompletion.of(law);
  }

  /** Returns an editor of guidelines that are to stand beside the given rules. */
  public static RuleEditor of(RuleBook law) {
    return new RuleEditor(law);
  }

  /**
   * Returns what there is to say about a file, in its order: the findings of {@link RuleCheck},
   * word for word, with their place and what mends them.
   */
  public List<Diagnostic> diagnostics(RuleSource source) {
    synchronized (checked) {
      List<Diagnostic> known = checked.get(source);
      if (known != null) {
        return known;
      }
    }
    Lines lines = Lines.of(source.text());
    Mending mending = new Mending(lines);
    List<Diagnostic> found = new ArrayList<>();
    for (RuleFinding finding : RuleCheck.of(List.of(source)).beside(law).local().run()) {
      RuleError error = finding.error();
      found.add(
          new Diagnostic(
              finding.level(),
              lines.span(error.line(), error.words()),
              error.message(),
              mending.of(error.line(), error.words(), error.message())));
    }
    List<Diagnostic> all = List.copyOf(found);
    synchronized (checked) {
      checked.put(source, all);
    }
    return all;
  }

  /**
   * Returns what may stand where someone writes: sentences, words, rules, sections. The likeliest
   * come first.
   *
   * @param text the file
   * @param line the line
   * @param column the place on the line
   */
  public List<Completion> completions(String text, int line, int column) {
    Lines lines = Lines.of(text);
    int indent = Lines.indent(lines.raw(line));
    return completion.at(
        Standing.at(lines, line), lines.typed(line, column), Math.min(indent, column));
  }

  /** Returns what a line means, if it is a sentence of the language. */
  public Optional<Hover> hover(String text, int line) {
    Lines lines = Lines.of(text);
    String plain = lines.plain(line);
    Standing standing = Standing.at(lines, line);
    return KnownSentence.all().stream()
        .filter(s -> s.part() == standing.part())
        .filter(s -> !s.isConstraint() || s.about().equals(standing.fact()))
        .filter(s -> s.hasForm(plain))
        .findFirst()
        .map(s -> new Hover(lines.span(line), s.shown(), s.meaning(), s.example()));
  }
}
