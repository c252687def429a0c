package se.lagfrist.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    rule.telling("note").filter(c -> c.slot("id").isPresent()).forEach(one::line);
    return List.copyOf(one.found);
  }

  private void line(Clause line) {
    String id = line.value("id", String.class).orElseThrow();
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
        if (law.inForce().overlaps(own.law().inForce())) {
          met = true;
          compare(own, law, target.id());
        }
      }
      if (!met) {
        warning(
            own.clause(),
            "Under den tiden har " + target.id() + " ingen lydelse att skärpa. Stämmer dagarna?");
      }
    }
  }

  private void compare(RuleText.Wording own, Version law, String target) {
    Clock mine = Clock.of(own.law().due());
    Clock theirs = law.clock();
    if (theirs.kind() == Clock.Kind.WORD) {
      return; // A number where the law has a word; nothing to be longer than.
    }
    if (mine.kind() != Clock.Kind.PERIOD || theirs.kind() != Clock.Kind.PERIOD) {
      warning(
          own.clause(),
          "Tiden kan inte jämföras med den i "
              + target
              + " ("
              + law.citation()
              + "). Kontrollera själv att riktlinjen inte är längre än lagen.");
    } else if (!mine.from().equals(theirs.from())) {
      warning(
          own.clause(),
          "Riktlinjen räknar från "
              + mine.from()
              + " men "
              + target
              + " från "
              + theirs.from()
              + ". Tiderna kan därför inte jämföras; kontrollera själv att riktlinjen inte är"
              + " längre än lagen.");
    } else {
      later(mine, theirs, own.law().inForce(), law.inForce())
          .ifPresent(
              start ->
                  error(
                      own.clause(),
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
    StatutoryPeriod mine = rule.rule().recurs().map(Rule.Recurrence::period).orElse(null);
    StatutoryPeriod theirs = target.again();
    if (mine == null || theirs == null) {
      return;
    }
    LocalDate day = LocalDate.of(2025, 1, 1);
    for (int i = 0; i < DAYS_COMPARED; i++) {
      if (StatutoryTime.endDay(day, mine).isAfter(StatutoryTime.endDay(day, theirs))) {
        rule.recurring()
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

  private void error(Clause line, String message) {
    add(RuleFinding.Level.ERROR, line, message);
  }

  private void warning(Clause line, String message) {
    add(RuleFinding.Level.WARNING, line, message);
  }

  private void add(RuleFinding.Level level, Clause line, String message) {
    found.add(
        new RuleFinding(level, new RuleError(rule.file(), line.line(), line.text(), message)));
  }
}
