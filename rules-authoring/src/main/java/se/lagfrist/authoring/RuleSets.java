package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.RulePack;

/**
 * Puts a municipality's own guideline files beside the shipped packs. The files go through the same
 * gate and compiler as the shipped ones, and may add or tighten but never loosen or pass for law.
 */
public final class RuleSets {

  /** Name of the pack that local files become. */
  public static final String LOCAL = "lokal";

  private RuleSets() {}

  /**
   * Returns an engine with shipped packs and local guideline files.
   *
   * @param shipped the packs; may be empty if there are local files
   * @param local the files; may be empty if there are packs
   * @param settings the settings of the engine
   * @throws RuleFileException in Swedish, with everything that keeps the files from being used
   */
  public static ObligationEngine with(
      List<RulePack> shipped, List<RuleSource> local, EngineSettings settings) {
    if (local.isEmpty()) {
      return ObligationEngine.of(shipped, settings);
    }
    List<RuleError> errors =
        RuleCheck.of(local).beside(shipped).local().run().stream()
            .filter(RuleFinding::isError)
            .map(RuleFinding::error)
            .toList();
    if (!errors.isEmpty()) {
      throw new RuleFileException(errors);
    }
    return compiled(shipped, local, settings);
  }

  /** Returns the engine for files that have been checked. */
  static ObligationEngine compiled(
      List<RulePack> shipped, List<RuleSource> local, EngineSettings settings) {
    List<RulePack> packs = new ArrayList<>(shipped);
    if (!local.isEmpty()) {
      packs.add(PackCompiler.compile(LOCAL, local).load());
    }
    return ObligationEngine.of(packs, settings);
  }
}
