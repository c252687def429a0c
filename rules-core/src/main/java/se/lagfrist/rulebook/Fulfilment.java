package se.lagfrist.rulebook;

import java.util.Set;
import se.lagfrist.casefile.Body;

/**
 * What meets a duty.
 *
 * @param by the happening
 * @param bodies the bodies that may do it; empty if anyone may
 * @param reach how far back before the start it may lie
 * @param atLatest whether it only shows that the thing was done no later than then: in time if it
 *     is in time, and nothing otherwise
 */
public record Fulfilment(Happening by, Set<Body> bodies, Reach reach, boolean atLatest) {

  /** Copies the set. */
  public Fulfilment {
    bodies = Set.copyOf(bodies);
  }
}
