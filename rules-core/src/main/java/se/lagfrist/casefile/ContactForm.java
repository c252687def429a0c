package se.lagfrist.casefile;

/** How the contact was made. */
public enum ContactForm implements Term {
  VISIT("besök"),
  TALK("enskilt samtal"),
  PHONE("telefonkontakt"),
  LETTER("brev"),
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
