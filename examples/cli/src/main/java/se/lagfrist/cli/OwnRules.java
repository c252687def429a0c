package se.lagfrist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.lagfrist.authoring.RuleError;
import se.lagfrist.authoring.RuleFileException;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;

/** A municipality's own rule files, beside those that come with the library. */
final class OwnRules {

  private OwnRules() {}

  /**
   * Returns an engine with the shipped rules and the given rule files or folders of them.
   *
   * @throws BadInput naming file and line, if a file cannot be read or is not taken
   */
  static ObligationEngine engine(List<Path> paths) {
    ObligationEngine shipped = ObligationEngine.create();
    if (paths.isEmpty()) {
      return shipped;
    }
    try {
      return RuleSets.with(shipped.rules().packs(), read(paths), EngineSettings.defaults());
    } catch (RuleFileException e) {
      throw new BadInput(told(e.errors()));
    }
  }

  /** Reads rule files; a folder stands for those in and below it. */
  static List<RuleSource> read(List<Path> paths) {
    List<RuleSource> sources = new ArrayList<>();
    for (Path path : paths) {
      try {
        if (Files.isDirectory(path)) {
          sources.addAll(RuleSource.readAll(path));
        } else {
          sources.add(RuleSource.read(path));
        }
      } catch (RuleFileException e) {
        throw new BadInput(told(e.errors()));
      } catch (IOException e) {
        throw new BadInput(path + ": filen kan inte läsas. Stämmer sökvägen?");
      }
    }
    if (sources.isEmpty()) {
      throw new BadInput(
          "Här finns ingen regelfil. En regelfil slutar på " + RuleSource.SUFFIX + ".");
    }
    return sources;
  }

  static String told(List<RuleError> errors) {
    return errors.stream().map(RuleError::toString).collect(Collectors.joining("\n"));
  }
}
