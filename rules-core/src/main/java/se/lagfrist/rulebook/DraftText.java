package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text in which a pack carries what its rules say: a line for each rule and each sentence, its
 * parts with a tab between.
 */
public final class DraftText {

  private static final String RULE = "regel";
  private static final String TAB = "\t";

  private DraftText() {}

  /**
   * Writes rules.
   *
   * @throws IllegalArgumentException if a part holds a tab or a line break, which no rule file does
   */
  public static String write(List<RuleDraft> drafts) {
    StringBuilder out = new StringBuilder();
    for (RuleDraft draft : drafts) {
      line(
          out,
          List.of(RULE, draft.id(), draft.title(), draft.file(), Integer.toString(draft.line())));
      for (Said said : draft.said()) {
        List<String> parts = new ArrayList<>();
        parts.add("");
        parts.add(said.what());
        parts.addAll(said.arguments());
        line(out, parts);
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> parts) {
    for (String part : parts) {
      if (part.chars().anyMatch(c -> c < ' ')) {
        throw new IllegalArgumentException("A control character stands in " + part);
      }
    }
    out.append(String.join(TAB, parts)).append('\n');
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static List<RuleDraft> read(String text) {
    List<RuleDraft> drafts = new ArrayList<>();
    List<Said> said = new ArrayList<>();
    String[] head = new String[0];
    for (String line : text.lines().toList()) {
      String[] parts = line.split(TAB, -1);
      if (parts[0].isEmpty() && parts.length > 1 && head.length > 0) {
        said.add(new Said(parts[1], Arrays.asList(parts).subList(2, parts.length)));
      } else if (parts[0].equals(RULE) && parts.length == 5) {
        add(drafts, head, said);
        head = parts;
        said = new ArrayList<>();
      } else {
        throw new IllegalArgumentException("Neither a rule nor a sentence: " + line);
      }
    }
    add(drafts, head, said);
    return List.copyOf(drafts);
  }

  private static void add(List<RuleDraft> drafts, String[] head, List<Said> said) {
    if (head.length > 0) {
      drafts.add(new RuleDraft(head[1], head[2], head[3], Integer.parseInt(head[4]), said));
    }
  }
}
