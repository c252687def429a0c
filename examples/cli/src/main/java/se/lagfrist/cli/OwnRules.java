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
    for (Path file : files(paths)) {
      try {
        sources.add(read(file));
      } catch (RuleFileException e) {
        throw new BadInput(told(e.errors()));
      }
    }
    return sources;
  }

  /** Returns the rule files; a folder stands for those in and below it. */
  static List<Path> files(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try {
          files.addAll(RuleSource.files(path));
        } catch (IOException e) {
          throw unreadable(path);
        }
      } else {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new BadInput(
          "Här finns ingen regelfil. En regelfil slutar på " + RuleSource.SUFFIX + ".");
    }
    return files;
  }

  /** Reads a rule file; one that is not a text in UTF-8 is told with {@link RuleFileException}. */
  static RuleSource read(Path file) {
    try {
      return RuleSource.read(file);
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private static BadInput unreadable(Path path) {
    return new BadInput(path + ": filen kan inte läsas. Stämmer sökvägen?");
  }

  static String told(List<RuleError> errors) {
    return errors.stream().map(RuleError::toString).collect(Collectors.joining("\n"));
  }
}
