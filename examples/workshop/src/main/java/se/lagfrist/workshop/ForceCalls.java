package se.lagfrist.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.RuleFinding;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.editor.Diagnostic;
import se.lagfrist.authoring.scenarier.ScenarioFiles;
import se.lagfrist.authoring.scenarier.ScenarioReport;

/** Puts what is written in force: only when every check and scenario holds, whole or not at all. */
final class ForceCalls {

  /** What a rule file may hold of a name: a comment goes through the same gate as the rest. */
  private static final Pattern AUTHOR = Pattern.compile("[A-Za-zÅÄÖåäöÉéÜüÈèÀàÆæØø .'-]{2,80}");

  private static final String STAMP = "# Satt i kraft ";

  private final RuleFolder folder;
  private final Rules rules;
  private final ScenarioRuns runs;
  private final Clock clock;

  ForceCalls(RuleFolder folder, Rules rules, ScenarioRuns runs, Clock clock) {
    this.folder = folder;
    this.rules = rules;
    this.runs = runs;
    this.clock = clock;
  }

  /** Returns what still keeps the file from being put in force. */
  Map<String, @Nullable Object> ready(Asked asked) {
    Map<String, String> texts = together(asked);
    return Trees.of(
        "missing", missing(asked.text("name"), texts), "files", List.copyOf(texts.keySet()));
  }

  /** Puts a file in force, and what is written of the scenarios or rules that belong to it. */
  Map<String, @Nullable Object> enforce(Asked asked) {
    String author = asked.text("author").strip();
    if (!AUTHOR.matcher(author).matches()) {
      throw Refused.bad(
          "Skriv vem som sätter i kraft: ett namn eller en funktion, med bokstäver, punkt och"
              + " bindestreck, högst 80 tecken.");
    }
    Map<String, String> texts = together(asked);
    List<String> missing = missing(asked.text("name"), texts);
    if (!missing.isEmpty()) {
      throw Refused.notYet("Filen kan inte sättas i kraft än. " + missing.get(0));
    }
    texts.replaceAll((name, text) -> stamped(text, author));
    folder.enforce(texts, asked.textsByName("versions"));
    return Trees.of("texts", texts);
  }

  /**
   * A rule file and the scenarios of the same name go together, for neither holds without the
   * other. Of all other files only what is in force counts: their drafts are read by nobody.
   */
  private static Map<String, String> together(Asked asked) {
    String name = asked.text("name");
    String other =
        name.endsWith(RuleSource.SUFFIX)
            ? bare(name) + ScenarioFiles.SUFFIX
            : bare(name) + RuleSource.SUFFIX;
    Map<String, String> drafts = asked.drafts();
    Map<String, String> texts = new TreeMap<>();
    for (String one : List.of(name, other)) {
      if (drafts.containsKey(one)) {
        texts.put(one, drafts.getOrDefault(one, ""));
      }
    }
    return texts;
  }

  private static String bare(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private String stamped(String text, String author) {
    String end = text.endsWith("\n") ? "" : "\n";
    return text + end + STAMP + LocalDate.now(clock) + " av " + author + "\n";
  }

  private List<String> missing(String asked, Map<String, String> texts) {
    List<String> missing = new ArrayList<>();
    List<RuleSource> sources = new ArrayList<>();
    if (texts.getOrDefault(asked, "").isBlank()) {
      missing.add("Filen är tom.");
    }
    texts.forEach(
        (name, text) -> {
          if (name.endsWith(RuleSource.SUFFIX)) {
            sources.add(new RuleSource(name, text));
          }
        });
    for (RuleSource source : sources) {
      for (Diagnostic one : rules.editor().diagnostics(source)) {
        if (one.level() == RuleFinding.Level.ERROR) {
          missing.add(source.name() + " rad " + one.span().line() + ": " + one.message());
        }
      }
    }
    if (missing.isEmpty()) {
      try {
        tried(sources, texts, missing);
      } catch (Refused e) {
        missing.add(e.swedish());
      }
    }
    return missing;
  }

  private void tried(List<RuleSource> sources, Map<String, String> drafts, List<String> missing) {
    ScenarioReport report = runs.run(rules.scenarios(drafts), rules.engine(rules.sources(drafts)));
    report.results().stream()
        .filter(r -> !r.passed())
        .forEach(
            r ->
                missing.add(
                    "Scenariot \""
                        + r.name()
                        + "\" i "
                        + r.file()
                        + " håller inte. "
                        + r.failed().map(ScenarioReport.Failure::brief).orElse("")));
    missing.addAll(TrialCalls.untried(sources, report));
  }
}
