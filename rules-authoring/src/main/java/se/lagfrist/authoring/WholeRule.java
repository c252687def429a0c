package se.lagfrist.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lagfrist.rulebook.Validity;
import se.lagfrist.time.DateSpan;

/**
 * What is wrong with a rule as a whole, each sentence of which is a known one: what it lacks, what
 * belongs to the other kind, and what does not go together.
 */
final class WholeRule {

  private final CheckedRule rule;
  private final List<RuleError> faults = new ArrayList<>();

  private WholeRule(CheckedRule rule) {
    this.rule = rule;
  }

  /**
   * Returns the faults of a rule; an empty list if it is whole.
   *
   * @param conclusion whether it is written as {@code SLUTSATS}, which gives facts and no duty,
   *     rather than as {@code REGEL}, which gives a duty and no facts
   */
  static List<RuleError> faults(CheckedRule rule, boolean conclusion) {
    WholeRule whole = new WholeRule(rule);
    if (conclusion) {
      whole.concluding();
    } else {
      whole.obliging();
    }
    if (whole.faults.isEmpty()) {
      whole.overlaps();
    }
    if (whole.faults.isEmpty()) {
      RuleText.fault(rule).ifPresent(whole.faults::add);
    }
    return List.copyOf(whole.faults);
  }

  private void obliging() {
    if (rule.clauses().stream().noneMatch(c -> c.isOf("lydelse") && c.slot("giltig").isPresent())) {
      lacks("saknar lagrum. Skriv en rad som börjar med enligt.");
    }
    if (!tells("skyldighet")) {
      lacks("säger inte vad som ska göras, till exempel: ska nämnden ...");
    }
    for (Clause clause : rule.clauses()) {
      Doers.fault(clause).ifPresent(message -> wrong(clause, message));
      if (clause.isOf("slutsats")) {
        wrong(
            clause,
            "Raden hör till en slutsats, och detta är en REGEL. Stryk den, eller skriv en egen"
                + " SLUTSATS.");
      }
    }
  }

  private void concluding() {
    if (rule.clauses().stream().noneMatch(c -> c.tells("follows"))) {
      lacks("saknar lagrum. Skriv en rad som börjar med: följer av");
    }
    if (rule.clauses().stream().noneMatch(c -> c.isOf("slutsats") && !c.tells("follows"))) {
      lacks("säger inte vad som följer, till exempel: finns en verkställighet");
    }
    for (Clause clause : rule.clauses()) {
      if (!clause.isCondition() && !clause.isOf("huvud") && !clause.isOf("slutsats")) {
        wrong(
            clause,
            "Raden hör till en regel, och detta är en SLUTSATS. Stryk den, eller skriv en egen"
                + " REGEL för skyldigheten.");
      }
    }
  }

  private boolean tells(String group) {
    return rule.clauses().stream().anyMatch(c -> c.isOf(group));
  }

  private void overlaps() {
    Map<Integer, DateSpan> spans = new TreeMap<>();
    for (Clause clause : rule.clauses()) {
      clause
          .value("giltig", String.class)
          .ifPresent(valid -> spans.put(clause.line(), Validity.parse(valid).inForce()));
    }
    List<Map.Entry<Integer, DateSpan>> all = List.copyOf(spans.entrySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        DateSpan one = all.get(i).getValue();
        DateSpan other = all.get(j).getValue();
        if (one.overlaps(other)) {
          LocalDate newest = one.from().isAfter(other.from()) ? one.from() : other.from();
          faults.add(
              new RuleError(
                  rule.file(),
                  all.get(j).getKey(),
                  other.swedish(),
                  "Två lydelser gäller samma dag: denna och den på rad "
                      + all.get(i).getKey()
                      + " ("
                      + one.swedish()
                      + "). "
                      + (one.from().equals(other.from())
                          ? "De börjar samma dag; stryk den ena eller ändra dagen."
                          : "Låt den äldre sluta "
                              + newest.minusDays(1)
                              + ", dagen före den nyare.")));
          return;
        }
      }
    }
  }

  private void lacks(String what) {
    faults.add(new RuleError(rule.file(), rule.line(), "", "Regeln " + rule.id() + " " + what));
  }

  private void wrong(Clause clause, String message) {
    faults.add(new RuleError(rule.file(), clause.line(), clause.text(), message));
  }
}
