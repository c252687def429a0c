package se.lagfrist.engine;

import java.util.List;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;

/**
 * What some rules count in a case.
 *
 * @param file the case as the rules see it: as known on the day asked about, with what follows from
 *     it
 * @param running the duties whose clock has started
 * @param undated facts that a rule applies to but whose own day is missing
 * @param guessed facts that must be there, though nobody recorded them and their day is not known:
 *     what was broken off had begun
 */
public record Reckoning(
    CaseFile file, List<Running> running, List<Fact> undated, List<Fact> guessed) {

  /** Copies the lists. */
  public Reckoning {
    running = List.copyOf(running);
    undated = List.copyOf(undated);
    guessed = List.copyOf(guessed);
  }
}
