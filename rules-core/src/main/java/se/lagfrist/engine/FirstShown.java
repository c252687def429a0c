package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Inference;

/**
 * Of what shows the same thing several times, what shows it first: the first of twelve payments
 * shows that the decision was carried out, and the others show nothing more, until it has been
 * broken off. What had not happened shows nothing.
 */
final class FirstShown {

  private static final FactType INTERRUPTION = FactType.of(Interruption.class);

  /** The same thing: a kind of fact about something. */
  private record Same(FactType type, String about) {}

  /** A conclusion, and the day of what it gives. */
  private record Shown(Arisen by, @Nullable LocalDate day) {}

  private FirstShown() {}

  /** Returns the conclusions that are to be drawn, in the order they were given. */
  static List<Arisen> of(List<Arisen> all, CaseFile file) {
    Map<Same, List<Shown>> groups = new HashMap<>();
    Set<Arisen> left = new HashSet<>();
    for (Arisen one : all) {
      for (Inference inference : one.rule().inferences()) {
        if (inference instanceof Inference.ThereIs there) {
          String about = there.about().of(one.anchor());
          if (!hasHappened(there, one.anchor())) {
            left.add(one);
          } else if (about != null) {
            groups
                .computeIfAbsent(new Same(there.type(), about), same -> new ArrayList<>())
                .add(new Shown(one, day(there, one.anchor())));
          }
        }
      }
    }
    groups.forEach((same, shown) -> leaveOut(shown, breaks(file, same.about()), left));
    return left.isEmpty() ? all : all.stream().filter(one -> !left.contains(one)).toList();
  }

  private static void leaveOut(
      List<Shown> shown, NavigableSet<LocalDate> breaks, Set<Arisen> left) {
    shown.sort(Comparator.comparing(Shown::day, Comparator.nullsLast(Comparator.naturalOrder())));
    Shown kept = null;
    for (Shown one : shown) {
      if (kept == null || isBroken(kept.day(), one.day(), breaks)) {
        kept = one;
      } else {
        left.add(one.by());
      }
    }
  }

  private static boolean isBroken(
      @Nullable LocalDate from, @Nullable LocalDate to, NavigableSet<LocalDate> breaks) {
    LocalDate next = from == null ? null : breaks.higher(from);
    return next != null && to != null && !next.isAfter(to);
  }

  /** Returns the days on which something was broken off. */
  private static NavigableSet<LocalDate> breaks(CaseFile file, String about) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Fact fact : file.facts(INTERRUPTION).concerning(about)) {
      if (fact instanceof Interruption one
          && about.equals(one.concerns())
          && one.interruptedOn() != null) {
        days.add(one.interruptedOn());
      }
    }
    return days;
  }

  private static @Nullable LocalDate day(Inference.ThereIs there, Fact anchor) {
    for (DateField field : there.type().dates()) {
      Inference.Day stated = field.required() ? there.days().get(field.name()) : null;
      if (stated != null) {
        return stated.in(anchor);
      }
    }
    return null;
  }

  /** Returns whether the day of what would be given has come, or is one that is asked for. */
  private static boolean hasHappened(Inference.ThereIs there, Fact anchor) {
    for (DateField field : there.type().dates()) {
      Inference.Day stated = field.required() ? there.days().get(field.name()) : null;
      if (stated != null && stated.in(anchor) == null) {
        return stated.of().field().isMissing(anchor);
      }
    }
    return true;
  }
}
