package se.lagfrist.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.engine.RecordingProfile;

/**
 * What the systems keep that the cases of a report came from, as far as the report rests on it.
 *
 * @param profiles names of their recording profiles, sorted; empty where everything is kept
 * @param untold how many decisions, interruptions or inquiries stand outside the report: their
 *     system does not keep what would show that they were carried out or closed
 */
public record Recorded(List<String> profiles, long untold) {

  /** Everything is kept. */
  public static final Recorded EVERYTHING = new Recorded(List.of(), 0);

  private static final FactType EXECUTION = FactType.of(Execution.class);
  private static final FactType INTERRUPTION = FactType.of(Interruption.class);

  /** Copies the list. */
  public Recorded {
    profiles = List.copyOf(profiles);
  }

  /** Says of decisions and judgments what stands outside, in Swedish; empty if nothing does. */
  public String decisionsOutside() {
    return untold == 0
        ? ""
        : (untold == 1 ? "Ett beslut" : untold + " beslut")
            + " har passerat lagens tid men är inte med: systemet registrerar inte om"
            + (untold == 1 ? " det" : " de")
            + " har verkställts. Ta reda på det och rapportera för sig.";
  }

  /** Says of child investigations what stands outside, in Swedish; empty if nothing does. */
  public String inquiriesOutside() {
    return untold == 0
        ? ""
        : (untold == 1 ? "En barnutredning" : untold + " barnutredningar")
            + " är inte med: systemet registrerar inte om "
            + (untold == 1 ? "den" : "de")
            + " har avslutats.";
  }

  /** Returns whether a system could show that what waits was carried out. */
  static boolean tells(@Nullable RecordingProfile profile, WaitKind kind) {
    return profile == null
        || profile.keeps(EXECUTION, "startedOn")
        || (kind == WaitKind.INTERRUPTED && profile.keeps(INTERRUPTION, "resumedOn"));
  }

  /** Gathers it case by case. */
  static final class Gathering {

    private final Set<String> profiles = new TreeSet<>();
    private long untold;

    /** Adds the profile of a case, null if its system keeps everything, and what it leaves out. */
    void add(@Nullable String profile, long more) {
      if (profile != null) {
        profiles.add(profile);
      }
      untold += more;
    }

    Recorded recorded() {
      return new Recorded(List.copyOf(profiles), untold);
    }
  }
}
