package se.lagfrist.authoring.lawtext;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated text of an act, read tolerantly: as published by the Riksdag and
 * Regeringskansliets rättsdatabaser, as Markdown, or with one line for each section. What could not
 * be read is told.
 *
 * @param file name of the file
 * @param sfs number of the act
 * @param title its title, or empty
 * @param through the last amendment in the text by its head, or null if it does not say
 * @param repealedFrom the day the act as a whole is repealed, or null
 * @param chapters names of the chapters by their number
 * @param sections the sections in order, each wording for itself
 * @param lines how many lines the text has
 * @param remarks what could not be read, in Swedish, with the line
 */
public record ActText(
    String file,
    String sfs,
    String title,
    @Nullable String through,
    @Nullable LocalDate repealedFrom,
    Map<String, String> chapters,
    List<SectionText> sections,
    int lines,
    List<String> remarks) {

  /** No act is anywhere near as large; a larger file is something else. In bytes. */
  public static final long MOST_BYTES = 20_000_000;

  /** Copies the lists. */
  public ActText {
    requireNonNull(file, "file");
    requireNonNull(sfs, "sfs");
    chapters = Map.copyOf(chapters);
    sections = List.copyOf(sections);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads a file.
   *
   * @param path the file
   * @throws IOException if it cannot be read
   * @throws LawTextException if it is not the text of an act, or not in UTF-8
   */
  public static ActText read(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    long size = Files.size(path);
    if (size > MOST_BYTES) {
      throw new LawTextException(
          name,
          0,
          "filen har "
              + size / 1_000_000
              + " miljoner tecken, mer än någon lag. Ange en fil med en enda lags text.");
    }
    return parse(name, decoded(name, Files.readAllBytes(path)));
  }

  private static String decoded(String name, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new LawTextException(
          name,
          line,
          "filen är inte text i UTF-8. Kanske är den sparad som Windows-1252 (ANSI) eller UTF-16:"
              + " öppna den och spara den som UTF-8.");
    }
    try {
      decoder.flush(out);
      result.throwException();
    } catch (CharacterCodingException e) {
      throw new LawTextException(name, 0, "filen är inte text i UTF-8.");
    } catch (RuntimeException e) {
      // An underflow is the normal end and cannot be thrown.
    }
    return out.flip().toString();
  }

  /**
   * Reads a text.
   *
   * @param file name of the file, for messages; names the act, "sol-2025-400.txt" for example, if
   *     the text does not
   * @param text the text
   * @throws LawTextException if it is not the text of an act
   */
  public static ActText parse(String file, String text) {
    return new ActTextReader(file, text).read();
  }

  /** Returns the wordings of a section, in the order of the text. */
  public List<SectionText> of(String chapter, String section) {
    return sections.stream()
        .filter(s -> s.chapter().equals(chapter) && s.section().equals(section))
        .toList();
  }

  /** Returns the wording of a section on a day, if it has one then. */
  public Optional<SectionText> on(String chapter, String section, LocalDate day) {
    return of(chapter, section).stream()
        .filter(s -> s.from() == null || !s.from().isAfter(day))
        .filter(s -> s.to() == null || !s.to().isBefore(day))
        .reduce((a, b) -> b);
  }
}
