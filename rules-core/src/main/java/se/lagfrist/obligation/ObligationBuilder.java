package se.lagfrist.obligation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Obligation.Details;

/** Puts an obligation together. For the engine. */
public final class ObligationBuilder {

  final ObligationKey key;
  Details details;
  Force force;
  @Nullable Status status;
  @Nullable Citation citation;
  @Nullable LocalDate start;
  @Nullable LocalDate statutoryDay;
  @Nullable LocalDate lastDay;
  @Nullable LocalDate plannedDay;
  @Nullable LocalDate rolledDay;
  @Nullable LocalDate metOn;
  @Nullable LocalDate closedOn;
  @Nullable LocalDate occurredOn;
  @Nullable LocalDate tooLateSince;
  @Nullable LocalDate breachedOn;
  @Nullable Breach breach;
  @Nullable Gap gap;
  Supplier<String> reason = () -> "";
  boolean projected;
  @Nullable Supplier<Explanation> explanation;
  List<Caveat> caveats = List.of();

  ObligationBuilder(ObligationKey key, Details details, Force force) {
    this.key = requireNonNull(key, "key");
    this.details = requireNonNull(details, "details");
    this.force = requireNonNull(force, "force");
  }

  /** Starts from an obligation that is there. */
  ObligationBuilder(Obligation o) {
    this(o.key(), o.details(), o.force());
    status = o.status();
    citation = o.citation();
    start = o.start().orElse(null);
    statutoryDay = o.statutoryDay().orElse(null);
    lastDay = o.lastDay().orElse(null);
    plannedDay = o.plannedDay().orElse(null);
    rolledDay = o.rolledDay().orElse(null);
    metOn = o.metOn().orElse(null);
    closedOn = o.lapsedOn().orElse(null);
    occurredOn = o.occurredOn().orElse(null);
    tooLateSince = o.tooLateSince().orElse(null);
    breachedOn = o.breachedOn().orElse(null);
    breach = o.breach().orElse(null);
    gap = o.gap().orElse(null);
    reason = o.told();
    projected = o.isProjected();
    explanation = o.explained();
    caveats = o.caveats();
  }

  Days days() {
    return new Days(
        start,
        statutoryDay,
        lastDay,
        plannedDay,
        rolledDay,
        metOn,
        closedOn,
        occurredOn,
        tooLateSince,
        breachedOn);
  }

  /** Sets what is said of the duty in this case. */
  public ObligationBuilder details(Details value) {
    this.details = value;
    return this;
  }

  /** Sets the status. */
  public ObligationBuilder status(Status value) {
    this.status = value;
    return this;
  }

  /** Sets what the last day rests on. */
  public ObligationBuilder force(Force value) {
    this.force = value;
    return this;
  }

  /** Sets the provision. */
  public ObligationBuilder citation(Citation value) {
    this.citation = value;
    return this;
  }

  /** Sets the day the clock started. */
  public ObligationBuilder start(@Nullable LocalDate value) {
    this.start = value;
    return this;
  }

  /** Sets the four days: after 1 §, the last one, the one to plan for, and the rolled one. */
  public ObligationBuilder days(
      @Nullable LocalDate statutory,
      @Nullable LocalDate last,
      @Nullable LocalDate planned,
      @Nullable LocalDate rolled) {
    this.statutoryDay = statutory;
    this.lastDay = last;
    this.plannedDay = planned;
    this.rolledDay = rolled;
    return this;
  }

  /** Sets the day it was done. */
  public ObligationBuilder metOn(@Nullable LocalDate value) {
    this.metOn = value;
    return this;
  }

  /** Sets the day it lapsed. */
  public ObligationBuilder lapsedOn(@Nullable LocalDate value) {
    this.closedOn = value;
    return this;
  }

  /** Sets the day on which what the law says happens happened. */
  public ObligationBuilder occurredOn(@Nullable LocalDate value) {
    this.occurredOn = value;
    return this;
  }

  /** Sets the day from which what is overdue can no longer be done. */
  public ObligationBuilder tooLateSince(@Nullable LocalDate value) {
    this.tooLateSince = value;
    return this;
  }

  /** Sets what was missed. */
  public ObligationBuilder breach(@Nullable Breach value) {
    this.breach = value;
    return this;
  }

  /** Sets the day a prohibition was broken. */
  public ObligationBuilder breachedOn(@Nullable LocalDate value) {
    this.breachedOn = value;
    return this;
  }

  /** Sets the missing day. */
  public ObligationBuilder gap(@Nullable Gap value) {
    this.gap = value;
    return this;
  }

  /** Sets the reason. */
  public ObligationBuilder reason(String value) {
    return reason(() -> value);
  }

  /** Sets what puts the reason together when it is asked for. */
  public ObligationBuilder reason(Supplier<String> value) {
    this.reason = value;
    return this;
  }

  /** Marks it as resting on assumptions about what comes before. */
  public ObligationBuilder projected(boolean value) {
    this.projected = value;
    return this;
  }

  /** Sets what puts the explanation together when it is asked for. */
  public ObligationBuilder explanation(Supplier<Explanation> value) {
    this.explanation = value;
    return this;
  }

  /** Sets the changes of law that it does not take into account. */
  public ObligationBuilder caveats(List<Caveat> value) {
    this.caveats = List.copyOf(value);
    return this;
  }

  /** Returns the obligation. */
  public Obligation build() {
    return new Obligation(this);
  }
}
