package se.lagfrist.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lagfrist.time.DateSpan;

/**
 * The versions of one provision in the order they were in force, never two on one day.
 *
 * <p>Gaps are allowed, since a duty may be abolished and come back, and are told by {@link #gaps}.
 *
 * @param <V> the type of the versions
 */
public final class LawTimeline<V extends Versioned> {

  private final List<V> versions;

  private LawTimeline(List<V> versions) {
    this.versions = versions;
  }

  /**
   * A timeline of the given versions, in any order.
   *
   * @param versions at least one version
   * @param <V> the type of the versions
   * @return the timeline, sorted by entry into force
   * @throws IllegalArgumentException if there is no version, or if two are in force on the same day
   */
  public static <V extends Versioned> LawTimeline<V> of(List<V> versions) {
    Objects.requireNonNull(versions, "versions");
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(
          "A law timeline has 0 versions.\nMaybe the provision's versions were filtered away.");
    }
    List<V> sorted = new ArrayList<>(versions);
    sorted.sort(Comparator.comparing(version -> version.inForce().from()));
    for (int i = 1; i < sorted.size(); i++) {
      DateSpan earlier = sorted.get(i - 1).inForce();
      DateSpan later = sorted.get(i).inForce();
      if (earlier.overlaps(later)) {
        throw new IllegalArgumentException(
            "Two versions are in force at once: "
                + earlier.swedish()
                + " and "
                + later.swedish()
                + ".\nMaybe the earlier one should end on "
                + later.from().minusDays(1)
                + ".");
      }
    }
    return new LawTimeline<>(List.copyOf(sorted));
  }

  /**
   * The version in force on a day.
   *
   * @param day the day
   * @return the version, or null in a gap, before the first or after the last
   */
  public @Nullable V on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    int index = lastBegunBy(day);
    return index >= 0 && !endsBefore(versions.get(index), day) ? versions.get(index) : null;
  }

  /** The place of the last version that had entered into force on a day, or -1. */
  private int lastBegunBy(LocalDate day) {
    // Most days asked about are recent ones.
    int index = versions.size() - 1;
    while (index >= 0 && versions.get(index).inForce().from().isAfter(day)) {
      index--;
    }
    return index;
  }

  /**
   * All versions, sorted by entry into force.
   *
   * @return an unmodifiable list of at least one version
   */
  public List<V> versions() {
    return versions;
  }

  /**
   * The spans between two versions in which none is in force.
   *
   * @return the gaps in order; empty if each version follows the day after the one before
   */
  public List<DateSpan> gaps() {
    List<DateSpan> gaps = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      LocalDate next = versions.get(i).inForce().from();
      LocalDate end = versions.get(i - 1).inForce().to();
      // Only the last version can be open ended: an earlier one would overlap.
      if (end != null && end.plusDays(1).isBefore(next)) {
        gaps.add(DateSpan.of(end.plusDays(1), next.minusDays(1)));
      }
    }
    return List.copyOf(gaps);
  }

  /**
   * The version that governs a period started on a day, and the day that follows from it.
   *
   * <p>The version in force on the start governs, unless the next one is {@link
   * Transition#IMMEDIATE} and the day, if there is one, is not before that version's entry into
   * force; then the same question is put to that one. A day that lies before the entry into force
   * of a version that reached back becomes the day of entry into force. If no version is in force
   * on the start, the first later one governs if it is IMMEDIATE; else there is no duty. Express
   * transitional provisions are the caller's to apply before this.
   *
   * @param start the day of the starting event
   * @param dayUnder the day computed from the start by a version's own period; null where the
   *     version gives no day, for instance because a duty to be done once has been done. It is
   *     asked at most once per version
   * @return the governing version and its day, or null if no version applies
   */
  public @Nullable Governance<V> governing(
      LocalDate start, Function<V, @Nullable LocalDate> dayUnder) {
    return governing(start, dayUnder, (version, day) -> day);
  }

  /**
   * The same, where another day than the one that follows tells whether the next version reaches
   * back: what must be done the day before a birthday falls under the law of the birthday.
   *
   * @param start the day of the starting event
   * @param dayUnder the day computed from the start by a version's own period
   * @param deciding the day that tells, from a version and the day under it
   * @return the governing version and its day, or null if no version applies
   */
  public @Nullable Governance<V> governing(
      LocalDate start,
      Function<V, @Nullable LocalDate> dayUnder,
      BiFunction<V, LocalDate, LocalDate> deciding) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(dayUnder, "dayUnder");
    int index = lastBegunBy(start);
    if (index < 0 || endsBefore(versions.get(index), start)) {
      index++;
    }
    return walked(index, start, dayUnder, deciding);
  }

  private @Nullable Governance<V> walked(
      int first,
      LocalDate start,
      Function<V, @Nullable LocalDate> dayUnder,
      BiFunction<V, LocalDate, LocalDate> deciding) {
    int index = first;
    if (index == versions.size()) {
      return null;
    }
    V current = versions.get(index);
    boolean reachedBack = !current.inForce().contains(start);
    if (reachedBack && current.transition() != Transition.IMMEDIATE) {
      return null;
    }
    List<V> before = List.of();
    LocalDate day = dayUnder.apply(current);
    while (++index < versions.size()) {
      V next = versions.get(index);
      boolean reaches =
          next.transition() == Transition.IMMEDIATE
              && (day == null || !deciding.apply(current, day).isBefore(next.inForce().from()));
      if (!reaches) {
        break;
      }
      before = before.isEmpty() ? new ArrayList<>() : before;
      before.add(current);
      current = next;
      reachedBack = true;
      day = dayUnder.apply(current);
    }
    LocalDate entryIntoForce = current.inForce().from();
    boolean broughtForward = reachedBack && day != null && day.isBefore(entryIntoForce);
    return new Governance<>(current, broughtForward ? entryIntoForce : day, broughtForward, before);
  }

  private static boolean endsBefore(Versioned version, LocalDate day) {
    LocalDate end = version.inForce().to();
    return end != null && end.isBefore(day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LawTimeline<?> timeline && versions.equals(timeline.versions);
  }

  @Override
  public int hashCode() {
    return versions.hashCode();
  }

  @Override
  public String toString() {
    return "LawTimeline" + versions;
  }
}
