package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Rule;

/**
 * What was recorded as done about the very thing a duty is about, on a day before the duty's clock
 * started, so that it does not meet the duty. One of the days is seldom right, so it is asked.
 */
final class TooEarly {

  private final CaseFile file;
  private final Map<String, List<Fact>> about = new HashMap<>();

  /** Looks at a case as recorded. */
  TooEarly(CaseFile file) {
    this.file = file;
    for (Fact fact : file.facts()) {
      if (fact.concerns() != null) {
        about.computeIfAbsent(fact.concerns(), id -> new ArrayList<>(2)).add(fact);
      }
    }
  }

  /** Returns the question about what was done too early to meet a duty, if something was. */
  Optional<Question> question(Obligation one, Rule rule) {
    LocalDate start = one.start().orElse(null);
    if (start == null || !isUnmet(one, rule)) {
      return Optional.empty();
    }
    for (Fact fact : about.getOrDefault(one.key().factId(), List.of())) {
      for (Fulfilment by : rule.fulfilments()) {
        LocalDate day = by.by().matches(fact) ? by.by().in(fact) : null;
        if (day != null && day.isBefore(start) && !isOfItsOwn(fact, by, one)) {
          return Optional.of(question(fact, by, day, start, one));
        }
      }
    }
    return Optional.empty();
  }

  /** What lies ahead and comes again is met next time; what was done before was of another. */
  private static boolean isUnmet(Obligation one, Rule rule) {
    boolean open = one.status() == Status.UPCOMING && rule.recurs().isEmpty();
    return one.key().occurrence().equals("1") && (open || one.status() == Status.OVERDUE);
  }

  /** Another fact of the kind that the duty is about has duties of its own. */
  private boolean isOfItsOwn(Fact fact, Fulfilment by, Obligation one) {
    @Nullable Fact anchor = file.fact(one.key().factId()).orElse(null);
    return anchor != null && by.by().isPlain() && fact.getClass() == anchor.getClass();
  }

  private static Question question(
      Fact fact, Fulfilment by, LocalDate day, LocalDate start, Obligation one) {
    String text =
        "Ligger "
            + by.by().name()
            + " ("
            + day
            + ", "
            + OpenField.named(fact)
            + ") verkligen före den dag som tiden räknas från ("
            + start
            + ")? Rätta den dag som är fel, eller vad uppgiften gäller.";
    return new Question(
        fact.id(),
        by.by().field().name(),
        Question.Kind.DAY,
        text,
        List.of(),
        List.of(one.key().ruleId()));
  }
}
