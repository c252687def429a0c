package se.lagfrist.authoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rule has said so far, to find what may stand once in it and stands again. */
final class StoodBefore {

  private final Map<String, Clause> first = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  /**
   * A clause that stands where another one stands already.
   *
   * @param earlier the other one
   * @param isTold whether it is to be told; a line that stands many times is told once
   */
  record Again(Clause earlier, boolean isTold) {

    /** Says so of the clause, in Swedish. */
    String told(Clause clause) {
      if (earlier.text().startsWith("id ")) {
        return "Regeln har redan ett id: " + earlier.value("id", String.class).orElseThrow() + ".";
      }
      boolean same = earlier.text().equals(clause.text());
      boolean confused = !same && clause.isOf("skyldighet") && clause.text().startsWith("upphör");
      return (same
              ? "Raden står redan på rad " + earlier.line() + "."
              : "Bara en sådan rad får stå i en regel, och rad "
                  + earlier.line()
                  + " säger redan: "
                  + earlier.text()
                  + ".")
          + " Stryk den ena."
          + (confused
              ? " Säger raden när skyldigheten inte längre gäller, så börjar den med"
                  + " bortfaller vid."
              : "");
    }
  }

  /**
   * Takes note of a clause.
   *
   * @param clause the clause
   * @param facts how many facts the rule has asked for so far
   * @return what stands in its place already; empty if it may stand
   */
  Optional<Again> by(Clause clause, int facts) {
    if (clause.tells("wordingNote")) {
      return Optional.empty();
    }
    HowOften often = HowOften.of(clause.sentence());
    boolean once = often.number().isOnce();
    // A condition may stand again, below another fact.
    String key =
        once
            ? often.together()
            : "rad " + (clause.sentence().isConstraint() ? facts + " " : "") + clause.text();
    Clause earlier = first.putIfAbsent(key, clause);
    return earlier == null
        ? Optional.empty()
        : Optional.of(new Again(earlier, once || told.add(key)));
  }

  void clear() {
    first.clear();
    told.clear();
  }
}
