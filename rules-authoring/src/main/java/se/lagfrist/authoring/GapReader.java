package se.lagfrist.authoring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lagfrist.law.Citation;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Validity;
import se.lagfrist.time.PeriodUnit;

/**
 * Reads what stands in a gap that words of the model do not fill: numbers, days, citations, periods
 * of validity and plain text. What cannot stand there is told in Swedish.
 */
final class GapReader {

  private static final Pattern PERIOD_WORD =
      Pattern.compile(" (inom|senast|efter|före|minst|högst|max|om|från|varje)$");

  private static final Pattern FROM_TO =
      Pattern.compile(
          "^från (\\d{4}-\\d{2}-\\d{2}),? (?:till|till och med) (\\d{4}-\\d{2}-\\d{2})");

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-]+[a-z0-9]+)*");

  private static final Pattern HOURS = Pattern.compile("(?i)timm\\w*|tim|h|minut\\w*|dygn\\w*");

  private GapReader() {}

  static String text(String text) {
    // Quotes, backslashes and control characters never get here, but text ends up inside quotes.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        throw new Slot.BadWord(text, "Tecknet får inte stå här.");
      }
    }
    return text;
  }

  static Slot.Value number(String text) {
    if (text.length() > 3) {
      throw new Slot.BadWord(text, "Talet är för stort; högst 999.");
    }
    Integer number = Integer.valueOf(text);
    return new Slot.Value(number, List.of(number.toString()));
  }

  /** Reads the id of a rule, or several after each other. */
  static String id(String text) {
    for (String one : text.split(", ?", -1)) {
      if (!ID.matcher(one).matches()) {
        throw new Slot.BadWord(
            text,
            "Ett id börjar och slutar med en bokstav eller siffra, och mellan punkter och"
                + " bindestreck står minst en. Skriv till exempel: lokal.hemtjanst-beslut.");
      }
    }
    return text;
  }

  static String sfs(String text) {
    if (!text.matches("\\d{4}:\\d{1,4}")) {
      throw new Slot.BadWord(
          text, "\"" + text + "\" är inget SFS-nummer. Skriv år, kolon och nummer: 2025:1501.");
    }
    return text;
  }

  static Slot.Value unit(String text) {
    for (PeriodUnit unit : PeriodUnit.values()) {
      if (text.equals(unit.swedish(1)) || text.equals(unit.swedish(2))) {
        return new Slot.Value(unit, List.of("PeriodUnit." + unit.name()));
      }
    }
    if (HOURS.matcher(text).matches()) {
      throw new Slot.BadWord(
          text,
          "\""
              + text
              + "\" är ingen tidsenhet här: tid räknas i hela dagar. Orden är: "
              + String.join(", ", unitWords())
              + ".");
    }
    throw Slot.BadWord.unknown(text, "en tidsenhet", unitWords());
  }

  static List<String> unitWords() {
    return Arrays.stream(PeriodUnit.values())
        .flatMap(u -> Stream.of(u.swedish(1), u.swedish(2)))
        .distinct()
        .toList();
  }

  static Slot.Value month(String text) {
    int index = Months.NAMES.indexOf(text);
    if (index < 0) {
      throw Slot.BadWord.unknown(text, "en månad", Months.NAMES);
    }
    return new Slot.Value(index + 1, List.of(Integer.toString(index + 1)));
  }

  static String citation(String text) {
    Matcher period = PERIOD_WORD.matcher(text);
    if (text.startsWith("Riktlinje") && period.find()) {
      // Anything may follow Riktlinje, also the beginning of a period that is not read as one.
      throw new Slot.BadWord(
          text,
          "Lagrummet slutar med \""
              + period.group(1)
              + "\", som hör till tiden. En tid skrivs inom <n> <enhet> från <handelse>.");
    }
    try {
      return text(Citation.parse(text).print());
    } catch (IllegalArgumentException e) {
      throw new Slot.BadWord(text, CitationHelp.told(text));
    }
  }

  static String happening(String text) {
    return Happening.find(text)
        .map(Happening::name)
        .orElseThrow(() -> new Slot.BadWord(text, () -> NearHappening.told(text)));
  }

  static String validity(String text) {
    try {
      Validity.parse(text);
      return text;
    } catch (IllegalArgumentException e) {
      String bare = FROM_TO.matcher(text).replaceFirst("$1 till $2");
      if (!bare.equals(text)) {
        validity(bare); // What is wrong with the days comes first.
        throw new Slot.BadWord(text, "Har lydelsen ett slut skrivs den utan från: " + bare + ".");
      }
      throw new Slot.BadWord(text, String.valueOf(e.getMessage()));
    }
  }

  static String day(String text) {
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeParseException e) {
      throw new Slot.BadWord(
          text, "Dagen finns inte. Skriv år-månad-dag, till exempel 2026-03-01.");
    }
  }

  static Slot.Value provisions(String text) {
    List<String> found = new ArrayList<>();
    for (String part : text.split(",\\s*|\\s+eller\\s+")) {
      if (!part.matches("\\d{1,3}(:\\d{1,3})?")) {
        throw new Slot.BadWord(
            part, "Skriv kapitel och paragraf som 11:1, eller 9:8 för 9 § 8 LSS.");
      }
      found.add("\"" + part + "\"");
    }
    return new Slot.Value(List.copyOf(found), List.copyOf(found));
  }

  static String factTerm(String text) {
    List<String> terms = Slot.named("fakta").words();
    if (!terms.contains(text)) {
      throw Slot.BadWord.unknown(text, "ett slags uppgift", terms);
    }
    return text;
  }
}
