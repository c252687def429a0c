package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;

/**
 * Facts that began on one day and ended on another, to find the best of those that had begun by a
 * day and still went on on another. Many are kept so that a question costs little more for twice as
 * many.
 */
final class Spans {

  /** So few are tried one after the other. */
  private static final int FEW = 16;

  private final Span[] spans;
  private final Comparator<Span> best;
  private @Nullable Kept kept;

  /**
   * A fact that goes on.
   *
   * @param fact the fact
   * @param began the day it began
   * @param ended the day it ended, or null if it has not
   */
  record Span(Fact fact, LocalDate began, @Nullable LocalDate ended) {

    boolean is(@Nullable Fact other) {
      return other != null && fact.id().equals(other.id());
    }

    long lasted() {
      return ended == null ? Long.MAX_VALUE : ended.toEpochDay();
    }
  }

  /**
   * Some facts.
   *
   * @param spans the facts
   * @param best which one is the best, first
   */
  Spans(List<Span> spans, Comparator<Span> best) {
    this.spans = spans.toArray(Span[]::new);
    this.best = best;
  }

  /** Returns the best fact that began no later than a day and ended no earlier than another. */
  @Nullable Fact best(LocalDate begunBy, LocalDate goingOn) {
    return best(begunBy, goingOn, null);
  }

  /**
   * Returns the best fact that began no later than a day and ended no earlier than another.
   *
   * @param except a fact that is not asked about
   */
  @Nullable Fact best(LocalDate begunBy, LocalDate goingOn, @Nullable Fact except) {
    if (spans.length > FEW) {
      Kept made = kept == null ? new Kept(spans, best) : kept;
      kept = made;
      Span one = made.best(begunBy.toEpochDay(), goingOn.toEpochDay(), except);
      return one == null ? null : one.fact();
    }
    Span found = null;
    for (Span one : spans) {
      if (!one.is(except)
          && !one.began().isAfter(begunBy)
          && (one.ended() == null || !one.ended().isBefore(goingOn))
          && (found == null || best.compare(one, found) < 0)) {
        found = one;
      }
    }
    return found == null ? null : found.fact();
  }

  /**
   * A binary indexed tree over the facts in the order they began. Each part has its facts in the
   * order they ended, the last first, with the two best so far.
   */
  private static final class Kept {

    private final Comparator<Span> order;
    private final long[] began;
    private final long[][] ends;
    private final Span[][] best;
    private final @Nullable Span[][] next;

    Kept(Span[] some, Comparator<Span> order) {
      this.order = order;
      Span[] spans = some.clone();
      Arrays.sort(spans, Comparator.comparing(Span::began));
      this.began = Arrays.stream(spans).mapToLong(s -> s.began().toEpochDay()).toArray();
      this.ends = new long[spans.length + 1][];
      this.best = new Span[spans.length + 1][];
      this.next = new Span[spans.length + 1][];
      for (int part = 1; part <= spans.length; part++) {
        fill(part, Arrays.copyOfRange(spans, part - (part & -part), part));
      }
    }

    private void fill(int part, Span[] its) {
      Arrays.sort(its, Comparator.comparingLong(Span::lasted).reversed());
      ends[part] = Arrays.stream(its).mapToLong(Span::lasted).toArray();
      @Nullable Span[] second = new Span[its.length];
      for (int i = 1; i < its.length; i++) {
        Span before = its[i - 1];
        boolean better = order.compare(its[i], before) < 0;
        second[i] = better ? before : better(its[i], second[i - 1]);
        its[i] = better ? its[i] : before;
      }
      best[part] = its;
      next[part] = second;
    }

    private Span better(Span one, @Nullable Span other) {
      return other == null || order.compare(one, other) < 0 ? one : other;
    }

    @Nullable Span best(long begunBy, long goingOn, @Nullable Fact except) {
      Span found = null;
      for (int part = upTo(begunBy); part > 0; part -= part & -part) {
        int many = lasting(ends[part], goingOn);
        Span one = many == 0 ? null : best[part][many - 1];
        one = one != null && one.is(except) ? next[part][many - 1] : one;
        found = one == null ? found : better(one, found);
      }
      return found;
    }

    /** Returns how many began no later than a day. */
    private int upTo(long day) {
      int low = 0;
      int high = began.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (began[middle] <= day) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** Returns how many of those in the order they ended, the last first, ended no earlier. */
    private static int lasting(long[] ends, long day) {
      int low = 0;
      int high = ends.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (ends[middle] >= day) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
