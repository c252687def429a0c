package se.lagfrist.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.ScenarioReport.Failure;
import se.lagfrist.authoring.scenarier.ScenarioReport.Result;

/** A run of scenarios, as a tree for JSON. */
final class ScenarioTree {

  private ScenarioTree() {}

  static Map<String, @Nullable Object> of(ScenarioReport report, List<Untried> untried) {
    List<Object> results = new ArrayList<>();
    for (Result one : report.results()) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("file", one.file());
      tree.put("line", one.line());
      tree.put("name", one.name());
      tree.put("passed", one.passed());
      tree.put("unreadable", one.isUnreadable());
      tree.put("failure", one.failed().map(ScenarioTree::of).orElse(null));
      results.add(tree);
    }
    List<Object> missing = new ArrayList<>();
    for (Untried one : untried) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("file", one.rule().file());
      tree.put("line", one.rule().line());
      tree.put("rule", one.rule().id());
      tree.put("lacks", one.isError() ? "applies" : "does not apply");
      missing.add(tree);
    }
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("scenarios", results);
    root.put("untriedRules", missing);
    root.put("failures", report.failures());
    return root;
  }

  private static Map<String, @Nullable Object> of(Failure failure) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("line", failure.line());
    tree.put("sentence", failure.sentence());
    tree.put("problem", failure.problem());
    tree.put("expected", failure.expected());
    tree.put("answered", failure.answered());
    tree.put("context", failure.context());
    return tree;
  }
}
