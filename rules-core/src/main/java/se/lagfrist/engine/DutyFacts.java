package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.FollowUp;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Counting;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Lapse;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.PeriodDue;
import se.lagfrist.rulebook.Rule;

/** Reads from a case what one rule asks about one anchor. */
final class DutyFacts {

  private static final FactType EXTENSION = FactType.of(Extension.class);
  private static final FactType PERSON = FactType.of(Person.class);

  private final Rule rule;
  private final Fact anchor;
  private final CaseView view;
  private final Fact link;

  DutyFacts(Rule rule, Fact anchor, CaseView view) {
    this.rule = rule;
    this.anchor = anchor;
    this.view = view;
    Counting counting = rule.counting();
    boolean chained = counting.chainDays() > 0;
    this.link = chained ? Chain.link(anchor, view) : anchor;
  }

  Started started(Happening happening, @Nullable Happening otherwise) {
    Started first = started(happening);
    if (first.day() == null && otherwise != null) {
      Started second = started(otherwise);
      if (second.day() != null || first.gap() == null) {
        return second;
      }
    }
    return first;
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
    if (book.by().factType().type() == Investigation.class && months > 0) {
      return view.kept(new Overs(book), Spans.class, () -> overs(book))
          .best(LocalDate.MAX, lastOver(came, months));
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

  /** Where inquiries are kept in the order in which they were over. */
  private record Overs(Daybook book) {}

  private static Spans overs(Daybook book) {
    List<Spans.Span> spans = new ArrayList<>();
    for (Fact fact : book.facts()) {
      LocalDate day = book.by().in(fact);
      if (day != null) {
        spans.add(new Spans.Span(fact, day, ((Investigation) fact).closedOn()));
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
   * does an inquiry that was long over when a placement was made, or a follow-up begun: two months
   * are the shortest time that is counted from its end, and six the longest a follow-up may last.
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
    return fact instanceof Event && day.isBefore(came);
  }

  /**
   * Returns the day from which things count: the start, or, if the clock starts from a day that
   * someone stated ahead, the first day of the fact that states it.
   */
  LocalDate counts(LocalDate start, Happening from) {
    if (!from.field().stated()) {
      return start;
    }
    LocalDate own = anchor.occurredOn();
    return own == null || own.isAfter(start) ? start : own;
  }

  /**
   * Returns the gap if what was done shows that the clock has started, though nothing says when: an
   * appeal of a decision whose service is not recorded may be late. What the same fact tells of
   * itself is judged by its own fields.
   */
  @Nullable Gap startShown(Started started) {
    Fact fact = started.fact();
    if (fact == null || started.happening().field().stated() || !isTimeFromStart()) {
      return null;
    }
    Happenings done = done(LocalDate.MIN, started.happening());
    Happened one = done.first();
    while (one != null && one.fact().id().equals(fact.id())) {
      one = done.after(one);
    }
    return one == null
        ? null
        : new Gap(fact.id(), started.happening().field().name(), started.happening().name());
  }

  /** What is to be done before or at the very thing the clock starts from shows nothing of it. */
  private boolean isTimeFromStart() {
    List<LawText> versions = rule.law().versions();
    return versions.get(versions.size() - 1).due() instanceof PeriodDue.Within;
  }

  /** Returns what was done, as far back as each sentence of the rule says. */
  Happenings done(LocalDate start, Happening from) {
    return new WhatMeets(rule, anchor, link, view).done(counts(start, from));
  }

  /** Returns the gap if what was done, or what ended the need, must have been on an unknown day. */
  @Nullable Gap undated(Happenings done) {
    if (done.undated() != null) {
      return done.undated();
    }
    List<Lapse> lapses = rule.lapses();
    for (int i = 0; i < lapses.size(); i++) {
      if (lapses.get(i) instanceof Lapse.At at && at.by().field().required()) {
        Fact fact = view.told(anchor, Choice.of(at.by())).missing();
        if (fact != null && !(fact instanceof Person)) {
          return new Gap(fact.id(), at.by().field().name(), at.by().name());
        }
      }
    }
    return null;
  }

  /**
   * Returns the clock of a duty that does not begin before an age: its start is then the birthday,
   * if that is later.
   */
  Started notBeforeAge(Started started) {
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

  /** Returns whether the age at which the duty ends was reached before the duty began. */
  boolean tooOld(LocalDate start, Happening from) {
    List<Lapse> lapses = rule.lapses();
    LocalDate birth = lapses.isEmpty() ? null : view.birthDate();
    for (int i = 0; i < lapses.size() && birth != null; i++) {
      if (lapses.get(i) instanceof Lapse.AtAge atAge
          && birth.plusYears(atAge.age()).isBefore(counts(start, from))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the ends of the need, for a duty that starts on a day. */
  Ends ends(LocalDate start, Happening from) {
    return new WhatEnds(rule, anchor, view, counts(start, from)).ends();
  }

  /**
   * Returns whether it is the law that ended the need, unseen by those who acted: what they did
   * afterwards was done all the same, only too late.
   */
  boolean endedByLaw(Ended ended) {
    Fact fact = ended.fact();
    return fact != null && view.endedByLaw(fact.id()) != null;
  }

  /**
   * Returns what ended the need of a duty with a last day, or null: what the law brings about since
   * the thing was not done does not undo that it was not done.
   */
  @Nullable Ended endedBy(@Nullable Ended ended, @Nullable LocalDate limit) {
    boolean tooLate =
        ended != null && limit != null && limit.isBefore(ended.day()) && endedByLaw(ended);
    return tooLate ? null : ended;
  }

  /**
   * Returns the decision that moved the last day of the duty, or null: the last one that names a
   * later day than the rule gives.
   *
   * @param own the days that the rule gives
   * @param counts the day from which things count; what was extended before it was another time
   */
  @Nullable Extension extension(Days own, LocalDate counts) {
    if (!rule.extendable()) {
      return null;
    }
    Facts all = view.all(EXTENSION).concerning(anchor.id());
    Extension found = null;
    for (int i = 0; i < all.size(); i++) {
      Extension one = (Extension) all.get(i);
      LocalDate until = one.until();
      LocalDate decided = one.decidedOn();
      if (all.concerns(i, anchor.id())
          && until != null
          && decided != null
          && !decided.isBefore(counts)
          && (own.last() == null || until.isAfter(own.last()))
          && (found == null || found.decidedOn() == null || !decided.isBefore(found.decidedOn()))) {
        found = one;
      }
    }
    return found;
  }

  /** Returns the first time the prohibition was broken in its window, or null. */
  @Nullable Happened broken(LocalDate start, @Nullable LocalDate end) {
    Happened first = null;
    for (Happening happening : rule.brokenBy()) {
      Happened found = first(happening, start);
      if (found != null
          && (end == null || found.day().isBefore(end))
          && (first == null || found.day().isBefore(first.day()))) {
        first = found;
      }
    }
    return first;
  }

  /** Returns the end of the prohibition's window, or null while it is open. */
  @Nullable Happened windowEnd(LocalDate start) {
    return rule.until() == null ? null : first(rule.until(), start);
  }

  private @Nullable Happened first(Happening happening, LocalDate from) {
    Fact fact = view.told(anchor, Choice.of(happening)).from(from);
    LocalDate day = fact == null ? null : happening.in(fact);
    return fact == null || day == null ? null : new Happened(day, fact, happening);
  }

  /** Returns the gap if the anchor itself must have happened, but on an unknown day. */
  @Nullable Gap anchorGap() {
    for (DateField field : FactType.of(anchor).requiredDates()) {
      if (field.isMissing(anchor)) {
        return new Gap(anchor.id(), field.name(), field.swedish());
      }
    }
    return null;
  }

  /** Returns the day the anchor itself happened, if it has one. */
  @Nullable LocalDate anchorDay() {
    return anchorDay(anchor);
  }

  static @Nullable LocalDate anchorDay(Fact anchor) {
    List<DateField> dates = FactType.of(anchor).requiredDates();
    return dates.isEmpty() ? null : dates.get(0).of(anchor);
  }

  Fact anchor() {
    return anchor;
  }

  CaseView view() {
    return view;
  }
}
