package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.Application;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.LegalGround;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;

/** One case as known on the day asked about, its facts sorted by kind. */
final class PlainCase {

  private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);

  private static final int INVESTIGATION = FactKinds.of(Investigation.class);

  final LocalDate asOf;
  final List<Fact> facts;
  private final @Nullable List<Fact>[] byKind;
  private final Map<String, Fact> byId = new HashMap<>();
  private final NavigableSet<LocalDate> meetings;
  private final Map<String, String> endedBy;

  @SuppressWarnings({"unchecked", "rawtypes"})
  PlainCase(Drawn drawn, LocalDate asOf, NavigableSet<LocalDate> meetings) {
    this.meetings = meetings;
    this.asOf = asOf;
    this.facts = drawn.facts();
    this.endedBy = drawn.endedBy();
    this.byKind = new List[FactKinds.COUNT];
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      int kind = FactKinds.of(fact.getClass());
      List<Fact> list = byKind[kind];
      if (list == null) {
        list = new ArrayList<>(4);
        byKind[kind] = list;
      }
      list.add(fact);
      byId.put(fact.id(), fact);
    }
    // The answer does not depend on the order of the rows.
    for (List<Fact> list : byKind) {
      if (list != null && list.size() > 1) {
        list.sort(BY_ID);
      }
    }
  }

  /** The first meeting of the board after a day, planned by the host or told of in the case. */
  @Nullable LocalDate meetingAfter(LocalDate day) {
    NavigableSet<LocalDate> all = new TreeSet<>(meetings);
    for (Event event : all(Event.class)) {
      LocalDate on = event.happenedOn() != null ? event.happenedOn() : event.plannedOn();
      if (event.kind() == EventKind.MEETING_HELD && on != null) {
        all.add(on);
      }
    }
    return all.higher(day);
  }

  List<Fact> ofKind(int kind) {
    List<Fact> list = byKind[kind];
    return list == null ? List.of() : list;
  }

  /** The fact with an id, whatever its kind. */
  @Nullable Fact byId(String id) {
    return byId.get(id);
  }

  /** Whether it is the law that ended what a fact tells of. */
  boolean isEndedByLaw(Fact fact) {
    return endedBy.containsKey(fact.id());
  }

  /** Whether the law ended it since something was not done, rather than since the court decided. */
  boolean isEndedByEffect(Fact fact) {
    String rule = endedBy.get(fact.id());
    return rule != null && !rule.startsWith("slutsats.");
  }

  /** Whether it is by a certain rule that the law ended it. */
  boolean isEndedBy(Fact fact, String ruleId) {
    return ruleId.equals(endedBy.get(fact.id()));
  }

  /** All facts of a kind, in the order of the file. */
  @SuppressWarnings("unchecked")
  <F extends Fact> List<F> all(Class<F> type) {
    return (List<F>) ofKind(FactKinds.of(type));
  }

  /** The person, if the file has one. */
  @Nullable Person person() {
    List<Person> persons = all(Person.class);
    return persons.isEmpty() ? null : persons.get(0);
  }

  /** Whether some fact of the kind that relates to the anchor is such. */
  <F extends Fact> boolean related(Fact anchor, Class<F> type, Predicate<F> condition) {
    List<F> list = all(type);
    for (int i = 0; i < list.size(); i++) {
      F fact = list.get(i);
      if (relates(anchor, fact) && condition.test(fact)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a fact relates to an anchor: it is the anchor, what the anchor concerns, what concerns
   * the anchor, what concerns the same, or it concerns nothing and so the whole case.
   *
   * <p>What concerns the placement or the execution by which the anchor is carried out relates to
   * it as well.
   *
   * <p>Exceptions. What names nothing and is about another measure has to do with that, and so has
   * an event under another act. What concerns a fact of the anchor's own kind has to do with that
   * one, not with the anchor that lies within it. And a review that names nothing is one of the
   * care: it does not serve a contact restriction or a ban beside it, unless that measure is the
   * only one.
   */
  boolean relates(Fact anchor, Fact fact) {
    if (fact == anchor) {
      return true;
    }
    String concerns = fact.concerns();
    if (concerns == null) {
      boolean named = fact.id().equals(anchor.concerns());
      return (named || !(areOfTwoMeasures(anchor, fact) || areUnderTwoActs(anchor, fact)))
          && (!(fact instanceof Review)
              || !(anchor instanceof CoerciveMeasure measure)
              || measure.kind() == CoerciveKind.CARE
              || all(CoerciveMeasure.class).size() == 1);
    }
    if (concerns.equals(anchor.id())) {
      return true;
    }
    String behind = anchor.concerns();
    boolean appealed = fact instanceof Appeal && anchor instanceof Judgment;
    if (behind != null
        && !appealed
        && (behind.equals(fact.id())
            || (behind.equals(concerns)
                && find(FactKinds.of(anchor.getClass()), behind) == null))) {
      return true;
    }
    // An extension is of the very time it names.
    return !(fact instanceof Extension) && carriesOut(concerns, anchor);
  }

  /** Whether it is told of both what they are about, and that is not the same. */
  private static boolean areOfTwoMeasures(Fact one, Fact other) {
    Measure a = measure(one);
    Measure b = measure(other);
    return a != null && b != null && a != b && a != Measure.OTHER && b != Measure.OTHER;
  }

  /** Whether both are events, told to be under different acts. */
  private static boolean areUnderTwoActs(Fact one, Fact other) {
    return one instanceof Event a
        && other instanceof Event b
        && a.law() != null
        && b.law() != null
        && a.law() != b.law();
  }

  private static @Nullable Measure measure(Fact fact) {
    return fact instanceof Application a
        ? a.measure()
        : fact instanceof Decision d
            ? d.measure()
            : fact instanceof Judgment j ? j.measure() : null;
  }

  /**
   * Whether a fact is the placement or the execution by which an anchor is carried out, so that
   * what is done under it is done for the anchor; or a measure that an anchor, a placement which
   * names none, can rest on.
   */
  boolean carriesOut(String id, Fact anchor) {
    Fact one = byId(id);
    if (anchor instanceof Placement free) {
      return free.concerns() == null
          && one instanceof CoerciveMeasure measure
          && rests(free, measure);
    }
    if (anchor instanceof Execution || !(one instanceof Placement || one instanceof Execution)) {
      return false;
    }
    String about = one.concerns();
    boolean decides =
        anchor instanceof Decision
            || anchor instanceof Judgment
            || anchor instanceof CoerciveMeasure;
    if (decides && anchor.id().equals(about)) {
      return true;
    }
    if (!(one instanceof Placement placement)
        || !(anchor instanceof CoerciveMeasure measure)
        || measure.kind() == null) {
      return false;
    }
    if (about == null) {
      return rests(placement, measure);
    }
    LocalDate from = measure.decidedOn();
    CoerciveMeasure before = Matters.followed(this, measure);
    return before != null
        && before.id().equals(about)
        && before.kind() != null
        && measure.kind().follows(before.kind())
        && from != null
        && (placement.endedOn() == null || !placement.endedOn().isBefore(from));
  }

  private static boolean rests(Placement placement, CoerciveMeasure measure) {
    return placement.ground() != null
        && measure.kind() != null
        && switch (measure.kind()) {
          case IMMEDIATE_CUSTODY, CROSS_BORDER_CUSTODY, TEMPORARY_CUSTODY, CARE ->
              placement.ground() == LegalGround.LVU;
          case IMMEDIATE_SHELTER, SHELTER -> placement.ground() == LegalGround.LPBS;
          case LVM_CUSTODY, LVM_CARE -> placement.ground() == LegalGround.LVM;
          default -> false;
        };
  }

  /** The fact of a kind that the anchor names: what it concerns, or its investigation. */
  @Nullable Fact named(Fact anchor, int kind) {
    String id = anchor.concerns();
    if (kind == INVESTIGATION && anchor instanceof Placement placement) {
      id = placement.investigation();
    } else if (kind == INVESTIGATION && anchor instanceof Decision decision) {
      id = decision.investigation();
    }
    return id == null ? null : find(kind, id);
  }

  private @Nullable Fact find(int kind, String id) {
    Fact fact = byId.get(id);
    return fact != null && FactKinds.of(fact.getClass()) == kind ? fact : null;
  }

  /**
   * The facts a named day is read from. Where the anchor has such a day itself, it alone is meant;
   * where it names a fact that has it, that one; else every fact that relates to it.
   */
  List<Fact> facts(Fact anchor, When when) {
    if (when.plain) {
      if (when.type == anchor.getClass()) {
        return List.of(anchor);
      }
      Fact named = named(anchor, when.kind);
      if (named != null) {
        return List.of(named);
      }
    }
    List<Fact> all = ofKind(when.kind);
    if (all.isEmpty()) {
      return all;
    }
    List<Fact> found = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      if (when.isOf(fact) && relates(anchor, fact)) {
        found.add(fact);
      }
    }
    return found;
  }
}
