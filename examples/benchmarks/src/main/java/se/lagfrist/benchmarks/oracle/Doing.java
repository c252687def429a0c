package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.casefile.Stay;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Along;
import se.lagfrist.rulebook.Reach;

/** What was done that meets a duty, and what must have been done on a day that is not told. */
final class Doing {

  /** Something that was done. */
  record Done(LocalDate day, Fact fact, boolean atLatest) {}

  private static final Comparator<Done> BY_DAY =
      Comparator.comparing(Done::day).thenComparing(d -> d.fact().id());

  private final Duty duty;
  private final PlainCase file;
  private final Fact anchor;
  private final Chain chain;
  private @Nullable Matters matters;

  Doing(Duty duty, PlainCase file, Fact anchor, Chain chain) {
    this.duty = duty;
    this.file = file;
    this.anchor = anchor;
    this.chain = chain;
  }

  private Matters matters() {
    Matters found = matters;
    if (found == null) {
      found = new Matters(file, anchor);
      matters = found;
    }
    return found;
  }

  /** What was done, earliest first. */
  List<Done> from(LocalDate counting) {
    List<Done> done = new ArrayList<>(4);
    for (Duty.Met met : duty.met) {
      if (met.reach() == Reach.MEASURE_BEFORE) {
        underTheMeasureBefore(met, counting, done);
        continue;
      }
      When when = met.by();
      List<Fact> facts = meeting(met, when);
      for (int i = 0; i < facts.size(); i++) {
        Fact fact = facts.get(i);
        LocalDate day = when.in(fact);
        if (day != null
            && !nobodyDid(when, fact)
            && !isAppealOfSomethingBefore(fact, day)
            && !wasOverWhenTheStayWas(fact)
            && !hadMovedBeforeTheMeasure(fact)
            && (met.bodies().isEmpty() || met.bodies().contains(bodyOf(fact)))
            && (!day.isBefore(counting)
                || (met.reach() == Reach.MATTER && matters().includes(fact, day))
                || (met.reach() == Reach.ABOUT_IT && matters().isAboutIt(fact, day)))) {
          done.add(new Done(day, fact, met.atLatest()));
        }
      }
    }
    if (done.size() > 1) {
      done.sort(BY_DAY);
    }
    return done;
  }

  /** What was done for the child in the placements before, without a gap, is done. */
  private void inThePlacementsBefore(
      Placement placement, Duty.Met met, LocalDate counting, List<Done> done) {
    When when = met.by();
    boolean ofTheHome = when.kind == FactKinds.of(Placement.class);
    Along along = ofTheHome ? Along.SAME_HOME : Along.ANY_GROUND;
    Chain before = Chain.ofUnbrokenPlacements(file, placement, duty, along);
    Set<Fact> found = new LinkedHashSet<>();
    LocalDate began = null;
    for (Fact one : before.before()) {
      found.addAll(file.facts(one, when));
      // The last is the one that began first.
      began = firstDay(one);
    }
    LocalDate to = placement.executedOn();
    for (Fact fact : found) {
      LocalDate day = when.in(fact);
      LocalDate ended = FactType.of(fact).endOf(fact);
      boolean stood = ofTheHome || ended == null || to == null || !ended.isBefore(to);
      boolean ofIt =
          ofTheHome
              || fact.concerns() != null
              || (began != null && day != null && !day.isBefore(began));
      if (day != null && day.isBefore(counting) && stood && ofIt) {
        done.add(new Done(day, fact, met.atLatest()));
      }
    }
  }

  private static @Nullable LocalDate firstDay(Fact fact) {
    LocalDate first = null;
    for (DateField field : FactType.of(fact).dates()) {
      LocalDate day = field.stated() ? null : field.of(fact);
      first = day != null && (first == null || day.isBefore(first)) ? day : first;
    }
    return first;
  }

  private void underTheMeasureBefore(Duty.Met met, LocalDate counting, List<Done> done) {
    if (anchor instanceof Placement placement) {
      inThePlacementsBefore(placement, met, counting, done);
      return;
    }
    Fact before = matters().before();
    if (before == null) {
      return;
    }
    When when = met.by();
    boolean itself = when.isOf(before);
    LocalDate until = anchor.occurredOn();
    if (itself || until == null || until.isBefore(counting)) {
      until = counting;
    }
    for (Fact fact : itself ? List.of(before) : file.facts(before, when)) {
      LocalDate day = when.in(fact);
      boolean able = met.bodies().isEmpty() || met.bodies().contains(bodyOf(fact));
      if (day != null && able && day.isBefore(until) && matters().stoodUnderIt(fact, day)) {
        done.add(new Done(day, fact, met.atLatest()));
      }
    }
  }

  /** What was appealed before the anchor was there is something else. */
  private boolean isAppealOfSomethingBefore(Fact fact, LocalDate day) {
    if (!(fact instanceof Appeal)) {
      return false;
    }
    for (DateField field : FactType.of(anchor).requiredDates()) {
      LocalDate came = field.of(anchor);
      return came != null && day.isBefore(came);
    }
    return false;
  }

  /** What had ended before the stay was lifted does not go on after it. */
  private boolean wasOverWhenTheStayWas(Fact fact) {
    return anchor instanceof Stay stay
        && fact instanceof Execution carried
        && stay.liftedOn() != null
        && carried.endedOn() != null
        && carried.endedOn().isBefore(stay.liftedOn());
  }

  /** Who had moved out before a measure was decided did not live there because of it. */
  private boolean hadMovedBeforeTheMeasure(Fact fact) {
    return anchor instanceof CoerciveMeasure measure
        && fact instanceof Placement placed
        && measure.decidedOn() != null
        && placed.endedOn() != null
        && placed.endedOn().isBefore(measure.decidedOn());
  }

  /** The end that the law brings about was nobody's doing. */
  private boolean nobodyDid(When when, Fact fact) {
    return when.field.equals("endedOn") && file.isEndedByLaw(fact);
  }

  /** What may meet it: of the fact, and of those before it in the chain. */
  private List<Fact> meeting(When when) {
    List<Fact> own = file.facts(anchor, when);
    if (chain.before().isEmpty() || when.type == anchor.getClass()) {
      return own;
    }
    Set<Fact> all = new LinkedHashSet<>(own);
    for (Fact before : chain.before()) {
      all.addAll(file.facts(before, when));
    }
    return List.copyOf(all);
  }

  /** What names the inquiry behind the thing counts too where the whole matter does. */
  private List<Fact> meeting(Duty.Met met, When when) {
    List<Fact> near = meeting(when);
    boolean says = anchor instanceof Placement || anchor instanceof Decision;
    Fact inquiry =
        says && met.reach() == Reach.MATTER
            ? file.named(anchor, FactKinds.of(Investigation.class))
            : null;
    if (inquiry == null) {
      return near;
    }
    Set<Fact> all = new LinkedHashSet<>(near);
    for (Fact fact : file.ofKind(when.kind)) {
      if (when.isOf(fact) && inquiry.id().equals(fact.concerns())) {
        all.add(fact);
      }
    }
    return List.copyOf(all);
  }

  /** What must have been done, or must have ended it, by all signs, but on a day not told. */
  @Nullable Gap undated() {
    for (Duty.Met met : duty.met) {
      When when = met.by();
      if (met.reach() != Reach.MEASURE_BEFORE) {
        for (Fact fact : meeting(when)) {
          if (when.isMissing(fact)) {
            return new Gap(fact.id(), when.field, when.swedish);
          }
        }
      }
    }
    for (Duty.Ends ends : duty.ends) {
      When when = ends.by();
      if (when.required && when.type != Person.class) {
        for (Fact fact : file.facts(anchor, when)) {
          if (when.isMissing(fact)) {
            return new Gap(fact.id(), when.field, when.swedish);
          }
        }
      }
    }
    return null;
  }

  private static Body bodyOf(Fact fact) {
    Body body = null;
    if (fact instanceof Review review) {
      body = review.body();
    } else if (fact instanceof Decision decision) {
      body = decision.body();
    } else if (fact instanceof CoerciveMeasure measure) {
      body = measure.body();
    }
    return body == null ? Body.UNKNOWN : body;
  }
}
