package se.lagfrist.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A duty of the legal catalogue that no rule expresses, and why.
 *
 * @param id its id in the legal catalogue
 * @param reason why, in Swedish
 * @param file the page it is recorded on
 */
record NotExpressed(String id, String reason, String file) {

  private static final String FOLDER = "META-INF/lagfrist/inte-uttryckt";
  private static final Pattern RECORD = Pattern.compile("- `([^`]+)`: (.+)");

  /** Returns the records that were on the pages in docs/inte-uttryckt when this was built. */
  static List<NotExpressed> all() {
    URL folder = NotExpressed.class.getClassLoader().getResource(FOLDER);
    if (folder == null) {
      return List.of();
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(jar.getPath(FOLDER));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The records of what is not expressed cannot be read.", e);
    }
  }

  private static List<NotExpressed> in(Path folder) throws IOException {
    List<Path> pages;
    try (Stream<Path> all = Files.list(folder)) {
      pages = all.filter(p -> p.toString().endsWith(".md")).sorted().toList();
    }
    List<NotExpressed> records = new ArrayList<>();
    for (Path page : pages) {
      records.addAll(in(page.getFileName().toString(), Files.readAllLines(page)));
    }
    return records;
  }

  /** Reads the records of a page: a line {@code - `id`: reason}, going on over indented lines. */
  static List<NotExpressed> in(String file, List<String> lines) {
    List<NotExpressed> records = new ArrayList<>();
    String id = "";
    StringBuilder reason = new StringBuilder();
    for (String line : lines) {
      Matcher matcher = RECORD.matcher(line);
      boolean begins = matcher.matches();
      boolean goesOn = !id.isEmpty() && line.startsWith("  ") && !line.isBlank();
      if (goesOn) {
        reason.append(' ').append(line.strip());
        continue;
      }
      if (!id.isEmpty()) {
        records.add(new NotExpressed(id, reason.toString(), file));
        id = "";
      }
      if (begins) {
        id = matcher.group(1);
        reason.setLength(0);
        reason.append(matcher.group(2).strip());
      }
    }
    if (!id.isEmpty()) {
      records.add(new NotExpressed(id, reason.toString(), file));
    }
    return records;
  }
}
