package se.lagfrist.authoring.scenarier;

import se.lagfrist.obligation.Obligation;

/** How an obligation is named to the person who wrote a scenario. */
final class Told {

  private Told() {}

  /** Returns which it is. */
  static String name(Obligation o) {
    return o.key().ruleId() + " för " + o.key().factId() + ", tillfälle " + o.key().occurrence();
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
