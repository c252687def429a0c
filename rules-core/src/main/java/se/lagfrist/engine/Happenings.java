package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Fulfilment;

/**
 * What was done, as far as can be told. Of the many things that may have been done only those that
 * are asked about are read, by day.
 *
 * @param counting what counts
 * @param rejected what does not count, since the body that did it is not one the law allows
 * @param undated the missing day of what must have been done by all signs, or null
 */
record Happenings(List<Source> counting, List<Source> rejected, @Nullable Gap undated) {

  static final Happenings NONE = new Happenings(List.of(), List.of(), null);

  static final Comparator<Happened> BY_DAY =
      Comparator.comparing(Happened::day).thenComparing(h -> h.fact().id());

  /**
   * Facts that tell.
   *
   * @param book the facts
   * @param fulfilment how they meet the duty
   * @param from the first day on which they do
   * @param before the day before which they do, or null if they go on doing so
   * @param standing the day on which they must still have stood, or null if that is not asked
   */
  record Source(
      Daybook book,
      Fulfilment fulfilment,
      LocalDate from,
      @Nullable LocalDate before,
      @Nullable LocalDate standing) {

    static Source of(Daybook book, Fulfilment fulfilment, LocalDate from) {
      return new Source(book, fulfilment, from, null, null);
    }

    private @Nullable Happened next(LocalDate day, @Nullable String after) {
      boolean early = day.isBefore(from);
      Fact fact = book.next(early ? from : day, early ? null : after, standing);
      LocalDate its = fact == null ? null : book.by().in(fact);
      return fact == null || its == null || (before != null && !its.isBefore(before))
          ? null
          : new Happened(its, fact, book.by(), fulfilment.atLatest());
    }

    private Source unstated() {
      return new Source(book.unstated(), fulfilment, from, before, standing);
    }
  }

  /** Returns what was done first, or null if nothing was. */
  @Nullable Happened first() {
    return from(LocalDate.MIN);
  }

  /** Returns what was first done on or after a day, or null. */
  @Nullable Happened from(LocalDate day) {
    return next(day, null, null);
  }

  /** Returns what was done next, by day and then by the id of the fact, or null. */
  @Nullable Happened after(Happened one) {
    return next(one.day(), one.fact().id(), null);
  }

  /**
   * Returns what was first done after a day, or null.
   *
   * @param day the day; null if any will do
   * @param limit the last day in time: what only shows that something was done by then shows it no
   *     later; null if there is none
   */
  @Nullable Happened after(@Nullable LocalDate day, @Nullable LocalDate limit) {
    return next(day == null ? LocalDate.MIN : day.plusDays(1), null, limit);
  }

  private @Nullable Happened next(
      LocalDate day, @Nullable String after, @Nullable LocalDate limit) {
    Happened first = null;
    for (int i = 0; i < counting.size(); i++) {
      Happened one = counting.get(i).next(day, after);
      boolean shows =
          one != null && (!one.atLatest() || limit == null || !one.day().isAfter(limit));
      first = shows && (first == null || BY_DAY.compare(one, first) < 0) ? one : first;
    }
    return first;
  }

  /** Returns the same without the reports that state a quarter. */
  Happenings unstated() {
    return new Happenings(counting.stream().map(Source::unstated).toList(), List.of(), undated);
  }

  /** Returns the first report that states a quarter, or null. */
  @Nullable Happened stating(String quarter) {
    Happened first = null;
    for (Source source : counting) {
      Fact fact = source.book().stating(quarter, source.from());
      LocalDate day = fact == null ? null : source.book().by().in(fact);
      if (fact != null && day != null) {
        Happened one = new Happened(day, fact, source.book().by(), source.fulfilment().atLatest());
        first = first == null || BY_DAY.compare(one, first) < 0 ? one : first;
      }
    }
    return first;
  }

  /** Returns what was done after a day but does not count. */
  Rejections rejectedAfter(LocalDate day) {
    return new Rejections(rejected, day);
  }

  /**
   * Something that was done but does not count.
   *
   * @param happened what was done
   * @param body the body that did it
   */
  record Rejected(Happened happened, Body body) {}

  /**
   * What was done after a day but does not count; read when it is told.
   *
   * @param sources where to read
   * @param after the day
   */
  record Rejections(List<Source> sources, LocalDate after) {

    static final Rejections NONE = new Rejections(List.of(), LocalDate.MAX);

    /** Returns all of it, earliest first. */
    List<Rejected> all() {
      if (sources.isEmpty()) {
        return List.of();
      }
      Happenings some = new Happenings(sources, List.of(), null);
      List<Rejected> all = new ArrayList<>();
      for (Happened one = some.after(after, null); one != null; one = some.after(one)) {
        all.add(new Rejected(one, Choice.body(one.fact())));
      }
      return all;
    }
  }
}
