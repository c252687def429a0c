package se.lagfrist.authoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.rulebook.PackFile;

/**
 * The rules and conclusions of a file as their author wrote them, for people to read. Only of files
 * that have passed the {@link Gate}.
 *
 * @param file the file
 * @param heading the comments at its beginning, without {@code #}
 * @param rules the rules and conclusions in order
 */
public record WrittenRules(String file, List<String> heading, List<WrittenRule> rules) {

  private static final Pattern HEAD = Pattern.compile("(?:REGEL|SLUTSATS) \"([^\"]*)\"");

  /**
   * A rule as written.
   *
   * @param id its id
   * @param title its name
   * @param file the file
   * @param line the line it begins on, from 1
   * @param sentences its lines in order, from its head to {@code SLUT}, without empty ones
   */
  public record WrittenRule(
      String id, String title, String file, int line, List<Sentence> sentences) {

    /** Copies the list. */
    public WrittenRule {
      sentences = List.copyOf(sentences);
    }

    /** Returns whether it is a conclusion, which gives facts and no duty. */
    public boolean isConclusion() {
      return sentences.get(0).text().startsWith("SLUTSATS");
    }
  }

  /**
   * A line of a rule.
   *
   * @param line its number, from 1
   * @param text the words, without what indents them
   */
  public record Sentence(int line, String text) {}

  /** Copies the lists. */
  public WrittenRules {
    heading = List.copyOf(heading);
    rules = List.copyOf(rules);
  }

  /** Reads the rules of a file. */
  public static WrittenRules of(PackFile file) {
    List<String> heading = new ArrayList<>();
    List<WrittenRule> rules = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    String title = "";
    String id = "";
    String[] lines = file.text().split("\r\n|\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      String line =
          Normalizer.normalize(lines[i], Normalizer.Form.NFC)
              .replace("\uFEFF", "")
              .replace('\t', ' ')
              .strip();
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        title = head.group(1);
        id = "";
        sentences = new ArrayList<>();
      }
      if (line.startsWith("#") && rules.isEmpty() && sentences.isEmpty()) {
        heading.add(line.substring(1).strip());
      }
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      sentences.add(new Sentence(i + 1, line));
      if (line.startsWith("id ") && id.isEmpty()) {
        id = line.substring(3).strip();
      }
      if (line.equals("SLUT")) {
        rules.add(new WrittenRule(id, title, file.name(), sentences.get(0).line(), sentences));
        sentences = new ArrayList<>();
        title = "";
        id = "";
      }
    }
    return new WrittenRules(file.name(), heading, rules);
  }
}
