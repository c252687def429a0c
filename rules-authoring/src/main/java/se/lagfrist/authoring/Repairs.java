package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Small slips of the pen, and phrases of ordinary Swedish, that leave only one thing the line can
 * have been meant to be.
 */
final class Repairs {

  /** A day to fill in where the line lacks one. */
  private static final String SOME_DAY = ", från 2026-01-01";

  private Repairs() {}

  /**
   * A line as it should be written.
   *
   * @param why what was wrong
   * @param line the line
   */
  record Repair(String why, String line) {

    String told() {
      return why + " Skriv: " + line;
    }
  }

  /** Returns the line as it should be written, if mending makes it a known sentence. */
  static Optional<Repair> of(String line, List<Sentence> known) {
    String mended = line;
    for (Mending one : mendings(line)) {
      mended = one.line();
      // One slip alone is mended alone, whatever else could be said of the line.
      String alone = one.phrase().mend(line);
      if (!alone.equals(line) && isKnown(alone, known)) {
        return Optional.of(new Repair(one.phrase().why(), alone));
      }
      if (isKnown(mended, known)) {
        return Optional.of(new Repair(one.why(), mended));
      }
    }
    String dated = mended + SOME_DAY;
    if (mended.startsWith("enligt ") && isKnown(dated, known)) {
      return Optional.of(
          new Repair(
              "Det står inte när lydelsen gäller. Skriv dagen sist på raden, er egen dag i stället"
                  + " för 2026-01-01.",
              dated));
    }
    return Optional.empty();
  }

  /**
   * Returns how the line is written and which word of it does not fit, if mending makes it a known
   * sentence but for what stands in a gap.
   */
  static Optional<SentenceHelp.Told> almost(String line, List<Sentence> known) {
    for (Mending one : mendings(line)) {
      if (one.line().length() > Gate.LONGEST_LINE) {
        return Optional.empty();
      }
      for (Sentence sentence : known) {
        try {
          if (sentence.read(1, one.line()).isPresent()) {
            return Optional.empty();
          }
        } catch (Slot.BadWord e) {
          return Optional.of(
              new SentenceHelp.Told(
                  line, one.why() + " Skriv: " + sentence.shown() + ". " + e.getMessage()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A line as it stands when one more slip of it is mended.
   *
   * @param phrase the slip
   * @param why what was wrong first
   * @param line the line
   */
  private record Mending(Phrase phrase, String why, String line) {}

  private static List<Mending> mendings(String line) {
    List<Mending> found = new ArrayList<>();
    String mended = line;
    for (Phrase phrase : Phrase.all()) {
      String next = phrase.mend(mended);
      if (!next.equals(mended)) {
        found.add(new Mending(phrase, found.isEmpty() ? phrase.why() : found.get(0).why(), next));
        mended = next;
      }
    }
    return found;
  }

  /** Returns the line with every slip mended that can be seen in it. */
  static String asFarAs(String line) {
    List<Mending> all = mendings(line);
    return all.isEmpty() ? line : all.get(all.size() - 1).line();
  }

  private static boolean isKnown(String line, List<Sentence> known) {
    return line.length() <= Gate.LONGEST_LINE && known.stream().anyMatch(s -> s.reads(line));
  }
}
