package se.lagfrist.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Swedish vocabulary of rule files, read from {@code svenska.dsl}. */
final class Vocabulary {

  private static final Pattern ENTRY =
      Pattern.compile("\\[(keyword|when|then)\\]\\[([^\\]]*)\\](.*?)(?<![=!<>])=(?!=)(.*)");

  private static final Vocabulary SWEDISH = load();

  private final List<Sentence> sentences;
  private final List<Sentence> when;
  private final List<Sentence> inHead;
  private final List<Sentence> afterThen;
  private final String text;

  private Vocabulary(List<Sentence> sentences, String text) {
    this.sentences = sentences;
    this.when = sentences.stream().filter(s -> s.section().equals("when")).toList();
    this.inHead = then(sentences, true);
    this.afterThen = then(sentences, false);
    this.text = text;
  }

  static Vocabulary swedish() {
    return SWEDISH;
  }

  List<Sentence> when() {
    return when;
  }

  List<Sentence> then(boolean head) {
    return head ? inHead : afterThen;
  }

  private static List<Sentence> then(List<Sentence> all, boolean head) {
    return all.stream()
        .filter(s -> s.section().equals("then") && s.about().equals("huvud") == head)
        .toList();
  }

  List<Sentence> all() {
    return sentences;
  }

  /** Returns the vocabulary file itself. */
  String text() {
    return text;
  }

  private static Vocabulary load() {
    try (InputStream in =
        Objects.requireNonNull(Vocabulary.class.getResourceAsStream("svenska.dsl"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Sentence> sentences = new ArrayList<>();
      for (String line : text.lines().toList()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Matcher m = ENTRY.matcher(line);
        if (!m.matches()) {
          throw new IllegalStateException("Not an entry of the vocabulary: " + line);
        }
        if (!m.group(1).equals("keyword")) {
          // A sentence that fits several kinds of facts names them all.
          for (String about : m.group(2).split(",", -1)) {
            sentences.add(Sentence.of(m.group(1), about, m.group(3), m.group(4)));
          }
        }
      }
      return new Vocabulary(List.copyOf(sentences), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
