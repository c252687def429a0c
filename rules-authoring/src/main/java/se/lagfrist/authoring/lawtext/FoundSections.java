package se.lagfrist.authoring.lawtext;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What has been found in a text of law so far, and what was odd. */
final class FoundSections {

  /** From which day, or up to which, a wording applies. */
  static final Pattern MARK =
      Pattern.compile("/(Upphör att gälla U|Träder i kraft I):([^/]{1,60})/");

  /** The number of the amending act, as it stands behind a section. */
  static final Pattern AMENDED =
      Pattern.compile("(?:Lag|Förordning)\\s{1,3}\\((\\d{4}:\\d{1,4})\\)\\.");

  private static final Pattern REPEALED =
      Pattern.compile("[Hh]ar upphävts genom (?:lag|förordning) ?\\((\\d{4}:\\d{1,4})\\).*");
  private static final int MOST_REMARKS = 20;

  private final List<SectionText> sections = new ArrayList<>();
  private final Map<String, String> chapters = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> remarks = new ArrayList<>();
  private int further;

  List<SectionText> sections() {
    return sections;
  }

  Map<String, String> chapters() {
    return chapters;
  }

  /** Returns what was odd, line by line. */
  List<String> remarks() {
    List<String> all = new ArrayList<>(remarks);
    if (further > 0) {
      all.add("och " + further + " ställen till.");
    }
    return all;
  }

  boolean has(String chapter, String section) {
    return seen.contains(chapter + "/" + section);
  }

  /** Adds a section with the marks on its text. */
  void add(String chapter, String section, int line, Marks marks, String text) {
    seen.add(chapter + "/" + section);
    String amended = null;
    Matcher m = AMENDED.matcher(text);
    while (m.find()) {
      amended = m.group(1);
    }
    Matcher gone = REPEALED.matcher(text.lines().findFirst().orElse(""));
    boolean repealed = gone.matches();
    if (repealed) {
      amended = gone.group(1);
    }
    if (text.isBlank()) {
      remark(line, section + " § har ingen text");
    }
    sections.add(
        new SectionText(
            chapter,
            section,
            line,
            amended,
            marks.from(),
            marks.to(),
            repealed,
            Headings.cut(text)));
  }

  /** First and last day of a wording, as marked. */
  record Marks(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Marks NONE = new Marks(null, null);

    Marks or(Marks other) {
      return new Marks(from == null ? other.from : from, to == null ? other.to : to);
    }
  }

  /** Returns the days that a text is marked with. */
  Marks marks(String text, int line) {
    LocalDate from = null;
    LocalDate to = null;
    Matcher m = MARK.matcher(text);
    while (m.find()) {
      LocalDate day = day(Objects.requireNonNull(m.group(2)).strip(), line);
      if (Objects.requireNonNull(m.group(1)).startsWith("Upphör")) {
        to = day == null ? null : day.minusDays(1);
      } else {
        from = day;
      }
    }
    return from == null && to == null ? Marks.NONE : new Marks(from, to);
  }

  /** Returns a day, or null with a remark if it is none. */
  @Nullable LocalDate day(String text, int line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      remark(line, "\"" + text + "\" är ingen dag");
      return null;
    }
  }

  /** Remarks on a line; after some remarks the rest are only counted. */
  void remark(int line, String what) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add("rad " + line + ": " + what + ".");
    } else {
      further++;
    }
  }
}
