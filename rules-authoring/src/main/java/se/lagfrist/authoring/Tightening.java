package se.lagfrist.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.Force;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.time.DateSpan;
import se.lagfrist.time.StatutoryPeriod;
import se.lagfrist.time.StatutoryTime;

/**
 * Checks that a local guideline that says it tightens a rule of law does so. Periods in different
 * units are compared by the days they lead to, from every starting day of four years.
 */
final class Tightening {

  private static final int DAYS_COMPARED = 4 * 366;

  /**
   * A rule that can be tightened.
   *
   * @param id its id
   * @param local whether it is itself a guideline
   * @param wordings its wordings
   * @param again the period from one time to the next; null if it does not recur or has none of its
   *     own
   */
  record Target(String id, boolean local, List<Version> wordings, @Nullable StatutoryPeriod again) {

    static Target of(Rule rule) {
      return new Target(
          rule.id(),
          rule.force() == Force.LOCAL,
          rule.law().versions().stream()
              .map((LawText v) -> new Version(v.inForce(), v.citation().print(), Clock.of(v.due())))
              .toList(),
          rule.recurs().map(Rule.Recurrence::period).orElse(null));
    }

    static Target of(RuleText rule) {
      return new Target(
          rule.id(),
          rule.isLocal(),
          rule.wordings().stream()
              .map(w -> new Version(w.validity().inForce(), w.citation().print(), w.clock()))
              .toList(),
          Tightening.again(rule).orElse(null));
    }
  }

  /**
   * A wording of the rule to be tightened.
   *
   * @param inForce when it is in force
   * @param citation the provision
   * @param clock when it makes something due
   */
  record Version(DateSpan inForce, String citation, Clock clock) {}

  private final RuleText rule;
  private final Map<String, Target> targets;
  private final List<RuleFinding> found = new ArrayList<>();

  private Tightening(RuleText rule, Map<String, Target> targets) {
    this.rule = rule;
    this.targets = targets;
  }

  static List<RuleFinding> in(RuleText rule, Map<String, Target> targets) {
    Tightening one = new Tightening(rule, targets);
    rule.starting("skärper ").forEach(one::line);
    return List.copyOf(one.found);
  }

  private static Optional<StatutoryPeriod> again(RuleText rule) {
    return rule.starting("därefter inom ").flatMap(l -> Clock.period(l).stream()).findFirst();
  }

  private void line(RuleText.Line line) {
    String id = line.gap("id").orElseThrow();
    if (!rule.isLocal()) {
      error(
          line,
          "Bara en lokal riktlinje kan skärpa en annan regel. Skriv raden styrka lokal riktlinje i"
              + " huvudet, eller stryk denna rad.");
      return;
    }
    Target target = targets.get(id);
    if (target == null || id.equals(rule.id())) {
      error(
          line,
          "Det finns ingen regel "
              + id
              + " att skärpa."
              + Nearest.of(id, new TreeSet<>(targets.keySet()))
                  .map(n -> " Menade du \"" + n + "\"?")
                  .orElse(""));
    } else if (target.local()) {
      error(
          line,
          "Regeln "
              + id
              + " är själv en lokal riktlinje. Skärp regeln i lagen, eller skriv en ny lydelse i"
              + " riktlinjen.");
    } else {
      compare(target);
      compareRecurrence(target);
    }
  }

  private void compare(Target target) {
    for (RuleText.Wording own : rule.wordings()) {
      boolean met = false;
      for (Version law : target.wordings()) {
        if (law.inForce().overlaps(own.validity().inForce())) {
          met = true;
          compare(own, law, target.id());
        }
      }
      if (!met) {
        warning(
            own.line(),
            "Under den tiden har " + target.id() + " ingen lydelse att skärpa. Stämmer dagarna?");
      }
    }
  }

  private void compare(RuleText.Wording own, Version law, String target) {
    Clock mine = own.clock();
    Clock theirs = law.clock();
    if (theirs.kind() == Clock.Kind.WORD) {
      return; // A number where the law has a word; nothing to be longer than.
    }
    if (mine.kind() != Clock.Kind.PERIOD || theirs.kind() != Clock.Kind.PERIOD) {
      warning(
          own.line(),
          "Tiden kan inte jämföras med den i "
              + target
              + " ("
              + law.citation()
              + "). Kontrollera själv att riktlinjen inte är längre än lagen.");
    } else if (!mine.from().equals(theirs.from())) {
      warning(
          own.line(),
          "Riktlinjen räknar från "
              + mine.from()
              + " men "
              + target
              + " från "
              + theirs.from()
              + ". Tiderna kan därför inte jämföras; kontrollera själv att riktlinjen inte är"
              + " längre än lagen.");
    } else {
      later(mine, theirs, own.validity().inForce(), law.inForce())
          .ifPresent(
              start ->
                  error(
                      own.line(),
                      "Riktlinjen mjukar upp lagen. "
                          + law.citation()
                          + " ("
                          + target
                          + ") säger "
                          + theirs.swedish()
                          + ", riktlinjen "
                          + mine.swedish()
                          + ". Räknat från "
                          + start
                          + " blir sista dagen "
                          + mine.day(start)
                          + " i stället för "
                          + theirs.day(start)
                          + ". En lokal riktlinje får lägga till eller skärpa men inte förlänga:"
                          + " korta tiden, eller stryk raden skärper."));
    }
  }

  /** Returns a starting day from which the local day is later than the law's. */
  private static Optional<LocalDate> later(Clock mine, Clock theirs, DateSpan a, DateSpan b) {
    LocalDate from = a.from().isAfter(b.from()) ? a.from() : b.from();
    LocalDate day = from;
    for (int i = 0; i < DAYS_COMPARED && a.contains(day) && b.contains(day); i++) {
      if (mine.day(day).isAfter(theirs.day(day))) {
        return Optional.of(day);
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }

  private void compareRecurrence(Target target) {
    StatutoryPeriod mine = again(rule).orElse(null);
    StatutoryPeriod theirs = target.again();
    if (mine == null || theirs == null) {
      return;
    }
    LocalDate day = LocalDate.of(2025, 1, 1);
    for (int i = 0; i < DAYS_COMPARED; i++) {
      if (StatutoryTime.endDay(day, mine).isAfter(StatutoryTime.endDay(day, theirs))) {
        rule.starting("därefter inom ")
            .findFirst()
            .ifPresent(
                l ->
                    error(
                        l,
                        "Riktlinjen mjukar upp lagen: "
                            + target.id()
                            + " ska upprepas inom "
                            + theirs.swedish()
                            + ", riktlinjen säger "
                            + mine.swedish()
                            + ". Korta tiden, eller stryk raden skärper."));
        return;
      }
      day = day.plusDays(1);
    }
  }

  private void error(RuleText.Line line, String message) {
    add(RuleFinding.Level.ERROR, line, message);
  }

  private void warning(RuleText.Line line, String message) {
    add(RuleFinding.Level.WARNING, line, message);
  }

  private void add(RuleFinding.Level level, RuleText.Line line, String message) {
    found.add(
        new RuleFinding(
            level,
            new RuleError(
                rule.file(), line.number(), Objects.requireNonNull(line.text()), message)));
  }
}
