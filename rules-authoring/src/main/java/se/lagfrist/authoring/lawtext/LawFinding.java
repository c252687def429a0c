package se.lagfrist.authoring.lawtext;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the text of an act that was not there when the act was read for the rules.
 *
 * @param kind what it is
 * @param place the section, "12 kap. 8 §" for example; the act as a whole where empty
 * @param sfs the amending act's number, or null
 * @param day the day it applies from, or null if the text does not say
 * @param line the line in the text, from 1; 0 if it is about something that is not there
 * @param rules ids of the rules that rest on the section, in order
 */
public record LawFinding(
    Kind kind,
    String place,
    @Nullable String sfs,
    @Nullable LocalDate day,
    int line,
    List<String> rules) {

  /** What a finding is. */
  public enum Kind {
    /** A section has a new wording. */
    AMENDED("ändrad"),
    /** A section was not there before. */
    NEW("ny"),
    /** A section is repealed, will be, or is not in the text any more. */
    GONE("borta"),
    /** The act as a whole is amended later than it was read, or repealed. */
    ACT("hela akten");

    private final String swedish;

    Kind(String swedish) {
      this.swedish = swedish;
    }

    /** Returns the Swedish word. */
    public String swedish() {
      return swedish;
    }
  }

  /** Copies the list. */
  public LawFinding {
    requireNonNull(kind, "kind");
    requireNonNull(place, "place");
    rules = List.copyOf(rules);
  }

  /** Returns the finding in a few Swedish words, without the rules. */
  public String swedish() {
    String when = day == null ? "" : " från " + day;
    String by = sfs == null ? "" : " (SFS " + sfs + ")";
    return switch (kind) {
      case AMENDED -> place + " är ändrad" + when + by;
      case NEW -> place + " är ny" + when + by;
      case GONE -> place + (line == 0 ? " finns inte i texten" : " är upphävd" + when + by);
      case ACT ->
          sfs == null ? "akten är upphävd" + when : "akten är ändrad till och med SFS " + sfs;
    };
  }
}
