package se.lagfrist.lss;

import se.lagfrist.rulebook.RulePack;
import se.lagfrist.rulebook.RulePackProvider;

/** Offers the rule pack {@code lss}. */
public final class LssRules implements RulePackProvider {

  @Override
  public RulePack pack() {
    return RulePack.shipped(LssRules.class.getClassLoader(), "lss");
  }
}
