package se.lagfrist.authoring.editor;

import static java.util.Objects.requireNonNull;

/**
 * Something that may stand where someone writes.
 *
 * @param label what is chosen from
 * @param kind what sort of thing it is
 * @param from where on the line that begins which it takes the place of, up to where someone writes
 * @param text what is put there, with gaps to fill in as {@code <name>}
 * @param info what it means, in Swedish; may be empty
 */
public record Completion(String label, Kind kind, int from, String text, String info) {

  /** Sorts of things. */
  public enum Kind {
    /** A sentence. */
    SENTENCE("mening"),
    /** The rest of a sentence that has begun. */
    REST("fortsättning"),
    /** A word that fits a gap. */
    WORD("ord"),
    /** The id of a rule. */
    RULE("regel"),
    /** A section of an act. */
    SECTION("lagrum"),
    /** A word that divides a rule or a scenario. */
    KEYWORD("nyckelord");

    private final String swedish;

    Kind(String swedish) {
      this.swedish = swedish;
    }

    /** Returns it in Swedish. */
    public String swedish() {
      return swedish;
    }
  }

  /** Checks the parts. */
  public Completion {
    requireNonNull(label, "label");
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(info, "info");
  }
}
