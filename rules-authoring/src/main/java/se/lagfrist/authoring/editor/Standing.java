package se.lagfrist.authoring.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.KnownSentence;
import se.lagfrist.authoring.KnownSentence.Part;

/**
 * Where in a rule a line stands, from the lines above it.
 *
 * @param part the part of the rule; null outside rules
 * @param starts whether the fact that the rule starts from stands above
 * @param fact the kind of fact that a condition with a dash would be about; may be empty
 * @param taken names of what may stand once only and stands in the rule already
 */
record Standing(@Nullable Part part, boolean starts, String fact, Set<String> taken) {

  static Standing at(Lines lines, int line) {
    int begin = begin(lines, line);
    if (begin == 0) {
      return new Standing(null, false, "", Set.of());
    }
    Part part = Part.HEAD;
    boolean starts = false;
    String fact = "";
    Set<String> taken = new HashSet<>();
    for (int i = begin + 1; i <= lines.count(); i++) {
      String text = lines.plain(i);
      boolean above = i < line;
      if (!above && (isHead(text) || text.equals("SLUT"))) {
        break;
      }
      if (above && (text.equals("NÄR") || text.equals("SÅ"))) {
        part = text.equals("NÄR") ? Part.WHEN : Part.THEN;
        fact = "";
      } else if (i != line && !text.isEmpty() && !text.startsWith("#")) {
        for (KnownSentence sentence : read(text)) {
          sentence.once().ifPresent(taken::add);
          if (above && part == Part.WHEN && !sentence.isConstraint()) {
            starts |= sentence.startsRule();
            fact = sentence.about();
          }
        }
      }
    }
    return new Standing(part, starts, fact, Set.copyOf(taken));
  }

  /** Returns the line that begins the rule a line stands in, or 0 if it stands in none. */
  private static int begin(Lines lines, int line) {
    for (int i = line - 1; i > 0; i--) {
      String text = lines.plain(i);
      if (isHead(text)) {
        return i;
      }
      if (text.equals("SLUT")) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isHead(String text) {
    return text.startsWith("REGEL") || text.startsWith("SLUTSATS");
  }

  private static List<KnownSentence> read(String text) {
    return KnownSentence.all().stream().filter(s -> s.hasForm(text)).limit(1).toList();
  }

  /** Returns the sentences that may stand there. */
  List<KnownSentence> fitting() {
    return KnownSentence.all().stream().filter(this::fits).toList();
  }

  boolean fits(KnownSentence sentence) {
    if (sentence.part() != part || sentence.once().filter(taken::contains).isPresent()) {
      return false;
    }
    if (part != Part.WHEN) {
      return true;
    }
    return sentence.isConstraint()
        ? sentence.about().equals(fact)
        : sentence.startsRule() != starts;
  }
}
