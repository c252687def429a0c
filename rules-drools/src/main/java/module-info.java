/** The rule packs in ordinary Drools sessions. */
module se.lagfrist.drools {
  requires transitive org.jspecify;
  requires transitive se.lagfrist.core;
  requires transitive org.kie.api;
  requires transitive org.drools.canonicalmodel;
  requires org.drools.modelcompiler;

  exports se.lagfrist.drools;
}
