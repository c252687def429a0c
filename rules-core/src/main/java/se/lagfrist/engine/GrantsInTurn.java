package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;

/**
 * Decisions and judgments that granted a measure and were carried out, by measure and act in the
 * order in which they came: what is given is given under the last of them.
 */
final class GrantsInTurn {

  private static final List<FactType> TYPES =
      List.of(FactType.of(Decision.class), FactType.of(Judgment.class));
  private static final FactType EXECUTION = FactType.of(Execution.class);

  private final Map<Object, TreeMap<LocalDate, Begun>> begun = new HashMap<>();

  /**
   * A grant that was carried out.
   *
   * @param fact the decision or judgment
   * @param day the first day on which what it grants was given in full
   */
  record Begun(Fact fact, LocalDate day) {

    private static Begun first(Begun a, Begun b) {
      int byDay = a.day.compareTo(b.day);
      return byDay < 0 || (byDay == 0 && a.fact.id().compareTo(b.fact.id()) < 0) ? a : b;
    }
  }

  private GrantsInTurn(CaseView view) {
    Map<String, LocalDate> days = new HashMap<>();
    for (Fact fact : view.all(EXECUTION)) {
      Execution one = (Execution) fact;
      if (one.concerns() != null
          && one.startedOn() != null
          && !Boolean.TRUE.equals(one.partial())) {
        days.merge(one.concerns(), one.startedOn(), (a, b) -> b.isBefore(a) ? b : a);
      }
    }
    for (FactType type : TYPES) {
      for (Fact fact : view.all(type)) {
        Object sort = sort(fact);
        LocalDate came = DutyFacts.anchorDay(fact);
        LocalDate day = days.get(fact.id());
        if (sort != null && came != null && day != null && !isRefusal(fact)) {
          begun
              .computeIfAbsent(sort, s -> new TreeMap<>())
              .merge(came, new Begun(fact, day), Begun::first);
        }
      }
    }
  }

  /** Returns the next grant of the same after a decision or judgment that was carried out. */
  static @Nullable Begun after(Fact grant, CaseView view) {
    Object sort = sort(grant);
    LocalDate came = DutyFacts.anchorDay(grant);
    if (sort == null || came == null) {
      return null;
    }
    GrantsInTurn all =
        view.kept(GrantsInTurn.class, GrantsInTurn.class, () -> new GrantsInTurn(view));
    TreeMap<LocalDate, Begun> same = all.begun.get(sort);
    Map.Entry<LocalDate, Begun> next = same == null ? null : same.higherEntry(came);
    return next == null ? null : next.getValue();
  }

  private static boolean isRefusal(Fact fact) {
    return fact instanceof Judgment judgment
        ? judgment.outcome() != JudgmentOutcome.GRANTS_MEASURE
        : Candidates.isRefusal(fact);
  }

  private static @Nullable Object sort(Fact fact) {
    if (fact instanceof Decision one) {
      return sort(one.measure(), one.law());
    }
    return fact instanceof Judgment one ? sort(one.measure(), one.law()) : null;
  }

  /** Money is granted for a time: what is paid for another month does not take its place. */
  private static @Nullable Object sort(@Nullable Measure measure, @Nullable LawArea law) {
    boolean money = measure == Measure.INCOME_SUPPORT || measure == Measure.OTHER_FINANCIAL;
    return measure == null || money ? null : Arrays.asList(measure, law);
  }
}
