package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.rulebook.Rule;

/** A case while conclusions are drawn from it: its facts as they become, and what each rests on. */
final class GrowingCase {

  private final Conclusions before;
  private final CaseFile file;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, List<Concluded>> concluded = new LinkedHashMap<>();
  private final List<Concluded> missing;

  GrowingCase(Conclusions before) {
    this.before = before;
    this.file = before.file();
    this.missing = new ArrayList<>(before.missing());
    file.facts().forEach(f -> facts.put(f.id(), f));
  }

  /** Returns whether a fact has the id, recorded or concluded. */
  boolean has(String id) {
    return facts.containsKey(id);
  }

  /** Returns a fact with what has been concluded of it so far. */
  Fact now(Fact fact) {
    return facts.getOrDefault(fact.id(), fact);
  }

  /** Adds a fact that a rule concludes from another. */
  void add(Fact fact, Rule rule, Fact anchor) {
    note(fact.id(), new Concluded(rule, anchor, ""));
    facts.put(fact.id(), fact);
  }

  /** Gives a fact in a field what a rule concludes from another. */
  void change(Fact fact, String field, Object value, Rule rule, Fact anchor) {
    Fact now = now(fact);
    note(fact.id(), new Concluded(rule, anchor, field));
    facts.put(fact.id(), FactType.of(now).with(now, field, value));
  }

  /** Adds that a fact is missing. */
  void miss(Concluded one) {
    missing.add(one);
  }

  /** Returns the case with what has been concluded, now and before. */
  Conclusions result() {
    if (concluded.isEmpty()) {
      return new Conclusions(file, before.concluded(), missing);
    }
    Map<String, List<Concluded>> all = new LinkedHashMap<>(before.concluded());
    concluded.forEach(
        (id, some) -> {
          List<Concluded> its = new ArrayList<>(all.getOrDefault(id, List.of()));
          its.addAll(some);
          all.put(id, List.copyOf(its));
        });
    return new Conclusions(file.with(List.copyOf(facts.values())), all, missing);
  }

  private void note(String factId, Concluded one) {
    concluded.computeIfAbsent(factId, id -> new ArrayList<>()).add(one);
  }
}
