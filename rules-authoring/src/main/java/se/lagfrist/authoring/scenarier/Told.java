package se.lagfrist.authoring.scenarier;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.WhyNot;

/** How an obligation is named to the person who wrote a scenario. */
final class Told {

  private Told() {}

  /** Returns which it is. */
  static String name(Obligation o) {
    return o.key().ruleId() + " för " + o.key().factId() + ", tillfälle " + o.key().occurrence();
  }

  /** Returns why a rule gives nothing: the fact that comes closest, and what of it fails. */
  static List<String> of(WhyNot why) {
    List<String> lines = new ArrayList<>();
    lines.add("Varför inte: " + why.swedish());
    for (WhyNot.Condition one : why.conditions()) {
      if (one.outcome() != WhyNot.Outcome.HOLDS) {
        StringBuilder line = new StringBuilder("- rad " + one.line() + ", \"");
        line.append(one.swedish().replaceFirst("^- ", "")).append("\" ");
        line.append(one.outcome().swedish()).append('.');
        line.append(one.detail().isEmpty() ? "" : " " + one.detail());
        one.questions().forEach(q -> line.append(' ').append(q.swedish()));
        lines.add(line.toString());
      }
    }
    return lines;
  }

  /** Returns which it is and where it stands. */
  static String of(Obligation o) {
    StringBuilder text = new StringBuilder(name(o));
    text.append(": ").append(o.status().swedish());
    o.lastDay().ifPresent(d -> text.append(", sista dag ").append(d));
    o.metOn().ifPresent(d -> text.append(", fullgjord ").append(d));
    o.lapsedOn().ifPresent(d -> text.append(", bortfallen ").append(d));
    o.breachedOn().ifPresent(d -> text.append(", överträdd ").append(d));
    o.gap().ifPresent(g -> text.append(", saknar ").append(g.swedish()));
    return text.toString();
  }
}
