package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import se.lagfrist.tabular.Mapping.Condition;

/** Reads what a row must be like: {@code {Lag: LVU, Dag: ifylld, Form: {inte: "41"}}}. */
final class ConditionReader {

  private final Yaml yaml;

  ConditionReader(Yaml yaml) {
    this.yaml = yaml;
  }

  List<Condition> read(@Nullable Node node) {
    List<Condition> conditions = new ArrayList<>();
    for (Node each : yaml.list(node)) {
      yaml.keys(each).rest().forEach((column, value) -> conditions.add(condition(column, value)));
    }
    return conditions;
  }

  private Condition condition(String column, Node node) {
    if (node instanceof MappingNode) {
      Yaml.Keys keys = yaml.keys(node);
      Node not = keys.get("inte", "not");
      Node is = keys.get("är", "is");
      Node holds = keys.get("innehåller", "contains");
      yaml.noMore(keys, "ett villkor");
      if (holds != null) {
        return new Condition(column, Condition.Test.CONTAINS, yaml.texts(holds));
      }
      return not != null
          ? new Condition(column, Condition.Test.NONE_OF, yaml.texts(not))
          : new Condition(column, Condition.Test.ONE_OF, yaml.texts(is));
    }
    List<String> texts = yaml.texts(node);
    if (texts.size() == 1 && List.of("ifylld", "filled").contains(texts.get(0))) {
      return new Condition(column, Condition.Test.FILLED, List.of());
    }
    if (texts.size() == 1 && List.of("tom", "empty").contains(texts.get(0))) {
      return new Condition(column, Condition.Test.EMPTY, List.of());
    }
    return new Condition(column, Condition.Test.ONE_OF, texts);
  }
}
