package se.lagfrist.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.lagfrist.authoring.scenarier.ScenarioFiles;

/** Compiles the rule files of a module while it is built. Called by Maven. */
public final class PackBuild {

  private PackBuild() {}

  /**
   * Compiles a pack.
   *
   * @param args name of the pack, folder of the rule files, folder of the scenarios, output folder
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException(
          "Give the name, the rule folder, the scenario folder and the output folder.");
    }
    List<RuleSource> sources = RuleSource.readAll(Path.of(args[1]));
    PackCompiler.compile(args[0], sources)
        .withScenarios(ScenarioFiles.readAll(Path.of(args[2])))
        .writeTo(Path.of(args[3]));
  }
}
