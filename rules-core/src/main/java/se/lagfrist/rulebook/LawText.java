package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.law.Citation;
import se.lagfrist.law.Transition;
import se.lagfrist.law.Versioned;
import se.lagfrist.time.DateSpan;

/**
 * One wording of a provision, with the time it was in force.
 *
 * @param citation the provision
 * @param inForce from and to, both inclusive
 * @param transition how it meets cases that were running when it came
 * @param once whether it asks for the thing only once, so that nothing recurs under it
 * @param from the happening the clock starts from
 * @param due when it is due
 * @param notes interpretation notes on this wording alone, in Swedish
 */
public record LawText(
    Citation citation,
    DateSpan inForce,
    Transition transition,
    boolean once,
    Happening from,
    Due due,
    List<String> notes)
    implements Versioned {

  /** Copies the list. */
  public LawText {
    notes = List.copyOf(notes);
  }

  /** Returns a wording; the clock starts from what it is due from. */
  static LawText of(
      Citation citation, DateSpan inForce, Transition transition, boolean once, Due due) {
    return new LawText(citation, inForce, transition, once, due.from(), due, List.of());
  }

  /** Returns the same wording in force at another time. */
  LawText during(DateSpan span) {
    return new LawText(citation, span, transition, once, from, due, notes);
  }

  /** Returns the same wording with a further note on it. */
  LawText noting(String note) {
    List<String> all = new ArrayList<>(notes);
    all.add(note);
    return new LawText(citation, inForce, transition, once, from, due, all);
  }
}
