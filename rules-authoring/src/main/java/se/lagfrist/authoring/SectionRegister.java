package se.lagfrist.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;

/**
 * Which chapters and sections the acts have, as numbers only, read from {@code lagrum.txt}. The
 * file says which day's text the numbers were read from and where it came from.
 */
final class SectionRegister {

  private static final Pattern ACT =
      Pattern.compile(
          "akt (\\d{4}:\\d+) (\\S+) från (\\S+) till (\\S+) läst (\\S+) (nu|alla|delvis)");

  private static final Pattern PART = Pattern.compile("\\d+(?: ?[a-z])?");

  private static final SectionRegister SHIPPED = load();

  private final Map<String, Entry> acts;

  private SectionRegister(Map<String, Entry> acts) {
    this.acts = acts;
  }

  /**
   * One act.
   *
   * @param sfs its number
   * @param from first day in force, if known
   * @param to last day in force; null while it is in force
   * @param readOn the day whose text the numbers were read from
   * @param complete whether repealed sections are there too
   * @param partial whether only some of the sections have been checked, so that one that is not
   *     here may well exist
   * @param chapters sections by chapter; {@code -} where the act has no chapters
   */
  record Entry(
      String sfs,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate readOn,
      boolean complete,
      boolean partial,
      Map<String, Set<String>> chapters) {

    /** Returns how a citation does not fit the way the act is divided, in Swedish. */
    Optional<String> misshapen(Citation citation) {
      if (citation.sections().isEmpty() && citation.chapter().isEmpty()) {
        return Optional.empty();
      }
      boolean divided = !chapters.containsKey("-");
      if (divided == citation.chapter().isPresent()) {
        return Optional.empty();
      }
      return Optional.of(
          divided
              ? "Författningen är indelad i kapitel, men lagrummet saknar kapitel."
              : "Författningen har inga kapitel.");
    }

    /** Returns what a citation names that the act does not have, in Swedish. */
    Optional<String> missing(Citation citation) {
      String chapter = citation.chapter().orElse("-");
      if (citation.sections().isEmpty() && citation.chapter().isEmpty()) {
        return Optional.empty();
      }
      Set<String> sections = chapters.get(chapter);
      if (sections == null) {
        return Optional.of(
            "Det finns inget "
                + chapter
                + " kap. Det sista kapitlet är "
                + last(chapters.keySet())
                + " kap.");
      }
      for (String cited : citation.sections()) {
        Matcher m = PART.matcher(cited);
        while (m.find()) {
          String section = m.group().replace(" ", "");
          if (!sections.contains(section)) {
            return Optional.of(
                "Det finns ingen "
                    + m.group()
                    + " §"
                    + (chapter.equals("-") ? "" : " i " + chapter + " kap.")
                    + " Den sista paragrafen"
                    + (chapter.equals("-") ? "" : " där")
                    + " är "
                    + last(sections)
                    + " §.");
          }
        }
      }
      return Optional.empty();
    }

    private static String last(Set<String> sections) {
      String last = "";
      for (String one : sections) {
        last = one;
      }
      return last.replaceAll("(\\d)([a-z])", "$1 $2");
    }
  }

  static SectionRegister shipped() {
    return SHIPPED;
  }

  Optional<Entry> act(String sfs) {
    return Optional.ofNullable(acts.get(sfs));
  }

  private static SectionRegister load() {
    try (InputStream in =
        Objects.requireNonNull(SectionRegister.class.getResourceAsStream("lagrum.txt"))) {
      Map<String, Entry> acts = new HashMap<>();
      Map<String, Set<String>> chapters = new LinkedHashMap<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Matcher m = ACT.matcher(line);
        if (m.matches()) {
          chapters = new LinkedHashMap<>();
          acts.put(
              m.group(1),
              new Entry(
                  m.group(1),
                  day(m.group(3)),
                  day(m.group(4)),
                  LocalDate.parse(m.group(5)),
                  m.group(6).equals("alla"),
                  m.group(6).equals("delvis"),
                  chapters));
        } else {
          int colon = line.indexOf(": ");
          TreeSet<String> sections = new TreeSet<>(SectionRegister::compare);
          sections.addAll(List.of(line.substring(colon + 2).split(" ")));
          chapters.put(line.substring(0, colon), sections);
        }
      }
      return new SectionRegister(acts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable LocalDate day(String text) {
    return text.equals("-") ? null : LocalDate.parse(text);
  }

  private static int compare(String a, String b) {
    int byNumber = Integer.compare(number(a), number(b));
    return byNumber != 0 ? byNumber : a.compareTo(b);
  }

  private static int number(String section) {
    return Integer.parseInt(section.replaceAll("[a-z]", ""));
  }
}
