package se.lagfrist.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lagfrist.obligation.Force;

/** Reads the rules of compiled packs: what Drools compiled, and what is told beside it. */
final class PackReading {

  private static final Logger LOG = LoggerFactory.getLogger(PackReading.class);

  private PackReading() {}

  /**
   * Returns the rules and conclusions of packs by id, in order of id.
   *
   * @throws IllegalArgumentException if there is no pack, two rules share an id, or a local rule is
   *     no guideline
   */
  static Map<String, Written> rules(List<RulePack> packs) {
    if (packs.isEmpty()) {
      throw new IllegalArgumentException(
          "No rule packs.\nMaybe rules-sol or rules-lss is missing from the class path.");
    }
    List<Rule> rules = new ArrayList<>();
    Map<String, Trigger> triggers = new HashMap<>();
    Set<String> local = new HashSet<>();
    for (RulePack pack : packs) {
      for (org.drools.model.Rule compiled : pack.model(Model.class).getRules()) {
        triggers.put(
            compiled.getName(), new ConditionReader(compiled.getName()).read(compiled.getView()));
      }
      for (RuleDraft draft : pack.drafts()) {
        rules.add(draft.rule());
        if (pack.isLocal()) {
          local.add(draft.id());
        }
      }
    }
    Map<String, Written> written = new LinkedHashMap<>();
    rules.sort(Comparator.comparing(Rule::id));
    for (Rule rule : rules) {
      if (local.contains(rule.id()) && !isGuideline(rule)) {
        throw new IllegalArgumentException(
            "The local rule "
                + rule.id()
                + " in "
                + rule.file()
                + " would be shown as something else than a guideline.\n"
                + "Maybe its line styrka lokal riktlinje is missing, it has a riktvärde, or it is a"
                + " SLUTSATS.");
      }
      Trigger trigger = Objects.requireNonNull(triggers.get(rule.id()), rule.id());
      Written other = written.put(rule.id(), new Written(rule, trigger));
      if (other != null) {
        throw new IllegalArgumentException(
            "Two rules have the id "
                + rule.id()
                + ", in "
                + other.rule().file()
                + " and "
                + rule.file()
                + ".\nMaybe a local rule needs an id of its own.");
      }
    }
    LOG.debug("Loaded {} rules from {} packs", written.size(), packs.size());
    return written;
  }

  private static boolean isGuideline(Rule rule) {
    return rule.force() == Force.LOCAL && rule.benchmark() == null && !rule.isConclusion();
  }

  /** Returns by id what rules of packs ask of a case, sentence by sentence. */
  static Map<String, Asked> asked(List<RulePack> packs, Map<String, Rule> rules) {
    Map<String, Asked> read = new HashMap<>();
    for (RulePack pack : packs) {
      for (org.drools.model.Rule compiled : pack.model(Model.class).getRules()) {
        Rule rule = rules.get(compiled.getName());
        if (rule != null) {
          read.put(rule.id(), new ConditionReader(rule.id()).asked(rule, compiled.getView()));
        }
      }
    }
    return Map.copyOf(read);
  }
}
