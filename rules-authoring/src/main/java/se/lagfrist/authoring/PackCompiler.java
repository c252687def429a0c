package se.lagfrist.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import se.lagfrist.rulebook.DraftText;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

/**
 * Compiles rule files to Drools' executable model. The shipped packs and a municipality's own files
 * go the same way, through the same {@link Gate}.
 */
public final class PackCompiler {

  static {
    // More than one thread numbers the generated classes differently from build to build.
    System.setProperty("drools.parallelRulesBuildThreshold", "-1");
  }

  private PackCompiler() {}

  /**
   * Compiles rule files.
   *
   * @param name name of the pack, lower-case letters only
   * @param sources the rule files
   * @throws RuleFileException in Swedish, if a file is not taken
   */
  public static CompiledPack compile(String name, List<RuleSource> sources) {
    if (!name.matches("[a-z]{1,40}")) {
      throw new IllegalArgumentException(
          "Not a name for a pack: " + name + "\nMaybe use lower-case letters only, such as lokal.");
    }
    List<CheckedRule> rules = Gate.check(sources);
    if (rules.isEmpty()) {
      throw new RuleFileException(
          List.of(new RuleError(name, 1, "", "Ingen regel hittades. En regel börjar med REGEL.")));
    }
    if (name.equals(RulePack.LOCAL)) {
      local(rules);
    }
    String packageName = "se.lagfrist." + name + ".regler";
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/" + packageName.replace('.', '/') + "/regler.drl",
        DrlWriter.write(packageName, rules));
    KieBuilder builder = services.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    Results results = builder.getResults();
    if (results.hasMessages(Message.Level.ERROR)) {
      // The gate lets only known sentences through, so this is a fault of the vocabulary.
      throw new IllegalStateException(
          "The vocabulary does not compile: " + results.getMessages(Message.Level.ERROR));
    }
    InternalKieModule module = (InternalKieModule) builder.getKieModule();
    Map<String, byte[]> classes = new TreeMap<>();
    String model = "";
    for (String file : module.getFileNames()) {
      if (file.endsWith(".class") && file.startsWith(packageName.replace('.', '/'))) {
        classes.put(file, module.getBytes(file));
        String simple = file.substring(file.lastIndexOf('/') + 1, file.length() - 6);
        if (simple.matches("Rules[0-9A-F]{32}")) {
          model = packageName + "." + simple;
        }
      }
    }
    List<PackFile> written = sources.stream().map(s -> new PackFile(s.name(), s.text())).toList();
    String drafts = DraftText.write(rules.stream().map(CheckedRule::draft).toList());
    return new CompiledPack(name, hash(sources), model, classes, drafts, written);
  }

  /**
   * Whatever the files say, nothing of a municipality's own is ever shown as law or as practice.
   */
  private static void local(List<CheckedRule> rules) {
    List<RuleError> errors =
        rules.stream().flatMap(r -> LocalRule.faults(RuleText.of(r)).stream()).toList();
    if (!errors.isEmpty()) {
      throw new RuleFileException(errors);
    }
  }

  private static String hash(List<RuleSource> sources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<String> parts = new ArrayList<>();
      parts.add(Vocabulary.swedish().text());
      sources.forEach(
          s -> {
            parts.add(s.name());
            parts.add(s.text());
          });
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
