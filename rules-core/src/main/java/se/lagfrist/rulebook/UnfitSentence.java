package se.lagfrist.rulebook;

/** A sentence of a rule does not go together with the others; the message says why, in Swedish. */
public final class UnfitSentence extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int sentence;

  UnfitSentence(int sentence, IllegalArgumentException why) {
    super(why.getMessage(), why);
    this.sentence = sentence;
  }

  /** Returns which of {@link RuleDraft#said} it is, from 0; their number if it is the whole. */
  public int sentence() {
    return sentence;
  }
}
