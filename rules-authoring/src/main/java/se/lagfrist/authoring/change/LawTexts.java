package se.lagfrist.authoring.change;

import se.lagfrist.law.Transition;
import se.lagfrist.rulebook.LawText;

/** Says a wording in Swedish, much as a rule file does. */
final class LawTexts {

  private LawTexts() {}

  /** Returns the provision, the time and when it is in force. */
  static String swedish(LawText text) {
    return says(text) + ", " + text.inForce().swedish();
  }

  /** Returns the provision and the time. */
  static String says(LawText text) {
    return text.citation().print()
        + " "
        + text.due().swedishFrom()
        + (text.once() ? ", en gång" : "")
        + (text.transition() == Transition.IMMEDIATE ? ", genast tillämplig" : "");
  }
}
