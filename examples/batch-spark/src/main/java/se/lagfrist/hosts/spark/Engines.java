package se.lagfrist.hosts.spark;

import se.lagfrist.engine.ObligationEngine;

/** The engine of this JVM: loaded by the first task that needs it and shared by all after it. */
final class Engines {

  private Engines() {}

  static ObligationEngine shared() {
    return Holder.ENGINE;
  }

  private static final class Holder {
    private static final ObligationEngine ENGINE = ObligationEngine.create();
  }
}
