package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.law.Act;
import se.lagfrist.law.Citation;

/** Says of a citation that cannot be read how it is written. */
final class CitationHelp {

  /** What people call the acts, in letters without capitals. */
  private static final Map<String, String> NAMES =
      Map.of(
          "socialtjänstlagen", "SoL",
          "nya socialtjänstlagen", "SoL",
          "socialtjänstförordningen", "SoF",
          "förvaltningslagen", "FL",
          "kommunallagen", "KL",
          "föräldrabalken", "FB");

  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)(\\d+ ?[a-z]? ?kap\\.? ?)?(\\d+ ?[a-z]? ?§)(?: ?(\\d+) ?(?:st\\.?|stycket))?");

  private static final Map<String, String> ORDINALS =
      Map.of("första", "1", "andra", "2", "tredje", "3", "fjärde", "4", "femte", "5");

  private CitationHelp() {}

  /** Returns the text with its section written as the language does, whatever stands before it. */
  private static String plain(String text) {
    String plain = text.replaceAll("(?i)\\s*(?:paragrafen|paragraf)(?![\\p{L}])", " §");
    plain =
        Phrase.replace(
            plain,
            "(?i)\\b(" + String.join("|", ORDINALS.keySet()) + ") stycket\\b",
            m -> ORDINALS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), "") + " st.");
    plain =
        plain.replaceAll("(?i)(?<!\\d )\\bkap\\.? (\\d+(?: [a-z])?),? ?§ ?(\\d+)", "$1 kap. $2 §");
    return plain.replaceAll("(?<=[ )])(\\d{1,2}):(\\d{1,2}(?: ?[a-z])?)(?= |$)", "$1 kap. $2 §");
  }

  /** Returns what is wrong and a way out. */
  static String told(String given) {
    String text = plain(given);
    if (!text.equals(given) && isCitation(text)) {
      return "Lagrummet skrivs med kap., § och st. Skriv \"" + text + "\".";
    }
    String first = text.split(" ", 2)[0];
    List<String> acts =
        Act.known().stream()
            .filter(a -> a.abbreviation().equalsIgnoreCase(first) && !text.contains("("))
            .map(a -> a.abbreviation() + " (" + a.sfs() + ")" + text.substring(first.length()))
            .filter(CitationHelp::isCitation)
            .toList();
    if (!acts.isEmpty()) {
      return "Författningens nummer saknas i lagrummet. Skriv \""
          + String.join("\" eller \"", acts)
          + "\".";
    }
    List<String> turned = turned(text);
    return turned.isEmpty()
        ? "Lagrummet kan inte läsas. Skriv till exempel \"SoL (2025:400) 20 kap. 2 §\", \"JO"
            + " 7477-2017\" eller, om det är kommunens egen regel, \"Riktlinje\" och dess namn."
        : "I ett lagrum står författningen först, med sitt nummer. Skriv \""
            + String.join("\" eller \"", turned)
            + "\".";
  }

  /** Returns the citation with the act first, in each wording of it that there is. */
  private static List<String> turned(String text) {
    Matcher section = SECTION.matcher(text);
    if (!section.find()) {
      return List.of();
    }
    String act = text.replace(section.group(), " ").replaceAll("\\(.*?\\)|[,.]", " ").strip();
    String name = NAMES.getOrDefault(act.toLowerCase(Locale.ROOT), act);
    String chapter =
        section.group(1) == null
            ? ""
            : section.group(1).replaceAll("(?i) ?kap\\.? ?", "") + " kap. ";
    String paragraph = section.group(2).replaceAll(" ?§", "") + " §";
    String subparagraph = section.group(3) == null ? "" : " " + section.group(3) + " st.";
    List<String> found = new ArrayList<>();
    for (Act one : Act.known()) {
      String written =
          one.abbreviation() + " (" + one.sfs() + ") " + chapter + paragraph + subparagraph;
      if (one.abbreviation().equalsIgnoreCase(name)
          && (!text.matches(".*\\d{4}:\\d+.*") || text.contains(one.sfs()))
          && isCitation(written)) {
        found.add(written);
      }
    }
    return found;
  }

  private static boolean isCitation(String text) {
    try {
      Citation.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
