package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.rulebook.Happening;

/**
 * What was done before the clock of a duty and still meets it, since it names the very fact that
 * the duty is about: the notice that was sent the day before the assessment was put on record. Of
 * an event it may also name what that is about, if nothing else had happened to it in between.
 *
 * @param anchor what the duty is about
 * @param view the case
 */
record AboutIt(Fact anchor, CaseView view) {

  private static final FactType EVENT = FactType.of(Event.class);

  /**
   * Facts, and the first day on which they count.
   *
   * @param book the facts
   * @param from the day
   */
  record Part(Daybook book, LocalDate from) {}

  /** Returns what counts of a group, with the day from which it does. */
  List<Part> parts(Told.Part part, LocalDate counts) {
    Daybook book = part.book();
    if (part.group() == Told.Group.ABOUT) {
      LocalDate from = from(part.about(), book.by());
      return List.of(new Part(book, from == null || from.isAfter(counts) ? counts : from));
    }
    List<Fact> early = part.group() == Told.Group.FEW ? early(book, counts) : List.of();
    if (early.isEmpty()) {
      return List.of(new Part(book, counts));
    }
    List<Fact> others = new ArrayList<>(book.facts());
    others.removeAll(early);
    return List.of(
        new Part(new Daybook(book.by(), others), counts),
        new Part(new Daybook(book.by(), early), LocalDate.MIN));
  }

  private List<Fact> early(Daybook book, LocalDate counts) {
    List<Fact> early = new ArrayList<>(2);
    for (Fact fact : book.facts()) {
      LocalDate day = book.by().in(fact);
      LocalDate from = fact.concerns() == null ? null : from(fact.concerns(), book.by());
      if (day != null && day.isBefore(counts) && from != null && !day.isBefore(from)) {
        early.add(fact);
      }
    }
    return early;
  }

  /** Returns the first day on which what names something counts; null if that is not the thing. */
  private @Nullable LocalDate from(@Nullable String about, Happening by) {
    if (anchor.id().equals(about)) {
      return LocalDate.MIN;
    }
    LocalDate own = anchor instanceof Event mine ? mine.happenedOn() : null;
    boolean leadsUp = about != null && about.equals(anchor.concerns()) && by.factType() == EVENT;
    return own == null || about == null || !leadsUp ? null : dayAfterLast(about, own, by);
  }

  /** Returns the day after the last other thing that had happened to something. */
  private LocalDate dayAfterLast(String about, LocalDate own, Happening by) {
    LocalDate last = LocalDate.MIN;
    Facts events = view.all(EVENT).concerning(about);
    for (int i = 0; i < events.size(); i++) {
      LocalDate day = events.get(i).occurredOn();
      boolean before = day != null && day.isBefore(own) && !day.isBefore(last);
      if (day != null && before && events.concerns(i, about) && !by.matches(events.get(i))) {
        last = day.plusDays(1);
      }
    }
    return last;
  }
}
