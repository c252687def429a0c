package se.lagfrist.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import se.lagfrist.engine.ObligationEngine;

/** Options: a municipality's own rules beside those of the law. */
final class ReportRules {

  @Option(
      names = "--rules",
      paramLabel = "REGELFIL",
      description = "Egen regelfil (.dslr), eller mapp med sådana, bredvid lagens regler.")
  private List<Path> rules = List.of();

  ObligationEngine engine() {
    return OwnRules.engine(rules);
  }
}
