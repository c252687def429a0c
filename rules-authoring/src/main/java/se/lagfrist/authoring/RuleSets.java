package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.List;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.RulePack;

/**
 * Puts a municipality's own guideline files beside the shipped packs. The files go through the same
 * gate and compiler as the shipped ones, and may add or tighten but never loosen or pass for law.
 */
public final class RuleSets {

  /** Name of the pack that local files become. */
  public static final String LOCAL = RulePack.LOCAL;

  /** Name of the pack that the files of a change become. */
  public static final String CHANGE = "utkast";

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
    refuse(RuleCheck.of(local).beside(shipped).local());
    return compiled(shipped, local, settings);
  }

  /**
   * Returns an engine with local guideline files beside rules that are at hand, such as the shipped
   * ones with a change of the law.
   *
   * @param rules the rules
   * @param local the files, at least one
   * @param settings the settings of the engine
   * @throws RuleFileException in Swedish, with everything that keeps the files from being used
   */
  public static ObligationEngine beside(
      RuleBook rules, List<RuleSource> local, EngineSettings settings) {
    refuse(RuleCheck.of(local).beside(rules).local());
    return ObligationEngine.of(
        rules.amendedBy(List.of(PackCompiler.compile(LOCAL, local).load())), settings);
  }

  /**
   * Returns an engine with rules as a draft would change them: a rule of the draft takes the place
   * of one with the same id, and the others are added. The draft may be looser than the law it
   * changes; that is what a bill is for. Never for a municipality's guidelines in operation.
   *
   * @param rules the rules before the change
   * @param draft the files of the change, at least one
   * @param settings the settings of the engine
   * @throws RuleFileException in Swedish, with everything that keeps the files from being used
   */
  public static ObligationEngine changed(
      RuleBook rules, List<RuleSource> draft, EngineSettings settings) {
    refuse(RuleCheck.of(draft).beside(rules.packs(), rules.rules()).change());
    return ObligationEngine.of(
        rules.amendedBy(List.of(PackCompiler.compile(CHANGE, draft).load())), settings);
  }

  /**
   * Returns an engine as {@link #changed} does, for files that are to change the law: none of them
   * may hold a guideline of a municipality.
   *
   * @param rules the rules before the change
   * @param draft the files of the change, at least one
   * @param settings the settings of the engine
   * @throws RuleFileException in Swedish, with everything that keeps the files from being used
   */
  public static ObligationEngine lawChanged(
      RuleBook rules, List<RuleSource> draft, EngineSettings settings) {
    List<RuleError> local = LawOnly.faults(draft);
    if (!local.isEmpty()) {
      throw new RuleFileException(local);
    }
    return changed(rules, draft, settings);
  }

  private static void refuse(RuleCheck check) {
    List<RuleError> errors =
        check.run().stream().filter(RuleFinding::isError).map(RuleFinding::error).toList();
    if (!errors.isEmpty()) {
      throw new RuleFileException(errors);
    }
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
