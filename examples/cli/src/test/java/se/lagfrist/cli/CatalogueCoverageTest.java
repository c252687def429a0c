package se.lagfrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.Rule;

/** Every duty in the legal catalogue is a rule, or is recorded as not expressed with its reason. */
class CatalogueCoverageTest {

  private static final Set<String> CATALOGUE = catalogue();

  private static Set<String> catalogue() {
    try {
      List<String> lines = Files.readAllLines(Path.of("../../docs/lagkatalog.txt"));
      return new TreeSet<>(lines.stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> named() {
    Set<String> named = new TreeSet<>();
    for (Rule rule : ObligationEngine.create().rules().rules()) {
      named.addAll(rule.catalogueIds());
    }
    return named;
  }

  private static Set<String> notExpressed() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("../../docs/inte-uttryckt"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher m =
            Pattern.compile("^- `([a-z0-9-]+)`: \\S", Pattern.MULTILINE)
                .matcher(Files.readString(file));
        while (m.find()) {
          found.add(m.group(1));
        }
      }
    }
    return found;
  }

  @Test
  void the_catalogue_has_222_duties() {
    assertThat(CATALOGUE).hasSize(222);
  }

  @Test
  void every_duty_is_a_rule_or_recorded_as_not_expressed() throws IOException {
    Set<String> missing = new TreeSet<>(CATALOGUE);
    missing.removeAll(named());
    missing.removeAll(notExpressed());
    assertThat(missing).isEmpty();
  }

  @Test
  void no_rule_names_a_duty_that_is_not_there() {
    assertThat(CATALOGUE).containsAll(named());
  }
}
