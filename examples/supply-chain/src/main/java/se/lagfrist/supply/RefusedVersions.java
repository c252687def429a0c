package se.lagfrist.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The list of versions that are refused.
 *
 * @param lines what is refused, in the order of the file
 */
public record RefusedVersions(List<RefusedVersion> lines) {

  /** Copies the list. */
  public RefusedVersions {
    lines = List.copyOf(lines);
  }

  /**
   * Reads the list. Empty lines and lines that begin with {@code #} are passed over.
   *
   * @throws IllegalArgumentException when a line cannot be read or the list is empty
   */
  public static RefusedVersions read(Path file) throws IOException {
    List<RefusedVersion> lines =
        Files.readAllLines(file).stream()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .map(RefusedVersion::parse)
            .toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(file + " refuses nothing");
    }
    return new RefusedVersions(lines);
  }

  /** A sentence for each library of the bill that is refused, empty when there is none. */
  public List<String> against(BillOfMaterials bill) {
    return bill.components().stream()
        .flatMap(
            c ->
                lines.stream()
                    .filter(l -> l.refuses(c))
                    .map(
                        l ->
                            bill.artifact()
                                + " brings "
                                + c
                                + ", refused by "
                                + l.advisory()
                                + " "
                                + l.versions()
                                + ": "
                                + l.reason()))
        .toList();
  }
}
