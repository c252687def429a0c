package se.lagfrist.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.change.CaseChange;
import se.lagfrist.authoring.change.ChangeReport;
import se.lagfrist.authoring.change.Difference;
import se.lagfrist.authoring.change.RuleChange;
import se.lagfrist.authoring.change.WordingChange;
import se.lagfrist.obligation.Obligation;

/** Writes what a change of rules means as maps, lists and plain values. */
final class DiffJson {

  private DiffJson() {}

  static Map<String, @Nullable Object> tree(ChangeReport report) {
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("old", report.before());
    root.put("new", report.after());
    root.put("asOf", report.asOf());
    root.put("until", report.until());
    root.put("compared", report.cases());
    root.put("totals", counts(report.totals()));
    List<Object> totals = new ArrayList<>();
    for (ChangeReport.RuleTotal total : report.byRule()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("ruleId", total.ruleId());
      one.put("title", total.title());
      one.put("cases", total.cases());
      one.put("counts", counts(total.counts()));
      totals.add(one);
    }
    root.put("byRule", totals);
    root.put("cases", report.changed().stream().map(DiffJson::tree).toList());
    root.put("rules", report.rules().stream().map(DiffJson::tree).toList());
    root.put("untried", report.untried().stream().map(RuleChange::ruleId).toList());
    root.put("failed", report.failed().stream().map(f -> f.caseId()).toList());
    return root;
  }

  private static Map<String, Object> counts(Map<Difference.Kind, Integer> counts) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Difference.Kind kind : Difference.Kind.values()) {
      tree.put(kind.name(), counts.getOrDefault(kind, 0));
    }
    return tree;
  }

  private static Map<String, @Nullable Object> tree(CaseChange change) {
    List<Object> differences = new ArrayList<>();
    for (Difference d : change.differences()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("key", d.key());
      one.put("ruleId", d.key().ruleId());
      one.put("title", d.title());
      one.put("kind", d.kind().name());
      one.put("aspects", d.aspects().stream().map(Enum::name).toList());
      one.put("old", d.before().map(DiffJson::tree).orElse(null));
      one.put("new", d.after().map(DiffJson::tree).orElse(null));
      differences.add(one);
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("caseId", change.caseId());
    tree.put("differences", differences);
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Obligation o) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("lastDay", o.lastDay().orElse(null));
    tree.put("status", o.status().name());
    tree.put("citation", o.citation());
    tree.put("force", o.force().name());
    tree.put("kind", o.kind().name());
    tree.put("duty", o.duty());
    tree.put("responsible", o.responsible());
    tree.put("projected", o.isProjected());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(RuleChange rule) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ruleId", rule.ruleId());
    tree.put("title", rule.title());
    tree.put("how", rule.how().name());
    tree.put("wordings", rule.wordings().stream().map(WordingChange::swedish).toList());
    tree.put("conditionsGone", rule.conditionsGone());
    tree.put("conditionsNew", rule.conditionsNew());
    tree.put("others", rule.others());
    return tree;
  }
}
