/** The rule pack {@code sol}. */
module se.lagfrist.sol {
  requires se.lagfrist.core;
  // The compiled rules, which are put beside this class when the module is built.
  requires org.drools.canonicalmodel;
  requires org.drools.modelcompiler;

  // Generated; javac has not seen it yet.
  opens se.lagfrist.sol.regler to
      se.lagfrist.core,
      se.lagfrist.drools,
      org.drools.modelcompiler;

  provides se.lagfrist.rulebook.RulePackProvider with
      se.lagfrist.sol.SolRules;
}
