package se.lagfrist.rulebook;

/** Offers a shipped rule pack; found with {@link java.util.ServiceLoader}. */
public interface RulePackProvider {

  /** Returns the pack. */
  RulePack pack();
}
