package se.lagfrist.sol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An extension counts if it ends after the time that the law gives. That time stands in the rule
 * that is extended, and is compared with in the rule on the extension: where one is edited and the
 * other forgotten, an extension would be passed over without a word.
 */
class ExtendedPeriodTest {

  private static final Pattern COMPARED =
      Pattern.compile("förlängningen slutar senare än (\\d+) (\\p{L}+) från ([^\\n]+)");
  private static final Pattern GIVEN =
      Pattern.compile(
          "enligt [^\\n]*? (?:inom|dagen efter) (\\d+) (\\p{L}+) från ([^,\\n]+),"
              + "(?![^\\n]* till \\d)");
  private static final List<String> EXTENDED =
      List.of("bortfaller om tiden förlängs till en bestämd dag", "tiden är inte förlängd");

  /** A time from something, with weeks as days. */
  private record Time(int amount, String unit, String from) {

    static Time of(Matcher found) {
      int amount = Integer.parseInt(found.group(1));
      boolean weeks = found.group(2).startsWith("veck");
      String unit = weeks || found.group(2).startsWith("dag") ? "dagar" : "månader";
      // Of two days the later counts; the law counts from either.
      return new Time(
          weeks ? 7 * amount : amount, unit, found.group(3).split(" och | eller", -1)[0]);
    }
  }

  private static List<Time> times(Pattern pattern, String text) {
    List<Time> times = new ArrayList<>();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      times.add(Time.of(found));
    }
    return times;
  }

  /** Returns the times now given by the rules that are extended, on the same duty if any is. */
  private static List<Time> given(List<String> rules, String extension, String from) {
    List<String> extended =
        rules.stream().filter(r -> EXTENDED.stream().anyMatch(r::contains)).toList();
    List<String> same = extended.stream().filter(r -> duty(r).equals(duty(extension))).toList();
    return (same.isEmpty() ? extended : same)
        .stream()
            .flatMap(r -> times(GIVEN, r).stream())
            .filter(t -> t.from().equals(from))
            .toList();
  }

  private static String duty(String rule) {
    return rule.lines().filter(l -> l.startsWith("  katalog ")).findFirst().orElse("");
  }

  @Test
  void what_an_extension_is_compared_with_is_the_time_of_the_rule_that_it_extends()
      throws IOException {
    int compared = 0;
    try (Stream<Path> files = Files.list(Path.of("src/main/regler"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".dslr")).sorted().toList()) {
        List<String> rules =
            List.of(Files.readString(file, StandardCharsets.UTF_8).split("\nSLUT", -1));
        for (String rule : rules) {
          for (Time time : times(COMPARED, rule)) {
            compared++;
            assertThat(given(rules, rule, time.from()))
                .as(
                    "%s: förlängningen jämförs med %s %s från %s. Ändras tiden i regeln som"
                        + " förlängs, ändra också den meningen.",
                    file.getFileName(), time.amount(), time.unit(), time.from())
                .isNotEmpty()
                .allMatch(time::equals);
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(8);
  }
}
