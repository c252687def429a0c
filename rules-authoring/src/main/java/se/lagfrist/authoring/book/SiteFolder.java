package se.lagfrist.authoring.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The folder that a book is written to.
 *
 * @param folder the folder, made if it is not there
 */
record SiteFolder(Path folder) {

  /**
   * Writes the pages beside an earlier book, and puts them in its place when all are there.
   *
   * @param pages the files by their path from the folder
   * @throws IOException if they cannot be written; the earlier book then stays
   */
  void write(SortedMap<String, String> pages) throws IOException {
    Files.createDirectories(folder);
    Path beside = folder.resolve(Book.UNDER_WAY);
    remove(beside); // What an interruption left.
    try {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = beside.resolve(page.getKey());
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, page.getValue(), StandardCharsets.UTF_8);
      }
      // All is written, so there is room for it: only now is the earlier book touched.
      if (Files.exists(folder.resolve(Book.STYLE))) {
        for (String part : List.of("regel", "lag", "amne")) {
          clear(part, pages);
        }
      }
      for (String page : pages.keySet()) {
        Path file = folder.resolve(page);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.move(beside.resolve(page), file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      remove(beside);
    }
  }

  private static void remove(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private void clear(String part, SortedMap<String, String> pages) throws IOException {
    Path pagesOfPart = folder.resolve(part);
    if (!Files.isDirectory(pagesOfPart)) {
      return;
    }
    try (Stream<Path> files = Files.list(pagesOfPart)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".html") && !pages.containsKey(part + "/" + name)) {
          Files.delete(file);
        }
      }
    }
  }
}
