package se.lagfrist.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;

/** The day asked about, which is always given. */
final class AsOf {

  private AsOf() {}

  static LocalDate of(@Nullable String text) {
    if (text == null) {
      throw new BadInput(
          "Ange vilken dag frågan gäller: --as-of 2026-11-21. Programmet läser aldrig klockan, så att"
              + " samma fråga får samma svar.");
    }
    return of(text, "--as-of");
  }

  /** Reads a day given with another option. */
  static LocalDate of(String text, String option) {
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadInput(
          option + ": \"" + text + "\" är ingen dag. Skriv till exempel 2026-11-21.");
    }
    if (day.isBefore(CaseFile.FIRST_DAY) || day.isAfter(CaseFile.LAST_DAY)) {
      throw new BadInput(
          option + ": " + text + " ligger utanför 1900-2200. Kanske är årtalet felskrivet.");
    }
    return day;
  }
}
