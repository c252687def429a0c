package se.lagfrist.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import se.lagfrist.authoring.WrittenRules.Sentence;
import se.lagfrist.authoring.WrittenRules.WrittenRule;

/** Makes a guideline out of a rule of the law: the same case and duty, to be made tighter. */
final class StartFrom {

  private static final Pattern CITATION =
      Pattern.compile(
          "^enligt \\S+ \\([^)]*\\)(?: \\d+(?: [a-z])? kap\\.)?[^§]*§§?(?: \\d+ st\\.)?");

  private static final Pattern VALIDITY =
      Pattern.compile(
          ", (?:från \\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2} till \\d{4}-\\d{2}-\\d{2})");

  /** What a guideline keeps of the head; the rest is about the law. */
  private static final List<String> KEPT = List.of("slag ");

  private StartFrom() {}

  static String fileName(WrittenRule rule) {
    return last(rule.id()) + ".dslr";
  }

  private static String last(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  /** Returns the text of the guideline. */
  static String text(WrittenRule rule, LocalDate from) {
    StringBuilder out = new StringBuilder();
    out.append("# Riktlinje som skärper ").append(rule.id()).append("\n\n");
    out.append("REGEL \"").append(rule.title()).append(" (kommunens riktlinje)\"\n");
    out.append("  id lokal.").append(last(rule.id())).append('\n');
    boolean head = true;
    String wording = "";
    for (Sentence sentence : rule.sentences().subList(1, rule.sentences().size())) {
      String line = sentence.text();
      if (line.equals("NÄR")) {
        head = false;
        out.append("  styrka lokal riktlinje\n  skärper ").append(rule.id()).append('\n');
      }
      if (line.startsWith("enligt ")) {
        wording = line; // The one that came last is the one to start from.
        continue;
      }
      if (!wording.isEmpty()) {
        out.append("  ").append(own(wording, from)).append('\n');
        wording = "";
      }
      if (!head || KEPT.stream().anyMatch(line::startsWith)) {
        boolean keyword = List.of("NÄR", "SÅ", "SLUT").contains(line);
        out.append(keyword ? "" : "  ").append(line).append('\n');
      }
    }
    return out.toString();
  }

  private static String own(String wording, LocalDate from) {
    String own = CITATION.matcher(wording).replaceFirst("enligt Riktlinje för ämnet");
    return VALIDITY.matcher(own).replaceFirst(", från " + from);
  }
}
