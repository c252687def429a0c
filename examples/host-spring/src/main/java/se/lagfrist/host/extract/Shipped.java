package se.lagfrist.host.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagfrist.tabular.Proposer;

/** The mappings that come with the program, by name: those of the library and of its examples. */
final class Shipped {

  private static final List<String> LIBRARY = List.of("familycare", "elderlycare");
  private static final List<String> EXAMPLES =
      List.of("placeringar", "beslut", "lss", "barn-och-unga", "aldre", "ekonomiskt-bistand");
  private static final Map<String, String> TEXTS = read();

  private Shipped() {}

  /** Returns their names, in order. */
  static List<String> names() {
    return List.copyOf(TEXTS.keySet());
  }

  /** Returns the text of one, or null if there is none of the name. */
  static @Nullable String text(String name) {
    return TEXTS.get(name);
  }

  private static Map<String, String> read() {
    Map<String, String> texts = new LinkedHashMap<>();
    try {
      for (String name : LIBRARY) {
        texts.put(name, Proposer.shipped(name));
      }
      for (String name : EXAMPLES) {
        String file = "/mappningar/" + name + "/mappning.yaml";
        try (InputStream in = Shipped.class.getResourceAsStream(file)) {
          texts.put(
              name,
              new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
