package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
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
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.rulebook.Rule;

/**
 * Ends the measures and decisions of a case that by law have run out, and everything that hangs on
 * them.
 */
final class LegalEnds {

  private static final FactType MEASURE = FactType.of(CoerciveMeasure.class);

  private final Conclusions so;
  private final CaseFile file;
  private final LocalDate asOf;
  private final Map<String, Fact> ended = new LinkedHashMap<>();
  private final Map<String, Concluded> why = new LinkedHashMap<>();

  /** By the fact it concerns the last day on which something was done that shows it went on. */
  private @Nullable Map<String, LocalDate> signs;

  /** By what a measure under another grants the last day on which it was granted. */
  private @Nullable Map<Object, LocalDate> grants;

  LegalEnds(Conclusions so, LocalDate asOf) {
    this.so = so;
    this.file = so.file();
    this.asOf = asOf;
  }

  /** Ends the measure that something that has occurred is about, if it has ceased. */
  void consider(Rule rule, Obligation occurred) {
    Fact anchor = now(occurred.key().factId());
    LocalDate day = occurred.occurredOn().orElse(null);
    if (anchor == null || day == null || isSavedIfMoved(occurred, day)) {
      return;
    }
    Fact measure = anchor;
    if (!canCease(anchor) && anchor.concerns() != null) {
      Fact concerned = now(anchor.concerns());
      measure = concerned == null ? anchor : concerned;
    }
    boolean open = canCease(measure) && FactType.of(measure).endOf(measure) == null;
    boolean firm = occurred.breach().isPresent();
    if (open && (firm || !goesOn(measure, day))) {
      end(rule, anchor, measure, day);
    }
  }

  /** A measure ceases by law, and so does a decision, the court's too. */
  private static boolean canCease(Fact fact) {
    return fact instanceof CoerciveMeasure || fact instanceof Decision || fact instanceof Judgment;
  }

  private @Nullable Fact now(String id) {
    Fact fact = ended.get(id);
    return fact != null ? fact : file.fact(id).orElse(null);
  }

  /**
   * Returns whether it is unsettled that the measure has ceased: it has not if 2 § of lag
   * (1930:173) moves the last day and the thing was done by then, or can still be.
   */
  private boolean isSavedIfMoved(Obligation occurred, LocalDate occurs) {
    LocalDate moved = occurred.rolledDay().orElse(null);
    long days = occurred.breach().map(Breach::days).orElse(0L);
    LocalDate done = days > 0 ? occurs.minusDays(1).plusDays(days) : asOf;
    return moved != null && done.isBefore(moved);
  }

  /**
   * Returns whether the file shows that a measure went on after a day: what should have kept it
   * alive was then done, though it is not recorded.
   */
  private boolean goesOn(Fact measure, LocalDate day) {
    for (DateField field : FactType.of(measure).dates()) {
      LocalDate own = field.stated() ? null : field.of(measure);
      if (own != null && !own.isBefore(day)) {
        return true;
      }
    }
    Map<String, LocalDate> all = signs == null ? signs() : signs;
    signs = all;
    LocalDate last = all.get(measure.id());
    return (last != null && !last.isBefore(day)) || isRenewed(measure, day);
  }

  /** Returns whether a measure was granted again, under the same other measure, from a day on. */
  private boolean isRenewed(Fact measure, LocalDate day) {
    Object grant = grant(measure);
    if (grant == null) {
      return false;
    }
    Map<Object, LocalDate> all = grants == null ? grants() : grants;
    grants = all;
    LocalDate last = all.get(grant);
    return last != null && !last.isBefore(day);
  }

  private Map<Object, LocalDate> grants() {
    Map<Object, LocalDate> last = new HashMap<>();
    for (Fact fact : file.facts(MEASURE)) {
      Object grant = grant(fact);
      LocalDate came = fact.occurredOn();
      if (grant != null && came != null) {
        last.merge(grant, came, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return last;
  }

  /** Returns what a measure under another measure grants, or null for what is none. */
  private @Nullable Object grant(Fact fact) {
    String under = fact.concerns();
    return under != null
            && fact instanceof CoerciveMeasure measure
            && file.fact(under).orElse(null) instanceof CoerciveMeasure
        ? Arrays.asList(under, measure.kind())
        : null;
  }

  private Map<String, LocalDate> signs() {
    Map<String, LocalDate> last = new HashMap<>();
    for (Fact fact : file.facts()) {
      LocalDate came = isSign(fact) ? fact.occurredOn() : null;
      if (came != null && fact.concerns() != null) {
        last.merge(fact.concerns(), came, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return last;
  }

  private static boolean isSign(Fact fact) {
    return fact instanceof CoerciveMeasure
        || fact instanceof Review
        || fact instanceof Placement
        || fact instanceof Extension
        || fact instanceof Contact
        || fact instanceof Judgment;
  }

  private void end(Rule by, Fact anchor, Fact measure, LocalDate day) {
    put(by, anchor, measure, day);
    for (Fact fact : file.facts(FactType.of(measure)).concerning(measure.id())) {
      if (measure.id().equals(fact.concerns())) {
        put(by, anchor, fact, day);
      }
    }
  }

  private void put(Rule by, Fact anchor, Fact fact, LocalDate day) {
    if (FactType.of(fact).endOf(fact) == null && !ended.containsKey(fact.id())) {
      FactType type = FactType.of(fact);
      Fact over = type.with(fact, Conclusions.ENDED_ON, day);
      // A judgment does not tell why it is no longer in force.
      ended.put(
          fact.id(),
          fact instanceof Judgment
              ? over
              : type.with(over, Conclusions.END_REASON, EndReason.EXPIRED));
      why.put(fact.id(), new Concluded(by, anchor, Conclusions.ENDED_ON));
    }
  }

  /** Returns the case with what has ceased ended; the same if nothing has. */
  Conclusions conclusions() {
    if (ended.isEmpty()) {
      return so;
    }
    Map<String, List<Concluded>> all = new LinkedHashMap<>(so.concluded());
    why.forEach(
        (id, one) -> {
          List<Concluded> its = new ArrayList<>(all.getOrDefault(id, List.of()));
          its.add(one);
          all.put(id, List.copyOf(its));
        });
    List<Fact> facts = new ArrayList<>(file.facts());
    facts.replaceAll(fact -> ended.getOrDefault(fact.id(), fact));
    return new Conclusions(file.with(facts), all, so.missing());
  }
}
