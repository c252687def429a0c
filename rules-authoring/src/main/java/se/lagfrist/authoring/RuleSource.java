package se.lagfrist.authoring;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule file.
 *
 * @param name its name, as errors and explanations show it
 * @param text its text
 */
public record RuleSource(String name, String text) {

  /** How rule files end. */
  public static final String SUFFIX = ".dslr";

  /** Checks the parts. */
  public RuleSource {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
  }

  /**
   * Reads a rule file.
   *
   * @throws RuleFileException if it is too large or not UTF-8
   * @throws IOException if it cannot be read
   */
  public static RuleSource read(Path file) throws IOException {
    String name = file.getFileName().toString();
    long size = Files.size(file);
    if (size > Gate.LARGEST_FILE) {
      throw new RuleFileException(
          List.of(
              new RuleError(
                  name,
                  1,
                  "",
                  "Filen är "
                      + size
                      + " byte; en regelfil får vara högst "
                      + Gate.LARGEST_FILE
                      + ". Dela upp den i flera filer.")));
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return new RuleSource(name, text);
    } catch (CharacterCodingException e) {
      throw new RuleFileException(
          List.of(
              new RuleError(
                  name,
                  1,
                  "",
                  "Filen är inte skriven i teckenkodningen UTF-8. Spara om den som UTF-8.")));
    }
  }

  /**
   * Reads every rule file in a folder and below it, in order of name.
   *
   * @throws RuleFileException if one is too large or not UTF-8
   * @throws IOException if one cannot be read
   */
  public static List<RuleSource> readAll(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files =
          paths.filter(p -> p.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
      List<RuleSource> sources = new ArrayList<>();
      for (Path file : files) {
        sources.add(read(file));
      }
      return List.copyOf(sources);
    }
  }
}
