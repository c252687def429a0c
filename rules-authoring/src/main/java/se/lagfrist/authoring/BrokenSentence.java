package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines just above that are no sentences, for a sentence that is broken over lines. */
final class BrokenSentence {

  /** A sentence broken over more lines than this is not put together again. */
  private static final int MOST = 4;

  private final List<String> lines = new ArrayList<>();
  private int last;

  /**
   * A sentence put together again.
   *
   * @param line where it begins
   * @param begins what stands there
   * @param whole the sentence on one line
   */
  record Mended(int line, String begins, String whole) {

    /** Says what to do about it, in Swedish. */
    String told(int until) {
      return "Meningen är bruten över rad "
          + line
          + " till "
          + until
          + ". Skriv den på en enda rad: "
          + whole;
    }
  }

  /**
   * Returns the sentence that a line ends together with the lines above it, none of them a sentence
   * alone; empty if there is none.
   *
   * @param number where the line stands
   * @param line a line that is no sentence
   * @param known what could stand there
   */
  Optional<Mended> endedBy(int number, String line, List<Sentence> known) {
    if (last != number - 1) {
      lines.clear();
    }
    lines.add(line);
    last = number;
    for (int from = Math.max(0, lines.size() - MOST); from < lines.size() - 1; from++) {
      String whole = String.join(" ", lines.subList(from, lines.size()));
      if (whole.length() <= Gate.LONGEST_LINE && known.stream().anyMatch(s -> s.reads(whole))) {
        Mended mended = new Mended(number - (lines.size() - 1 - from), lines.get(from), whole);
        lines.clear();
        return Optional.of(mended);
      }
    }
    return Optional.empty();
  }
}
