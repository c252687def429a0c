package se.lagfrist.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;

/** Options: a municipality's own guidelines beside the law, and a change of the law itself. */
final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "REGELFIL",
      description =
          "Kommunens egna riktlinjer (.dslr), eller mapp med sådana, bredvid lagens regler.")
  private List<Path> rules = List.of();

  @Option(
      names = "--change",
      paramLabel = "REGELFIL",
      description =
          "En ändring av lagen (.dslr), eller mapp med sådana: en regel med samma id ersätts.")
  private List<Path> change = List.of();

  /**
   * Returns an engine with the rules.
   *
   * @throws BadInput naming file and line, if a file cannot be read or is not taken
   */
  ObligationEngine engine() {
    return OwnRules.engine(change, rules, EngineSettings.defaults());
  }

  /** Returns an engine with the rules, on top of those of the given one. */
  ObligationEngine on(ObligationEngine shipped) {
    return OwnRules.engine(shipped, change, rules);
  }

  /** Returns the files of the change. */
  List<Path> change() {
    return change;
  }

  /** Returns the files of the guidelines. */
  List<Path> rules() {
    return rules;
  }
}
