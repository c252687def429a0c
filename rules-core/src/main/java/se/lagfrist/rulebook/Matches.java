package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lagfrist.casefile.Fact;

/** Where a fired rule says which fact its duty starts from. Used by compiled rule files only. */
public final class Matches {

  private final Set<String> ruleIds;
  private final Map<String, List<Match>> byCase;

  /**
   * A duty that has arisen.
   *
   * @param ruleId the rule
   * @param anchor the fact it starts from
   */
  public record Match(String ruleId, Fact anchor) {}

  /**
   * Collects the matches of some rules.
   *
   * @param ruleIds the rules; matches of others are passed over
   * @param byCase where to, by case id
   */
  Matches(Set<String> ruleIds, Map<String, List<Match>> byCase) {
    this.ruleIds = ruleIds;
    this.byCase = byCase;
  }

  /** Notes that a rule applies to a fact. */
  public void found(String ruleId, Fact anchor) {
    if (!ruleIds.contains(ruleId)) {
      return;
    }
    byCase.computeIfAbsent(anchor.caseId(), c -> new ArrayList<>()).add(new Match(ruleId, anchor));
  }
}
