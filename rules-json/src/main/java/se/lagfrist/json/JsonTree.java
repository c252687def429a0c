package se.lagfrist.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.CaseFileException.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON text of bounded size and depth into maps, lists, strings, booleans, {@link Number}s
 * and nulls. Numbers stay as they were written, so that no number takes long to read.
 */
final class JsonTree {

  /** The largest text that is read, in bytes. */
  static final long LARGEST = 100L * 1024 * 1024;

  /** How deep values may lie in each other. */
  static final int DEEPEST = 20;

  /** The longest single text. */
  private static final int LONGEST_TEXT = 100_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(1_000)
                  .maxNumberLength(100)
                  .build())
          .build();

  private final JsonParser parser;
  private final List<Problem> problems = new ArrayList<>();
  private String at = "";

  /**
   * A number as it was written.
   *
   * @param text the digits
   */
  record Number(String text) {}

  /**
   * What was read.
   *
   * @param root the outermost value
   * @param problems keys given twice
   */
  record Read(@Nullable Object root, List<Problem> problems) {}

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  static Read of(InputStream in) throws IOException {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new BoundedStream(in, LARGEST))) {
      return new JsonTree(parser).all();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private Read all() {
    try {
      if (parser.nextToken() == null) {
        throw broken(
            "The text is empty. Maybe the file was never written.",
            "Texten är tom. Kanske skrevs filen aldrig.");
      }
      Object root = value(1);
      at = "";
      if (parser.nextToken() != null) {
        TokenStreamLocation end = parser.currentTokenLocation();
        throw broken(
            "Something follows the end at "
                + place(end)
                + ". Maybe two files were joined; give each case a file of its own.",
            "Något följer efter slutet, på "
                + plats(end)
                + ". Kanske har två filer satts ihop; ge varje ärende en egen fil.");
      }
      return new Read(root, problems);
    } catch (StreamConstraintsException e) {
      throw broken(
          "Too large: " + e.getOriginalMessage() + ". Maybe it is not a case file.",
          "För stort: en text, ett tal eller ett namn är längre än vad som läses. Kanske är det"
              + " ingen ärendefil.");
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      Way way = Way.of(e);
      throw broken(
          "Not JSON at " + place(e.getLocation()) + ": " + told(e) + ". Maybe " + way.english + ".",
          "Inte JSON på " + plats(e.getLocation()) + ". Kanske " + way.swedish + ".");
    }
  }

  private @Nullable Object value(int depth) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private Map<String, @Nullable Object> object(int depth) {
    deep(depth);
    String here = at;
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      at = Pointer.to(here, name);
      if (members.containsKey(name)) {
        problems.add(
            Problem.of(
                at,
                "The key is given twice. Maybe a line was copied; keep one of them.",
                "Nyckeln står två gånger. Kanske kopierades en rad; behåll en av dem."));
      }
      parser.nextToken();
      members.put(name, value(depth + 1));
    }
    at = here;
    return members;
  }

  private List<@Nullable Object> array(int depth) {
    deep(depth);
    String here = at;
    List<@Nullable Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      at = Pointer.to(here, elements.size());
      elements.add(value(depth + 1));
    }
    at = here;
    return elements;
  }

  private void deep(int depth) {
    if (depth > DEEPEST) {
      TokenStreamLocation here = parser.currentTokenLocation();
      throw broken(
          "More than "
              + DEEPEST
              + " levels deep at "
              + place(here)
              + ". Maybe it is not a case file: a case has facts, and facts have plain fields.",
          "Fler än "
              + DEEPEST
              + " nivåer på "
              + plats(here)
              + ". Kanske är det ingen ärendefil: ett ärende har uppgifter, och uppgifter enkla"
              + " fält.");
    }
  }

  private CaseFileException broken(String message, String swedish) {
    return new CaseFileException("?", List.of(Problem.of(at, message, swedish)));
  }

  private static String place(@Nullable TokenStreamLocation location) {
    return location == null
        ? "an unknown place"
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String plats(@Nullable TokenStreamLocation location) {
    return location == null
        ? "okänd plats"
        : "rad " + location.getLineNr() + ", tecken " + location.getColumnNr();
  }

  /** The parser's own words without the parts that name its settings. */
  private static String told(JacksonException e) {
    String text = e.getOriginalMessage();
    if (text.contains("end-of-input")) {
      return "the text ends too soon";
    }
    String first = text.lines().findFirst().orElse("unreadable");
    for (String setting : List.of(" (for ", " (start marker", " [Source", " - not one of")) {
      int at = first.indexOf(setting);
      first = at < 0 ? first : first.substring(0, at);
    }
    first = first.replaceAll(" \\(code \\d+[^)]*\\)", "");
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  /** A way out of text that is no JSON. */
  private enum Way {
    ENCODING(
        "the file was saved in another encoding; save it as UTF-8",
        "sparades filen med en annan teckenkodning; spara den som UTF-8"),
    CUT_OFF(
        "the file was cut off, or a closing } or ] is missing",
        "kapades filen, eller så saknas ett } eller ] på slutet"),
    MARK(
        "a comma, a colon or a quotation mark is missing or stands there once too often",
        "saknas ett komma, ett kolon eller ett citattecken, eller så står det en gång för mycket");

    private final String english;
    private final String swedish;

    Way(String english, String swedish) {
      this.english = english;
      this.swedish = swedish;
    }

    static Way of(JacksonException e) {
      String text = e.getOriginalMessage();
      return text.contains("UTF-8") ? ENCODING : text.contains("end-of-input") ? CUT_OFF : MARK;
    }
  }
}
