package se.lagfrist.authoring.lawtext;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of an act line by line. */
final class ActTextReader {

  private static final Pattern CHAPTER =
      Pattern.compile("(\\d{1,3}(?: ?[a-z])?) kap\\.(?:\\s+(?!\\d+(?: ?[a-z])? ?§)(.*))?");
  private static final Pattern SECTION =
      Pattern.compile("(\\d{1,3}(?: ?[a-z])?)(?:-(\\d{1,3}(?: ?[a-z])?))? §§?(?:\\s+(.*))?");
  private static final Pattern KEY =
      Pattern.compile("(?:(\\d{1,3}(?: [a-z])?):)?(\\d{1,3}(?: [a-z])?)");
  private static final Pattern SWALLOWED =
      Pattern.compile(
          "(?<=\\(\\d{4}:\\d{1,4}\\)\\. )(\\d{1,3}(?: [a-z])?) § (?=\\p{Lu}|har upphävts)");
  private static final Pattern TRANSITION =
      Pattern.compile(
          "(?:^|\\s)(?:Övergångsbestämmelser\\s+\\d{4}:\\d{1,4}|\\d{4}:\\d{1,4} (?:1\\. )?Denna"
              + " (?:lag|förordning|balk) träder i kraft)");
  private static final Pattern MARK =
      Pattern.compile("/(Upphör att gälla U|Träder i kraft I):([^/]{1,60})/");
  private static final Pattern AMENDED =
      Pattern.compile("(?:Lag|Förordning)\\s{1,3}\\((\\d{4}:\\d{1,4})\\)\\.");
  private static final Pattern REPEALED =
      Pattern.compile("[Hh]ar upphävts genom (?:lag|förordning) ?\\((\\d{4}:\\d{1,4})\\).*");
  private static final Pattern NUMBERED =
      Pattern.compile(
          ".{0,120}(?:[Ll]ag|[Ff]örordning|balk)[^()]{0,12}\\((\\d{4}:\\d{1,4})\\).{0,400}");
  private static final Pattern THROUGH =
      Pattern.compile("(?:Ändring införd|Ändrad)\\s?: ?t\\.?o\\.?m\\.? SFS (\\d{4}:\\d{1,4}).*");
  private static final Pattern REPEALED_ACT =
      Pattern.compile(
          "(?:Upphävd|Författningen är upphävd/skall upphävas|Upphör|Tidsbegränsad)\\s?:"
              + " ?(\\d{4}-\\d{2}-\\d{2}).*");
  private static final Pattern FRONT = Pattern.compile("beteckning: ?\"?(\\d{4}:\\d{1,4})\"?");
  private static final Pattern FILE_NUMBER =
      Pattern.compile("(?:^|\\D)(\\d{4})[-_:](\\d{1,4})(?:\\D|$)");
  private static final Set<String> PAGE_WORDS = Set.of("Sökresultat", "Föregående", "·", "Nästa");
  private static final int HEAD = 25;
  private static final int LONGEST_LINE = 400_000;
  private static final int MOST_REMARKS = 20;

  private final String file;
  private final List<String> lines;
  private final List<SectionText> sections = new ArrayList<>();
  private final Map<String, String> chapters = new HashMap<>();
  private final Map<Integer, List<String>> swallowed = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> remarks = new ArrayList<>();
  private int further;

  ActTextReader(String file, String text) {
    this.file = file;
    this.lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
  }

  ActText read() {
    refuseWhatIsNoLaw();
    String sfs = number();
    boolean keyed = isKeyed();
    if (keyed) {
      readKeyed();
    } else {
      readPublished();
    }
    if (sections.isEmpty()) {
      throw new LawTextException(
          file,
          0,
          "här finns ingen paragraf. Ange lagens text som den är publicerad, med rader som"
              + " börjar \"1 §\".");
    }
    swallowed.forEach(
        (line, inside) ->
            remark(
                line,
                String.join(", ", inside)
                    + (inside.size() == 1 ? " §" : " §§")
                    + " stod inne i en annan paragraf och är läst därifrån"));
    if (further > 0) {
      remarks.add("och " + further + " ställen till.");
    }
    return new ActText(
        file, sfs, title(), through(), repealedFrom(), chapters, sections, lines.size(), remarks);
  }

  private void refuseWhatIsNoLaw() {
    int marked = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.indexOf('\u0000') >= 0) {
        throw new LawTextException(file, i + 1, "filen är inte text. Spara lagtexten som UTF-8.");
      }
      if (line.length() > LONGEST_LINE) {
        throw new LawTextException(
            file, i + 1, "raden har " + line.length() + " tecken och är ingen lagtext.");
      }
      String low =
          line.length() > 200
              ? line.substring(0, 200).toLowerCase(Locale.ROOT)
              : line.toLowerCase(Locale.ROOT);
      boolean page = low.contains("<!doctype") || low.contains("<html") || low.contains("<body");
      marked += low.contains("</") || low.contains("<div") || low.contains("<p>") ? 1 : 0;
      if (page || marked > 5) {
        throw new LawTextException(
            file,
            i + 1,
            "filen är en webbsida (HTML), inte ren text. Spara sidan som text, eller kopiera"
                + " lagtexten till en textfil.");
      }
    }
  }

  /** The act the text is about: by its head, else by the name of the file. */
  private String number() {
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      String line = plain(lines.get(i));
      Matcher front = FRONT.matcher(line);
      if (front.matches()) {
        return Objects.requireNonNull(front.group(1));
      }
      Matcher m = NUMBERED.matcher(line.length() > 500 ? line.substring(0, 500) : line);
      if (m.matches() && !line.contains("§") && isTitle(i)) {
        return Objects.requireNonNull(m.group(1));
      }
    }
    Matcher m = FILE_NUMBER.matcher(file);
    if (m.find()) {
      return m.group(1) + ":" + Integer.parseInt(Objects.requireNonNull(m.group(2)));
    }
    throw new LawTextException(
        file,
        1,
        "det framgår inte vilken lag det är. Ge filen ett namn med lagens nummer, till exempel"
            + " sol-2025-400.txt, eller skriv lagens rubrik på första raden.");
  }

  /** A title stands before the first section, by itself. */
  private boolean isTitle(int at) {
    for (int i = 0; i < at; i++) {
      String line = plain(lines.get(i));
      if (SECTION.matcher(line).matches() || KEY.matcher(line).matches()) {
        return false;
      }
    }
    boolean alone = at + 1 >= lines.size() || lines.get(at + 1).isBlank();
    return alone && (at == 0 || lines.get(at - 1).isBlank() || at < 3);
  }

  private String title() {
    String first = lines.isEmpty() ? "" : plain(lines.get(0));
    return first.length() <= 200 && first.contains("(") && !first.contains("§") ? first : "";
  }

  private @Nullable String through() {
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      Matcher m = THROUGH.matcher(plain(lines.get(i)));
      if (m.matches()) {
        return m.group(1);
      }
    }
    return null;
  }

  private @Nullable LocalDate repealedFrom() {
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      Matcher m = REPEALED_ACT.matcher(plain(lines.get(i)));
      if (m.matches()) {
        return day(Objects.requireNonNull(m.group(1)), i + 1);
      }
    }
    return null;
  }

  private boolean isKeyed() {
    int keys = 0;
    int published = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean first = i == 0 || lines.get(i - 1).isBlank();
      keys += first && KEY.matcher(lines.get(i).strip()).matches() ? 1 : 0;
      published += first && SECTION.matcher(plain(lines.get(i))).matches() ? 1 : 0;
    }
    return keys >= 2 && keys > published;
  }

  // --- as published -----------------------------------------------------------------------------

  private void readPublished() {
    String chapter = "";
    Marks ofChapter = Marks.NONE;
    int begun = -1;
    Matcher head = null;
    String headChapter = "";
    Marks headMarks = Marks.NONE;
    int end = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      String line = plain(lines.get(i));
      if (line.equals("Övergångsbestämmelser")
          || line.equals("Ikraftträdande- och övergångsbestämmelser")) {
        end = i;
        break;
      }
      boolean first =
          i == 0 || lines.get(i - 1).isBlank() || lines.get(i).startsWith("#") || afterHeading(i);
      if (!first) {
        continue;
      }
      Matcher c = CHAPTER.matcher(line);
      Matcher s = SECTION.matcher(line);
      if (c.matches() && !line.contains("§")) {
        if (head != null) {
          section(head, headChapter, headMarks, begun, i);
          head = null;
        }
        chapter = spaced(Objects.requireNonNull(c.group(1)));
        String name = c.group(2) == null ? "" : c.group(2);
        ofChapter = marks(name, i + 1);
        chapters.putIfAbsent(chapter, MARK.matcher(name).replaceAll("").strip());
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
    return i > 0 && lines.get(i - 1).startsWith("#");
  }

  private void section(Matcher head, String chapter, Marks ofChapter, int begun, int end) {
    String from = spaced(Objects.requireNonNull(head.group(1)));
    String to = head.group(2) == null ? null : spaced(head.group(2));
    StringBuilder text = new StringBuilder();
    String rest = head.group(3) == null ? "" : head.group(3);
    Marks marks = marks(rest, begun + 1).or(ofChapter);
    text.append(MARK.matcher(rest).replaceAll("").strip());
    for (int i = begun + 1; i < end; i++) {
      String line = lines.get(i).strip();
      if (!line.startsWith("#") && !line.startsWith("/Rubriken") && !PAGE_WORDS.contains(line)) {
        text.append(line.isEmpty() ? "\n\n" : " ").append(line);
      }
    }
    add(chapter, from, begun + 1, marks, text.toString());
    if (to != null) {
      add(chapter, to, begun + 1, marks, text.toString());
    }
  }

  /** The text must end where a sentence does, or it has been cut off. */
  private void refuseHalf() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || PAGE_WORDS.contains(line)) {
        continue;
      }
      if (!isEnded(line)) {
        throw new LawTextException(
            file,
            i + 1,
            "texten slutar mitt i en mening. Kanske är filen avhuggen: hämta lagen på nytt.");
      }
      return;
    }
  }

  private static boolean isEnded(String line) {
    String bare = line.replaceAll("[\\s*_\")»”]+$", "");
    return !bare.isEmpty() && ".:/!?".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  // --- a number on a line of its own ------------------------------------------------------------

  private void readKeyed() {
    for (int i = 0; i < lines.size(); i++) {
      Matcher key = KEY.matcher(lines.get(i).strip());
      if (!(i == 0 || lines.get(i - 1).isBlank()) || !key.matches()) {
        continue;
      }
      StringBuilder text = new StringBuilder();
      int end = i + 1;
      while (end < lines.size()
          && !(lines.get(end - 1).isBlank() && KEY.matcher(lines.get(end).strip()).matches())) {
        text.append(end == i + 1 ? "" : "\n").append(lines.get(end++).strip());
      }
      String chapter = key.group(1) == null ? "" : key.group(1);
      keyed(chapter, Objects.requireNonNull(key.group(2)), i + 1, text.toString().strip());
      if (end == lines.size() && !isEnded(text.toString().strip())) {
        boolean transitional = TRANSITION.matcher(text).find();
        if (!transitional) {
          throw new LawTextException(
              file,
              end,
              "texten slutar mitt i en mening. Kanske är filen avhuggen: hämta lagen på nytt.");
        }
        remark(end, "övergångsbestämmelserna slutar mitt i en mening");
      }
    }
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
      if (seen.contains(chapter + "/" + section)) {
        return;
      }
      swallowed.computeIfAbsent(line, l -> new ArrayList<>()).add(section);
    }
    add(chapter, section, line, marks(text, line), MARK.matcher(text).replaceAll("").strip());
  }

  // --- what is found ----------------------------------------------------------------------------

  private void add(String chapter, String section, int line, Marks marks, String text) {
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
            chapter, section, line, amended, marks.from(), marks.to(), repealed, text.strip()));
  }

  /** First and last day of a wording, as marked. */
  private record Marks(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Marks NONE = new Marks(null, null);

    Marks or(Marks other) {
      return new Marks(from == null ? other.from : from, to == null ? other.to : to);
    }
  }

  private Marks marks(String text, int line) {
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

  private @Nullable LocalDate day(String text, int line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      remark(line, "\"" + text + "\" är ingen dag");
      return null;
    }
  }

  private void remark(int line, String what) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add("rad " + line + ": " + what + ".");
    } else {
      further++;
    }
  }

  /** A line without the signs of Markdown. */
  private static String plain(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == '#' || line.charAt(at) == ' ')) {
      at++;
    }
    return line.substring(at).replace("**", "").replace('\u00a0', ' ').strip();
  }

  private static String spaced(String part) {
    return part.replaceAll("(\\d)([a-z])", "$1 $2");
  }
}
