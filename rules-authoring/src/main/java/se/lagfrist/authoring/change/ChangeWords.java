package se.lagfrist.authoring.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lagfrist.authoring.change.Difference.Aspect;
import se.lagfrist.obligation.Obligation;

/** Says differences in Swedish. */
public final class ChangeWords {

  private ChangeWords() {}

  /** Returns the last day, or that there is none. */
  public static String day(Obligation o) {
    return o.lastDay().map(LocalDate::toString).orElse("ingen dag");
  }

  /** Returns the last day, or the last days before and after if they differ. */
  public static String days(Difference d) {
    if (d.kind() == Difference.Kind.MOVES) {
      return d.before().map(ChangeWords::day).orElse("")
          + " → "
          + d.after().map(ChangeWords::day).orElse("");
    }
    return d.after().or(d::before).map(ChangeWords::day).orElse("");
  }

  /**
   * Returns what is to be said beside the last day: for a difference in an obligation each aspect
   * before and after, else where it stands and its provision.
   */
  public static List<String> others(Difference d) {
    if (d instanceof Difference.Changes changes) {
      return others(changes);
    }
    return d.after()
        .or(d::before)
        .map(o -> List.of(o.status().swedish() + ", " + o.citation().print()))
        .orElse(List.of());
  }

  private static List<String> others(Difference.Changes d) {
    List<String> lines = new ArrayList<>();
    Obligation was = d.old();
    Obligation now = d.now();
    if (d.aspects().contains(Aspect.STATUS)) {
      lines.add(was.status().swedish() + " → " + now.status().swedish());
    }
    if (d.aspects().contains(Aspect.FORCE)) {
      lines.add(was.force().swedish() + " → " + now.force().swedish());
    }
    if (d.aspects().contains(Aspect.CITATION)) {
      lines.add(was.citation().print() + " → " + now.citation().print());
    }
    if (d.aspects().contains(Aspect.DUTY)) {
      lines.add(
          was.duty().equals(now.duty())
              ? "ansvarig, mottagare, slag eller söndagsregel är ändrad"
              : was.duty() + " → " + now.duty());
    }
    return List.copyOf(lines);
  }

  /** Returns numbers of differences by their sort: {@code 2 tillkommer, 1 flyttas}. */
  public static String counts(Map<Difference.Kind, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey().swedish())
        .collect(Collectors.joining(", "));
  }
}
