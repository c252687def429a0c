package se.lagfrist.law;

import se.lagfrist.time.DateSpan;

/** One version of a provision, as the {@link LawTimeline} needs to know it. */
public interface Versioned {

  /**
   * The days the version is in force, both ends included.
   *
   * @return the span; open ended for the version in force
   */
  DateSpan inForce();

  /**
   * How the version meets cases that were running when it entered into force.
   *
   * @return START unless the law, or the lack of transitional rules, says otherwise
   */
  Transition transition();
}
