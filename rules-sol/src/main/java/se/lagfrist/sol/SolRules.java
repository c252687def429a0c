package se.lagfrist.sol;

import se.lagfrist.rulebook.RulePack;
import se.lagfrist.rulebook.RulePackProvider;

/** Offers the rule pack {@code sol}. */
public final class SolRules implements RulePackProvider {

  @Override
  public RulePack pack() {
    return RulePack.shipped(SolRules.class.getClassLoader(), "sol");
  }
}
