package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.RecordKeeping;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Rule;

/** Finds what starts the clock of one rule about one anchor. */
final class WhatStarts {

  private static final FactType PERSON = FactType.of(Person.class);

  private final Rule rule;
  private final Fact anchor;
  private final Fact link;
  private final CaseView view;

  /**
   * What is asked.
   *
   * @param link the fact that the duty hangs on, where several count as one
   */
  WhatStarts(Rule rule, Fact anchor, Fact link, CaseView view) {
    this.rule = rule;
    this.anchor = anchor;
    this.link = link;
    this.view = view;
  }

  /** Returns what starts the clock: a day, or another where that has none. */
  Started started(Happening happening, @Nullable Happening otherwise) {
    Started first = started(happening);
    if (first.day() == null && otherwise != null) {
      Started second = started(otherwise);
      if (second.day() != null || first.gap() == null) {
        return notBeforeAge(second);
      }
    }
    return notBeforeAge(first);
  }

  private Started started(Happening happening) {
    if (rule.requiredFact() != null && !view.has(rule.requiredFact(), anchor)) {
      return new Started(
          null, null, happening, new Gap(anchor.id(), "investigation", rule.requiredFact()));
    }
    Choice choice = Choice.of(happening);
    Told told =
        happening.matches(anchor)
            ? Told.few(new Daybook(happening, List.of(anchor)))
            : view.starts(anchor, choice);
    Fact found = null;
    for (Told.Part part : told.parts()) {
      found = Told.earlier(found, earliest(part), part.book());
    }
    LocalDate last = found != null && isOfTheRegister(happening) ? told.last() : null;
    found = last == null ? found : told.from(last);
    if (found != null) {
      Fact first = found.id().equals(link.id()) ? firstLink() : null;
      return first == null
          ? new Started(happening.in(found), found, happening, null)
          : new Started(happening.in(first), first, happening, null);
    }
    if (told.isEmpty()) {
      Gap gap =
          happening.factType().type() == Person.class
              ? new Gap(anchor.id(), happening.field().name(), happening.name())
              : null;
      return new Started(null, null, happening, gap);
    }
    Fact missing = told.missing();
    return missing == null
        ? new Started(null, told.first(), happening, null)
        : new Started(
            null,
            missing,
            happening,
            new Gap(missing.id(), happening.field().name(), happening.name()));
  }

  /** What a register holds of somebody is culled when the last of it is. */
  private boolean isOfTheRegister(Happening happening) {
    return anchor instanceof RecordKeeping
        && happening.factType().type() == RecordKeeping.class
        && !happening.matches(anchor);
  }

  /** Returns the first of the links that lead to the one the duty hangs on; null if none does. */
  private @Nullable Fact firstLink() {
    return rule.counting().chainDays() == 0 ? null : Chain.first(link, view, rule.counting());
  }

  /** Returns the earliest fact of a group that is not of something before the anchor, or null. */
  private @Nullable Fact earliest(Told.Part part) {
    Daybook book = part.book();
    LocalDate came = anchor.occurredOn();
    if (part.group() == Told.Group.FEW) {
      return earliestOfFew(book);
    }
    if (part.group() != Told.Group.CASE || came == null) {
      return book.from(LocalDate.MIN);
    }
    int months = monthsOver();
    Class<? extends Fact> type = book.by().factType().type();
    LocalDate over =
        type == Investigation.class && months > 0
            ? lastOver(came, months)
            : type == CoerciveMeasure.class ? came.minusDays(1) : null;
    if (over != null) {
      return view.kept(new Overs(book), Spans.class, () -> overs(book)).best(LocalDate.MAX, over);
    }
    boolean event = book.by().factType().type() == Event.class;
    return book.from(event ? came : LocalDate.MIN);
  }

  private @Nullable Fact earliestOfFew(Daybook book) {
    Fact found = null;
    LocalDate first = null;
    for (int i = 0; i < book.facts().size(); i++) {
      Fact fact = book.facts().get(i);
      LocalDate day = book.by().in(fact);
      if (day != null && (first == null || day.isBefore(first)) && !isOfBefore(fact, day)) {
        found = fact;
        first = day;
      }
    }
    return found;
  }

  /** Where inquiries and measures are kept in the order in which they were over. */
  private record Overs(Daybook book) {}

  private static Spans overs(Daybook book) {
    List<Spans.Span> spans = new ArrayList<>();
    for (Fact fact : book.facts()) {
      LocalDate day = book.by().in(fact);
      if (day != null) {
        LocalDate over =
            fact instanceof Investigation one ? one.closedOn() : FactType.of(fact).endOf(fact);
        spans.add(new Spans.Span(fact, day, over));
      }
    }
    return new Spans(
        spans, Comparator.comparing(Spans.Span::began).thenComparing(s -> s.fact().id()));
  }

  /** Returns the first day on which an inquiry can have been closed to be no longer over. */
  private static LocalDate lastOver(LocalDate came, int months) {
    LocalDate day = came.minusMonths(months);
    return day.plusMonths(months).isBefore(came) ? day.plusDays(1) : day;
  }

  /** Returns how long an inquiry may have been over before the anchor; 0 if it is not asked. */
  private int monthsOver() {
    return anchor instanceof Placement ? 2 : anchor instanceof FollowUp ? 6 : 0;
  }

  /**
   * An event that names nothing and came before the anchor belongs to something before it, and so
   * does a measure that had ended before it, and an inquiry that was long over when a placement was
   * made, or a follow-up begun: two months are the shortest time that is counted from its end, and
   * six the longest a follow-up may last.
   */
  private boolean isOfBefore(Fact fact, LocalDate day) {
    LocalDate came = anchor.occurredOn();
    if (came == null || fact.concerns() != null) {
      return false;
    }
    int months = monthsOver();
    if (fact instanceof Investigation one && months > 0) {
      return one.closedOn() != null && one.closedOn().plusMonths(months).isBefore(came);
    }
    if (fact instanceof CoerciveMeasure measure && !measure.id().equals(anchor.id())) {
      return measure.endedOn() != null && measure.endedOn().isBefore(came.minusDays(1));
    }
    return fact instanceof Event && day.isBefore(came);
  }

  /**
   * Returns the clock of a duty that does not begin before an age: its start is then the birthday,
   * if that is later.
   */
  private Started notBeforeAge(Started started) {
    Integer age = rule.counting().fromAge();
    LocalDate day = started.day();
    if (age == null || day == null) {
      return started;
    }
    LocalDate birth = view.birthDate();
    if (birth == null) {
      Facts persons = view.all(PERSON);
      String id = persons.isEmpty() ? anchor.id() : persons.get(0).id();
      Gap gap = new Gap(id, "birthDate", "födelsedagen");
      return new Started(null, started.fact(), started.happening(), gap);
    }
    LocalDate reached = birth.plusYears(age);
    return reached.isAfter(day)
        ? new Started(reached, started.fact(), started.happening(), null)
        : started;
  }
}
