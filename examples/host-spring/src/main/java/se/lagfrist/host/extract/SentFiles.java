package se.lagfrist.host.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import se.lagfrist.host.problem.HostProblem;

/** Files that were sent, in a folder of their own that only this program reads, until closed. */
final class SentFiles implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SentFiles.class);
  private static final int MOST = 50;
  private static final int LONGEST_NAME = 80;
  private static final Set<String> KINDS = Set.of("csv", "txt", "tsv", "xlsx", "json");
  private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{N}._ -]");

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private SentFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Puts files in a folder.
   *
   * @throws HostProblem if there is none, or one of them is empty or of a kind that is not read
   */
  static SentFiles of(List<MultipartFile> sent) throws IOException {
    List<MultipartFile> chosen =
        sent.stream().filter(f -> !f.isEmpty() || !name(f).isEmpty()).toList();
    if (chosen.isEmpty() || chosen.size() > MOST) {
      throw HostProblem.noExtract(
          HttpStatus.BAD_REQUEST,
          chosen.isEmpty()
              ? "Ingen fil är vald. Välj en eller flera filer ur samma utdrag."
              : "Högst " + MOST + " filer läses på en gång.");
    }
    Set<String> names = new HashSet<>();
    for (MultipartFile file : chosen) {
      check(file, names);
    }
    SentFiles files = new SentFiles(Files.createTempDirectory("lagfrist-utdrag"));
    try {
      for (MultipartFile file : chosen) {
        Path to = files.folder.resolve(name(file));
        file.transferTo(to);
        files.files.add(to);
      }
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
    return files;
  }

  private static void check(MultipartFile file, Set<String> names) {
    String name = name(file);
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!KINDS.contains(kind)) {
      throw HostProblem.noExtract(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          name
              + ": läses inte. Ett utdrag är text (.csv, .txt), ett kalkylblad (.xlsx) eller JSON"
              + (kind.equals("xls") || kind.equals("ods")
                  ? ". Öppna filen och spara den som .xlsx."
                  : ". Spara utdraget som något av dem. Ett ärende som JSON lämnas i det andra"
                      + " formuläret på sidan."));
    }
    if (file.isEmpty()) {
      throw HostProblem.noExtract(
          HttpStatus.UNPROCESSABLE_CONTENT,
          name + ": är tom. Ta ut filen på nytt, och kontrollera att urvalet har rader.");
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw HostProblem.noExtract(
          HttpStatus.BAD_REQUEST,
          name + ": står två gånger. Ge filerna olika namn, så syns det vilken rad som hör vart.");
    }
  }

  /** Returns the name of a file without the folder it lay in and without strange characters. */
  private static String name(MultipartFile file) {
    String given = file.getOriginalFilename();
    String last = given == null ? "" : given.substring(lastSlash(given) + 1);
    String plain = STRANGE.matcher(last).replaceAll("_").strip().replaceFirst("^\\.+", "_");
    return plain.length() <= LONGEST_NAME
        ? plain
        : plain.substring(plain.length() - LONGEST_NAME).strip();
  }

  private static int lastSlash(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  /** Returns the folder, for what the reading needs besides. */
  Path folder() {
    return folder;
  }

  /** Returns a text without the folder's own address. */
  String told(String text) {
    return text.replace(folder + folder.getFileSystem().getSeparator(), "");
  }

  @Override
  public void close() {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      LOG.warn(
          "A folder with files that were sent could not be removed: {}",
          e.getClass().getSimpleName());
    }
  }
}
