package se.lagfrist.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Compiled rule files. Shipped packs are compiled when the library is built; a municipality's own
 * files are compiled by {@code rules-authoring}, through the same gate.
 *
 * @param name its name, such as {@code sol}
 * @param sha256 hash over the rule files and the vocabulary, in hexadecimal
 * @param modelClass name of the compiled model
 * @param loader what loads it
 */
public record RulePack(String name, String sha256, String modelClass, ClassLoader loader) {

  /** Where the descriptor of a shipped pack lies, before its name. */
  public static final String DESCRIPTORS = "META-INF/lagfrist/";

  /**
   * Reads the descriptor of a shipped pack.
   *
   * @param loader what finds it
   * @param name name of the pack
   * @throws IllegalStateException if there is none, which means that the pack was not compiled
   */
  public static RulePack shipped(ClassLoader loader, String name) {
    String path = DESCRIPTORS + name + ".properties";
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "The rule pack "
                + name
                + " has no descriptor "
                + path
                + ".\nMaybe its rule files were not compiled: build the module with Maven.");
      }
      Properties p = new Properties();
      p.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new RulePack(name, value(p, "sha256"), value(p, "model"), loader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(Properties p, String key) {
    return Objects.requireNonNull(p.getProperty(key), key);
  }
}
