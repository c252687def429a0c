package se.lagfrist.casefile;

/** How the contact was made. */
public enum ContactForm implements Term {
  /** Someone visited. */
  VISIT("besök"),
  /** A talk with the person alone. */
  TALK("enskilt samtal"),
  /** By telephone. */
  PHONE("telefonkontakt"),
  /** In writing, by letter. */
  LETTER("brev"),
  /** In any way not named here. */
  OTHER("annan kontakt");

  private final String swedish;

  ContactForm(String swedish) {
    this.swedish = swedish;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
