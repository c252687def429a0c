package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;

/**
 * Matches a case by looking through its own facts with the tests Drools compiled: each fact is put
 * to the rules about its kind.
 */
final class Walk implements Matcher {

  /** For so many sets of kinds at most the rules that ask about them are kept sorted. */
  private static final int MOST_NARROW = 200;

  private final Map<FactType, Candidates> candidates = new HashMap<>();
  private final int variables;
  private final int many;
  private final List<Written> rules;
  private final Set<String> ids = new HashSet<>();
  private final Map<Set<FactType>, Walk> narrow = new ConcurrentHashMap<>();

  /**
   * A walk.
   *
   * @param rules the rules as they stand
   * @param many from how many facts of one kind on they are not looked through one by one
   */
  Walk(List<Written> rules, int many) {
    this.many = many;
    this.rules = rules;
    Map<FactType, List<Candidate>> byKind = new LinkedHashMap<>();
    int most = 0;
    for (Written one : rules) {
      byKind
          .computeIfAbsent(one.trigger().anchor(), c -> new ArrayList<>())
          .add(new Candidate(one.rule(), one.trigger()));
      most = Math.max(most, one.trigger().variables());
      ids.add(one.rule().id());
    }
    byKind.forEach((kind, some) -> candidates.put(kind, new Candidates(kind, some)));
    variables = most;
  }

  @Override
  public List<Arisen> match(CaseFile known) {
    return match(known, new Scope(known, variables, many));
  }

  @Override
  public List<Arisen> again(CaseFile known, List<Arisen> before, Set<FactType> changed) {
    Walk narrower = narrow.get(changed);
    if (narrower == null) {
      if (narrow.size() >= MOST_NARROW) {
        return match(known);
      }
      narrower = narrow.computeIfAbsent(Set.copyOf(changed), this::about);
    }
    List<Arisen> arisen = narrower.match(known);
    for (int i = 0; i < before.size(); i++) {
      if (!narrower.ids.contains(before.get(i).rule().id())) {
        arisen.add(before.get(i));
      }
    }
    return arisen;
  }

  /** Returns the walk of those rules that ask about some kinds of facts. */
  private Walk about(Set<FactType> some) {
    return new Walk(
        rules.stream().filter(one -> !Collections.disjoint(one.trigger().kinds(), some)).toList(),
        many);
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
