package se.lagfrist.authoring.lawtext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text of law where each section has its number on a line of its own. */
final class KeyedText {

  private static final Pattern SWALLOWED =
      Pattern.compile(
          "(?<=\\(\\d{4}:\\d{1,4}\\)\\. )(\\d{1,3}(?: [a-z])?) § (?=\\p{Lu}|har upphävts)");
  private static final Pattern TRANSITION =
      Pattern.compile(
          "(?:^|\\s)(?:Övergångsbestämmelser\\s+\\d{4}:\\d{1,4}|\\d{4}:\\d{1,4} (?:1\\. )?Denna"
              + " (?:lag|förordning|balk) träder i kraft)");

  private final ActLines lines;
  private final FoundSections found;
  private final Map<Integer, List<String>> swallowed = new LinkedHashMap<>();

  KeyedText(ActLines lines, FoundSections found) {
    this.lines = lines;
    this.found = found;
  }

  void read() {
    for (int i = 0; i < lines.size(); i++) {
      Matcher key = ActLines.KEY.matcher(lines.at(i).strip());
      if (!lines.isFirst(i) || !key.matches()) {
        continue;
      }
      StringBuilder text = new StringBuilder();
      int end = i + 1;
      while (end < lines.size()
          && !(lines.at(end - 1).isBlank()
              && ActLines.KEY.matcher(lines.at(end).strip()).matches())) {
        text.append(end == i + 1 ? "" : "\n").append(lines.at(end++).strip());
      }
      String chapter = key.group(1) == null ? "" : key.group(1);
      keyed(chapter, Objects.requireNonNull(key.group(2)), i + 1, text.toString().strip());
      if (end == lines.size() && !ActLines.isEnded(text.toString().strip())) {
        boolean transitional = TRANSITION.matcher(text).find();
        if (!transitional) {
          throw new LawTextException(
              lines.file(),
              end,
              "texten slutar mitt i en mening. Kanske är filen avhuggen: hämta lagen på nytt.");
        }
        found.remark(end, "övergångsbestämmelserna slutar mitt i en mening");
      }
    }
    remarkOnSwallowed();
  }

  private void remarkOnSwallowed() {
    swallowed.forEach(
        (line, inside) ->
            found.remark(
                line,
                String.join(", ", inside)
                    + (inside.size() == 1 ? " §" : " §§")
                    + " stod inne i en annan paragraf och är läst därifrån"));
  }

  /** A section may have swallowed those after it, and the last one the transitional provisions. */
  private void keyed(String chapter, String section, int line, String whole) {
    Matcher transition = TRANSITION.matcher(whole);
    String text = transition.find() ? whole.substring(0, transition.start()).strip() : whole;
    Matcher m = SWALLOWED.matcher(text);
    int at = 0;
    String current = section;
    boolean own = true;
    while (m.find()) {
      part(chapter, current, line, text.substring(at, m.start()).strip(), own);
      current = Objects.requireNonNull(m.group(1));
      own = false;
      at = m.end();
    }
    part(chapter, current, line, text.substring(at).strip(), own);
  }

  private void part(String chapter, String section, int line, String text, boolean own) {
    if (!own) {
      if (found.has(chapter, section)) {
        return;
      }
      swallowed.computeIfAbsent(line, l -> new ArrayList<>()).add(section);
    }
    found.add(
        chapter,
        section,
        line,
        found.marks(text, line),
        FoundSections.MARK.matcher(text).replaceAll("").strip());
  }
}
