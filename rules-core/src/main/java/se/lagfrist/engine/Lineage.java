package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/**
 * A fact, what it concerns, what that concerns, and the inquiry behind each of them.
 *
 * <p>Seldom more than a few. Where each of thousands of facts concerns the one before, they are not
 * gone through for each of them: a {@link Descent} of the whole case tells what comes before what.
 */
final class Lineage {

  /** So many are gone through. */
  private static final int FEW = 48;

  private final Fact fact;
  private final CaseView view;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final @Nullable Descent descent;

  private Lineage(Fact fact, CaseView view) {
    this.fact = fact;
    this.view = view;
    this.descent = goThrough(FEW) ? null : view.kept(Descent.class, Descent.class, this::descent);
  }

  static Lineage of(Fact fact, CaseView view) {
    return new Lineage(fact, view);
  }

  private Descent descent() {
    return new Descent(view);
  }

  /** Goes through them; returns whether there were no more than so many. */
  private boolean goThrough(int most) {
    facts.clear();
    ids.clear();
    Fact next = fact;
    while (next != null && ids.add(next.id())) {
      facts.add(next);
      Fact inquiry = view.inquiryBehind(next);
      if (inquiry != null && ids.add(inquiry.id())) {
        facts.add(inquiry);
      }
      next = next.concerns() == null ? null : view.fact(next.concerns());
      if (facts.size() > most && next != null) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a fact is among them. */
  boolean has(String id) {
    return descent == null ? ids.contains(id) : descent.isBefore(id, fact);
  }

  /** Returns all of them. */
  List<Fact> facts() {
    if (descent != null) {
      goThrough(Integer.MAX_VALUE);
    }
    return facts;
  }

  /** Returns the first day that any of them came about, or null if none is known. */
  @Nullable LocalDate firstDay() {
    if (descent != null) {
      return descent.firstDay(fact);
    }
    LocalDate first = null;
    for (int i = 0; i < facts.size(); i++) {
      first = earlier(first, earliestDay(facts.get(i)));
    }
    return first;
  }

  /** Returns the first day of a fact, stated days apart. */
  static @Nullable LocalDate earliestDay(Fact fact) {
    LocalDate first = null;
    for (DateField field : FactType.of(fact).dates()) {
      first = field.stated() ? first : earlier(first, field.of(fact));
    }
    return first;
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.isBefore(a) ? b : a;
  }
}
