package se.lagfrist.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one artifact brings with it, as its CycloneDX list tells.
 *
 * @param artifact the artifact the list is about
 * @param components all it brings, transitively
 */
public record BillOfMaterials(String artifact, List<Component> components) {

  /** How the name of a list ends, see the parent pom. */
  public static final String ENDING = "-cyclonedx.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Copies the list. */
  public BillOfMaterials {
    components = List.copyOf(components);
  }

  /**
   * Reads a CycloneDX list in JSON.
   *
   * @throws IllegalArgumentException when the text is no such list
   */
  public static BillOfMaterials parse(String json) {
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a CycloneDX list in JSON: " + e.getMessage(), e);
    }
    if (!"CycloneDX".equals(root.path("bomFormat").asString(""))) {
      throw new IllegalArgumentException("not a CycloneDX list: no \"bomFormat\": \"CycloneDX\"");
    }
    List<Component> components = new ArrayList<>();
    collect(root.path("components"), components);
    return new BillOfMaterials(
        component(root.path("metadata").path("component")).name(), components);
  }

  private static void collect(JsonNode nodes, List<Component> into) {
    for (JsonNode node : nodes) {
      into.add(component(node));
      collect(node.path("components"), into);
    }
  }

  private static Component component(JsonNode node) {
    String name = node.path("name").asString("");
    String version = node.path("version").asString("");
    if (name.isEmpty() || version.isEmpty()) {
      throw new IllegalArgumentException("a component without a name or a version: " + node);
    }
    return new Component(node.path("group").asString(""), name, version);
  }

  /**
   * The list that the build of a module wrote.
   *
   * @throws IllegalStateException when there is none, or more than one
   */
  public static BillOfMaterials of(Path module) {
    Path target = module.resolve("target");
    try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
      List<Path> lists =
          files.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().toList();
      if (lists.size() != 1) {
        throw new IllegalStateException(
            module + " has " + lists.size() + " bills of materials. Maybe run mvn clean verify");
      }
      return parse(Files.readString(lists.get(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
