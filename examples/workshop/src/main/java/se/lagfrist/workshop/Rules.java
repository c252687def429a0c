package se.lagfrist.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleCheck;
import se.lagfrist.authoring.RuleFileException;
import se.lagfrist.authoring.RuleFinding;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.editor.RuleEditor;
import se.lagfrist.authoring.editor.ScenarioEditor;
import se.lagfrist.authoring.scenarier.ScenarioFiles;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.RulePack;

/**
 * The law's rules with those of the folder, as they are in force and as they are written. A file is
 * compiled by itself and only when its text is new, so a change of one costs that one.
 */
final class Rules {

  private static final int REMEMBERED = 64;

  private final RuleFolder folder;
  private final CompletableFuture<ObligationEngine> law =
      CompletableFuture.supplyAsync(ObligationEngine::create);
  private final CompletableFuture<RuleEditor> editor =
      law.thenApply(engine -> RuleEditor.of(engine.rules()));
  private final Map<RuleSource, RulePack> packs = memory();
  private final Map<List<RuleSource>, ObligationEngine> engines = memory();

  Rules(RuleFolder folder) {
    this.folder = folder;
  }

  private static <K, V> Map<K, V> memory() {
    return new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > REMEMBERED;
      }
    };
  }

  /** Returns the law alone. */
  ObligationEngine law() {
    return law.join();
  }

  /** Returns what knows the rule language. */
  RuleEditor editor() {
    return editor.join();
  }

  /** Returns what knows scenarios of the given rules. */
  ScenarioEditor scenarioEditor(ObligationEngine engine) {
    return ScenarioEditor.of(engine.rules());
  }

  /** Returns the rule files as they are in force, or as written where something is written. */
  List<RuleSource> sources(Map<String, String> written) {
    return together(RuleSource.SUFFIX, written);
  }

  /** Returns the scenarios as they are in force, or as written where something is written. */
  List<PackFile> scenarios(Map<String, String> written) {
    return together(ScenarioFiles.SUFFIX, written).stream()
        .map(s -> new PackFile(s.name(), s.text()))
        .toList();
  }

  private List<RuleSource> together(String suffix, Map<String, String> written) {
    Map<String, String> all = new java.util.TreeMap<>();
    folder.inForce(suffix).forEach(s -> all.put(s.name(), s.text()));
    written.forEach(
        (name, text) -> {
          if (name.endsWith(suffix)) {
            all.put(name, text);
          }
        });
    List<RuleSource> sources = new ArrayList<>();
    all.forEach(
        (name, text) -> {
          if (!text.isBlank()) {
            sources.add(new RuleSource(name, text));
          }
        });
    return sources;
  }

  /** Returns an engine with the rules in force in the folder. */
  ObligationEngine inForce() {
    return engine(sources(Map.of()));
  }

  /**
   * Returns an engine with the law and the given files.
   *
   * @throws Refused in Swedish, if a file has errors
   */
  synchronized ObligationEngine engine(List<RuleSource> sources) {
    ObligationEngine known = engines.get(sources);
    if (known != null) {
      return known;
    }
    ObligationEngine made = law();
    if (!sources.isEmpty()) {
      refuse(sources);
      RuleBook book = made.rules();
      List<RulePack> own = new ArrayList<>();
      for (RuleSource source : sources) {
        RulePack pack = pack(source);
        if (pack != null) {
          own.add(pack);
        }
      }
      if (!own.isEmpty()) {
        book = book.amendedBy(own);
      }
      made = ObligationEngine.of(book, made.settings());
    }
    engines.put(sources, made);
    return made;
  }

  private void refuse(List<RuleSource> sources) {
    List<RuleFinding> found = RuleCheck.of(sources).beside(law().rules()).local().run();
    found.stream()
        .filter(RuleFinding::isError)
        .findFirst()
        .ifPresent(
            f -> {
              throw Refused.notYet(
                  "Det finns fel att rätta först. "
                      + f.error().file()
                      + " rad "
                      + f.error().line()
                      + ": "
                      + f.error().message());
            });
  }

  private @Nullable RulePack pack(RuleSource source) {
    if (!source.text().contains("REGEL")) {
      return null;
    }
    RulePack known = packs.get(source);
    if (known == null) {
      try {
        known = PackCompiler.compile(RuleSets.LOCAL, List.of(source)).load();
      } catch (RuleFileException e) {
        throw Refused.notYet(String.valueOf(e.getMessage()));
      }
      packs.put(source, known);
    }
    return known;
  }
}
