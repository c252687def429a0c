package se.lagfrist.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagfrist.authoring.review.RuleReview;
import se.lagfrist.authoring.scenarier.ScenarioFiles;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RuleDraft;

/** Compiles the rule files of a module while it is built. Called by Maven. */
public final class PackBuild {

  private PackBuild() {}

  /**
   * Compiles a pack.
   *
   * @param args name of the pack, folder of the rule files, folder of the scenarios, output folder,
   *     folder of the records of how rules were read, folder of the pages about what is no rule
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 6) {
      throw new IllegalArgumentException(
          "Give the name, the rule folder, the scenario folder, the output folder, the folder of"
              + " reviews and the folder of what is not expressed.");
    }
    List<RuleSource> sources = RuleSource.readAll(Path.of(args[1]));
    CompiledPack pack = PackCompiler.compile(args[0], sources);
    Set<String> ids =
        pack.load().drafts().stream().map(RuleDraft::id).collect(Collectors.toUnmodifiableSet());
    pack.withScenarios(ScenarioFiles.readAll(Path.of(args[2])))
        .withReviews(reviews(Path.of(args[4]), ids))
        .withUnexpressed(texts(Path.of(args[5]), ".md"))
        .writeTo(Path.of(args[3]));
  }

  /** Returns the files that are about rules of the pack; each file is read, so that it can be. */
  private static List<PackFile> reviews(Path folder, Set<String> ids) throws IOException {
    return texts(folder, ".txt").stream()
        .filter(f -> RuleReview.parse(f).stream().anyMatch(r -> ids.contains(r.rule())))
        .toList();
  }

  private static List<PackFile> texts(Path folder, String ending) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.list(folder)) {
      paths = all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    }
    List<PackFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(new PackFile(path.getFileName().toString(), Files.readString(path)));
    }
    return files;
  }
}
