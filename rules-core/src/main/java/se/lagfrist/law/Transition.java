package se.lagfrist.law;

/** How a change of law meets cases that were already running when it entered into force. */
public enum Transition {
  /** The version in force on the starting event governs the whole period; the default. */
  START,
  /**
   * The version also governs periods that were running when it entered into force; a period it
   * makes run out earlier falls due on the day it enters into force.
   */
  IMMEDIATE
}
