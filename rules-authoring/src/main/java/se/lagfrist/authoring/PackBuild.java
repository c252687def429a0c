package se.lagfrist.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compiles the rule files of a module while it is built. Called by Maven. */
public final class PackBuild {

  private PackBuild() {}

  /**
   * Compiles a pack.
   *
   * @param args name of the pack, folder of the rule files, output folder
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("Give the name, the rule folder and the output folder.");
    }
    List<RuleSource> sources = RuleSource.readAll(Path.of(args[1]));
    PackCompiler.compile(args[0], sources).writeTo(Path.of(args[2]));
  }
}
