package se.lagfrist.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Status;
import se.lagfrist.rulebook.Lapse;
import se.lagfrist.rulebook.Rule;

/**
 * A decision to extend the time of a duty that does not say to which day, or not when it was made:
 * the time may have another last day than the rule gives, and nobody can tell which until the day
 * is known.
 */
final class OpenExtension {

  private static final FactType EXTENSION = FactType.of(Extension.class);
  private static final DateField UNTIL = EXTENSION.date("until");
  private static final DateField DECIDED = EXTENSION.date("decidedOn");

  private OpenExtension() {}

  /**
   * Returns the gap if the duty would be called missed, or its effect brought about, though its
   * time was extended to a day that is not known; else null.
   *
   * @param verdict how the duty is judged by the day that the rule gives
   * @param counts the day from which things count; what was extended before it was another time
   * @param last the last day that the rule gives, or null; no time is extended to a day within it
   */
  static @Nullable Gap behind(
      Verdict verdict,
      Rule rule,
      Fact anchor,
      CaseView view,
      LocalDate counts,
      @Nullable LocalDate last) {
    boolean out = verdict.status() == Status.OVERDUE || verdict.status() == Status.OCCURRED;
    return out && canBeExtended(rule) ? find(anchor, view, counts, last) : null;
  }

  private static boolean canBeExtended(Rule rule) {
    return rule.extendable() || rule.lapses().stream().anyMatch(Lapse.Extended.class::isInstance);
  }

  private static @Nullable Gap find(
      Fact anchor, CaseView view, LocalDate counts, @Nullable LocalDate last) {
    Facts all = view.all(EXTENSION).concerning(anchor.id());
    Extension first = null;
    for (int i = 0; i < all.size(); i++) {
      Extension one = (Extension) all.get(i);
      if (all.concerns(i, anchor.id())
          && isOpen(one, counts, last)
          && (first == null || one.id().compareTo(first.id()) < 0)) {
        first = one;
      }
    }
    if (first == null) {
      return null;
    }
    DateField missing = first.decidedOn() == null ? DECIDED : UNTIL;
    return new Gap(first.id(), missing.name(), missing.swedish());
  }

  private static boolean isOpen(Extension one, LocalDate counts, @Nullable LocalDate last) {
    LocalDate decided = one.decidedOn();
    LocalDate until = one.until();
    return decided == null
        ? until != null && (last == null || until.isAfter(last))
        : until == null && !decided.isBefore(counts);
  }
}
