package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.JudgmentOutcome;

/** What granted an application: the board's decision, or the court's where the board refused it. */
final class ApplicationGranted {

  private static final FactType DECISION = FactType.of(Decision.class);
  private static final FactType JUDGMENT = FactType.of(Judgment.class);

  private ApplicationGranted() {}

  /**
   * Returns the id of the only decision that grants what was applied for, or of the only judgment
   * that does where the board refused it; null if there is none or there are more.
   */
  static @Nullable String in(CaseFile file, Fact application) {
    String only = null;
    List<String> refused = new ArrayList<>(List.of(application.id()));
    Facts decisions = file.facts(DECISION).concerning(application.id());
    for (int i = 0; i < decisions.size(); i++) {
      if (!decisions.concerns(i, application.id())) {
        continue;
      }
      if (isRefusal(file, decisions.get(i))) {
        refused.add(decisions.get(i).id());
      } else if (only != null) {
        return null;
      } else {
        only = decisions.get(i).id();
      }
    }
    return only == null ? byCourt(file, refused) : only;
  }

  /** What a court granted where it is not told what the board decided, the board had refused. */
  private static boolean isRefusal(CaseFile file, Fact fact) {
    boolean untold = fact instanceof Decision decision && decision.favourable() == null;
    return Candidates.isRefusal(fact) || (untold && !granting(file, List.of(fact.id())).isEmpty());
  }

  /** Returns the id of the only judgment about some facts that grants a measure, or null. */
  private static @Nullable String byCourt(CaseFile file, List<String> about) {
    List<String> granting = granting(file, about);
    return granting.size() == 1 ? granting.get(0) : null;
  }

  /** Returns the ids of the judgments about some facts that grant a measure; two tell of more. */
  private static List<String> granting(CaseFile file, List<String> about) {
    List<String> found = new ArrayList<>();
    for (String id : about) {
      Facts judgments = file.facts(JUDGMENT).concerning(id);
      for (int i = 0; i < judgments.size() && found.size() < 2; i++) {
        if (judgments.concerns(i, id)
            && judgments.get(i) instanceof Judgment judgment
            && judgment.outcome() == JudgmentOutcome.GRANTS_MEASURE) {
          found.add(judgment.id());
        }
      }
    }
    return found;
  }
}
