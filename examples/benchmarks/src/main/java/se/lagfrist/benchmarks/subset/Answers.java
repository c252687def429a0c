package se.lagfrist.benchmarks.subset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the fired rules of one case say: that a duty has started, and that it was done. The
 * other engines have no negation that all of them share, so "not done" is what is left.
 */
public final class Answers {

  private final LocalDate asOf;
  private final Map<Duty, Map<String, LocalDate>> started = new EnumMap<>(Duty.class);
  private final Map<Duty, Map<String, LocalDate>> done = new EnumMap<>(Duty.class);
  private final Set<String> untold = new HashSet<>();

  /** No answers yet, for the day asked about. */
  public Answers(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Notes that a duty started, and when it was done if the same fact tells. */
  public void started(Duty duty, String fact, @Nullable LocalDate day, @Nullable LocalDate doneOn) {
    started.computeIfAbsent(duty, d -> new HashMap<>()).put(fact, known(day));
    if (doneOn != null) {
      done(duty, fact, doneOn);
    }
  }

  /** Notes that a duty was done; the first day counts. */
  public void done(Duty duty, @Nullable String fact, @Nullable LocalDate day) {
    done.computeIfAbsent(duty, d -> new HashMap<>())
        .merge(known(fact), known(day), (a, b) -> a.isBefore(b) ? a : b);
  }

  /** Notes that a duty was done on a day nobody entered, so that nothing can be said of it. */
  public void untold(Duty duty, @Nullable String fact) {
    untold.add(duty.id() + known(fact));
  }

  /** Returns the answers. */
  public List<Answer> list() {
    List<Answer> answers = new ArrayList<>();
    started.forEach(
        (duty, facts) ->
            facts.forEach(
                (fact, day) -> {
                  LocalDate doneOn = done.getOrDefault(duty, Map.of()).get(fact);
                  if (doneOn != null || !untold.contains(duty.id() + fact)) {
                    answers.add(Answer.of(duty, fact, day, doneOn, asOf));
                  }
                }));
    return answers;
  }

  /** Conditions see to it that a consequence never meets a missing value. */
  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}
