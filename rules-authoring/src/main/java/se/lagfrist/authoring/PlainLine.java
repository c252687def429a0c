package se.lagfrist.authoring;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** A line as the language reads it, whatever a word processor has made of its spaces. */
public final class PlainLine {

  /**
   * Letters are written with one mark at most, or two; longer runs mean nothing and take time that
   * grows with their square.
   */
  private static final Pattern MANY_MARKS = Pattern.compile("\\p{M}{3}");

  /** Tab, hard space, figure space and narrow hard space: all look like a space and mean one. */
  private static final Pattern SPACES = Pattern.compile("[\t\u00A0\u2007\u202F]");

  /** A day whose hyphens a word processor has made into other strokes. */
  private static final Pattern DAY =
      Pattern.compile("\\b(\\d{4})[\u2010-\u2014\u2212](\\d{2})[\u2010-\u2014\u2212](\\d{2})\\b");

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(0x00AD, "ett osynligt bindestreck"),
          Map.entry(0x200B, "ett osynligt blanksteg"),
          Map.entry(0x200C, "ett osynligt tecken"),
          Map.entry(0x200D, "ett osynligt tecken"),
          Map.entry(0x2060, "ett osynligt tecken"),
          Map.entry(0xFEFF, "ett osynligt tecken"),
          Map.entry(0x200E, "ett osynligt tecken"),
          Map.entry(0x200F, "ett osynligt tecken"),
          Map.entry(0x2010, "ett bindestreck från ett ordbehandlingsprogram"),
          Map.entry(0x2011, "ett hårt bindestreck"),
          Map.entry(0x2212, "ett minustecken"),
          Map.entry(0x2014, "ett långt tankstreck"),
          Map.entry(0x2022, "en punkt för listor"),
          Map.entry(0x2018, "ett typografiskt citattecken"),
          Map.entry(0x201C, "ett typografiskt citattecken"),
          Map.entry(0x201E, "ett typografiskt citattecken"),
          Map.entry(0xFFFD, "ett tecken som gått sönder när filen sparades"));

  private PlainLine() {}

  /**
   * Returns the line with composed letters, ordinary spaces and ordinary hyphens in its days.
   *
   * @param line a line without {@link #hasManyMarks runs of marks}, which would take long
   */
  public static String of(String line) {
    String plain = SPACES.matcher(Normalizer.normalize(line, Normalizer.Form.NFC)).replaceAll(" ");
    return DAY.matcher(plain).replaceAll("$1-$2-$3");
  }

  /** Returns whether more marks stand on one letter than any word has. */
  public static boolean hasManyMarks(String line) {
    return MANY_MARKS.matcher(line).find();
  }

  /** Says which character may not be there, and how to mend it. */
  static String refused(int character) {
    String code = String.format("U+%04X", character);
    String name = NAMES.get(character);
    if (name != null) {
      return "På raden finns "
          + name
          + " ("
          + code
          + "), där frågetecknet står nedan. Ta bort det, eller skriv om raden för hand.";
    }
    if (Character.isISOControl(character)) {
      return "På raden finns ett styrtecken ("
          + code
          + "), som inte får förekomma i en regelfil. Är filen sparad som oformaterad text?";
    }
    if (character == '&') {
      return "Tecknet & får inte förekomma i en regelfil. Skriv och.";
    }
    if (character == '_') {
      return "Tecknet _ får inte förekomma i en regelfil. Skriv bindestreck, -.";
    }
    boolean seen = Character.isLetter(character) || (character > ' ' && character < 0x7F);
    String shown = seen ? Character.toString(character) + " " : "";
    return "Tecknet "
        + shown
        + "("
        + code
        + ") får inte förekomma i en regelfil, som består av vanliga svenska meningar. Stryk"
        + " det, eller skriv det med ord.";
  }
}
