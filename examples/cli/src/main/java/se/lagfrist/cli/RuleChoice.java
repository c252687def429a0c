package se.lagfrist.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.authoring.PackCompiler;
import se.lagfrist.authoring.RuleCheck;
import se.lagfrist.authoring.RuleFileException;
import se.lagfrist.authoring.RuleFinding;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;

/**
 * A set of rules as a call names it: {@code levererade} for those that come with the library, or a
 * rule file or folder that changes them; with {@code @} and a day, as the law stood that day.
 *
 * @param name as it was given
 * @param what the word or path before the day
 * @param day the day, if one was given
 */
record RuleChoice(String name, String what, Optional<LocalDate> day) {

  /** The rules that come with the library. */
  static final String SHIPPED = "levererade";

  private static final Pattern DATED = Pattern.compile("(.+)@([^@/\\\\]*)");

  static RuleChoice parse(String text) {
    Matcher m = DATED.matcher(text);
    if (!m.matches()) {
      return new RuleChoice(text, text, Optional.empty());
    }
    try {
      return new RuleChoice(text, m.group(1), Optional.of(LocalDate.parse(m.group(2))));
    } catch (DateTimeParseException e) {
      throw new BadInput(
          text
              + ": \""
              + m.group(2)
              + "\" är ingen dag. Skriv till exempel "
              + SHIPPED
              + "@2025-06-30.");
    }
  }

  /**
   * Returns the engine.
   *
   * @param shipped the rules that come with the library
   * @param alone whether rule files are a whole set, not a change of the shipped rules
   * @param err where warnings about rule files go
   */
  ObligationEngine engine(ObligationEngine shipped, boolean alone, PrintWriter err) {
    ObligationEngine all = what.equals(SHIPPED) ? shipped : fromFiles(shipped, alone, err);
    return day.map(d -> ObligationEngine.of(all.rules().asOf(d), all.settings())).orElse(all);
  }

  private ObligationEngine fromFiles(ObligationEngine shipped, boolean alone, PrintWriter err) {
    Path path = Path.of(what);
    if (!Files.exists(path)) {
      throw new BadInput(
          what
              + ": finns inte. Ange en regelfil (.dslr), en mapp med regelfiler, "
              + SHIPPED
              + " eller "
              + SHIPPED
              + "@2025-06-30.");
    }
    List<RuleSource> sources = OwnRules.read(List.of(path));
    RuleCheck check = RuleCheck.of(sources);
    (alone ? check : check.beside(shipped.rules().packs()).change())
        .run().stream().filter(f -> f.level() == RuleFinding.Level.WARNING).forEach(err::println);
    err.flush();
    try {
      return alone
          ? ObligationEngine.of(
              List.of(PackCompiler.compile(RuleSets.CHANGE, sources).load()),
              EngineSettings.defaults())
          : RuleSets.changed(shipped.rules(), sources, EngineSettings.defaults());
    } catch (RuleFileException e) {
      throw new BadInput(OwnRules.told(e.errors()));
    }
  }
}
