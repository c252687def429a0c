/** A host without a framework. The rule packs on the module path are found by the core. */
module se.lagfrist.hosts.plain {
  requires se.lagfrist.core;
}
