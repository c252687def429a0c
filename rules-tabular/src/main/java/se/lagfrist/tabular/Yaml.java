package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping file as nodes with lines; collects everything that is wrong, in Swedish. */
final class Yaml {

  private final String file;
  private final List<String> problems = new ArrayList<>();

  Yaml(String file) {
    this.file = file;
  }

  /** A set of keys with values, and the line it begins on. */
  static final class Keys {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final int line;

    Keys(int line) {
      this.line = line;
    }

    int line() {
      return line;
    }

    /** Returns the value under a key, by any of its names. */
    @Nullable Node get(String... called) {
      asked.add(called[0]);
      for (String name : called) {
        Node value = values.get(Words.plain(name));
        if (value != null) {
          names.remove(Words.plain(name));
          return value;
        }
      }
      return null;
    }

    /** Returns what was not asked for, by name as written. */
    Map<String, Node> rest() {
      Map<String, Node> rest = new LinkedHashMap<>();
      names.forEach((plain, name) -> rest.put(((ScalarNode) name).getValue(), values.get(plain)));
      return rest;
    }
  }

  Keys root(String text) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setMaxAliasesForCollections(50)
              .setCodePointLimit(5_000_000)
              .build();
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        throw new TableException(
            file + ": är tom. Låt lagfrist import --propose skriva ett första förslag.");
      }
      return keys(root.get());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      throw new TableException(
          file
              + ", rad "
              + line
              + ": är inte giltig YAML ("
              + String.valueOf(e.getProblem()).lines().findFirst().orElse("")
              + "). Kanske saknas ett kolon eller ett citattecken, eller så är raden indragen fel.");
    } catch (YamlEngineException e) {
      throw new TableException(
          file
              + ": kan inte läsas som YAML ("
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + ").");
    }
  }

  static int line(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }

  void wrong(int line, String message) {
    problems.add("rad " + line + ": " + message);
  }

  void end() {
    if (!problems.isEmpty()) {
      throw new TableException(
          file + ": mappningen kan inte användas.\n" + String.join("\n", problems));
    }
  }

  Keys keys(Node node) {
    Keys keys = new Keys(line(node));
    if (!(node instanceof MappingNode mapping)) {
      wrong(line(node), "här ska stå namn och värden (namn: värde), en per rad.");
      return keys;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode name) {
        String plain = Words.plain(name.getValue());
        if (name.getValue().equals(Mapping.Value.ANY)) {
          plain = Mapping.Value.ANY;
        }
        if (keys.values.put(plain, tuple.getValueNode()) != null) {
          wrong(line(name), "\"" + name.getValue() + "\" står två gånger. Ta bort den ena.");
        }
        keys.names.put(plain, name);
      } else {
        wrong(line(tuple.getKeyNode()), "ett namn ska vara ett ord, inte en lista.");
      }
    }
    return keys;
  }

  /** Tells of what no part of the mapping is called. */
  void noMore(Keys keys, String of) {
    keys.rest()
        .forEach(
            (name, node) ->
                wrong(
                    line(node),
                    "\"" + name + "\" hör inte till " + of + "." + Words.maybe(name, keys.asked)));
  }

  @Nullable String text(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    wrong(line(node), "här ska stå ett enda värde.");
    return null;
  }

  /** Returns one value or a list as a list. */
  List<String> texts(@Nullable Node node) {
    List<String> texts = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node each : sequence.getValue()) {
        String text = text(each);
        if (text != null) {
          texts.add(text);
        }
      }
    } else if (node != null) {
      String text = text(node);
      if (text != null && !text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Returns the elements of a list, or the one element. */
  List<Node> list(@Nullable Node node) {
    return node == null
        ? List.of()
        : node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }
}
