package se.lagfrist.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each sentence of the vocabulary means, with an example, read from {@code
 * svenska-forklaringar.txt}: the sentence as {@link Sentence#shown} writes it, after the fact or
 * group it belongs to in brackets, then a line {@code betyder:} and a line {@code exempel:}.
 */
final class SentenceGuide {

  private static final Pattern KEY = Pattern.compile("\\[[^\\]]*\\] (.+)");
  private static final String MEANS = "betyder: ";
  private static final String EXAMPLE = "exempel: ";

  private static final SentenceGuide SWEDISH = load();

  private final Map<String, Entry> entries;

  private SentenceGuide(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /**
   * What is said of one sentence.
   *
   * @param meaning what it means
   * @param example a line that is this sentence
   */
  record Entry(String meaning, String example) {}

  static SentenceGuide swedish() {
    return SWEDISH;
  }

  static String key(Sentence sentence) {
    return "[" + sentence.about() + "] " + sentence.shown();
  }

  Optional<Entry> of(Sentence sentence) {
    return Optional.ofNullable(entries.get(key(sentence)));
  }

  /** Returns the sentences it speaks of. */
  Set<String> keys() {
    return entries.keySet();
  }

  private static SentenceGuide load() {
    try (InputStream in =
        Objects.requireNonNull(
            SentenceGuide.class.getResourceAsStream("svenska-forklaringar.txt"))) {
      Map<String, Entry> entries = new LinkedHashMap<>();
      String key = "";
      String meaning = "";
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        Matcher m = KEY.matcher(line);
        if (m.matches()) {
          key = line;
          meaning = "";
        } else if (line.startsWith(MEANS)) {
          meaning = line.substring(MEANS.length()).strip();
        } else if (line.startsWith(EXAMPLE)) {
          entries.put(key, new Entry(meaning, line.substring(EXAMPLE.length()).strip()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw new IllegalStateException("Not a line of the guide: " + line);
        }
      }
      return new SentenceGuide(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
