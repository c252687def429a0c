package se.lagfrist.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.LawChange;
import se.lagfrist.law.LawStatus;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;
import se.lagfrist.rulebook.RuleCurrency;

/**
 * Writes the rules in force in an engine as JSON: what each is called, what it rests on and in
 * which wordings. The shape is as stable as that of {@link TimelineJson}.
 */
public final class CatalogueJson {

  private CatalogueJson() {}

  /** Writes all rules by id, within an object with the single field {@code rules}. */
  public static String write(RuleBook rules) {
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("rules", trees(rules));
    return JsonText.write(root);
  }

  /** Returns all rules by id as maps, lists and plain values. */
  public static List<Map<String, @Nullable Object>> trees(RuleBook rules) {
    return rules.rules().stream()
        .sorted(Comparator.comparing(Rule::id))
        .map(rule -> tree(rule, LawStatus.shipped()))
        .toList();
  }

  /** Returns the rules of an engine by id, with how current each is. */
  public static List<Map<String, @Nullable Object>> trees(ObligationEngine engine) {
    return engine.rules().rules().stream()
        .sorted(Comparator.comparing(Rule::id))
        .map(rule -> tree(rule, engine.law()))
        .toList();
  }

  /** Returns the conclusions of an engine in the order in which they are drawn, like its rules. */
  public static List<Map<String, @Nullable Object>> conclusions(ObligationEngine engine) {
    return engine.rules().concluding().stream().map(rule -> tree(rule, engine.law())).toList();
  }

  /** Returns the known changes of law, read or not, as maps, lists and plain values. */
  public static List<Map<String, @Nullable Object>> changes(LawStatus status) {
    return status.changes().stream().map(CatalogueJson::tree).toList();
  }

  private static Map<String, @Nullable Object> tree(LawChange change) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", change.id());
    tree.put("touches", change.touches());
    tree.put("effect", change.effect().name());
    tree.put("bill", change.bill());
    tree.put("report", change.report());
    tree.put("sfs", change.sfs());
    tree.put("inForce", change.inForce());
    tree.put("replacedBy", change.replacedBy());
    tree.put("what", change.what());
    tree.put("rules", change.rules());
    tree.put("read", change.read());
    tree.put("certainty", change.certainty());
    tree.put("source", change.source());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Rule rule, LawStatus status) {
    Map<String, @Nullable Object> tree = tree(rule);
    RuleCurrency currency = RuleCurrency.of(rule, status);
    tree.put("readings", currency.readings().stream().map(TimelineJson::tree).toList());
    tree.put("unreadChanges", currency.swedish());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Rule rule) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", rule.id());
    tree.put("title", rule.details().title());
    tree.put("duty", rule.details().duty());
    tree.put("kind", rule.details().kind().name());
    tree.put("force", rule.force().name());
    tree.put("responsible", rule.details().responsible());
    tree.put("ownDuty", rule.details().ownDuty());
    tree.put("recipient", rule.details().recipient());
    List<Object> earlier = new ArrayList<>();
    rule.earlierRecipients()
        .forEach(
            r -> {
              Map<String, @Nullable Object> one = new LinkedHashMap<>();
              one.put("recipient", r.who());
              one.put("until", r.until().toString());
              earlier.add(one);
            });
    tree.put("earlierRecipients", earlier);
    tree.put("catalogueIds", rule.catalogueIds());
    List<Object> versions = new ArrayList<>();
    rule.law().versions().forEach(text -> versions.add(tree(text)));
    tree.put("versions", versions);
    tree.put("recurs", rule.recurs().isPresent());
    tree.put("sundayRule", rule.details().sundayRule().name());
    tree.put("notes", rule.allNotes());
    tree.put("sources", rule.sources());
    tree.put("switch", rule.switchName());
    tree.put("decision", rule.decision());
    tree.put("file", rule.file());
    tree.put("line", rule.line());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(LawText text) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("citation", text.citation());
    tree.put("sfs", text.citation().act().map(act -> act.sfs()).orElse(null));
    tree.put("from", text.inForce().from());
    tree.put("to", text.inForce().to());
    tree.put("period", text.due().swedishFrom());
    tree.put("transition", text.transition().name());
    tree.put("once", text.once());
    return tree;
  }
}
