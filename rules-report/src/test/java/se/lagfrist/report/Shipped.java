package se.lagfrist.report;

import se.lagfrist.engine.ObligationEngine;

/** The rules that the reports ask. */
final class Shipped {

  static final ObligationEngine ENGINE = ObligationEngine.create();

  private Shipped() {}
}
