package se.lagfrist.authoring.lawtext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawStatus;
import se.lagfrist.law.Reading;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/**
 * Why a text that is at hand may not be the wording that governs: a text shows its act as it was
 * when it was fetched.
 */
final class WordingDoubt {

  private final Citation provision;
  private final LawStatus law;

  WordingDoubt(Citation provision, LawStatus law) {
    this.provision = provision;
    this.law = law;
  }

  /**
   * Returns what must be said beside a section.
   *
   * @param section the section in the text
   * @param rule the rule that rests on it
   * @param day the day whose wording governs
   * @return Swedish sentences; empty if the text is the wording
   */
  List<String> of(SectionText section, Rule rule, LocalDate day) {
    List<String> doubts = new ArrayList<>();
    LawText governs = governing(rule, day);
    if (governs != null) {
      later(section, rule, governs, doubts);
    }
    boolean unread = isAfterReading(section);
    if (unread) {
      doubts.add(
          "Paragrafen är i texten ändrad genom SFS "
              + section.amendedBy()
              + ", efter läsningen; regeln är inte läst mot den lydelsen.");
    }
    if (!unread && section.from() == null) {
      earlier(day, doubts);
    }
    return doubts;
  }

  /** The text may be later than the wording that governs. */
  private void later(SectionText section, Rule rule, LawText governs, List<String> doubts) {
    LocalDate to = governs.inForce().to();
    String amended = section.amendedBy();
    if (to == null || amended == null || section.from() != null) {
      return;
    }
    // What was made two years before the wording ended came into force while it applied.
    boolean old = Integer.parseInt(amended.substring(0, 4)) < to.getYear() - 1;
    if (!old && isFollowed(rule, governs)) {
      doubts.add(
          "Lydelsen som styr gällde till och med "
              + to
              + "; i texten är paragrafen ändrad genom SFS "
              + amended
              + ", så den kan vara en senare lydelse.");
    }
  }

  /** The text may be earlier than a change that is known and not read. */
  private void earlier(LocalDate day, List<String> doubts) {
    for (LawChange change : law.changes()) {
      LocalDate from = change.inForce();
      if (from == null || from.isAfter(day) || change.read()) {
        continue;
      }
      if (change.effect() == LawChange.Effect.REPLACES && change.touches(provision)) {
        doubts.add(
            provision.source()
                + " är ersatt från "
                + from
                + " ("
                + change.cited()
                + "), inte inläst; texten är den äldre aktens.");
      } else if (names(change)) {
        doubts.add(
            "Paragrafen ändras från "
                + from
                + " ("
                + change.cited()
                + "), och ändringen är inte inläst; texten kan vara lydelsen dessförinnan.");
      }
    }
  }

  /** Whether a change is about the section or its chapter, not only somewhere in the act. */
  private boolean names(LawChange change) {
    return change.touches().stream()
        .filter(t -> !t.print().equals(t.source()))
        .anyMatch(provision::meets);
  }

  private boolean isAfterReading(SectionText section) {
    String through = law.reading(provision).map(Reading::through).orElse(null);
    String amended = section.amendedBy();
    return through != null && amended != null && number(amended) > number(through);
  }

  private @Nullable LawText governing(Rule rule, LocalDate day) {
    return rule.law().versions().stream()
        .filter(t -> t.inForce().contains(day) && t.citation().meets(provision))
        .findFirst()
        .orElse(null);
  }

  /** Whether the rule has a later wording of the same section. */
  private static boolean isFollowed(Rule rule, LawText text) {
    LocalDate to = text.inForce().to();
    return to != null
        && rule.law().versions().stream()
            .anyMatch(t -> t.inForce().from().isAfter(to) && t.citation().meets(text.citation()));
  }

  private static long number(String sfs) {
    String[] parts = sfs.split(":", 2);
    return Long.parseLong(parts[0]) * 100_000 + Long.parseLong(parts[1]);
  }
}
