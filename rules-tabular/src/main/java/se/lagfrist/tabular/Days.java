package se.lagfrist.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days in the forms that a mapping allows; never guesses which of two forms was meant. */
final class Days {

  /** The forms that can only be read in one way; allowed where a mapping names none. */
  static final List<String> USUAL = List.of("yyyy-MM-dd", "yyyyMMdd");

  /** The form of a day that a spreadsheet has counted and a text file got as a bare number. */
  static final String COUNTED = "dagnummer";

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

  /** A time after the day says nothing of which day it is: a day is the date as written. */
  private static final Pattern TIME = Pattern.compile("(?:[T ]\\d{1,2}[:.]\\d{2}.*|T.*)$");

  private static final Pattern APOSTROPHE = Pattern.compile("^['’]");

  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)(?:[3-9]\\d{3}|2[2-9]\\d{2}|0000)[-/. ]?\\d{2}[-/. ]?\\d{2}(?:[T ].*)?|\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\s?(?:9999|0000)"
              + "|(?:1900|1753|0001)-?01-?01(?:[T ].*)?|t\\.? ?v\\.?|tills ?vidare|tillsv\\.?|pågående|pagaende|löpande|(?:ej|inte) (?:verkst|påbörj|start|avslut|aktuell|sat|insat|utförd|genomför)\\p{L}*|null|none|nil|-+|–|n/a");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final Map<String, String> ENGLISH = Map.of("may", "maj", "oct", "okt");

  private static final Map<Character, String> GROUPS = Map.of('y', "\\d", 'M', "\\d", 'd', "\\d");

  /** What is wrong with a day. */
  enum Fault {
    NO_SUCH_DAY,
    NOT_A_DAY
  }

  /**
   * What was read.
   *
   * @param day the day, or null
   * @param fault what is wrong, or null
   */
  record Read(@Nullable LocalDate day, @Nullable Fault fault) {}

  private record Form(String text, Pattern pattern, String letters) {}

  private final List<Form> forms = new ArrayList<>();

  Days(List<String> formats) {
    formats.forEach(f -> forms.add(form(f)));
  }

  /** Returns whether the text names a form of days. */
  static boolean isForm(String format) {
    return format.equals(COUNTED)
        || format.contains("y")
            && format.contains("M")
            && format.contains("d")
            && format.matches("[yMd \\-/.:]+");
  }

  Read read(String text) {
    // An apostrophe first is how a spreadsheet was told that what follows is a text.
    String bare =
        TIME.matcher(APOSTROPHE.matcher(text.strip()).replaceFirst("")).replaceFirst("").strip();
    boolean looksRight = false;
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(bare);
      if (matcher.matches()) {
        looksRight = true;
        LocalDate day = day(form, matcher);
        if (day != null) {
          return new Read(day, null);
        }
      }
    }
    return new Read(null, looksRight ? Fault.NO_SUCH_DAY : Fault.NOT_A_DAY);
  }

  /** Returns whether the text is a number that, as a spreadsheet counts, is a day in our time. */
  static boolean isCounted(String text) {
    return text.matches("[345]\\d{4}")
        && Math.abs(SERIAL_ZERO.plusDays(number(text)).getYear() - 2025) <= 25;
  }

  /**
   * Returns whether the text stands where there is no day, or none yet: a day that cannot have
   * been, or a word. What says that a day is unknown is not such a word.
   */
  static boolean isNone(String text) {
    return NONE.matcher(text.strip()).matches();
  }

  /** Reads a day of a workbook, where a bare number counts days. */
  Read readSerial(String text) {
    if (SERIAL.matcher(text).matches()) {
      return new Read(SERIAL_ZERO.plusDays((long) Double.parseDouble(text)), null);
    }
    return read(text);
  }

  private static @Nullable LocalDate day(Form form, Matcher matcher) {
    int year = 0;
    int month = 0;
    int day = 0;
    if (form.text().equals(COUNTED)) {
      return SERIAL_ZERO.plusDays(number(matcher.group()));
    }
    for (int i = 0; i < form.letters().length(); i++) {
      String part = matcher.group(i + 1);
      switch (form.letters().charAt(i)) {
        case 'y' -> year = part.length() == 2 ? 2000 + number(part) : number(part);
        case 'M' -> month = Character.isDigit(part.charAt(0)) ? number(part) : named(part);
        default -> day = number(part);
      }
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Returns the number of the month that a word begins with, or 0. */
  static int named(String word) {
    String first = word.toLowerCase(Locale.ROOT).substring(0, Math.min(3, word.length()));
    return 1 + MONTHS.indexOf(ENGLISH.getOrDefault(first, first));
  }

  private static Form form(String format) {
    if (format.equals(COUNTED)) {
      return new Form(format, Pattern.compile("\\d{5}"), "");
    }
    StringBuilder pattern = new StringBuilder();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < format.length(); ) {
      char c = format.charAt(i);
      int end = i;
      while (end < format.length() && format.charAt(end) == c) {
        end++;
      }
      int length = end - i;
      if (GROUPS.containsKey(c)) {
        letters.append(c);
        if (c == 'M' && length > 2) {
          pattern.append("(\\p{L}{3,9})\\.?");
        } else {
          pattern.append('(').append("\\d{").append(length).append(length == 1 ? ",2})" : "})");
        }
      } else {
        // Spaces are written or forgotten.
        pattern.append(c == ' ' ? "\\s*" : Pattern.quote(String.valueOf(c).repeat(length)));
      }
      i = end;
    }
    return new Form(format, Pattern.compile(pattern.toString()), letters.toString());
  }

  /** The forms of KNOWN that have the month first, each before the one it is mistaken for. */
  static final Map<String, String> MONTH_FIRST = Map.of("M/d/yyyy", "d/M/yyyy", "M/d/yy", "d/M/yy");

  /** The forms that a first mapping chooses among; the first that read all values win. */
  static final List<String> KNOWN =
      List.of(
          "yyyy-MM-dd",
          "yyyyMMdd",
          "yyyy/MM/dd",
          "yyyy.MM.dd",
          "yy-MM-dd",
          "yyMMdd",
          "d/M yyyy",
          "d/M-yyyy",
          "d/M/yyyy",
          "d-M-yyyy",
          "d.M.yyyy",
          "d/M yy",
          "d/M-yy",
          "d/M/yy",
          "d.M.yy",
          "M/d/yyyy",
          "M/d/yy",
          "d MMM yyyy");
}
