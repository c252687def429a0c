package se.lagfrist.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawStatus;
import se.lagfrist.law.Reading;

/**
 * How current a rule is: how far what it rests on was read, and which changes since then it does
 * not know.
 *
 * @param provisions what it rests on, by wording
 * @param readings how far the sources of its wordings were read
 * @param changes the changes that may matter for it and were not read
 */
public record RuleCurrency(
    List<Citation> provisions, List<Reading> readings, List<LawChange> changes) {

  /** Copies the lists. */
  public RuleCurrency {
    provisions = List.copyOf(provisions);
    readings = List.copyOf(readings);
    changes = List.copyOf(changes);
  }

  /**
   * Returns how current a rule is.
   *
   * @param rule the rule
   * @param status what is known of the law
   */
  public static RuleCurrency of(Rule rule, LawStatus status) {
    List<LawText> texts = rule.law().versions();
    List<Citation> provisions = texts.stream().map(LawText::citation).toList();
    Set<Reading> readings = new LinkedHashSet<>();
    provisions.forEach(c -> status.reading(c).ifPresent(readings::add));
    List<LawChange> changes = new ArrayList<>();
    for (LawChange change : status.unread(rule.id(), provisions)) {
      if (texts.stream().anyMatch(t -> reaches(change, rule, t))) {
        changes.add(change);
      }
    }
    OwnReading own = rule.reading();
    LocalDate replacedOn = own == null ? null : own.replacedOn();
    String by = own == null ? null : own.replacedBy();
    if (replacedOn != null && by != null) {
      changes.add(
          LawChange.replaced(
              "regel." + rule.id(),
              provisions.stream().map(c -> Citation.parse(c.source())).distinct().toList(),
              replacedOn,
              by,
              rule.file()));
    }
    return new RuleCurrency(provisions, List.copyOf(readings), changes);
  }

  /** What had ended before a change is not touched by it. */
  private static boolean reaches(LawChange change, Rule rule, LawText text) {
    LocalDate to = text.inForce().to();
    return (to == null || !to.isBefore(change.from().minusDays(1)))
        && (change.rules().contains(rule.id()) || change.touches(text.citation()));
  }

  /** Returns what is known and not read, one Swedish sentence for each change. */
  public List<String> swedish() {
    return changes.stream().map(c -> c.swedish(provisions)).toList();
  }
}
