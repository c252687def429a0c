/** The rule pack {@code lss}. */
module se.lagfrist.lss {
  requires se.lagfrist.core;
  // The compiled rules, which are put beside this class when the module is built.
  requires org.drools.canonicalmodel;
  requires org.drools.modelcompiler;

  // Generated; javac has not seen it yet.
  opens se.lagfrist.lss.regler to
      se.lagfrist.core,
      se.lagfrist.drools,
      org.drools.modelcompiler;

  provides se.lagfrist.rulebook.RulePackProvider with
      se.lagfrist.lss.LssRules;
}
