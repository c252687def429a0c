package se.lagfrist.authoring.lawtext;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A section of an act in one wording, as it stands in a text.
 *
 * @param chapter the chapter, "2 a" for example; empty where the act has none
 * @param section the section, "4 a" for example
 * @param line the line it begins on, from 1
 * @param amendedBy number in Svensk författningssamling behind the section, or null
 * @param from first day of the wording, if the text marks it as coming
 * @param to last day of the wording, if the text marks it as going
 * @param repealed whether the text says that it has been repealed
 * @param text the wording, one line per paragraph
 */
public record SectionText(
    String chapter,
    String section,
    int line,
    @Nullable String amendedBy,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean repealed,
    String text) {

  private static final Pattern NUMBER = Pattern.compile("(\\d+)(?: ?([a-z]))?");

  /** Orders by chapter and section: 4, 4 a, 5. */
  static final Comparator<SectionText> IN_ORDER =
      Comparator.comparingInt((SectionText s) -> order(s.chapter()))
          .thenComparingInt(s -> order(s.section()));

  /** Checks what must be there. */
  public SectionText {
    requireNonNull(chapter, "chapter");
    requireNonNull(section, "section");
    requireNonNull(text, "text");
  }

  /** Returns the place as it is cited within the act: "12 kap. 4 a §". */
  public String place() {
    return (chapter.isEmpty() ? "" : chapter + " kap. ") + section + " §";
  }

  /** Returns the wording paragraph by paragraph. */
  public List<String> paragraphs() {
    return text.lines().filter(l -> !l.isBlank()).toList();
  }

  /** Returns chapter and section as one key. */
  String key() {
    return chapter + "/" + section;
  }

  /** A chapter or section as a number that orders as they do; 0 for none. */
  static int order(String part) {
    Matcher m = NUMBER.matcher(part);
    if (!m.lookingAt()) {
      return 0;
    }
    String digits = requireNonNull(m.group(1));
    int number = digits.length() > 6 ? 999_999 : Integer.parseInt(digits);
    return number * 32 + (m.group(2) == null ? 0 : m.group(2).charAt(0) - 'a' + 1);
  }
}
