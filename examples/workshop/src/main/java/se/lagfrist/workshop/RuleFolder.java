package se.lagfrist.workshop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.authoring.scenarier.ScenarioFiles;

/**
 * The folder with a municipality's rule files and scenarios. What is written but not in force lies
 * beside its file under a name that no host reads. Files are put in place whole or not at all, and
 * never over something that has changed since it was read.
 */
final class RuleFolder {

  private static final Logger LOG = LoggerFactory.getLogger(RuleFolder.class);

  /** How a draft's name ends, after the name of its file. */
  static final String DRAFT = ".utkast";

  /** More files than this are not listed. */
  static final int MOST_FILES = 400;

  private static final int LARGEST = 1_000_000;
  private static final int DEPTH = 6;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_(][\\p{L}\\p{N} ._()-]*/){0,5}"
              + "[\\p{L}\\p{N}_(][\\p{L}\\p{N} ._()-]*\\.(?:dslr|feature)");

  private final Path folder;

  RuleFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * A file as it lies in the folder.
   *
   * @param text what is in force; empty if it is not there
   * @param version tells whether it has changed; empty if it is not there
   * @param draft what is written but not in force; empty if there is none
   * @param draftVersion tells whether the draft has changed; empty if there is none
   */
  record Held(String text, String version, String draft, String draftVersion) {}

  /**
   * The files of the folder.
   *
   * @param names their names from the folder, drafts without a file among them
   * @param more whether there are more than are listed
   */
  record Listed(List<String> names, boolean more) {}

  /** Returns what the folder is called. */
  String shown() {
    return folder.toString();
  }

  /** Returns the files of rules and scenarios. */
  Listed list() {
    List<String> names = names();
    boolean more = names.size() > MOST_FILES;
    return new Listed(more ? names.subList(0, MOST_FILES) : names, more);
  }

  private List<String> names() {
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      return all.filter(p -> isOurs(p.getFileName().toString()))
          .map(p -> folder.relativize(p).toString().replace('\\', '/'))
          .map(n -> n.endsWith(DRAFT) ? n.substring(0, n.length() - DRAFT.length()) : n)
          .filter(n -> NAME.matcher(n).matches())
          .distinct()
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw away();
    }
  }

  private static boolean isOurs(String name) {
    String bare = name.endsWith(DRAFT) ? name.substring(0, name.length() - DRAFT.length()) : name;
    return bare.endsWith(RuleSource.SUFFIX) || bare.endsWith(ScenarioFiles.SUFFIX);
  }

  private Refused away() {
    return Refused.disk(
        "Mappen "
            + folder
            + " finns inte längre, eller får inte läsas. Det du har skrivit finns kvar på sidan."
            + " Ställ tillbaka mappen, eller kopiera texten.");
  }

  /** Reads a file and its draft. */
  Held read(String name) {
    Path file = path(name);
    String text = text(file);
    String draft = text(draft(file));
    return new Held(text, version(file, text), draft, version(draft(file), draft));
  }

  private Path path(String name) {
    if (!NAME.matcher(name).matches() || name.contains("..")) {
      throw Refused.bad(
          "Filnamnet kan inte användas. Det får ha bokstäver, siffror, mellanslag, punkt och streck"
              + " och slutar på .dslr för regler eller .feature för scenarier.");
    }
    Path file = folder.resolve(name).normalize();
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file;
      if (Files.isDirectory(folder)
          && Files.exists(file)
          && !real.startsWith(folder.toRealPath())) {
        throw Refused.forbidden("Filen är en länk ut ur mappen och läses inte.");
      }
    } catch (IOException e) {
      throw away();
    }
    return file;
  }

  private static Path draft(Path file) {
    return file.resolveSibling(file.getFileName() + DRAFT);
  }

  private String text(Path file) {
    try {
      if (!Files.isDirectory(folder)) {
        throw away();
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw Refused.bad("Detta är ingen vanlig fil och läses inte.");
      }
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        throw Refused.bad(
            "Filen är större än " + LARGEST + " byte och öppnas inte. Dela upp den i flera filer.");
      }
      byte[] bytes = Files.readAllBytes(file);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (NoSuchFileException e) {
      return "";
    } catch (CharacterCodingException e) {
      throw Refused.bad(
          "Filen "
              + file.getFileName()
              + " har inte teckenkodningen UTF-8. Öppna den i ett textprogram och spara om den:"
              + " Spara som, kodning UTF-8 (oformaterad text).");
    } catch (IOException e) {
      throw Refused.disk("Filen " + file.getFileName() + " får inte läsas.");
    }
  }

  private static String version(Path file, String text) {
    return Files.exists(file) ? hash(text) : "";
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Keeps a draft.
   *
   * @param seen the version of the draft that it was written from; empty for none
   * @return its new version
   */
  synchronized String keep(String name, String text, String seen) {
    Path file = draft(path(name));
    if (!version(file, text(file)).equals(seen)) {
      throw Refused.changed(
          "Utkastet har ändrats i ett annat fönster eller program. Ingenting har skrivits över.");
    }
    write(file, text);
    return hash(text);
  }

  /**
   * Puts texts in force in place of what was, and takes their drafts away. Nothing is written if
   * one of the files has changed.
   *
   * @param texts the texts by name of file
   * @param seen the versions of the files that the texts were written from; none for a new file
   */
  synchronized void enforce(Map<String, String> texts, Map<String, String> seen) {
    for (String name : texts.keySet()) {
      Path file = path(name);
      if (!version(file, text(file)).equals(seen.getOrDefault(name, ""))) {
        throw Refused.changed(
            "Filen "
                + name
                + " har ändrats sedan den öppnades, av någon annan eller i ett annat program."
                + " Ingenting har skrivits över.");
      }
    }
    for (Map.Entry<String, String> one : texts.entrySet()) {
      Path file = path(one.getKey());
      write(file, one.getValue());
      try {
        Files.deleteIfExists(draft(file));
      } catch (IOException e) {
        throw Refused.disk("Filen gäller, men utkastet till den kunde inte tas bort.");
      }
    }
  }

  private void write(Path file, String text) {
    if (text.length() > LARGEST) {
      throw Refused.bad(
          "Texten är längre än " + LARGEST + " tecken och sparas inte. Dela upp den.");
    }
    Path fresh = file.resolveSibling("." + file.getFileName() + ".ny");
    try {
      if (!Files.isDirectory(folder)) {
        throw away();
      }
      if (Files.isRegularFile(file) && !Files.isWritable(file)) {
        // Whoever protected it meant that it should stay, though the folder lets it be replaced.
        throw Refused.disk(
            "Filen "
                + file.getFileName()
                + " är skrivskyddad. Det du har skrivit finns kvar på sidan. Ta bort skrivskyddet,"
                + " eller kopiera texten.");
      }
      Files.createDirectories(file.getParent());
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      move(fresh, file);
    } catch (AccessDeniedException e) {
      throw readOnly();
    } catch (IOException e) {
      remove(fresh);
      throw Refused.disk(
          "Det går inte att skriva i mappen "
              + folder
              + ". Det du har skrivit finns kvar på sidan.");
    }
  }

  /** A full disk is not filled further by half a file. */
  private static void remove(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      LOG.warn("Half a file could not be taken away", e);
    }
  }

  private Refused readOnly() {
    return Refused.disk(
        "Mappen "
            + folder
            + " är skrivskyddad. Det du har skrivit finns kvar på sidan. Skaffa rätt att skriva, eller"
            + " kopiera texten.");
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Returns what is in force of the files that end so, by name, also of those not listed. */
  List<RuleSource> inForce(String suffix) {
    List<RuleSource> found = new ArrayList<>();
    for (String name : names()) {
      if (name.endsWith(suffix)) {
        Path file = path(name);
        if (Files.exists(file)) {
          found.add(new RuleSource(name, text(file)));
        }
      }
    }
    return found;
  }
}
