package se.lagfrist.authoring;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final int LONGEST_SHOWN = 100;

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
    if (!Files.isRegularFile(file) && Files.exists(file)) {
      throw new RuleFileException(
          List.of(
              new RuleError(
                  name,
                  1,
                  "",
                  "Detta är ingen vanlig fil, utan till exempel ett rör eller en enhet, och läses"
                      + " inte. Ange filen som den ligger på disken.")));
    }
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
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      // The file may grow while it is read.
      bytes = in.readNBytes(Gate.LARGEST_FILE);
    }
    try {
      return new RuleSource(name, decode(bytes, bytes.length));
    } catch (CharacterCodingException e) {
      throw new RuleFileException(List.of(unreadable(name, bytes)));
    }
  }

  private static String decode(byte[] bytes, int length) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, 0, length))
        .toString();
  }

  /** Says what kind of file it is instead, with the first line that cannot be read. */
  private static RuleError unreadable(String name, byte[] bytes) {
    String way =
        " Öppna den i ett textprogram och spara om den: Spara som, kodning UTF-8 (oformaterad"
            + " text).";
    if (starts(bytes, 'P', 'K') || starts(bytes, 0xD0, 0xCF)) {
      return new RuleError(
          name,
          1,
          "",
          "Filen är ingen textfil utan ett dokument från ett ordbehandlingsprogram eller en"
              + " packad fil."
              + way);
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return new RuleError(
          name,
          1,
          "",
          "Filen har teckenkodningen UTF-16 (kallas ibland Unicode), inte UTF-8." + way);
    }
    int line = 1;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        if (!isReadable(bytes, start, i)) {
          break;
        }
        line++;
        start = i + 1;
      }
    }
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && end - start < LONGEST_SHOWN) {
      end++;
    }
    String words = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1).strip();
    return new RuleError(
        name,
        line,
        words.replaceAll("\\p{Cntrl}", "?"),
        "Filen har inte teckenkodningen UTF-8: å, ä och ö på raden är troligen skrivna i"
            + " Latin-1 (kallas ibland ANSI eller Windows-1252)."
            + way);
  }

  private static boolean isReadable(byte[] bytes, int from, int to) {
    try {
      decode(Arrays.copyOfRange(bytes, from, to), to - from);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /**
   * Reads every rule file in a folder and below it, in order of name.
   *
   * @throws RuleFileException if one is too large or not UTF-8
   * @throws IOException if one cannot be read
   */
  public static List<RuleSource> readAll(Path folder) throws IOException {
    List<RuleSource> sources = new ArrayList<>();
    for (Path file : files(folder)) {
      sources.add(read(file));
    }
    return List.copyOf(sources);
  }

  /**
   * Returns every rule file in a folder and below it, in order of name.
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(p -> p.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    }
  }
}
