package se.lagfrist.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to law or to another source, as a lawyer writes it.
 *
 * <p>Statutes: abbreviation, SFS number, and as far as wanted kap., §, st. (stycke) and p. (punkt):
 *
 * <pre>
 * SoL (2025:400) 20 kap. 2 §
 * SoL (2025:400) 34 kap. 1-2 §§
 * SoL (2025:400) 22 kap. 14 § 2 st. 3 p.
 * LSS (1993:387) 28 f §
 * lag (1930:173)
 * </pre>
 *
 * <p>Other sources: decisions of JO by number ("JO 7477-2017"), court cases in a yearbook ("RÅ 2009
 * ref. 21", "HFD 2019 ref. 63", "NJA 1974 s. 173", "RH 1993:88"), SOSFS and HSLF-FS with kap. and §
 * as for a statute ("SOSFS 2011:5 6 kap."), SFS for a transitional provision ("SFS 2025:1501 2
 * p."), and free text after IVO, JK or Riktlinje.
 *
 * <p>A value: two citations are equal if they print alike. {@link #print} writes the canonical
 * form, with ASCII hyphens and ordinary spaces, and {@link #parse} reads it back.
 */
public final class Citation {

  private static final int MAX_LENGTH = 200;

  private static final List<String> YEARBOOKS = List.of("RÅ", "HFD", "NJA", "RH");
  private static final List<String> COLLECTIONS = List.of("SOSFS", "HSLF-FS", "SFS");
  private static final List<String> FREE_TEXT = List.of("IVO", "JK", "Riktlinje");

  private final @Nullable Act act;

  /**
   * What comes before kap. and §: "SoL (2025:400)", "SOSFS 2011:5", or a whole non-statute source.
   */
  private final String source;

  private final @Nullable String chapter;
  private final List<String> sections;
  private final @Nullable Integer paragraph;
  private final @Nullable Integer point;
  private final String printed;

  private Citation(
      @Nullable Act act,
      String source,
      @Nullable String chapter,
      List<String> sections,
      @Nullable Integer paragraph,
      @Nullable Integer point) {
    this.act = act;
    this.source = source;
    this.chapter = chapter;
    this.sections = List.copyOf(sections);
    this.paragraph = paragraph;
    this.point = point;
    this.printed = canonical();
  }

  /**
   * Reads a citation.
   *
   * <p>"–" is read as "-", a no-break space as a space, "och" between two sections as a comma; the
   * full stops after kap, st, p, ref, not and s may be left out, and so may one § of two.
   *
   * @param text the citation, at most 200 characters
   * @return the citation
   * @throws IllegalArgumentException if the text is not formed as any citation listed above; the
   *     message tells the place
   */
  public static Citation parse(String text) {
    Objects.requireNonNull(text, "text");
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "A citation of "
              + text.length()
              + " characters is longer than "
              + MAX_LENGTH
              + ": \""
              + text.substring(0, 40)
              + "...\".\nMaybe there are several citations in it.");
    }
    return new Parser(text).citation();
  }

  /**
   * The act, if a statute or an ordinance is cited.
   *
   * @return the act, or empty for any other source
   */
  public Optional<Act> act() {
    return Optional.ofNullable(act);
  }

  /**
   * The chapter.
   *
   * @return what stands before "kap.", a number and perhaps a letter such as "2 a", or empty
   */
  public Optional<String> chapter() {
    return Optional.ofNullable(chapter);
  }

  /**
   * The sections as they are listed; a range is one element.
   *
   * @return for "1, 3-5 a §§" the list "1", "3-5 a"; empty if no section is cited
   */
  public List<String> sections() {
    return sections;
  }

  /**
   * The stycke of the section.
   *
   * @return the number before "st.", or empty
   */
  public Optional<Integer> paragraph() {
    return Optional.ofNullable(paragraph);
  }

  /**
   * The punkt.
   *
   * @return the number before "p.", or empty
   */
  public Optional<Integer> point() {
    return Optional.ofNullable(point);
  }

  /**
   * What is cited, without the place in it.
   *
   * @return what comes before kap. and §: "SoL (2025:400)", "SOSFS 2011:5", or a whole non-statute
   *     source such as "JO 7477-2017"
   */
  public String source() {
    return source;
  }

  /**
   * Whether two citations have a section in common. A whole source meets everything in it, and a
   * whole chapter every section in it; st. and p. make no difference.
   *
   * @param other the other citation
   */
  public boolean meets(Citation other) {
    return Sections.meet(this, other);
  }

  /**
   * Whether an act or an ordinance in Svensk författningssamling is cited.
   *
   * @return false for JO, court cases, SOSFS, HSLF-FS, SFS as such, IVO, JK and guidelines
   */
  public boolean isStatute() {
    return act != null;
  }

  /**
   * The canonical form.
   *
   * @return for example "SoL (2025:400) 34 kap. 1-2 §§"
   */
  public String print() {
    return printed;
  }

  private String canonical() {
    StringBuilder out = new StringBuilder(source);
    if (chapter != null) {
      out.append(' ').append(chapter).append(" kap.");
    }
    if (!sections.isEmpty()) {
      boolean many = sections.size() > 1 || sections.get(0).indexOf('-') >= 0;
      out.append(' ').append(String.join(", ", sections)).append(many ? " §§" : " §");
    }
    if (paragraph != null) {
      out.append(' ').append(paragraph).append(" st.");
    }
    if (point != null) {
      out.append(' ').append(point).append(" p.");
    }
    return out.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Citation citation && printed.equals(citation.printed);
  }

  @Override
  public int hashCode() {
    return printed.hashCode();
  }

  /**
   * The same as {@link #print}.
   *
   * @return the canonical form
   */
  @Override
  public String toString() {
    return printed;
  }

  /** Reads from left to right and never goes back more than one number. */
  private static final class Parser {
    private final String original;
    private final String text;
    private int pos;

    Parser(String original) {
      this.original = original;
      this.text = normalised(original);
    }

    Citation citation() {
      int space = text.indexOf(' ');
      if (space < 0) {
        throw refused(
            "it has only one word",
            "it lacks the SFS number, as in \"SoL (2025:400) 20 kap. 2 §\"");
      }
      String first = text.substring(0, space);
      pos = space + 1;
      if (peek() == '(') {
        return statute(first);
      }
      if (first.equals("JO")) {
        return whole(first + " " + decisionNumber());
      }
      if (YEARBOOKS.contains(first)) {
        return whole(first + " " + yearbookReference());
      }
      if (COLLECTIONS.contains(first)) {
        return provision(null, first + " " + collectionNumber(), first.equals("SFS"));
      }
      if (FREE_TEXT.contains(first)) {
        return whole(text);
      }
      throw refused(
          "\"" + first + "\" is neither an act with its SFS number nor a known source",
          "write the number in brackets, \"SoL (2025:400) 20 kap. 2 §\", or begin with JO, RÅ, HFD,"
              + " NJA, RH, IVO, JK, SOSFS, HSLF-FS, SFS or Riktlinje");
    }

    private Citation statute(String abbreviation) {
      int close = text.indexOf(')', pos);
      if (close < 0) {
        throw refused("the bracket is not closed", "write \"" + abbreviation + " (2025:400)\"");
      }
      Act act = Act.of(abbreviation, text.substring(pos + 1, close).strip());
      pos = close + 1;
      return provision(act, act.toString(), false);
    }

    /** What follows an act or a number in a collection: kap., §, st. and p., each at most once. */
    private Citation provision(@Nullable Act act, String source, boolean pointAlone) {
      String chapter = null;
      List<String> sections = List.of();
      Integer paragraph = null;
      Integer point = null;
      skipSpace();
      if (!atEnd()) {
        int before = pos;
        String number = Integer.toString(number());
        if (peek() == ' ' && peek(1) >= 'a' && peek(1) <= 'z' && peek(2) == ' ') {
          number += " " + peek(1);
          pos += 2;
        }
        if (unit("kap")) {
          chapter = number;
        } else {
          pos = before;
        }
        skipSpace();
      }
      if (!atEnd()) {
        int before = pos;
        int number = number();
        if (pointAlone && unit("p")) {
          point = number;
        } else {
          pos = before;
          sections = sections();
        }
        skipSpace();
      }
      boolean single = sections.size() == 1 && sections.get(0).indexOf('-') < 0;
      while (!atEnd()) {
        if (!single) {
          throw refused(
              "\"" + rest() + "\" follows more than one section, or none",
              "cite each section with its st. or p. by itself");
        }
        int number = number();
        if (paragraph == null && point == null && unit("st")) {
          paragraph = number;
        } else if (point == null && unit("p")) {
          point = number;
        } else {
          throw refused(
              "\"" + number + (atEnd() ? "" : " " + rest()) + "\" is not understood",
              "\"st.\" or \"p.\" is missing after the number, or they changed places");
        }
        skipSpace();
      }
      return new Citation(act, source, chapter, sections, paragraph, point);
    }

    private List<String> sections() {
      List<String> sections = new ArrayList<>();
      while (true) {
        Section from = section();
        skipSpace();
        if (peek() == '-') {
          pos++;
          skipSpace();
          Section to = section();
          skipSpace();
          if (to.compareTo(from) <= 0) {
            throw refused(
                "the range " + from + "-" + to + " does not rise",
                "the two sections changed places");
          }
          sections.add(from + "-" + to);
        } else {
          sections.add(from.toString());
        }
        if (peek() == ',') {
          pos++;
          skipSpace();
        } else if (text.startsWith("och ", pos)) {
          pos += 4;
        } else {
          break;
        }
      }
      if (peek() != '§') {
        throw refused(
            atEnd() ? "it ends without §" : "\"" + rest() + "\" stands where § was expected",
            "write \"2 §\" or \"1-2 §§\" after the chapter");
      }
      pos++;
      if (peek() == '§') {
        pos++;
      }
      return sections;
    }

    private Section section() {
      int number = number();
      int before = pos;
      skipSpace();
      char letter = peek();
      // A letter belongs to the section only if it stands alone: "28 f §", but not "14 och 15 §§".
      if (letter >= 'a' && letter <= 'z' && !isLetter(peek(1))) {
        pos++;
        return new Section(number, letter);
      }
      pos = before;
      return new Section(number, ' ');
    }

    private String decisionNumber() {
      if (text.startsWith("dnr ", pos)) {
        pos += 4;
      }
      String number = digits(5);
      expect('-', "JO's decisions are numbered as in \"JO 7477-2017\"");
      String year = year();
      return number + "-" + year;
    }

    private String yearbookReference() {
      String year = year();
      if (peek() == ':') {
        pos++;
        return year + ":" + digits(4);
      }
      skipSpace();
      for (String kind : List.of("ref", "not", "s")) {
        if (unit(kind)) {
          skipSpace();
          return year + " " + kind + ". " + digits(4);
        }
      }
      throw refused(
          atEnd() ? "it ends after the year" : "\"" + rest() + "\" is not understood",
          "write it as \"RÅ 2009 ref. 21\", \"RÅ 2006 not. 98\" or \"NJA 1974 s. 173\"");
    }

    private String collectionNumber() {
      String year = year();
      expect(':', "write it as \"SOSFS 2011:5\"");
      return year + ":" + digits(4);
    }

    private Citation whole(String source) {
      skipSpace();
      if (FREE_TEXT.stream().noneMatch(word -> source.startsWith(word + " ")) && !atEnd()) {
        throw refused("\"" + rest() + "\" follows the number", "leave it out");
      }
      return new Citation(null, source, null, List.of(), null, null);
    }

    private String year() {
      int before = pos;
      String year = digits(4);
      if (year.length() != 4) {
        pos = before;
        throw refused(
            "\"" + rest() + "\" does not begin with a year", "write the year with four digits");
      }
      return year;
    }

    /** A number of one to three digits, without leading zero, above 0. */
    private int number() {
      return Integer.parseInt(digits(3));
    }

    private String digits(int most) {
      int start = pos;
      while (peek() >= '0' && peek() <= '9') {
        pos++;
      }
      int length = pos - start;
      if (length == 0 || length > most || text.charAt(start) == '0') {
        pos = start;
        throw refused(
            atEnd()
                ? "it ends where a number was expected"
                : "\""
                    + rest()
                    + "\" stands where a number of 1 to "
                    + most
                    + " digits was expected",
            "a word or a sign is missing or misspelt before it");
      }
      return text.substring(start, pos);
    }

    /** Takes a unit word and the full stop after it, if it comes next. */
    private boolean unit(String word) {
      int at = pos;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (!text.startsWith(word, at)) {
        return false;
      }
      at += word.length();
      if (at < text.length() && isLetter(text.charAt(at))) {
        return false;
      }
      pos = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
      return true;
    }

    private void expect(char sign, String maybe) {
      if (peek() != sign) {
        throw refused(
            atEnd()
                ? "it ends where \"" + sign + "\" was expected"
                : "\"" + rest() + "\" is not understood",
            maybe);
      }
      pos++;
    }

    private void skipSpace() {
      while (peek() == ' ') {
        pos++;
      }
    }

    private boolean atEnd() {
      return pos >= text.length();
    }

    private char peek() {
      return peek(0);
    }

    private char peek(int ahead) {
      return pos + ahead < text.length() ? text.charAt(pos + ahead) : '\0';
    }

    private String rest() {
      return text.substring(pos);
    }

    private static boolean isLetter(char c) {
      return Character.isLetter(c);
    }

    private String normalised(String input) {
      StringBuilder out = new StringBuilder(input.length());
      for (int i = 0; i < input.length(); i++) {
        char c = input.charAt(i);
        char plain =
            switch (c) {
              case '\u00a0', '\u202f' -> ' ';
              case '\u2013', '\u2011' -> '-';
              default -> c;
            };
        int type = Character.getType(plain);
        boolean hidden =
            Character.isISOControl(plain)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (hidden) {
          throw new IllegalArgumentException(
              "A citation has the invisible character U+"
                  + Integer.toHexString(plain | 0x10000).substring(1)
                  + " at position "
                  + (i + 1)
                  + ".\nMaybe it came along when the text was copied; write it anew.");
        }
        boolean doubled = plain == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
        if (!doubled) {
          out.append(plain);
        }
      }
      if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
      return out.toString();
    }

    private IllegalArgumentException refused(String what, String maybe) {
      return new IllegalArgumentException(
          "\"" + original + "\" is not a citation: " + what + ".\nMaybe " + maybe + ".");
    }
  }

  private record Section(int number, char letter) implements Comparable<Section> {

    @Override
    public int compareTo(Section other) {
      int byNumber = Integer.compare(number, other.number);
      return byNumber != 0 ? byNumber : Character.compare(letter, other.letter);
    }

    @Override
    public String toString() {
      return letter == ' ' ? Integer.toString(number) : number + " " + letter;
    }
  }
}
