package se.lagfrist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lagfrist.authoring.RuleError;
import se.lagfrist.authoring.RuleFileException;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;

/** A municipality's own rule files, beside those that come with the library. */
final class OwnRules {

  /** Files of other kinds, which are told by their names rather than by what stands in them. */
  private static final Pattern OTHER =
      Pattern.compile("(?i)\\.(?:jsonl?|feature|docx?|odt|rtf|pdf|csv|xlsx?|html?|ya?ml|zip)$");

  private OwnRules() {}

  /**
   * Returns an engine with the shipped rules, a change of them and guidelines beside them.
   *
   * @param change rule files or folders that change the law; may be empty
   * @param local rule files or folders of guidelines; may be empty
   * @throws BadInput naming file and line, if a file cannot be read or is not taken
   */
  static ObligationEngine engine(List<Path> change, List<Path> local, EngineSettings settings) {
    return engine(ObligationEngine.create(settings), change, local);
  }

  /** Returns an engine with the rules of the given one, a change of them and guidelines. */
  static ObligationEngine engine(ObligationEngine shipped, List<Path> change, List<Path> local) {
    ObligationEngine engine = shipped;
    try {
      if (!change.isEmpty()) {
        engine = RuleSets.lawChanged(engine.rules(), read(change), engine.settings());
      }
      if (!local.isEmpty()) {
        engine = RuleSets.beside(engine.rules(), read(local), engine.settings());
      }
      return engine;
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
      } else if (OTHER.matcher(path.toString()).find()) {
        throw new BadInput(
            path
                + ": är ingen regelfil. En regelfil är en text i UTF-8 vars namn slutar på "
                + RuleSource.SUFFIX
                + ".");
      } else {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new BadInput(
          paths.stream().map(Path::toString).collect(Collectors.joining(", "))
              + ": här finns ingen regelfil. En regelfil slutar på "
              + RuleSource.SUFFIX
              + ".");
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
