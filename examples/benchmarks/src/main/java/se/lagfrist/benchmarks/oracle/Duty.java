package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.law.LawTimeline;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Along;
import se.lagfrist.rulebook.Benchmark;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Lapse;
import se.lagfrist.rulebook.Reach;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.time.StatutoryPeriod;

/** One duty as its rule states it, in the words the second count uses. */
final class Duty {

  /** What meets a duty. */
  record Met(When by, Set<Body> bodies, Reach reach, boolean atLatest) {}

  /** What ends a duty. */
  record Ends(When by, boolean anywhere) {}

  /** What ends a duty when so much time has passed from a day. */
  record EndsAfter(When from, StatutoryPeriod period, @Nullable LocalDate before) {}

  final String id;
  final Obligation.Details details;
  final Force force;
  final Wording[] law;
  final Met[] met;
  final Ends[] ends;
  final int[] endsAtAge;
  final List<EndsAfter> endsAfter;
  final boolean endsWhenExtended;
  final boolean endsWhenReplaced;

  /** Whether a later grant of the same measure ends it when that is carried out. */
  final boolean endsWhenGrantedAnew;

  /** Whether a decision to extend the time moves the last day. */
  final boolean extendable;

  /** Whether what it says occurs ends the measure it is about. */
  final boolean endsMeasure;

  final When[] brokenBy;
  final @Nullable When until;
  final boolean recurs;

  /** From one time to the next; null for the same as the first time. */
  final @Nullable StatutoryPeriod again;

  final @Nullable Benchmark benchmark;

  /** How many days may part two facts that count as one; 0 if none. */
  final int chainDays;

  /** What placements must share to count as one. */
  final Along along;

  /** The causes of interruptions that count as one. */
  final Set<InterruptionCause> chainedCauses;

  /** The causes of interruptions whose time is left out. */
  final Set<InterruptionCause> notCounted;

  /** The age before which it does not begin, in years; null if it may. */
  final @Nullable Integer fromAge;

  /** Whether it ends with the measure that the measure hangs on. */
  final boolean endsWithOuter;

  private final List<Rule.EarlierRecipient> earlierRecipients;

  final @Nullable Class<? extends Fact> requires;

  private Duty(Rule rule) {
    this.id = rule.id();
    this.details = rule.details();
    this.force = rule.force();
    this.law = rule.law().versions().stream().map(Wording::of).toArray(Wording[]::new);
    this.met = rule.fulfilments().stream().map(Duty::met).toArray(Met[]::new);
    List<Ends> ends = new ArrayList<>();
    List<Integer> ages = new ArrayList<>();
    List<EndsAfter> after = new ArrayList<>();
    boolean extended = false;
    boolean replaced = false;
    boolean outer = false;
    boolean anew = false;
    for (Lapse lapse : rule.lapses()) {
      if (lapse instanceof Lapse.At at) {
        ends.add(new Ends(When.of(at.by()), at.inCase()));
      } else if (lapse instanceof Lapse.AtAge at) {
        ages.add(at.age());
      } else if (lapse instanceof Lapse.After one) {
        after.add(new EndsAfter(When.of(one.from()), one.period(), one.before()));
      } else if (lapse instanceof Lapse.Extended) {
        extended = true;
      } else if (lapse instanceof Lapse.Replaced) {
        replaced = true;
      } else if (lapse instanceof Lapse.GrantedAnew) {
        anew = true;
      } else if (lapse instanceof Lapse.WithOuter) {
        outer = true;
      } else {
        throw new IllegalStateException(
            "The oracle does not know the end " + lapse + ".\nMaybe teach it in Duty and Clock.");
      }
    }
    this.ends = ends.toArray(Ends[]::new);
    this.endsAtAge = ages.stream().mapToInt(i -> i).toArray();
    this.endsAfter = List.copyOf(after);
    this.endsWhenExtended = extended;
    this.endsWhenReplaced = replaced;
    this.endsWithOuter = outer;
    this.endsWhenGrantedAnew = anew;
    this.extendable = rule.extendable();
    this.endsMeasure = rule.endsMeasure();
    this.brokenBy = rule.brokenBy().stream().map(When::of).toArray(When[]::new);
    Happening until = rule.until();
    this.until = until == null ? null : When.of(until);
    this.recurs = rule.recurrence() != null;
    this.again = rule.recurrence() == null ? null : rule.recurrence().period();
    this.benchmark = rule.benchmark();
    this.chainDays = rule.counting().chainDays();
    this.along = rule.counting().along();
    this.chainedCauses = rule.counting().chainedCauses();
    this.notCounted = rule.counting().notCounted();
    this.fromAge = rule.counting().fromAge();
    this.earlierRecipients = rule.earlierRecipients();
    this.requires = required(rule.requiredFact());
  }

  /** What is said of it on a day, under a wording. */
  Obligation.Details details(LocalDate day, @Nullable Wording wording) {
    String recipient = details.recipient();
    LocalDate until = null;
    for (Rule.EarlierRecipient one : earlierRecipients) {
      boolean had = !one.until().isBefore(day);
      if (had && (until == null || one.until().isBefore(until))) {
        recipient = one.who();
        until = one.until();
      }
    }
    return details.of(recipient, wording == null ? List.of() : wording.notes);
  }

  /** Returns the duty of a rule. */
  static Duty of(Rule rule) {
    return new Duty(rule);
  }

  private static Met met(Fulfilment one) {
    return new Met(When.of(one.by()), one.bodies(), one.reach(), one.atLatest());
  }

  private static @Nullable Class<? extends Fact> required(@Nullable String term) {
    for (FactType type : FactType.all()) {
      if (type.swedish().equals(term)) {
        return type.type();
      }
    }
    if (term != null) {
      throw new IllegalStateException("No kind of fact is called " + term + ".");
    }
    return null;
  }

  /** The wording in force on a day, if one is; {@link LawTimeline} is not asked. */
  @Nullable Wording inForceOn(LocalDate day) {
    for (Wording wording : law) {
      if (wording.isInForceOn(day)) {
        return wording;
      }
    }
    return null;
  }

  /**
   * A fact the duty looks at.
   *
   * @param type its kind
   * @param which which facts of the kind
   */
  record Need(FactType type, Predicate<Fact> which) {}

  /** Returns the facts it may start from, be met by or end with. */
  List<Need> needs(FactType anchor) {
    List<When> days = new ArrayList<>();
    for (Wording wording : law) {
      days.add(wording.start);
    }
    for (Met one : met) {
      days.add(one.by());
    }
    for (Ends one : ends) {
      days.add(one.by());
    }
    days.addAll(List.of(brokenBy));
    if (until != null) {
      days.add(until);
    }
    List<Need> needs = new ArrayList<>();
    for (When day : days) {
      needs.add(new Need(FactType.of(day.type), day::isOf));
    }
    if (endsWhenExtended || extendable) {
      needs.add(new Need(FactType.of(Extension.class), f -> true));
    }
    if (endsWhenReplaced || endsWithOuter || endsWhenGrantedAnew) {
      needs.add(new Need(anchor, f -> true));
    }
    if (!notCounted.isEmpty()) {
      needs.add(new Need(FactType.of(Interruption.class), f -> true));
    }
    return needs;
  }

  @Override
  public String toString() {
    return id;
  }
}
