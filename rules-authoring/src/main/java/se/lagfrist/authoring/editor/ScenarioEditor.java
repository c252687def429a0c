package se.lagfrist.authoring.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.authoring.RuleFinding;
import se.lagfrist.authoring.editor.Completion.Kind;
import se.lagfrist.authoring.scenarier.ScenarioForms;
import se.lagfrist.authoring.scenarier.ScenarioForms.Form;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.FactType;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/**
 * What an editor knows of a file of scenarios. Lines are counted from 1 and places on a line from
 * 0, in UTF-16 units. Immutable and thread-safe.
 */
public final class ScenarioEditor {

  private static final Pattern FIRST = Pattern.compile("^(Givet|När|Så|Och|Men) (.*)$");
  private static final Pattern WORDS = Pattern.compile("\\(([^()]*)$");
  private static final Pattern DAYS = Pattern.compile(" där (?:.* och |.*, )?([^,]*)$");
  private static final Pattern RULE = Pattern.compile("[a-zåäö0-9.-]+$");

  private final Map<String, String> rules;

  private ScenarioEditor(Map<String, String> rules) {
    this.rules = rules;
  }

  /** Returns an editor of scenarios that try the given rules. */
  public static ScenarioEditor of(RuleBook rules) {
    Map<String, String> ids = new TreeMap<>();
    for (Rule rule : rules.rules()) {
      ids.put(rule.id(), rule.details().title());
    }
    return new ScenarioEditor(ids);
  }

  /**
   * Returns what did not hold in a file, where it stands, with what mends it.
   *
   * @param text the file
   * @param results the results of the file alone
   */
  public List<Diagnostic> diagnostics(String text, List<ScenarioReport.Result> results) {
    Lines lines = Lines.of(text);
    Mending mending = new Mending(lines);
    List<Diagnostic> found = new ArrayList<>();
    for (ScenarioReport.Result result : results) {
      result
          .failed()
          .ifPresent(
              f ->
                  found.add(
                      new Diagnostic(
                          RuleFinding.Level.ERROR,
                          lines.span(f.line(), f.sentence()),
                          f.brief(),
                          mending.of(f.line(), f.sentence(), f.problem()))));
    }
    return List.copyOf(found);
  }

  /** Returns what may stand where someone writes. */
  public List<Completion> completions(String text, int line, int column) {
    Lines lines = Lines.of(text);
    String typed = lines.typed(line, column);
    int indent = Math.min(Lines.indent(lines.raw(line)), column);
    Matcher first = FIRST.matcher(typed);
    List<Completion> found = new ArrayList<>();
    if (!first.matches()) {
      for (String word : List.of("Givet", "När", "Så", "Och", "Men")) {
        add(found, word, Kind.KEYWORD, indent, word + " ", "", typed);
      }
      add(found, "Scenario:", Kind.KEYWORD, indent, "Scenario: <namn>", "Ett nytt fall", typed);
      return List.copyOf(found);
    }
    String rest = first.group(2);
    int start = indent + first.start(2);
    String part = part(lines, line, first.group(1));
    if (part.equals("Givet")) {
      facts(rest, start, found);
    }
    for (Form form : ScenarioForms.all()) {
      if (form.part().equals(part) && !form.shown().startsWith("<uppgift>")) {
        String plain = form.shown().replaceAll("\\[[^\\[\\]]*\\]", "").replaceAll(" +", " ");
        add(found, form.shown(), Kind.SENTENCE, start, plain.strip(), form.meaning(), rest);
      }
    }
    if (part.equals("Så")) {
      Matcher id = RULE.matcher(rest);
      String begun = id.find() ? id.group() : "";
      int from = start + rest.length() - begun.length();
      rules.forEach((name, title) -> add(found, name, Kind.RULE, from, name, title, begun));
    }
    return List.copyOf(found);
  }

  private static void facts(String rest, int start, List<Completion> found) {
    Optional<FactType> fact =
        FactType.all().stream()
            .filter(t -> rest.startsWith(t.swedish() + " "))
            .max((a, b) -> Integer.compare(a.swedish().length(), b.swedish().length()));
    if (fact.isEmpty()) {
      for (FactType type : FactType.all()) {
        String text = type.swedish() + " <namn> där " + firstDay(type) + " är <datum>";
        add(found, type.swedish(), Kind.SENTENCE, start, text, "En uppgift i ärendet", rest);
      }
      return;
    }
    Matcher words = WORDS.matcher(rest);
    Matcher days = DAYS.matcher(rest);
    if (words.find()) {
      String begun = words.group(1).replaceFirst("^.*, ", "");
      int from = start + rest.length() - begun.length();
      ScenarioForms.words(fact.get())
          .forEach(group -> group.forEach(w -> add(found, w, Kind.WORD, from, w, "", begun)));
    } else if (days.find()) {
      int from = start + days.start(1);
      for (DateField day : fact.get().dates()) {
        add(
            found,
            day.swedish(),
            Kind.WORD,
            from,
            day.swedish() + " är <datum>",
            "",
            days.group(1));
      }
    }
  }

  private static String firstDay(FactType type) {
    return type.dates().stream().map(DateField::swedish).findFirst().orElse("registreringen");
  }

  /** Returns what a line means, if it is a sentence of a scenario. */
  public Optional<Hover> hover(String text, int line) {
    Lines lines = Lines.of(text);
    Matcher first = FIRST.matcher(lines.plain(line));
    if (!first.matches()) {
      return Optional.empty();
    }
    String part = part(lines, line, first.group(1));
    return ScenarioForms.of(part, first.group(2))
        .map(
            f ->
                new Hover(
                    lines.span(line),
                    part + " " + f.shown(),
                    f.meaning(),
                    part + " " + f.example()));
  }

  /** Returns the part a line belongs to: {@code Och} goes on with the line above. */
  private static String part(Lines lines, int line, String word) {
    String part = word;
    for (int i = line - 1; i > 0 && (part.equals("Och") || part.equals("Men")); i--) {
      Matcher above = FIRST.matcher(lines.plain(i));
      if (above.matches()) {
        part = above.group(1);
      }
    }
    return part;
  }

  private static void add(
      List<Completion> found,
      String label,
      Kind kind,
      int from,
      String text,
      String info,
      String typed) {
    String in = label.toLowerCase(Locale.ROOT);
    for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!in.contains(word)) {
        return;
      }
    }
    found.add(new Completion(label, kind, from, text, info));
  }
}
