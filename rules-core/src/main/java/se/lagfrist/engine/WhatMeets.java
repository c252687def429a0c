package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Review;
import se.lagfrist.obligation.Gap;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Reach;
import se.lagfrist.rulebook.Rule;

/** Finds what meets one rule about one anchor. */
final class WhatMeets {

  private final Rule rule;
  private final Fact anchor;
  private final List<Fact> links;
  private final CaseView view;
  private @Nullable Matter matter;
  private List<Happened> times = List.of();
  private List<DutyFacts.Rejected> rejected = List.of();
  private @Nullable Gap undated;

  /**
   * What is asked.
   *
   * @param links the facts that the law sees as one with the anchor's, nearest first
   */
  WhatMeets(Rule rule, Fact anchor, List<Fact> links, CaseView view) {
    this.rule = rule;
    this.anchor = anchor;
    this.links = links;
    this.view = view;
  }

  /** Returns what was done, as far back from the day from which things count as the rule says. */
  Happenings done(LocalDate counts) {
    List<Fulfilment> fulfilments = rule.fulfilments();
    for (int i = 0; i < fulfilments.size(); i++) {
      Fulfilment fulfilment = fulfilments.get(i);
      if (fulfilment.reach() == Reach.MEASURE_BEFORE) {
        underMeasureBefore(fulfilment, counts);
      } else {
        List<Fact> facts = meeting(fulfilment.by());
        for (int j = 0; j < facts.size(); j++) {
          consider(fulfilment, facts.get(j), counts);
        }
      }
    }
    if (times.size() > 1) {
      times.sort(Happenings.BY_DAY);
    }
    return times.isEmpty() && rejected.isEmpty() && undated == null
        ? Happenings.NONE
        : new Happenings(times, rejected, undated);
  }

  private void consider(Fulfilment fulfilment, Fact fact, LocalDate counts) {
    Happening by = fulfilment.by();
    LocalDate day = by.in(fact);
    if (day != null && isOfBefore(fact, day)) {
      return;
    }
    if (endedByLaw(by, fact)) {
      // Nobody did it; it ends the need, which is told apart.
      return;
    }
    if (day == null) {
      if (undated == null && by.field().isMissing(fact)) {
        undated = new Gap(fact.id(), by.field().name(), by.name());
      }
    } else if (!allowed(fulfilment.bodies(), fact)) {
      rejected = rejected.isEmpty() ? new ArrayList<>() : rejected;
      rejected.add(new DutyFacts.Rejected(new Happened(day, fact, by), body(fact)));
    } else if (!day.isBefore(counts)
        || (fulfilment.reach() == Reach.MATTER && matter().includes(fact, day))) {
      add(new Happened(day, fact, by, fulfilment.atLatest()));
    }
  }

  private void underMeasureBefore(Fulfilment fulfilment, LocalDate counts) {
    Fact before = matter().measureBefore();
    if (before == null) {
      return;
    }
    Happening by = fulfilment.by();
    List<Fact> facts = by.matches(before) ? List.of(before) : view.facts(before, by);
    for (int i = 0; i < facts.size(); i++) {
      LocalDate day = by.in(facts.get(i));
      if (day != null && day.isBefore(counts) && matter().underMeasureBefore(facts.get(i), day)) {
        add(new Happened(day, facts.get(i), by, fulfilment.atLatest()));
      }
    }
  }

  private boolean endedByLaw(Happening by, Fact fact) {
    return by.field().name().equals(Conclusions.ENDED_ON) && view.endedByLaw(fact.id()) != null;
  }

  /** Nothing is appealed that is not there yet: the appeal is of something before. */
  private boolean isOfBefore(Fact fact, LocalDate day) {
    LocalDate came = fact instanceof Appeal ? DutyFacts.anchorDay(anchor) : null;
    return came != null && day.isBefore(came);
  }

  private void add(Happened one) {
    times = times.isEmpty() ? new ArrayList<>(4) : times;
    times.add(one);
  }

  private Matter matter() {
    Matter found = matter;
    if (found == null) {
      found = new Matter(anchor, view);
      matter = found;
    }
    return found;
  }

  /** Returns what may meet the duty: of the anchor, and of the links before it. */
  private List<Fact> meeting(Happening happening) {
    List<Fact> own = view.facts(anchor, happening);
    if (links.isEmpty() || happening.factType().type() == anchor.getClass()) {
      return own;
    }
    Map<String, Fact> all = new LinkedHashMap<>();
    own.forEach(fact -> all.put(fact.id(), fact));
    links.forEach(before -> view.facts(before, happening).forEach(f -> all.putIfAbsent(f.id(), f)));
    return List.copyOf(all.values());
  }

  private static boolean allowed(Set<Body> bodies, Fact fact) {
    return bodies.isEmpty() || bodies.contains(body(fact));
  }

  private static Body body(Fact fact) {
    Body body = null;
    if (fact instanceof Review review) {
      body = review.body();
    } else if (fact instanceof Decision decision) {
      body = decision.body();
    } else if (fact instanceof CoerciveMeasure measure) {
      body = measure.body();
    }
    return body == null ? Body.UNKNOWN : body;
  }
}
