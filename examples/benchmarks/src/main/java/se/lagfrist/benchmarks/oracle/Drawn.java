package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Contact;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.drools.DroolsMatcher;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Arisen;

/**
 * The facts of a case with what follows from them: what the conclusions of the rules add, and which
 * measures the law itself has ended. Which conclusions apply is found by ordinary Drools sessions.
 *
 * @param facts the facts
 * @param endedBy by id of a measure the id of the rule by which the law ended it
 */
record Drawn(List<Fact> facts, Map<String, String> endedBy) {

  static final String ENDED_ON = "endedOn";

  static final NavigableSet<LocalDate> NO_MEETINGS = new TreeSet<>();

  private static final Comparator<Arisen> IN_ORDER =
      Comparator.comparing((Arisen a) -> a.rule().id()).thenComparing(a -> a.anchor().id());

  /** Draws the conclusions, step by step: each sees what the steps before it have added. */
  static Drawn of(String caseId, List<Fact> known, List<DroolsMatcher> steps) {
    Drawn drawn = new Drawn(known, Map.of());
    for (DroolsMatcher step : steps) {
      List<Arisen> found = new ArrayList<>(step.match(caseId, drawn.facts));
      if (!found.isEmpty()) {
        found.sort(IN_ORDER);
        Drawing drawing = new Drawing(caseId, drawn);
        ShownFirst.of(found, drawn.facts).forEach(drawing::draw);
        drawn = drawing.drawn();
      }
    }
    return drawn;
  }

  /**
   * Ends the measure that an effect of the law has ended, unless its end is recorded, or the file
   * shows that it went on, or it is unsettled whether it has.
   *
   * @return this if nothing was ended
   */
  Drawn ended(Obligation occurred, LocalDate asOf) {
    PlainCase file = new PlainCase(this, asOf, NO_MEETINGS);
    Fact anchor = file.byId(occurred.key().factId());
    Fact about = anchor == null || anchor.concerns() == null ? null : file.byId(anchor.concerns());
    Fact ending = canCease(anchor) ? anchor : about;
    LocalDate day = occurred.occurredOn().orElse(null);
    if (ending == null || !canCease(ending) || day == null) {
      return this;
    }
    Fact measure = ending;
    if (FactType.of(measure).endOf(measure) != null) {
      return this;
    }
    long late = occurred.breach().map(b -> b.days()).orElse(0L);
    LocalDate acted = late > 0 ? day.plusDays(late - 1) : asOf;
    boolean unsettled = occurred.rolledDay().map(acted::isBefore).orElse(false);
    if (unsettled || (occurred.breach().isEmpty() && goesOn(measure, day))) {
      return this;
    }
    List<Fact> after = new ArrayList<>(facts.size());
    Map<String, String> by = new HashMap<>(endedBy);
    for (Fact fact : facts) {
      boolean part = fact == measure || measure.id().equals(fact.concerns());
      boolean same = fact.getClass() == measure.getClass();
      if (part && same && FactType.of(fact).endOf(fact) == null) {
        Fact over = FactType.of(fact).with(fact, ENDED_ON, day);
        after.add(
            over instanceof Judgment
                ? over
                : FactType.of(over).with(over, "endReason", EndReason.EXPIRED));
        by.putIfAbsent(fact.id(), occurred.key().ruleId());
      } else {
        after.add(fact);
      }
    }
    return new Drawn(after, by);
  }

  /** A measure ceases by law, and so does a decision. */
  private static boolean canCease(@Nullable Fact fact) {
    return fact instanceof CoerciveMeasure || fact instanceof Decision || fact instanceof Judgment;
  }

  /** Something of the measure, or done under it, on the day or later. */
  private boolean goesOn(Fact measure, LocalDate day) {
    for (DateField field : FactType.of(measure).dates()) {
      LocalDate own = field.of(measure);
      if (!field.stated() && own != null && !own.isBefore(day)) {
        return true;
      }
    }
    for (Fact fact : facts) {
      boolean shows =
          fact instanceof CoerciveMeasure
              || fact instanceof Review
              || fact instanceof Placement
              || fact instanceof Extension
              || fact instanceof Contact
              || fact instanceof Judgment;
      LocalDate came = shows ? fact.occurredOn() : null;
      if (came != null && !came.isBefore(day) && measure.id().equals(fact.concerns())) {
        return true;
      }
    }
    return false;
  }
}
