package se.lagfrist.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.rulebook.RulePack;

/** Compiled rule files, in memory. */
public final class CompiledPack {

  private final String name;
  private final String sha256;
  private final String modelClass;
  private final Map<String, byte[]> classes;

  CompiledPack(String name, String sha256, String modelClass, Map<String, byte[]> classes) {
    this.name = name;
    this.sha256 = sha256;
    this.modelClass = modelClass;
    this.classes = classes;
  }

  /** Returns the pack, ready for an engine. */
  public RulePack load() {
    return new RulePack(name, sha256, modelClass, new Loader(classes));
  }

  /**
   * Writes the classes and the descriptor of a shipped pack, in place of those of an earlier build.
   *
   * @param folder the output folder of a build
   * @throws IOException if it cannot be written
   */
  public void writeTo(Path folder) throws IOException {
    clear(folder.resolve(packageFolder()));
    for (Map.Entry<String, byte[]> one : classes.entrySet()) {
      Path file = folder.resolve(one.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, one.getValue());
    }
    Path descriptor = folder.resolve(RulePack.DESCRIPTORS + name + ".properties");
    Files.createDirectories(descriptor.getParent());
    Files.write(
        descriptor,
        ("model=" + modelClass + "\nsha256=" + sha256 + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String packageFolder() {
    return modelClass.substring(0, modelClass.lastIndexOf('.')).replace('.', '/');
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(RulePack.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte @Nullable [] bytes = classes.get(name.replace('.', '/') + ".class");
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
