package se.lagfrist.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.lagfrist.authoring.book.RuleSheet;

/**
 * What the browser reads: the page, its style and its modules, and those of the editor, all from
 * the class path. Nothing comes from elsewhere.
 */
final class Assets {

  private static final Map<String, String> TYPES =
      Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

  /** The modules of the editor: by which name they ask for each other, and where they lie. */
  private static final Map<String, String> MODULES = new LinkedHashMap<>();

  static {
    module("@codemirror/state", "codemirror__state", "dist/index.js");
    module("@codemirror/view", "codemirror__view", "dist/index.js");
    module("@codemirror/language", "codemirror__language", "dist/index.js");
    module("@codemirror/commands", "codemirror__commands", "dist/index.js");
    module("@codemirror/autocomplete", "codemirror__autocomplete", "dist/index.js");
    module("@codemirror/lint", "codemirror__lint", "dist/index.js");
    module("@lezer/common", "lezer__common", "dist/index.js");
    module("@lezer/lr", "lezer__lr", "dist/index.js");
    module("@lezer/highlight", "lezer__highlight", "dist/index.js");
    module("crelt", "crelt", "index.js");
    module("style-mod", "style-mod", "src/style-mod.js");
    module("w3c-keyname", "w3c-keyname", "index.js");
    module("@marijn/find-cluster-break", "marijn__find-cluster-break", "src/index.js");
  }

  private static final String IMPORTS = imports();

  private Assets() {}

  /** A file for the browser. */
  record Asset(String type, byte[] bytes) {}

  private static void module(String name, String artifact, String file) {
    MODULES.put(name, artifact + "/" + file);
  }

  private static String imports() {
    StringBuilder out = new StringBuilder("{\"imports\": {");
    String separator = "\n";
    for (Map.Entry<String, String> one : MODULES.entrySet()) {
      out.append(separator).append("  \"").append(one.getKey()).append("\": \"/modul/");
      out.append(one.getValue()).append('"');
      separator = ",\n";
    }
    return out.append("\n}}\n").toString();
  }

  /** Returns the page for whoever has the key. */
  static String page(String key, String folder, String today) {
    return text("index.html")
        .replace("@IMPORTS@", IMPORTS)
        .replace("@NYCKEL@", key)
        .replace("@IDAG@", today)
        .replace("@MAPP@", escape(folder));
  }

  /** Returns the policy of the page: its own files, and the one list of modules written in it. */
  static String policy(String key) {
    return "default-src 'none'; script-src 'self' 'sha256-"
        + hash(IMPORTS)
        + "'; style-src 'self' 'nonce-"
        + key
        + "'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none';"
        + " frame-ancestors 'none'";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Returns the file of a path, if there is one. */
  static Optional<Asset> at(String path) {
    if (path.equals("/regelbok.css")) {
      return Optional.of(new Asset("text/css", RuleSheet.style().getBytes(StandardCharsets.UTF_8)));
    }
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || path.contains("..")) {
      return Optional.empty();
    }
    if (path.startsWith("/modul/")) {
      String wanted = path.substring("/modul/".length());
      return MODULES.containsValue(wanted)
          ? module(wanted).map(b -> new Asset(type, b))
          : Optional.empty();
    }
    return read("sida" + path).map(b -> new Asset(type, b));
  }

  /** The version of a module is that of the library on the class path. */
  private static Optional<byte[]> module(String wanted) {
    int slash = wanted.indexOf('/');
    String artifact = wanted.substring(0, slash);
    String properties = "/META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties";
    return read(properties)
        .map(b -> new String(b, StandardCharsets.UTF_8))
        .flatMap(t -> t.lines().filter(l -> l.startsWith("version=")).findFirst())
        .map(l -> l.substring("version=".length()).strip())
        .flatMap(
            v ->
                read(
                    "/META-INF/resources/webjars/" + artifact + "/" + v + wanted.substring(slash)));
  }

  private static String text(String name) {
    return new String(read("sida/" + name).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
