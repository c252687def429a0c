package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.rulebook.Arisen;
import se.lagfrist.rulebook.Inference;

/** What conclusions of one step show, each thing once: by what showed it first. */
final class ShownFirst {

  private ShownFirst() {}

  /**
   * Leaves out what shows again what something earlier showed, unless that was broken off between,
   * and what has not come about.
   */
  static List<Arisen> of(List<Arisen> all, List<Fact> facts) {
    List<Arisen> kept = new ArrayList<>();
    for (Arisen one : all) {
      Inference.ThereIs mine = thereIs(one);
      boolean left = mine != null && !hasCome(mine, one.anchor());
      String about = mine == null || left ? null : about(mine, one.anchor());
      for (Arisen other : all) {
        Inference.ThereIs its = other == one ? null : thereIs(other);
        left =
            left
                || (mine != null
                    && about != null
                    && its != null
                    && its.type() == mine.type()
                    && about.equals(about(its, other.anchor()))
                    && hasCome(its, other.anchor())
                    && isShownBefore(all, other, its, one, mine)
                    && !isBrokenOff(
                        facts, about, day(its, other.anchor()), day(mine, one.anchor())));
      }
      if (!left) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean isShownBefore(
      List<Arisen> all, Arisen one, Inference.ThereIs its, Arisen other, Inference.ThereIs mine) {
    LocalDate first = day(its, one.anchor());
    LocalDate second = day(mine, other.anchor());
    int byDay =
        first == null || second == null
            ? Boolean.compare(first == null, second == null)
            : first.compareTo(second);
    return byDay != 0 ? byDay < 0 : all.indexOf(one) < all.indexOf(other);
  }

  private static boolean isBrokenOff(
      List<Fact> facts, String about, @Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null
        && to != null
        && facts.stream()
            .anyMatch(
                f ->
                    f instanceof Interruption broken
                        && about.equals(broken.concerns())
                        && broken.interruptedOn() != null
                        && broken.interruptedOn().isAfter(from)
                        && !broken.interruptedOn().isAfter(to));
  }

  private static Inference.@Nullable ThereIs thereIs(Arisen one) {
    for (Inference inference : one.rule().inferences()) {
      if (inference instanceof Inference.ThereIs there) {
        return there;
      }
    }
    return null;
  }

  static @Nullable String about(Inference.ThereIs there, Fact anchor) {
    return there.about() == Inference.About.IT
        ? anchor.id()
        : there.about() == Inference.About.THE_SAME ? anchor.concerns() : null;
  }

  private static Inference.@Nullable Day stated(Inference.ThereIs there) {
    String name = there.type().requiredDates().get(0).name();
    return there.days().get(name);
  }

  private static @Nullable LocalDate day(Inference.ThereIs there, Fact anchor) {
    Inference.Day stated = stated(there);
    When when = stated == null ? null : When.of(stated.of());
    LocalDate day = when == null || !when.isOf(anchor) ? null : when.in(anchor);
    return day == null || stated == null || !stated.before() ? day : day.minusDays(1);
  }

  private static boolean hasCome(Inference.ThereIs there, Fact anchor) {
    Inference.Day stated = stated(there);
    return stated == null || day(there, anchor) != null || stated.of().field().isMissing(anchor);
  }
}
