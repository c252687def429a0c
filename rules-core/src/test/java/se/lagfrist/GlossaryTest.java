package se.lagfrist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.lagfrist.casefile.Dated;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Meanings;
import se.lagfrist.casefile.Named;
import se.lagfrist.casefile.Placement;
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
        "Engelska namn i koden och i JSON, svenska ord i regelfiler, scenarier och texter, och vad"
            + " de betyder.\n");
    text.append("Listan skrivs av modellen själv (`mvn test -Dgroups=sidor -Dsidor=skriv`).\n");
    text.append("Paragrafer i SoL utan år är 2025:400, i SoF 2025:468, i FL 2017:900 och i KL");
    text.append(" 2017:725; vad som gällde dessförinnan står i regelboken.\n");
    text.append("\n## Svaren\n\n| Kod | Svenska | Betydelse |\n|---|---|---|\n");
    for (Status s : Status.values()) {
      row(text, s.name(), s.swedish(), s.meaning());
    }
    for (ObligationKind k : ObligationKind.values()) {
      row(text, k.name(), k.swedish(), k.meaning());
    }
    for (Force f : Force.values()) {
      row(text, f.name(), f.swedish(), f.meaning());
    }
    text.append("\n## Alla uppgifter\n\n");
    text.append("Varje uppgift har också dessa fält.\n\n| Fält | Betydelse |\n|---|---|\n");
    FactType any = FactType.of(Placement.class);
    for (String field : List.of("id", "concerns", "registeredOn")) {
      row(text, field, told(any, field));
    }
    Map<String, Class<?>> enums = new TreeMap<>();
    for (FactType type : FactType.all()) {
      text.append("\n## ").append(type.name()).append(": ").append(type.swedish());
      text.append("\n\n").append(type.meaning());
      text.append("\n\n| Fält | Svenska | Betydelse |\n|---|---|---|\n");
      for (RecordComponent c : type.type().getRecordComponents()) {
        Dated dated = c.getAnnotation(Dated.class);
        Named named = c.getAnnotation(Named.class);
        String meaning = told(type, c.getName());
        if (dated != null) {
          row(text, c.getName(), dated.sv() + (dated.stated() ? " (angiven dag)" : ""), meaning);
        } else if (named != null) {
          row(text, c.getName(), named.value(), meaning);
        } else if (c.getType().isEnum()) {
          row(text, c.getName(), "ett ord ur " + c.getType().getSimpleName(), meaning);
          enums.put(c.getType().getSimpleName(), c.getType());
        }
      }
    }
    enums.forEach(
        (name, type) -> {
          text.append("\n## ").append(name).append("\n\n").append(about(type));
          text.append("\n\n| Kod | Svenska | Betydelse |\n|---|---|---|\n");
          for (Object constant : type.getEnumConstants()) {
            Term term = (Term) constant;
            row(text, term.name(), term.swedish(), term.meaning());
          }
        });
    return text.toString();
  }

  /** What a field means and what its absence means. */
  private static String told(FactType type, String field) {
    return (type.meaning(field) + " " + type.absence(field)).strip();
  }

  @SuppressWarnings("unchecked")
  private static String about(Class<?> codes) {
    return Meanings.of((Class<? extends Enum<?>>) codes);
  }

  private static void row(StringBuilder text, String code, String... cells) {
    text.append("| `").append(code).append("` |");
    for (String cell : cells) {
      text.append(' ').append(cell).append(" |");
    }
    text.append('\n');
  }
}
