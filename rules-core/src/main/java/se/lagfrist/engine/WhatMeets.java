package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Stay;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Counting;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Reach;
import se.lagfrist.rulebook.Rule;

/** Finds what meets one rule about one anchor. */
final class WhatMeets {

  private final Rule rule;
  private final Fact anchor;
  private final Fact link;
  private final CaseView view;
  private final List<Happenings.Source> counting = new ArrayList<>(2);
  private List<Happenings.Source> rejected = List.of();
  private @Nullable Matter matter;
  private @Nullable Gap undated;

  /**
   * What is asked.
   *
   * @param link the fact that others before it may lead to, which the law sees as one with it
   */
  WhatMeets(Rule rule, Fact anchor, Fact link, CaseView view) {
    this.rule = rule;
    this.anchor = anchor;
    this.link = link;
    this.view = view;
  }

  /** Returns what was done, as far back from the day from which things count as the rule says. */
  Happenings done(LocalDate counts) {
    List<Fulfilment> fulfilments = rule.fulfilments();
    for (int i = 0; i < fulfilments.size(); i++) {
      Fulfilment fulfilment = fulfilments.get(i);
      if (fulfilment.reach() == Reach.MEASURE_BEFORE) {
        underMeasureBefore(fulfilment, counts);
      } else {
        meeting(fulfilment, counts);
      }
    }
    return counting.isEmpty() && rejected.isEmpty() && undated == null
        ? Happenings.NONE
        : new Happenings(counting, rejected, undated);
  }

  private void meeting(Fulfilment fulfilment, LocalDate counts) {
    Choice choice = Choice.of(fulfilment.by());
    if (fulfilment.by().field().name().equals(Conclusions.ENDED_ON) && view.hasEndedByLaw()) {
      // What the law ended nobody did; it ends the need, which is told apart.
      choice = choice.because(Choice.Cause.NOT_THE_LAW, null);
    }
    Told told = told(choice.of(fulfilment.bodies()));
    List<Told.Part> parts = told.parts();
    for (int i = 0; i < parts.size(); i++) {
      add(fulfilment, parts.get(i), counts);
    }
    if (fulfilment.reach() == Reach.MATTER) {
      ofTheInquiry(fulfilment, choice);
    }
    Told others =
        fulfilment.bodies().isEmpty() ? Told.NOTHING : told(choice.others(fulfilment.bodies()));
    for (Told.Part part : others.parts()) {
      rejected = rejected.isEmpty() ? new ArrayList<>() : rejected;
      rejected.add(Happenings.Source.of(part.book(), fulfilment, earliest(fulfilment)));
    }
    if (undated == null) {
      Fact missing = Told.missing(told, others);
      undated =
          missing == null
              ? null
              : new Gap(missing.id(), fulfilment.by().field().name(), fulfilment.by().name());
    }
  }

  /** Adds what counts of a group, without looking through it. */
  private void add(Fulfilment fulfilment, Told.Part part, LocalDate counts) {
    Daybook book = part.book();
    if (fulfilment.reach() == Reach.ABOUT_IT) {
      for (AboutIt.Part some : new AboutIt(anchor, view).parts(part, counts)) {
        count(fulfilment, some.book(), some.from());
      }
      return;
    }
    if (fulfilment.reach() != Reach.MATTER) {
      count(fulfilment, book, counts);
      return;
    }
    switch (part.group()) {
      case FEW -> few(fulfilment, book, counts);
      case LINKS -> count(fulfilment, book, counts);
      case ABOUT, ITSELF -> {
        boolean own = matter().has(part.about()) || matter().isCarriedOut(part.about());
        count(fulfilment, book, own ? LocalDate.MIN : counts);
      }
      case CARRIED -> count(fulfilment, book, part.link() == 0 ? LocalDate.MIN : counts);
      case CASE -> {
        LocalDate from = Lineage.earlier(counts, matter().began());
        boolean event = book.by().factType().type() == Event.class;
        from = event ? Lineage.earlier(from, matter().leadsUpFrom()) : from;
        count(fulfilment, book, from == null ? counts : from);
        if (book.by().field().stated()) {
          // A day that someone stated may lie before the matter began.
          List<Fact> own = new ArrayList<>(matter().facts());
          own.removeIf(f -> f.concerns() != null || !book.by().matches(f));
          few(fulfilment, new Daybook(book.by(), own), counts);
        }
      }
    }
  }

  /** What names the inquiry behind the thing is of the same matter. */
  private void ofTheInquiry(Fulfilment fulfilment, Choice choice) {
    Fact inquiry = view.inquiryBehind(anchor);
    if (inquiry == null) {
      return;
    }
    Facts about = view.all(choice.by().factType()).concerning(inquiry.id());
    List<Fact> some = new ArrayList<>(2);
    for (int i = 0; i < about.size(); i++) {
      if (about.concerns(i, inquiry.id()) && choice.takes(about.get(i), view)) {
        some.add(about.get(i));
      }
    }
    if (!some.isEmpty()) {
      count(fulfilment, new Daybook(choice.by(), some), LocalDate.MIN);
    }
  }

  private void count(Fulfilment fulfilment, Daybook book, LocalDate from) {
    LocalDate earliest = earliest(fulfilment);
    LocalDate later = earliest.isAfter(from) ? earliest : from;
    counting.add(new Happenings.Source(book, fulfilment, later, null, standing(fulfilment)));
  }

  /**
   * What was carried out before a stay counts after it if it still went on when it was lifted; and
   * where someone lived before a measure was decided counts if they still did then.
   */
  private @Nullable LocalDate standing(Fulfilment fulfilment) {
    Class<? extends Fact> type = fulfilment.by().factType().type();
    if (anchor instanceof Stay stay && type == Execution.class) {
      return stay.liftedOn();
    }
    return anchor instanceof CoerciveMeasure measure && type == Placement.class
        ? measure.decidedOn()
        : null;
  }

  /** Nothing is appealed that is not there yet: an appeal from before is of something before. */
  private LocalDate earliest(Fulfilment fulfilment) {
    LocalDate came =
        fulfilment.by().factType().type() == Appeal.class ? DutyFacts.anchorDay(anchor) : null;
    return came == null ? LocalDate.MIN : came;
  }

  private void few(Fulfilment fulfilment, Daybook book, LocalDate counts) {
    List<Fact> some = null;
    List<Fact> facts = book.facts();
    for (int i = 0; i < facts.size(); i++) {
      LocalDate day = book.by().in(facts.get(i));
      boolean out = day != null && day.isBefore(counts) && !matter().includes(facts.get(i), day);
      if (out && some == null) {
        some = new ArrayList<>(facts.subList(0, i));
      } else if (!out && some != null) {
        some.add(facts.get(i));
      }
    }
    Daybook kept = some == null ? book : new Daybook(book.by(), some);
    count(fulfilment, kept, LocalDate.MIN);
  }

  /** What was done under the placements before was done for the child, who is still placed. */
  private void underPlacementsBefore(Placement placement, Fulfilment fulfilment, LocalDate counts) {
    boolean own = rule.counting().chainDays() > 0;
    // What a placement says of itself, such as the agreement, is of its home alone.
    boolean ofTheHome = fulfilment.by().factType().type() == Placement.class;
    Counting other = ofTheHome ? Counting.UNBROKEN_IN_THE_HOME : Counting.UNBROKEN_PLACEMENTS;
    Counting along = own ? rule.counting() : other;
    Fact first = Chain.first(placement, view, along);
    LocalDate from = first == null ? null : Lineage.earliestDay(first);
    if (from == null) {
      return;
    }
    Choice choice = Choice.of(fulfilment.by());
    LocalDate standing = ofTheHome ? null : placement.executedOn();
    for (Told told : before(placement, along, choice)) {
      for (Told.Part part : told.parts()) {
        LocalDate since = part.group() == Told.Group.CASE ? from : LocalDate.MIN;
        boolean few = part.group() == Told.Group.FEW && !ofTheHome;
        Daybook book = few ? since(part.book(), from) : part.book();
        counting.add(new Happenings.Source(book, fulfilment, since, counts, standing));
      }
    }
  }

  /** Leaves out what names nothing and came before a day: it is of something else. */
  private static Daybook since(Daybook book, LocalDate from) {
    List<Fact> some = new ArrayList<>(book.facts());
    some.removeIf(f -> f.concerns() == null && from.isAfter(dayOf(book, f)));
    return new Daybook(book.by(), some);
  }

  private static LocalDate dayOf(Daybook book, Fact fact) {
    LocalDate day = book.by().in(fact);
    return day == null ? LocalDate.MAX : day;
  }

  private void underMeasureBefore(Fulfilment fulfilment, LocalDate counts) {
    if (anchor instanceof Placement placement) {
      underPlacementsBefore(placement, fulfilment, counts);
      return;
    }
    CoerciveMeasure before = Matter.measureBefore(anchor, view);
    LocalDate from = before == null ? null : before.decidedOn();
    if (before == null || from == null) {
      return;
    }
    Choice choice = Choice.of(fulfilment.by()).of(fulfilment.bodies());
    boolean itself = fulfilment.by().matches(before);
    Told told =
        itself
            ? Told.few(new Daybook(fulfilment.by(), List.of(before)))
            : view.told(before, choice);
    LocalDate decided = ((CoerciveMeasure) anchor).decidedOn();
    LocalDate standing = itself ? null : decided;
    // Where the time runs on from the measure before, what was done under it counts until this one.
    LocalDate until = itself || decided == null || decided.isBefore(counts) ? counts : decided;
    for (Told.Part part : told.parts()) {
      counting.add(new Happenings.Source(part.book(), fulfilment, from, until, standing));
    }
  }

  private Matter matter() {
    Matter found = matter;
    if (found == null) {
      found = new Matter(anchor, view);
      matter = found;
    }
    return found;
  }

  /** Returns what may meet the duty: of the anchor, and of the links before it. */
  private Told told(Choice choice) {
    Told own = view.told(anchor, choice);
    if (rule.counting().chainDays() == 0 || choice.by().factType().type() == anchor.getClass()) {
      return own;
    }
    if (view.all(choice.by().factType()).isEmpty()) {
      return own;
    }
    List<Told> links = before(link, rule.counting(), choice);
    if (links.isEmpty()) {
      return own;
    }
    List<Told> all = new ArrayList<>();
    all.add(own);
    all.addAll(links);
    return Told.together(all);
  }

  /** Returns what the links before a fact tell. */
  private List<Told> before(Fact fact, Counting counting, Choice choice) {
    return view.kept(
            new Links(counting, choice),
            LinkBooks.class,
            () -> new LinkBooks(view, counting, choice))
        .before(fact);
  }

  /** Where the books of links are kept. */
  private record Links(Counting counting, Choice choice) {}
}
