package se.lagfrist.authoring.lawtext;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands at the head of a text of law: which act it is, and how far it is current. */
final class ActHead {

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
  private static final int HEAD = 25;
  private static final int LONGEST_LINE = 400_000;

  private final ActLines lines;
  private final FoundSections found;

  ActHead(ActLines lines, FoundSections found) {
    this.lines = lines;
    this.found = found;
  }

  /** Refuses what is no text of law by the look of it. */
  void refuseWhatIsNoLaw() {
    int marked = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.at(i);
      if (line.indexOf('\u0000') >= 0) {
        throw new LawTextException(
            lines.file(), i + 1, "filen är inte text. Spara lagtexten som UTF-8.");
      }
      if (line.length() > LONGEST_LINE) {
        throw new LawTextException(
            lines.file(), i + 1, "raden har " + line.length() + " tecken och är ingen lagtext.");
      }
      String low =
          line.length() > 200
              ? line.substring(0, 200).toLowerCase(Locale.ROOT)
              : line.toLowerCase(Locale.ROOT);
      boolean page = low.contains("<!doctype") || low.contains("<html") || low.contains("<body");
      marked += low.contains("</") || low.contains("<div") || low.contains("<p>") ? 1 : 0;
      if (page || marked > 5) {
        throw new LawTextException(
            lines.file(),
            i + 1,
            "filen är en webbsida (HTML), inte ren text. Spara sidan som text, eller kopiera"
                + " lagtexten till en textfil.");
      }
    }
  }

  /** The act the text is about: by its head, else by the name of the file. */
  String number() {
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      String line = lines.plain(i);
      Matcher front = FRONT.matcher(line);
      if (front.matches()) {
        return Objects.requireNonNull(front.group(1));
      }
      Matcher m = NUMBERED.matcher(line.length() > 500 ? line.substring(0, 500) : line);
      if (m.matches() && !line.contains("§") && isTitle(i)) {
        return Objects.requireNonNull(m.group(1));
      }
    }
    Matcher m = FILE_NUMBER.matcher(lines.file());
    if (m.find()) {
      return m.group(1) + ":" + Integer.parseInt(Objects.requireNonNull(m.group(2)));
    }
    throw new LawTextException(
        lines.file(),
        1,
        "det framgår inte vilken lag det är. Ge filen ett namn med lagens nummer, till exempel"
            + " sol-2025-400.txt, eller skriv lagens rubrik på första raden.");
  }

  /** A title stands before the first section, by itself. */
  private boolean isTitle(int at) {
    for (int i = 0; i < at; i++) {
      String line = lines.plain(i);
      if (ActLines.SECTION.matcher(line).matches() || ActLines.KEY.matcher(line).matches()) {
        return false;
      }
    }
    boolean alone = at + 1 >= lines.size() || lines.at(at + 1).isBlank();
    return alone && (at == 0 || lines.at(at - 1).isBlank() || at < 3);
  }

  /** The title, or nothing where the first line is none. */
  String title() {
    String first = lines.size() == 0 ? "" : lines.plain(0);
    return first.length() <= 200 && first.contains("(") && !first.contains("§") ? first : "";
  }

  /** The last amendment that the text says it has; null if it says nothing. */
  @Nullable String through() {
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      Matcher m = THROUGH.matcher(lines.plain(i));
      if (m.matches()) {
        return m.group(1);
      }
    }
    return null;
  }

  /** The day from which the act no longer applies; null if the text says nothing. */
  @Nullable LocalDate repealedFrom() {
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      Matcher m = REPEALED_ACT.matcher(lines.plain(i));
      if (m.matches()) {
        return found.day(Objects.requireNonNull(m.group(1)), i + 1);
      }
    }
    return null;
  }
}
