package se.lagfrist.benchmarks.plain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Placement;

/** Things that follow so close upon each other that they count as one, from the first of them. */
final class Chain {

  private Chain() {}

  /**
   * The day the first investigation of the same matter was opened. They are of the same kind, bear
   * the same label, and the next was opened at most so many days after the last was closed.
   */
  static LocalDate firstInvestigation(PlainCase file, Fact anchor, LocalDate start, int days) {
    if (!(anchor instanceof Investigation own) || own.matter() == null) {
      return start;
    }
    List<Investigation> all = file.all(Investigation.class);
    LocalDate first = start;
    for (boolean found = true; found; ) {
      found = false;
      for (Investigation other : all) {
        LocalDate opened = other.openedOn();
        LocalDate closed = other.closedOn();
        if (other.kind() == own.kind()
            && own.matter().equals(other.matter())
            && opened != null
            && opened.isBefore(first)
            && closed != null
            && !closed.plusDays(days).isBefore(first)) {
          first = opened;
          found = true;
        }
      }
    }
    return first;
  }

  /**
   * The day of the first placement from which the person was moved, each time straight to the next
   * and on the same ground.
   */
  static LocalDate firstPlacement(PlainCase file, @Nullable Fact placement, LocalDate start) {
    if (!(placement instanceof Placement own)) {
      return start;
    }
    List<Placement> all = file.all(Placement.class);
    LocalDate first = start;
    for (boolean found = true; found; ) {
      found = false;
      for (Placement other : all) {
        LocalDate placed = other.executedOn();
        LocalDate ended = other.endedOn();
        if (other.ground() == own.ground()
            && placed != null
            && placed.isBefore(first)
            && ended != null
            && !ended.plusDays(1).isBefore(first)) {
          first = placed;
          found = true;
        }
      }
    }
    return first;
  }
}
