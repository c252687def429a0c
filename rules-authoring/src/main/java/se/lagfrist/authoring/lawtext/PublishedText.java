package se.lagfrist.authoring.lawtext;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text of law as it is published: chapters and sections head what they say. */
final class PublishedText {

  private static final Pattern CHAPTER =
      Pattern.compile("(\\d{1,3}(?: ?[a-z])?) kap\\.(?:\\s+(?!\\d+(?: ?[a-z])? ?§)(.*))?");

  private final ActLines lines;
  private final FoundSections found;

  PublishedText(ActLines lines, FoundSections found) {
    this.lines = lines;
    this.found = found;
  }

  void read() {
    String chapter = "";
    FoundSections.Marks ofChapter = FoundSections.Marks.NONE;
    int begun = -1;
    Matcher head = null;
    String headChapter = "";
    FoundSections.Marks headMarks = FoundSections.Marks.NONE;
    int end = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.plain(i);
      if (line.equals("Övergångsbestämmelser")
          || line.equals("Ikraftträdande- och övergångsbestämmelser")) {
        end = i;
        break;
      }
      boolean first = lines.isFirst(i) || lines.at(i).startsWith("#") || afterHeading(i);
      if (!first) {
        continue;
      }
      Matcher c = CHAPTER.matcher(line);
      Matcher s = ActLines.SECTION.matcher(line);
      if (c.matches() && !line.contains("§")) {
        if (head != null) {
          section(head, headChapter, headMarks, begun, i);
          head = null;
        }
        chapter = ActLines.spaced(Objects.requireNonNull(c.group(1)));
        String name = c.group(2) == null ? "" : c.group(2);
        ofChapter = found.marks(name, i + 1);
        found
            .chapters()
            .putIfAbsent(chapter, FoundSections.MARK.matcher(name).replaceAll("").strip());
      } else if (s.matches()) {
        if (head != null) {
          section(head, headChapter, headMarks, begun, i);
        }
        head = s;
        headChapter = chapter;
        headMarks = ofChapter;
        begun = i;
      }
    }
    if (head != null) {
      section(head, headChapter, headMarks, begun, end);
    }
    if (end == lines.size()) {
      refuseHalf();
    }
  }

  /** In Markdown a heading stands directly above what it is about. */
  private boolean afterHeading(int i) {
    return i > 0 && lines.at(i - 1).startsWith("#");
  }

  private void section(
      Matcher head, String chapter, FoundSections.Marks ofChapter, int begun, int end) {
    String from = ActLines.spaced(Objects.requireNonNull(head.group(1)));
    String to = head.group(2) == null ? null : ActLines.spaced(head.group(2));
    StringBuilder text = new StringBuilder();
    String rest = head.group(3) == null ? "" : head.group(3);
    FoundSections.Marks marks = found.marks(rest, begun + 1).or(ofChapter);
    text.append(FoundSections.MARK.matcher(rest).replaceAll("").strip());
    for (int i = begun + 1; i < end; i++) {
      String line = lines.at(i).strip();
      if (!line.startsWith("#") && !line.startsWith("/Rubriken") && !ActLines.isOfPage(line)) {
        text.append(line.isEmpty() ? "\n\n" : " ").append(line);
      }
    }
    found.add(chapter, from, begun + 1, marks, text.toString());
    if (to != null) {
      found.add(chapter, to, begun + 1, marks, text.toString());
    }
  }

  /** The text must end where a sentence does, or it has been cut off. */
  private void refuseHalf() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.at(i).strip();
      if (line.isEmpty() || ActLines.isOfPage(line)) {
        continue;
      }
      if (!ActLines.isEnded(line)) {
        throw new LawTextException(
            lines.file(),
            i + 1,
            "texten slutar mitt i en mening. Kanske är filen avhuggen: hämta lagen på nytt.");
      }
      return;
    }
  }
}
