package se.lagfrist.tabular;

import java.io.IOException;
import java.util.List;

/** Writes a first mapping from headings and values. */
public final class Proposer {

  private Proposer() {}

  /** Returns the text of a mapping file for the given tables. */
  public static String propose(List<RowTable> tables) throws IOException {
    return "";
  }
}
