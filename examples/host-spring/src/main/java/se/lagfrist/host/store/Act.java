package se.lagfrist.host.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKey;
import se.lagfrist.obligation.Status;

/**
 * What a person did about a duty: a line of the log, which is added to and never changed.
 *
 * @param id its number
 * @param caseId the case
 * @param key names the duty
 * @param what what was done
 * @param stood the duty as it stood
 * @param who the id of who did it
 * @param at when
 * @param day the day the page was about
 * @param written what was written in the case, if anything was
 * @param undone who has undone it, or null
 */
public record Act(
    long id,
    String caseId,
    ObligationKey key,
    What what,
    Stood stood,
    String who,
    Instant at,
    LocalDate day,
    @Nullable Written written,
    @Nullable Undone undone) {

  /** What a person can do. */
  public enum Kind {
    /** It was done on a day, which was written into the case. */
    DONE("GJORT", "gjord"),
    /** It is handled where this system does not see it. */
    HANDLED("HANTERAT", "hanterad utanför systemet"),
    /** It is put off to a day. */
    LATER("SENARE", "uppskjuten"),
    /** An earlier act was undone. */
    UNDONE("ANGRAT", "ångrad");

    private final String word;
    private final String swedish;

    Kind(String word, String swedish) {
      this.word = word;
      this.swedish = swedish;
    }

    /** Returns the Swedish term, as said of a duty. */
    public String swedish() {
      return swedish;
    }

    String word() {
      return word;
    }

    static Kind of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return kind;
        }
      }
      throw new IllegalStateException("An act is " + word + ".\nMaybe a newer host wrote it.");
    }
  }

  /**
   * What was done.
   *
   * @param kind what sort of act
   * @param doneOn the day it was done on, or null
   * @param until the day it is put off to, or null
   * @param reason why, or null
   */
  public record What(
      Kind kind, @Nullable LocalDate doneOn, @Nullable LocalDate until, @Nullable String reason) {

    /** It was done on a day. */
    public static What done(LocalDate day) {
      return new What(Kind.DONE, day, null, null);
    }

    /** It is handled elsewhere. */
    public static What handled(String reason) {
      return new What(Kind.HANDLED, null, null, reason);
    }

    /** It is put off. */
    public static What later(LocalDate until) {
      return new What(Kind.LATER, null, until, null);
    }

    /** An earlier act is undone. */
    public static What undone() {
      return new What(Kind.UNDONE, null, null, null);
    }
  }

  /**
   * A duty as it stood when somebody acted.
   *
   * @param duty its name
   * @param status where it stood
   * @param lastDay its last day, or null
   */
  public record Stood(String duty, Status status, @Nullable LocalDate lastDay) {

    /** Returns how a duty stands. */
    public static Stood of(Obligation o) {
      return new Stood(o.title(), o.status(), o.lastDay().orElse(null));
    }

    boolean still(Obligation o) {
      return status == o.status() && Objects.equals(lastDay, o.lastDay().orElse(null));
    }
  }

  /**
   * What was written in a case.
   *
   * @param table the table
   * @param rowId the row's id, which is the fact's
   * @param isNew whether the row was added; else columns of a row were filled in
   * @param text the columns that were written, each with its value on a line of its own
   */
  public record Written(String table, String rowId, boolean isNew, String text) {}

  /**
   * Who has undone it.
   *
   * @param who the id
   * @param at when
   */
  public record Undone(String who, Instant at) {}

  /**
   * Returns whether it keeps a duty off the list on a day: it is handled, or put off to a later
   * day, and the duty still stands as it stood then.
   */
  public boolean holds(Obligation o, LocalDate asOf) {
    LocalDate until = what.until();
    return undone == null
        && !asOf.isBefore(day)
        && (what.kind() == Kind.HANDLED || (until != null && asOf.isBefore(until)))
        && stood.still(o);
  }
}
