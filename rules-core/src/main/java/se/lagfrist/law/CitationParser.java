package se.lagfrist.law;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a citation from left to right and never goes back more than one number. */
final class CitationParser extends CitationScanner {

  private static final List<String> YEARBOOKS = List.of("RÅ", "HFD", "NJA", "RH");
  private static final List<String> COLLECTIONS = List.of("SOSFS", "HSLF-FS", "SFS");
  private static final List<String> FREE_TEXT = List.of("IVO", "JK", "Riktlinje");

  private CitationParser(String original) {
    super(original);
  }

  static Citation parse(String text) {
    return new CitationParser(text).citation();
  }

  private Citation citation() {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw refused(
          "it has only one word", "it lacks the SFS number, as in \"SoL (2025:400) 20 kap. 2 §\"");
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
      int before = pos;
      int number = number();
      if (paragraph == null && point == null && unit("st")) {
        paragraph = number;
      } else if (point == null && unit("p")) {
        point = number;
      } else {
        pos = before;
        throw refused(
            "\"" + rest() + "\" is not understood",
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
              "the range " + from + "-" + to + " does not rise", "the two sections changed places");
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
