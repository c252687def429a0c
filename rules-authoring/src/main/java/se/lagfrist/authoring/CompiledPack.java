package se.lagfrist.authoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

/** Compiled rule files, in memory. */
public final class CompiledPack {

  private final String name;
  private final String sha256;
  private final String modelClass;
  private final Map<String, byte[]> classes;
  private final Map<String, byte[]> files;

  CompiledPack(
      String name,
      String sha256,
      String modelClass,
      Map<String, byte[]> classes,
      String drafts,
      List<PackFile> ruleFiles) {
    this(name, sha256, modelClass, classes, files(name, RulePack.RULE_FILES, ruleFiles));
    files.put(
        RulePack.DESCRIPTORS + name + "/" + RulePack.DRAFTS,
        drafts.getBytes(StandardCharsets.UTF_8));
  }

  private CompiledPack(
      String name,
      String sha256,
      String modelClass,
      Map<String, byte[]> classes,
      Map<String, byte[]> files) {
    this.name = name;
    this.sha256 = sha256;
    this.modelClass = modelClass;
    this.classes = classes;
    this.files = files;
  }

  /** Returns the pack with scenarios, which it then carries beside its rule files. */
  public CompiledPack withScenarios(List<PackFile> scenarios) {
    return with(RulePack.SCENARIO_FILES, scenarios);
  }

  /** Returns the pack with the records of how its rules were read against the law. */
  public CompiledPack withReviews(List<PackFile> reviews) {
    return with(RulePack.REVIEW_FILES, reviews);
  }

  /** Returns the pack with the pages about what the law says that is no rule. */
  public CompiledPack withUnexpressed(List<PackFile> pages) {
    return with(RulePack.UNEXPRESSED_FILES, pages);
  }

  private CompiledPack with(String folder, List<PackFile> more) {
    Map<String, byte[]> all = new TreeMap<>(files);
    all.putAll(files(name, folder, more));
    return new CompiledPack(name, sha256, modelClass, classes, all);
  }

  private static Map<String, byte[]> files(String name, String folder, List<PackFile> given) {
    String path = RulePack.DESCRIPTORS + name + "/" + folder + "/";
    Map<String, byte[]> files = new TreeMap<>();
    TreeMap<String, String> texts = new TreeMap<>();
    // Two folders may each hold a file of the same name.
    given.forEach(
        f -> texts.merge(f.name().replaceAll("\\R", " "), f.text(), (a, b) -> a + "\n" + b));
    texts.forEach((file, text) -> files.put(path + file, text.getBytes(StandardCharsets.UTF_8)));
    String list = String.join("\n", texts.keySet());
    files.put(path + RulePack.LIST, list.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** Returns the pack, ready for an engine. */
  public RulePack load() {
    return new RulePack(name, sha256, modelClass, new Loader(classes, files));
  }

  /**
   * Writes the classes, the descriptor and the files of a shipped pack, in place of those of an
   * earlier build.
   *
   * @param folder the output folder of a build
   * @throws IOException if it cannot be written
   */
  public void writeTo(Path folder) throws IOException {
    clear(folder.resolve(packageFolder()));
    clear(folder.resolve(RulePack.DESCRIPTORS + name));
    write(folder, classes);
    write(folder, files);
    Path descriptor = folder.resolve(RulePack.DESCRIPTORS + name + ".properties");
    Files.createDirectories(descriptor.getParent());
    Files.write(
        descriptor,
        ("model=" + modelClass + "\nsha256=" + sha256 + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path folder, Map<String, byte[]> all) throws IOException {
    for (Map.Entry<String, byte[]> one : all.entrySet()) {
      Path file = folder.resolve(one.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, one.getValue());
    }
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
    private final Map<String, byte[]> files;

    Loader(Map<String, byte[]> classes, Map<String, byte[]> files) {
      super(RulePack.class.getClassLoader());
      this.classes = classes;
      this.files = files;
    }

    /** The files of this very pack, never those of another with the same name. */
    @Override
    public @Nullable InputStream getResourceAsStream(String path) {
      byte @Nullable [] bytes = files.get(path);
      if (bytes != null) {
        return new ByteArrayInputStream(bytes);
      }
      return path.startsWith(RulePack.DESCRIPTORS) ? null : super.getResourceAsStream(path);
    }

    /** The classes of this very pack, never those of another with the same name. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!classes.containsKey(name.replace('.', '/') + ".class")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
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
