package se.lagfrist.rulebook;

/** How a condition ties another fact to the one the duty starts from. */
enum Join {
  /** In no way that is known here. */
  NONE(""),
  /** It is what that fact concerns. */
  NAMED("id == $a.concerns"),
  /** It concerns that fact. */
  CONCERNING("concerns == $a.id"),
  /** Both concern the same thing. */
  BESIDE("concerns == $a.concerns");

  private final String text;

  Join(String text) {
    this.text = text;
  }

  /** Returns the join that a test says, by the text Drools keeps of it. */
  static Join of(String test) {
    for (Join join : values()) {
      if (join.text.equals(test)) {
        return join;
      }
    }
    return NONE;
  }
}
