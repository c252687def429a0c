package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Placement;
import se.lagfrist.rulebook.Happening;

/**
 * The first placement by which something is carried out: one that names it, or that names nothing
 * and rests on its ground. A child who lives in a home by consent is not in care without it.
 */
final class FirstPlacement {

  private static final FactType PLACEMENT = FactType.of(Placement.class);

  private FirstPlacement() {}

  /** Returns the first placement from a day on by which an anchor is carried out, or null. */
  static @Nullable Fact first(Happening happening, Fact anchor, CaseView view, LocalDate from) {
    CarriedOut.Beside beside = view.carriedOut(anchor);
    Fact first = placements(happening, beside.own(), view).from(from);
    if (beside.shared().isEmpty()) {
      return first;
    }
    Daybook shared =
        view.kept(
            new Shared(happening, beside.sharedBy()),
            Daybook.class,
            () -> placements(happening, beside.shared(), view));
    return earlier(happening, first, shared.from(from));
  }

  private static @Nullable Fact earlier(
      Happening happening, @Nullable Fact one, @Nullable Fact other) {
    LocalDate day = one == null ? null : happening.in(one);
    LocalDate otherDay = other == null ? null : happening.in(other);
    return day == null || (otherDay != null && otherDay.isBefore(day)) ? other : one;
  }

  /** Where placements are kept that several measures rest on. */
  private record Shared(Happening happening, Object by) {}

  private static Daybook placements(Happening happening, Set<String> ids, CaseView view) {
    List<Fact> found = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      Fact one = view.named(PLACEMENT, id);
      if (one != null && happening.matches(one)) {
        found.add(one);
      }
    }
    return new Daybook(happening, found);
  }
}
