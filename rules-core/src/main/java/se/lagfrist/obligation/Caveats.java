package se.lagfrist.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawChange.Effect;

/** What must be said about an answer that meets a change of law which has not been read. */
public final class Caveats {

  private Caveats() {}

  /**
   * Returns what must be said about a duty.
   *
   * @param changes the changes that may matter for its rule and are not read
   * @param provisions what the rule rests on
   * @param start the day its time begins, or null
   * @param lastDay its last day, or null
   * @param settled the day it was done or lapsed, or null while it is open; what was settled before
   *     a change is not met by it, unless its last day lies after
   * @param asOf the day asked about
   */
  public static List<Caveat> of(
      List<LawChange> changes,
      List<Citation> provisions,
      @Nullable LocalDate start,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate settled,
      LocalDate asOf) {
    List<Caveat> caveats = new ArrayList<>();
    for (LawChange change : changes) {
      if (meets(change.from(), start, lastDay, settled, asOf)) {
        caveats.add(of(change, provisions, lastDay != null, asOf));
      }
    }
    return List.copyOf(caveats);
  }

  private static boolean meets(
      LocalDate from,
      @Nullable LocalDate start,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate settled,
      LocalDate asOf) {
    LocalDate now = settled == null ? asOf : settled;
    return !now.isBefore(from) || reaches(start, from) || reaches(lastDay, from);
  }

  private static boolean reaches(@Nullable LocalDate day, LocalDate from) {
    return day != null && !day.isBefore(from);
  }

  /**
   * Returns the change that takes the place of what a duty rests on, if the duty begins under it:
   * what is due then is not known.
   *
   * @param changes the changes that may matter for its rule and are not read
   * @param provision what the duty rests on, if its time begins on the given day
   * @param start the day its time begins
   */
  public static Optional<LawChange> replacing(
      List<LawChange> changes, Citation provision, LocalDate start) {
    return changes.stream()
        .filter(c -> c.effect() == Effect.REPLACES && c.touches(provision))
        .filter(c -> !start.isBefore(c.from()))
        .findFirst();
  }

  /** Returns why a duty that begins under an act which was not read has no day. */
  public static String unread(LawChange change, Citation provision) {
    return change.source(List.of(provision))
        + " är ersatt från "
        + change.from()
        + " av "
        + change.replacedBy()
        + ", "
        + change.cited()
        + ", som inte är inläst. Vad som gäller för det som börjar den dagen eller senare kan"
        + " därför inte sägas.";
  }

  /** Returns the same in English. */
  public static String unreadEnglish(LawChange change, Citation provision) {
    return change.source(List.of(provision))
        + " is replaced from "
        + change.from()
        + " by an act that has not been read, so the time cannot be counted.";
  }

  /**
   * Returns what must be said, on a day, of what begins under an act that has been replaced by one
   * not read: no day is counted.
   */
  public static Caveat ofNewStart(LawChange change, Citation provision, LocalDate asOf) {
    String source = change.source(List.of(provision));
    return new Caveat(
        source,
        change.inForce(),
        change.sfs(),
        replaced(change, source, asOf) + " Ingen dag är räknad.",
        unreadEnglish(change, provision));
  }

  private static String replaced(LawChange change, String source, LocalDate asOf) {
    LocalDate day = change.inForce();
    return source
        + (day != null && !asOf.isBefore(day) ? " är ersatt från " : " ersätts från ")
        + day
        + " av "
        + change.replacedBy()
        + ", "
        + change.cited()
        + ", inte inläst.";
  }

  /** Returns what must be said, on a day, about a change that no day was counted under. */
  public static Caveat of(LawChange change, List<Citation> provisions, LocalDate asOf) {
    return of(change, provisions, false, asOf);
  }

  private static Caveat of(
      LawChange change, List<Citation> provisions, boolean counted, LocalDate asOf) {
    String source = change.source(provisions);
    LocalDate day = change.inForce();
    boolean come = day != null && !asOf.isBefore(day);
    String swedish;
    String english;
    if (change.effect() == Effect.REPLACES) {
      swedish =
          replaced(change, source, asOf)
              + (counted ? " Dagen är räknad" : " Svaret är bedömt")
              + " enligt den äldre akten; övergångsbestämmelserna är inte inlästa.";
      english =
          source
              + " is replaced from "
              + day
              + " by an act that has not been read; the "
              + (counted ? "day" : "answer")
              + " follows the old act, and the transitional provisions have not been read.";
    } else {
      String when = day == null ? " en dag som inte är funnen" : " från " + day;
      swedish =
          source
              + (come ? " är ändrad" : " ändras")
              + when
              + ", "
              + change.cited()
              + ", inte inläst: "
              + change.what()
              + ".";
      english =
          source
              + " is amended "
              + (day == null ? "on a day not found" : "from " + day)
              + " ("
              + change.cited()
              + "); the amendment has not been read.";
    }
    return new Caveat(source, day, change.sfs(), swedish, english);
  }
}
