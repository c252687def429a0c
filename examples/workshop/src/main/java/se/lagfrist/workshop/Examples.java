package se.lagfrist.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Objects;
import java.util.stream.Stream;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.json.CaseFileJson;

/** The example cases that come with the workshop. */
final class Examples {

  private static final String FOLDER = "exempel";

  private Examples() {}

  /** Reads them all, in order of name. */
  static List<CaseFile> read() {
    URL place = Objects.requireNonNull(Examples.class.getResource(FOLDER), FOLDER);
    try {
      URI uri = place.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          String path = uri.getSchemeSpecificPart();
          return read(jar.getPath(path.substring(path.indexOf("!/") + 1)));
        }
      }
      return read(Path.of(uri));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<CaseFile> read(Path folder) throws IOException {
    List<CaseFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path path : all.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        files.add(CaseFileJson.read(Files.readString(path)));
      }
    }
    return files;
  }
}
