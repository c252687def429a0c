package se.lagfrist.rulebook;

/** What placements one after the other must share for a time to run on from the first. */
public enum Along {
  /** The ground: care under the same act goes on, in whatever home. */
  SAME_GROUND,
  /** Nothing: the person is placed all the time, on whatever ground and in whatever home. */
  ANY_GROUND,
  /**
   * Nothing but that it is care: on whatever ground and in whatever home but shelter, where the
   * child stays with a guardian, homes under LSS, and homes where the board only gave consent.
   */
  CARE_ON_ANY_GROUND,
  /** The home: the person stays where they are, on whatever ground; not told, it is read so. */
  SAME_HOME
}
