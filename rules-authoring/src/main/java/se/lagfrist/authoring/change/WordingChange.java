package se.lagfrist.authoring.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.rulebook.LawText;

/**
 * A wording of a rule before and after a change of rules; the two belong together if they enter
 * into force on the same day.
 *
 * @param before as it was; null if it is new
 * @param after as it is; null if it is gone
 */
public record WordingChange(@Nullable LawText before, @Nullable LawText after) {

  /** Returns the wording as it was; empty if it is new. */
  public Optional<LawText> old() {
    return Optional.ofNullable(before);
  }

  /** Returns the wording as it is; empty if it is gone. */
  public Optional<LawText> now() {
    return Optional.ofNullable(after);
  }

  /** Returns what has happened to the wording, in Swedish. */
  public String swedish() {
    LawText was = before;
    LawText is = after;
    if (was == null || is == null) {
      LawText only = was == null ? is : was;
      return (was == null ? "Ny: " : "Borta: ") + (only == null ? "" : LawTexts.swedish(only));
    }
    if (LawTexts.says(was).equals(LawTexts.says(is))) {
      LocalDate end = is.inForce().to();
      return (end == null ? "Slutar inte längre: " : "Slutar " + end + ": ") + LawTexts.says(is);
    }
    return "Ändras: " + LawTexts.swedish(was) + " → " + LawTexts.swedish(is);
  }

  /** Returns the wordings that differ, earliest first. */
  static List<WordingChange> between(List<LawText> before, List<LawText> after) {
    Map<LocalDate, LawText> old = byStart(before);
    Map<LocalDate, LawText> now = byStart(after);
    TreeSet<LocalDate> days = new TreeSet<>(old.keySet());
    days.addAll(now.keySet());
    List<WordingChange> found = new ArrayList<>();
    for (LocalDate day : days) {
      LawText was = old.get(day);
      LawText is = now.get(day);
      if (was == null || !was.equals(is)) {
        found.add(new WordingChange(was, is));
      }
    }
    return List.copyOf(found);
  }

  private static Map<LocalDate, LawText> byStart(List<LawText> texts) {
    Map<LocalDate, LawText> byStart = new TreeMap<>();
    texts.forEach(t -> byStart.put(t.inForce().from(), t));
    return byStart;
  }
}
