package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;

/**
 * Matches a case by looking through its own facts with the tests Drools compiled: each fact is put
 * to the rules about its kind.
 */
final class Walk implements Matcher {

  private final Map<FactType, Candidates> candidates = new HashMap<>();
  private final int variables;
  private final int many;

  /**
   * A walk.
   *
   * @param rules the rules as they stand
   * @param many from how many facts of one kind on they are not looked through one by one
   */
  Walk(List<Written> rules, int many) {
    this.many = many;
    Map<FactType, List<Candidate>> byKind = new LinkedHashMap<>();
    int most = 0;
    for (Written one : rules) {
      byKind
          .computeIfAbsent(one.trigger().anchor(), c -> new ArrayList<>())
          .add(new Candidate(one.rule(), one.trigger()));
      most = Math.max(most, one.trigger().variables());
    }
    byKind.forEach((kind, some) -> candidates.put(kind, new Candidates(kind, some)));
    variables = most;
  }

  @Override
  public List<Arisen> match(CaseFile known) {
    return match(known, new Scope(known, variables, many));
  }

  /** Returns how many times a fact is looked at to match a case: what it costs, without a clock. */
  long looks(CaseFile known) {
    Scope scope = new Scope(known, variables, many);
    match(known, scope);
    return scope.looks();
  }

  private List<Arisen> match(CaseFile known, Scope scope) {
    List<Arisen> arisen = new ArrayList<>(32);
    List<FactType> kinds = known.kinds();
    for (int i = 0; i < kinds.size(); i++) {
      Candidates ofKind = candidates.get(kinds.get(i));
      if (ofKind == null) {
        continue;
      }
      Facts facts = known.facts(kinds.get(i));
      for (int j = 0; j < facts.size(); j++) {
        Fact fact = facts.get(j);
        scope.look();
        scope.start(fact);
        ofKind.of(fact).sift(fact, scope, arisen);
      }
    }
    return arisen;
  }
}
