package se.lagfrist.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagfrist.law.Reading;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;
import se.lagfrist.time.DateSpan;

/**
 * Keeps a change of law from rewriting the past: wordings that a rule had stay as they were, but
 * that the one in force may be given an end. What began under a wording would otherwise be counted
 * anew.
 */
final class ChangeGuard {

  /** Further ahead than this a change of law is asked about. */
  private static final int YEARS_AHEAD = 5;

  private final Map<String, RuleText> before = new HashMap<>();
  private final LocalDate read;

  private ChangeGuard(List<RuleText> before, LocalDate read) {
    before.forEach(text -> this.before.put(text.id(), text));
    this.read = read;
  }

  /** Guards the rules of packs that carry their rule files; of others nothing is known. */
  static ChangeGuard of(List<RulePack> packs) {
    List<RuleSource> sources = new ArrayList<>();
    for (RulePack pack : packs) {
      for (PackFile file : pack.ruleFiles()) {
        sources.add(new RuleSource(file.name(), file.text()));
      }
    }
    return of(
        Gate.check(sources).stream().map(RuleText::of).toList(), Reading.shipped().get(0).on());
  }

  /** Guards rules as they were written on the day the law was read. */
  static ChangeGuard of(List<RuleText> before, LocalDate read) {
    return new ChangeGuard(before, read);
  }

  /** Returns what a changed rule does to the past, and which days should be looked at again. */
  List<RuleFinding> in(RuleText is) {
    RuleText was = before.get(is.id());
    if (was == null) {
      return List.of();
    }
    List<RuleFinding> found = new ArrayList<>();
    List<RuleText.Wording> old = was.wordings();
    for (RuleText.Wording wording : old) {
      kept(wording, is).ifPresent(found::add);
    }
    for (RuleText.Wording wording : is.wordings()) {
      asked(is, wording, old).ifPresent(found::add);
    }
    if (found.stream().noneMatch(f -> f.level() == RuleFinding.Level.ERROR)) {
      ended(is, old).ifPresent(found::add);
    }
    return found;
  }

  /** A last wording that is given an end takes the duty away from what begins later. */
  private static Optional<RuleFinding> ended(RuleText is, List<RuleText.Wording> old) {
    boolean open = old.stream().anyMatch(w -> w.law().inForce().to() == null);
    RuleText.Wording last =
        is.wordings().stream()
            .max(Comparator.comparing(w -> w.law().inForce().from()))
            .orElse(null);
    if (last == null) {
      return Optional.empty();
    }
    LocalDate end = last.law().inForce().to();
    if (!open || end == null || is.telling("replaced").findAny().isPresent()) {
      return Optional.empty();
    }
    LocalDate first = end.plusDays(1);
    boolean explained = is.telling("note").anyMatch(l -> l.text().contains(first.toString()));
    return explained
        ? Optional.empty()
        : warning(
            is,
            last,
            "Ingen lydelse följer efter "
                + end
                + ": för det som börjar "
                + first
                + " eller senare visas skyldigheten inte. Är den upphävd, skriv en tolkning som"
                + " säger varför inget gäller från "
                + first
                + "; är det nya inte läst, skriv \"ersätts "
                + first
                + " av <lag>, inte inläst\".");
  }

  private static Optional<RuleFinding> kept(RuleText.Wording was, RuleText is) {
    DateSpan span = was.law().inForce();
    RuleText.Wording now =
        is.wordings().stream()
            .filter(w -> w.law().inForce().from().equals(span.from()))
            .findFirst()
            .orElse(null);
    if (now == null) {
      return error(
          is,
          is.start(),
          is.id(),
          "Lydelsen "
              + span.swedish()
              + " ("
              + was.law().citation()
              + ") finns inte längre. "
              + moved(span)
              + " Skriv tillbaka den, och låt den sluta dagen före ändringen.");
    }
    LocalDate to = now.law().inForce().to();
    if (!said(was).equals(said(now))) {
      return error(
          is,
          now.clause().line(),
          now.clause().text(),
          "Lydelsen "
              + span.swedish()
              + " är omskriven. "
              + moved(span)
              + " Låt den stå som den var, sluta dagen före ändringen, och skriv den nya lydelsen på"
              + " en egen rad. Den var: "
              + was.clause().text());
    }
    if (span.to() != null && !span.to().equals(to)) {
      return error(
          is,
          now.clause().line(),
          now.clause().text(),
          "Lydelsen slutade "
              + span.to()
              + " men slutar nu "
              + (to == null ? "inte" : to.toString())
              + ". "
              + moved(span)
              + " Skriv tillbaka dagen.");
    }
    return Optional.empty();
  }

  /** A day before the law was read, or far ahead, may be a slip. */
  private Optional<RuleFinding> asked(
      RuleText rule, RuleText.Wording wording, List<RuleText.Wording> old) {
    DateSpan span = wording.law().inForce();
    RuleText.Wording before =
        old.stream()
            .filter(w -> w.law().inForce().from().equals(span.from()))
            .findFirst()
            .orElse(null);
    if (before != null) {
      LocalDate end = before.law().inForce().to() == null ? span.to() : null;
      return end != null && end.isBefore(read)
          ? warning(
              rule,
              wording,
              "Lydelsen slutar "
                  + end
                  + ", före den dag lagen är läst ("
                  + read
                  + "). Ärenden vars tid började därefter räknas om. Är dagen rätt?")
          : Optional.empty();
    }
    if (span.from().isBefore(read)) {
      return warning(
          rule,
          wording,
          "Lydelsen börjar "
              + span.from()
              + ", före den dag lagen är läst ("
              + read
              + "). Ärenden vars tid började därefter räknas om. Är dagen rätt?");
    }
    return span.from().isAfter(read.plusYears(YEARS_AHEAD))
        ? warning(
            rule,
            wording,
            "Lydelsen börjar "
                + span.from()
                + ", mer än "
                + YEARS_AHEAD
                + " år efter den dag lagen är läst ("
                + read
                + "). Är årtalet rätt?")
        : Optional.empty();
  }

  private static String moved(DateSpan span) {
    return "Alla ärenden vars tid började "
        + (span.to() == null ? span.from() + " eller senare" : span.from() + " till " + span.to())
        + " skulle räknas om, också de som löper.";
  }

  /** What a wording says, whatever its last day. */
  private static String said(RuleText.Wording wording) {
    LawText law = wording.law();
    return law.citation().print()
        + " "
        + law.due().swedishFrom()
        + " "
        + law.transition()
        + law.once();
  }

  private static Optional<RuleFinding> error(
      RuleText rule, int line, String words, String message) {
    return Optional.of(
        new RuleFinding(RuleFinding.Level.ERROR, new RuleError(rule.file(), line, words, message)));
  }

  private static Optional<RuleFinding> warning(
      RuleText rule, RuleText.Wording wording, String message) {
    return Optional.of(
        new RuleFinding(
            RuleFinding.Level.WARNING,
            new RuleError(rule.file(), wording.clause().line(), wording.clause().text(), message)));
  }
}
