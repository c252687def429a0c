package se.lagfrist.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.Nearest;
import se.lagfrist.obligation.WhyNot;
import se.lagfrist.rulebook.RuleBook;

/**
 * A call that asks why a rule gives nothing.
 *
 * @param caseId the case, or null if it is the only one
 * @param ruleId the rule
 * @param factId the fact it would start from, or null for the one that comes closest
 */
record WhyNotCall(@Nullable String caseId, String ruleId, @Nullable String factId) {

  private static final int MOST_NEAR = 3;

  private static final int MOST_CASES = 8;

  /**
   * Reads the words of a call, or returns null if they name an obligation by its key.
   *
   * @throws BadInput if they name neither
   */
  static @Nullable WhyNotCall of(List<String> names, RuleBook rules) {
    for (int i = 0; i < Math.min(2, names.size()); i++) {
      if (rules.asked(names.get(i)).isPresent() && names.size() <= i + 2) {
        return new WhyNotCall(
            i == 0 ? null : names.get(0),
            names.get(i),
            names.size() > i + 1 ? names.get(i + 1) : null);
      }
    }
    if (names.size() <= 2 && names.get(names.size() - 1).contains("/")) {
      return null;
    }
    String word = names.stream().filter(n -> n.contains(".")).findFirst().orElse(names.get(0));
    throw new BadInput(
        "Det finns ingen regel \""
            + word
            + "\". Närmast är "
            + String.join(", ", rules.near(word, MOST_NEAR))
            + ". Nyckeln till ett svar har formen regel/uppgift/tillfälle.");
  }

  WhyNot answer(List<CaseFile> files, ObligationEngine engine, LocalDate day) {
    List<CaseFile> chosen = ExplainCommand.chosen(files, Optional.ofNullable(caseId));
    if (chosen.size() > 1) {
      List<String> ids = chosen.stream().map(CaseFile::id).toList();
      throw new BadInput(
          "Här finns flera ärenden. Skriv ärendets id före regeln: "
              + String.join(", ", ids.subList(0, Math.min(MOST_CASES, ids.size())))
              + (ids.size() > MOST_CASES ? " ..." : "."));
    }
    CaseFile file = chosen.get(0);
    if (factId == null) {
      return engine.whyNot(file, ruleId, day);
    }
    try {
      return engine.whyNot(file, ruleId, factId, day);
    } catch (IllegalArgumentException e) {
      List<String> ids = file.facts().stream().map(Fact::id).toList();
      throw new BadInput(
          ids.contains(factId)
              ? "Uppgiften "
                  + factId
                  + " är inte känd den "
                  + day
                  + ": den hände, eller"
                  + " registrerades, senare."
              : "Ärendet har ingen uppgift \""
                  + factId
                  + "\"."
                  + Nearest.of(factId, ids).map(n -> " Menade du " + n + "?").orElse(""));
    }
  }
}
