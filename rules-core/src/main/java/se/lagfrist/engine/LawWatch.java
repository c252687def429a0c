package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawStatus;
import se.lagfrist.law.Reading;
import se.lagfrist.obligation.Caveats;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Step;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.RuleCurrency;

/**
 * Says of finished obligations what they do not know of the law: changes since it was read. What
 * begins under an act that has taken the place of one that was read has no day.
 */
final class LawWatch {

  private final LawStatus status;
  private final RuleBook shown;
  private final List<Reading> readings;
  private final Map<String, Watched> watched = new ConcurrentHashMap<>();

  /**
   * What is watched of a rule.
   *
   * @param inForce whether the rule has any wording that counts
   * @param changes the unread changes that may matter for it
   * @param provisions what it rests on
   */
  private record Watched(boolean inForce, List<LawChange> changes, List<Citation> provisions) {}

  /**
   * Watches rules.
   *
   * @param status what is known of the law
   * @param shown the rules with their wordings cut where an act ends
   */
  LawWatch(LawStatus status, RuleBook shown) {
    this.status = shown.lawDay().map(status::asOf).orElse(status);
    this.shown = shown;
    Set<Reading> behind = new LinkedHashSet<>();
    for (Rule rule : shown.rules()) {
      for (LawText text : rule.law().versions()) {
        this.status.reading(text.citation()).ifPresent(behind::add);
      }
    }
    this.readings = this.status.readings().stream().filter(behind::contains).toList();
  }

  LawStatus status() {
    return status;
  }

  /** Returns how far the sources behind the rules were read, the principal act first. */
  List<Reading> readings() {
    return readings;
  }

  /** Returns whether a rule has any wording that counts: none before its act ended is none. */
  boolean inForce(Rule rule) {
    return of(rule).inForce();
  }

  /**
   * Looks at the obligations of a rule from a place in a list on, and puts in their place what says
   * what is not known.
   *
   * @return the next day on which that changes by itself, or null
   */
  @Nullable LocalDate look(
      List<Obligation> obligations, int from, Rule rule, Fact anchor, LocalDate asOf) {
    Watched of = of(rule);
    if (of.changes().isEmpty()) {
      return null;
    }
    LocalDate wakeUp = null;
    for (int i = from; i < obligations.size(); i++) {
      Obligation o = looked(obligations.get(i), rule, of, anchor, asOf);
      obligations.set(i, o);
      // What is told of a change is told in another way once it has come.
      boolean told = settled(o) == null || !o.caveats().isEmpty();
      for (LawChange change : of.changes()) {
        boolean later = told && change.from().isAfter(asOf);
        if (later && (wakeUp == null || change.from().isBefore(wakeUp))) {
          wakeUp = change.from();
        }
      }
    }
    return wakeUp;
  }

  private static Obligation looked(
      Obligation o, Rule rule, Watched of, Fact anchor, LocalDate asOf) {
    LocalDate begins = later(o.start().orElse(null), anchor.occurredOn());
    LawText text = begins == null ? null : wording(rule, begins);
    if (begins != null && text != null && !isOver(o)) {
      Optional<LawChange> replacing = Caveats.replacing(of.changes(), text.citation(), begins);
      if (replacing.isPresent()) {
        return unread(o, rule, replacing.get(), text.citation(), begins, asOf);
      }
    }
    return o.withCaveats(
        Caveats.of(
            of.changes(),
            text == null ? of.provisions() : List.of(text.citation()),
            begins,
            o.lastDay().orElse(null),
            settled(o),
            asOf));
  }

  /** A duty that lapsed for another reason than its time being out is over under any law. */
  private static boolean isOver(Obligation o) {
    LocalDate lapsed = o.lapsedOn().orElse(null);
    return o.status() == Status.LAPSED
        && lapsed != null
        && o.lastDay().map(lapsed::isBefore).orElse(true);
  }

  private static Obligation unread(
      Obligation o,
      Rule rule,
      LawChange change,
      Citation provision,
      LocalDate begins,
      LocalDate asOf) {
    return Obligation.builder(o.key(), rule.details(), rule.force())
        .status(Status.UNDETERMINED)
        .citation(provision)
        .start(begins)
        .projected(o.isProjected())
        .reason(() -> Caveats.unread(change, provision))
        .explanation(() -> unread(o, change, provision, begins))
        .caveats(List.of(Caveats.ofNewStart(change, provision, asOf)))
        .build();
  }

  private static Explanation unread(
      Obligation o, LawChange change, Citation provision, LocalDate begins) {
    Explanation told = o.explanation();
    return new Explanation(
        List.of(
            new Step(
                "Det här börjar " + begins + ".", "This begins on " + begins + ".", null, begins),
            new Step(
                Caveats.unread(change, provision),
                Caveats.unreadEnglish(change, provision),
                provision,
                change.from())),
        told.factIds(),
        told.ruleFile(),
        told.ruleLine());
  }

  private static @Nullable LocalDate settled(Obligation o) {
    return o.metOn().or(o::lapsedOn).or(o::occurredOn).orElse(null);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }

  /** The wording in force on a day, or the last one before it. */
  private static @Nullable LawText wording(Rule rule, LocalDate day) {
    LawText found = null;
    for (LawText text : rule.law().versions()) {
      if (!text.inForce().from().isAfter(day)) {
        found = text;
      }
    }
    return found;
  }

  private Watched of(Rule rule) {
    Watched known = watched.get(rule.id());
    return known != null ? known : watched.computeIfAbsent(rule.id(), id -> watch(rule));
  }

  private Watched watch(Rule rule) {
    RuleCurrency currency = RuleCurrency.of(rule, status);
    return new Watched(
        shown.rule(rule.id()).isPresent(), currency.changes(), currency.provisions());
  }
}
