package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Placement;
import se.lagfrist.rulebook.Happening;

/**
 * The day on which something else happened that is the same event as one of a fact's own.
 *
 * @param anchor the fact
 * @param file the case
 * @param view the case, with its facts at hand
 */
record SameDay(Fact anchor, CaseFile file, CaseView view) {

  private static final FactType EXECUTION = FactType.of(Execution.class);
  private static final FactType JUDGMENT = FactType.of(Judgment.class);
  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);
  private static final FactType PLACEMENT = FactType.of(Placement.class);

  /** Returns the first day from one on, on which something happened to do with the anchor. */
  @Nullable LocalDate first(Happening happening, LocalDate from) {
    FactType type = happening.factType();
    if (type == PLACEMENT) {
      // A placement carries out the measure only if it rests on it.
      return day(happening, FirstPlacement.first(happening, anchor, view, from));
    }
    if (type == JUDGMENT || type == EXECUTION) {
      // What names nothing may be of another measure.
      return day(happening, new Daybook(happening, naming(happening)).from(from));
    }
    return day(happening, view.told(anchor, Choice.of(happening)).from(from));
  }

  /** Returns what names the anchor, or what was applied for while it stood and follows it. */
  private List<Fact> naming(Happening happening) {
    List<Fact> found = new ArrayList<>(named(happening, anchor.id()));
    if (happening.factType() == JUDGMENT && !file.facts(JUDGMENT).isEmpty()) {
      for (String id : Asked.of(view).after(anchor)) {
        found.addAll(named(happening, id));
      }
    }
    return found;
  }

  /** What was applied for and not decided, by the id of the measure that it follows. */
  private record Asked(Map<String, List<String>> byMeasure) {

    static Asked of(CaseView view) {
      return view.kept(Asked.class, Asked.class, () -> new Asked(read(view)));
    }

    private static Map<String, List<String>> read(CaseView view) {
      Map<String, List<String>> ids = new HashMap<>();
      for (Fact fact : view.all(MEASURE)) {
        CoerciveMeasure asked = (CoerciveMeasure) fact;
        if (asked.decidedOn() == null && asked.applicationOn() != null) {
          CoerciveMeasure before = Matter.measureBefore(AppliedFor.asDecided(asked), view);
          if (before != null) {
            ids.computeIfAbsent(before.id(), id -> new ArrayList<>()).add(asked.id());
          }
        }
      }
      return ids;
    }

    List<String> after(Fact measure) {
      return byMeasure.getOrDefault(measure.id(), List.of());
    }
  }

  private List<Fact> named(Happening happening, String id) {
    return file.facts(happening.factType()).concerning(id).stream()
        .filter(fact -> id.equals(fact.concerns()) && happening.matches(fact))
        .toList();
  }

  private static @Nullable LocalDate day(Happening happening, @Nullable Fact fact) {
    return fact == null ? null : happening.in(fact);
  }
}
