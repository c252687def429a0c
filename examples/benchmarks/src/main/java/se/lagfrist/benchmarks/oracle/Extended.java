package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.oracle.Doing.Done;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Gap;

/** Decisions that give a duty another last day than the law does. */
final class Extended {

  private final Duty duty;
  private final PlainCase file;
  private final Fact anchor;

  Extended(Duty duty, PlainCase file, Fact anchor) {
    this.duty = duty;
    this.file = file;
    this.anchor = anchor;
  }

  /** The last decision that gives the duty a later last day than the law does. */
  @Nullable Extension extension(Days own, LocalDate counts) {
    Extension last = null;
    LocalDate lastDecided = null;
    if (duty.extendable) {
      for (Extension one : file.all(Extension.class)) {
        LocalDate until = one.until();
        LocalDate decided = one.decidedOn();
        if (anchor.id().equals(one.concerns())
            && until != null
            && decided != null
            && !decided.isBefore(counts)
            && (own.last() == null || until.isAfter(own.last()))
            && (lastDecided == null || !decided.isBefore(lastDecided))) {
          last = one;
          lastDecided = decided;
        }
      }
    }
    return last;
  }

  /** A decision that gives the duty another last day, and does not say which or since when. */
  @Nullable Gap extendedToNoDay(Days own, LocalDate counts) {
    Extension first = null;
    if (duty.extendable || duty.endsWhenExtended) {
      for (Extension one : file.all(Extension.class)) {
        LocalDate decided = one.decidedOn();
        LocalDate until = one.until();
        boolean lacksEnd = until == null && decided != null && !decided.isBefore(counts);
        boolean lacksDecision =
            decided == null && until != null && (own.last() == null || until.isAfter(own.last()));
        if (anchor.id().equals(one.concerns())
            && (lacksEnd || lacksDecision)
            && (first == null || one.id().compareTo(first.id()) < 0)) {
          first = one;
        }
      }
    }
    if (first == null) {
      return null;
    }
    return first.until() == null
        ? new Gap(first.id(), "until", "förlängningens slutdag")
        : new Gap(first.id(), "decidedOn", "beslutet om förlängning");
  }

  /** A time that had run out had run out, though it was extended afterwards. */
  static @Nullable Breach missedBefore(
      @Nullable LocalDate limit, @Nullable LocalDate extendedOn, @Nullable Done met) {
    if (limit == null || extendedOn == null || !extendedOn.isAfter(limit)) {
      return null;
    }
    return met == null || met.day().isAfter(limit) ? Breach.of(limit, extendedOn) : null;
  }
}
