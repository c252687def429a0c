package se.lagfrist.authoring.book;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Person;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Due;

/**
 * The case that shows best how a rule works: one of its own scenarios that holds.
 *
 * @param scenario the scenario
 * @param look one of the looks it takes at the case
 * @param obligations the obligations of the rule, in order
 */
record TypicalCase(
    ScenarioReport.Result scenario, ScenarioReport.Look look, List<Obligation> obligations) {

  private static final int FEW = 3;
  private static final int MANY = 8;

  /** The time to act should be at least this part of the drawing: one in so many. */
  private static final int SHARE = 5;

  /** Returns the best case there is; the earlier of two equally good ones. */
  static Optional<TypicalCase> of(BookRule rule) {
    return rule.scenarios().stream()
        .filter(s -> s.passed() && s.fired().contains(rule.id()))
        .flatMap(
            s -> s.looks().stream().map(l -> new TypicalCase(s, l, l.timeline().of(rule.id()))))
        .filter(c -> !c.obligations.isEmpty())
        .max(Comparator.comparingInt((TypicalCase c) -> c.worth(rule)));
  }

  private int worth(BookRule rule) {
    long anchors = obligations.stream().map(o -> o.key().factId()).distinct().count();
    Obligation last = obligations.get(obligations.size() - 1);
    int worth = anchors == 1 ? 30 : 0;
    worth += obligations.size() <= FEW ? 20 : obligations.size() <= MANY ? 10 : 0;
    worth += obligations.stream().anyMatch(o -> o.lastDay().isPresent()) ? 25 : 0;
    worth += last.start().filter(rule.latest().inForce()::contains).isPresent() ? 20 : 0;
    worth += isSpread() ? 15 : 0;
    worth += obligations.stream().mapToInt(o -> shows(o)).max().orElse(0);
    worth += comesAgain(rule) && obligations.size() > 1 ? 12 : 0;
    int facts = look.file().facts().size();
    worth += facts == 2 || facts == FEW ? 10 : facts <= MANY ? 4 : -2 * facts;
    worth -= 2 * scenario.fired().size();
    return worth;
  }

  private static boolean comesAgain(BookRule rule) {
    return rule.rule().recurs().isPresent()
        || rule.latest().due().course() != Due.Course.ONCE_OR_AGAIN;
  }

  /** Returns whether the time to act takes a fair share of all the time there is to draw. */
  private boolean isSpread() {
    LocalDate asOf = look.timeline().asOf();
    LocalDate first = asOf;
    LocalDate last = asOf;
    long longest = 0;
    for (Obligation o : obligations) {
      LocalDate start = o.start().orElse(asOf);
      LocalDate end = o.lastDay().or(o::metOn).orElse(asOf);
      longest = Math.max(longest, ChronoUnit.DAYS.between(start, end));
      first = start.isBefore(first) ? start : first;
      last = end.isAfter(last) ? end : last;
    }
    for (Fact fact : look.file().facts()) {
      LocalDate day = fact instanceof Person ? null : fact.occurredOn();
      first = day != null && day.isBefore(first) ? day : first;
    }
    return longest * SHARE >= ChronoUnit.DAYS.between(first, last);
  }

  private static int shows(Obligation o) {
    boolean broken = o.kind() == ObligationKind.PROHIBITION && o.breachedOn().isPresent();
    return broken
        ? 18
        : switch (o.status()) {
          case MET -> 16;
          case UPCOMING -> 12;
          case OVERDUE -> 10;
          case MET_LATE -> 8;
          case LAPSED, OCCURRED -> 4;
          case UNTRACKED -> -40;
          case UNDETERMINED -> -60;
        };
  }

  /** Returns the obligation that is explained: the last one that is not lapsed, or the last. */
  Obligation shown() {
    for (int i = obligations.size() - 1; i >= 0; i--) {
      if (obligations.get(i).status() != Status.LAPSED) {
        return obligations.get(i);
      }
    }
    return obligations.get(obligations.size() - 1);
  }
}
