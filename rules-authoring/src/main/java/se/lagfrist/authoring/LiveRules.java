package se.lagfrist.authoring;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RulePack;

/**
 * The rules of a running host, exchanged while it runs. New local files are checked, compiled and
 * tried against their scenarios; only then does everyone see them, all at once. A file that is
 * broken or fails leaves the rules as they were and says why.
 *
 * <p>Thread-safe. Readers never wait; an exchange takes seconds and exchanges wait for each other.
 */
public final class LiveRules {

  private static final Logger LOG = LoggerFactory.getLogger(LiveRules.class);

  private final List<RulePack> shipped;
  private final List<Rule> shippedRules;
  private final EngineSettings settings;
  private volatile ObligationEngine engine;

  private LiveRules(List<RulePack> shipped, EngineSettings settings, ObligationEngine engine) {
    this.shipped = shipped;
    this.shippedRules = List.copyOf(engine.rules().rules());
    this.settings = settings;
    this.engine = engine;
  }

  /**
   * What came of an exchange.
   *
   * @param exchanged whether the new rules are in force
   * @param reason why or why not, in Swedish
   * @param findings everything the check had to say
   */
  public record Exchange(boolean exchanged, String reason, List<RuleFinding> findings) {

    /** Copies the list. */
    public Exchange {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Starts with shipped packs and no local files.
   *
   * @param shipped the packs, at least one
   * @param settings the settings of every engine
   * @throws IllegalArgumentException if there is no pack, or two rules share an id
   */
  public static LiveRules of(List<RulePack> shipped, EngineSettings settings) {
    List<RulePack> packs = List.copyOf(shipped);
    return new LiveRules(packs, settings, ObligationEngine.of(packs, settings));
  }

  /** Returns the engine with the rules in force now. Ask anew for each piece of work. */
  public ObligationEngine engine() {
    return engine;
  }

  /**
   * Exchanges all local files for the given ones. No files at all leaves the shipped rules alone.
   *
   * @param local the new files; every one is to be given, changed or not
   * @param scenarios folder of their scenarios; null if they are not to be tried
   * @return what came of it; never an exception because of what a file holds
   */
  public synchronized Exchange replace(List<RuleSource> local, @Nullable Path scenarios) {
    try {
      RuleCheck check = RuleCheck.of(local).beside(shipped, shippedRules).local();
      List<RuleFinding> findings =
          scenarios == null ? check.run() : check.withScenarios(scenarios).run();
      List<RuleFinding> errors = findings.stream().filter(RuleFinding::isError).toList();
      if (!errors.isEmpty()) {
        LOG.info("Local rules refused with {} errors", errors.size());
        return new Exchange(
            false,
            "De nya reglerna används inte; de gamla gäller fortfarande. "
                + (errors.size() == 1 ? "Ett fel: " : errors.size() + " fel, det första: ")
                + errors.get(0).error(),
            findings);
      }
      ObligationEngine next = RuleSets.compiled(shipped, local, settings);
      engine = next;
      LOG.info("Local rules exchanged: {} rules in force", next.rules().rules().size());
      return new Exchange(
          true, "De nya reglerna gäller nu: " + next.rules().rules().size() + " regler.", findings);
    } catch (RuntimeException e) {
      LOG.warn("Local rules could not be loaded", e);
      return new Exchange(
          false,
          "De nya reglerna används inte; de gamla gäller fortfarande. De kunde inte läsas in på"
              + " grund av ett fel i programmet, inte i filerna.",
          List.of());
    }
  }
}
