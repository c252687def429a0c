package se.lagfrist.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

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

  /** Name of the pack that a municipality's own files become; its rules are guidelines only. */
  public static final String LOCAL = "lokal";

  /** Where the descriptor of a shipped pack lies, before its name. */
  public static final String DESCRIPTORS = "META-INF/lagfrist/";

  /** Where below its name the rule files of a pack lie. */
  public static final String RULE_FILES = "regler";

  /** Where below its name the scenarios of a pack lie. */
  public static final String SCENARIO_FILES = "scenarier";

  /** Where below its name the records of how its rules were read against the law lie. */
  public static final String REVIEW_FILES = "lasning";

  /** Where below its name the pages about what is no rule lie. */
  public static final String UNEXPRESSED_FILES = "inte-uttryckt";

  /** Name of the file that holds what its rules say, below the folder of the pack. */
  public static final String DRAFTS = "regler.tsv";

  /** Name of the list of the files in a folder of a pack, one name to a line. */
  public static final String LIST = "filer.txt";

  /** Returns whether it holds a municipality's own guidelines. */
  public boolean isLocal() {
    return name.equals(LOCAL);
  }

  /**
   * Returns the rule files it was compiled from, in order of name. They are read anew each time; an
   * engine never needs them.
   *
   * @return the files; empty if the pack does not carry them
   */
  public List<PackFile> ruleFiles() {
    return files(RULE_FILES);
  }

  /**
   * Returns the scenarios that its rules are tried with, in order of name.
   *
   * @return the files; empty if the pack does not carry them
   */
  public List<PackFile> scenarioFiles() {
    return files(SCENARIO_FILES);
  }

  /**
   * Returns the records of how its rules were read against the law, in order of name.
   *
   * @return the files; empty if the pack does not carry them
   */
  public List<PackFile> reviewFiles() {
    return files(REVIEW_FILES);
  }

  /**
   * Returns the pages about what the law says that is no rule, and why, in order of name.
   *
   * @return the files; empty if the pack does not carry them
   */
  public List<PackFile> unexpressedFiles() {
    return files(UNEXPRESSED_FILES);
  }

  /**
   * Returns what its rules say, in the order of its files.
   *
   * @throws IllegalStateException if the pack does not carry it
   */
  public List<RuleDraft> drafts() {
    String path = DESCRIPTORS + name + "/" + DRAFTS;
    String text = read(path);
    if (text == null) {
      throw new IllegalStateException(
          "The rule pack "
              + name
              + " does not have "
              + path
              + ".\nMaybe it was compiled for another version of the library, or its jar was"
              + " repacked.");
    }
    return DraftText.read(text);
  }

  /**
   * Returns the compiled rules, for those who run them themselves.
   *
   * @param type what the rules were compiled to: the model of rules of the engine they run in
   * @param <M> the same
   * @throws IllegalStateException if they cannot be loaded as that
   */
  public <M> M model(Class<M> type) {
    try {
      return type.cast(
          Class.forName(modelClass, true, loader).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException(
          "The rule pack "
              + name
              + " cannot be loaded.\nMaybe it was compiled for another version of the library.",
          e);
    }
  }

  private List<PackFile> files(String folder) {
    String path = DESCRIPTORS + name + "/" + folder + "/";
    String list = read(path + LIST);
    if (list == null) {
      return List.of();
    }
    List<PackFile> files = new ArrayList<>();
    for (String file : list.lines().toList()) {
      String text = read(path + file);
      if (text == null) {
        throw new IllegalStateException(
            "The rule pack "
                + name
                + " lists "
                + path
                + file
                + " but does not have it.\nMaybe its jar was repacked: build the module anew.");
      }
      files.add(new PackFile(file, text));
    }
    return List.copyOf(files);
  }

  private @Nullable String read(String path) {
    try (InputStream in = loader.getResourceAsStream(path)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
