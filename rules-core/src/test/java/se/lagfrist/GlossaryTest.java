package se.lagfrist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Dated;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Named;
import se.lagfrist.casefile.Term;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.ObligationKind;
import se.lagfrist.obligation.Status;

/**
 * Keeps {@code docs/ordlista.md} the same as the model. Run with -Dgroups=sidor -Dsidor=skriv to
 * rewrite it.
 */
class GlossaryTest {

  private static final Path FILE = Path.of("../docs/ordlista.md");

  @Test
  @Tag("sidor")
  void the_glossary_is_the_model() throws IOException {
    String expected = glossary();
    if ("skriv".equals(System.getProperty("sidor"))) {
      Files.writeString(FILE, expected);
    }
    assertThat(Files.readString(FILE))
        .as("docs/ordlista.md is out of date: run mvn test -Dgroups=sidor -Dsidor=skriv")
        .isEqualTo(expected);
  }

  private static String glossary() {
    StringBuilder text = new StringBuilder();
    text.append("# Ordlista\n\n");
    text.append(
        "Engelska namn i koden och i JSON, svenska ord i regelfiler, scenarier och texter.\n");
    text.append("Listan skrivs av modellen själv (`mvn test -Dgroups=sidor -Dsidor=skriv`).\n");
    text.append("\n## Svaren\n\n| Kod | Svenska |\n|---|---|\n");
    for (Status s : Status.values()) {
      row(text, s.name(), s.swedish());
    }
    for (ObligationKind k : ObligationKind.values()) {
      row(text, k.name(), k.swedish());
    }
    for (Force f : Force.values()) {
      row(text, f.name(), f.swedish());
    }
    Map<String, Class<?>> enums = new TreeMap<>();
    for (FactType type : FactType.all()) {
      text.append("\n## ").append(type.name()).append(": ").append(type.swedish());
      text.append("\n\n| Fält | Svenska |\n|---|---|\n");
      for (RecordComponent c : type.type().getRecordComponents()) {
        Dated dated = c.getAnnotation(Dated.class);
        Named named = c.getAnnotation(Named.class);
        if (dated != null) {
          row(text, c.getName(), dated.sv() + (dated.stated() ? " (angiven dag)" : ""));
        } else if (named != null) {
          row(text, c.getName(), named.value());
        } else if (c.getType().isEnum()) {
          row(text, c.getName(), "ett ord ur " + c.getType().getSimpleName());
          enums.put(c.getType().getSimpleName(), c.getType());
        }
      }
    }
    enums.forEach(
        (name, type) -> {
          text.append("\n## ").append(name).append("\n\n| Kod | Svenska |\n|---|---|\n");
          for (Object constant : type.getEnumConstants()) {
            row(text, ((Enum<?>) constant).name(), ((Term) constant).swedish());
          }
        });
    return text.toString();
  }

  private static void row(StringBuilder text, String code, String swedish) {
    text.append("| `").append(code).append("` | ").append(swedish).append(" |\n");
  }
}
