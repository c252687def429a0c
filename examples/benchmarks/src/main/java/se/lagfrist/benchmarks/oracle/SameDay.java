package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Placement;
import se.lagfrist.rulebook.Happening;

/** What came the day that a fact is told to have too. */
final class SameDay {

  private final PlainCase seen;
  private final Fact of;

  SameDay(PlainCase seen, Fact of) {
    this.seen = seen;
    this.of = of;
  }

  /** The first day on or after the decision on which one of some happenings came to the fact. */
  @Nullable LocalDate first(List<Happening> happenings, LocalDate decided) {
    LocalDate first = null;
    for (Happening happening : happenings) {
      When as = When.of(happening);
      for (Fact fact : seen.ofKind(as.kind)) {
        boolean same =
            fact instanceof Placement
                ? seen.carriesOut(fact.id(), of)
                : fact instanceof Judgment || fact instanceof Execution
                    ? names(fact)
                    : seen.relates(of, fact);
        LocalDate came = same && as.isOf(fact) ? as.in(fact) : null;
        if (came != null && !came.isBefore(decided) && (first == null || came.isBefore(first))) {
          first = came;
        }
      }
    }
    return first;
  }

  /** What names nothing may be of another; what was applied for meanwhile is of this one. */
  private boolean names(Fact fact) {
    Fact named = fact.concerns() == null ? null : seen.byId(fact.concerns());
    if (named == null || named.id().equals(of.id())) {
      return named != null;
    }
    return fact instanceof Judgment
        && named instanceof CoerciveMeasure asked
        && asked.decidedOn() == null
        && asked.applicationOn() != null
        && of.equals(before(asked));
  }

  /** Returns what stood when a measure was applied for and goes over into it. */
  private @Nullable CoerciveMeasure before(CoerciveMeasure asked) {
    return new Matters(seen, FactType.of(asked).with(asked, "decidedOn", asked.applicationOn()))
        .before();
  }
}
