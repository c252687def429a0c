package se.lagfrist.authoring.scenarier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lagfrist.authoring.RuleSets;
import se.lagfrist.authoring.RuleSource;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.PackFile;

/**
 * Throws random and mutated files of scenarios at the runner. Run with -Dscenario.fuzz=200000 for
 * the long run and -Dscenario.seed=... for another one; the seed is fixed otherwise.
 *
 * <p>Nothing is thrown, nothing takes a second to read, what does not hold is told in Swedish and
 * without what steers a terminal, and a file of which a scenario holds has facts, a question and an
 * answer in it.
 */
class ScenarioFuzzTest {

  /** Time of the processor, since what else the machine does says nothing about the reader. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  /** What once took minutes takes milliseconds; a cold start on a slow machine fits well within. */
  private static final long LONGEST_NANOS = 3_000_000_000L;

  private static final int FILES = Integer.getInteger("scenario.fuzz", 2_000);
  private static final long SEED = Long.getLong("scenario.seed", 20261129L);

  /** Starting a run takes a while, so many files are run at once. */
  private static final int AT_ONCE = 200;

  private static final Path FOLDER = Path.of("../examples/riktlinjer");

  private static final String[] HOSTILE = {
    "\"\"\"",
    "```",
    "| a | b |",
    "|",
    "||||",
    "@tagg",
    "# language: en",
    "# language: xx",
    "Scenario:",
    "Scenariomall:",
    "Exempel:",
    "Bakgrund:",
    "Regel: x",
    "Egenskap:",
    "* ansökan a1",
    "<dag>",
    "\\",
    "\u0000",
    "\u001B[2J",
    "\u202E",
    "\u200B",
    "\uFEFF",
    "\uD800",
    "\uFFFD",
    "e" + "\u0301\u0323".repeat(400),
    "2026-02-30",
    "99999999999",
    "tillfälle 99999999999999999999 av",
    "(((((",
    ")",
    " där ".repeat(50),
    " som gäller ".repeat(50),
    "å".repeat(999),
    "å".repeat(1_001),
    "(" + "a, ".repeat(200) + ")",
    "'; DROP TABLE",
    "${x}",
    "{}",
    "^(.*)+$",
    "\r",
    "\t",
    "\u00A0",
    "–",
    "”"
  };

  private final Random random = new Random(SEED);
  private final List<String> files = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private int held;
  private int told;
  private long slowest;

  @Test
  void nothing_is_thrown_and_nothing_holds_that_tries_nothing() throws IOException {
    for (PackFile file : ScenarioFiles.readAll(FOLDER)) {
      files.add(file.text());
      file.text().lines().forEach(lines::add);
    }
    ScenarioLanguage.sentences()
        .forEach(s -> s.examples().forEach(e -> lines.add("    " + s.part().word() + " " + e)));
    ObligationEngine engine =
        RuleSets.with(List.of(), RuleSource.readAll(FOLDER), EngineSettings.defaults());
    long begun = System.nanoTime();
    for (int i = 0; i < FILES; i += AT_ONCE) {
      List<PackFile> batch = new ArrayList<>();
      for (int j = i; j < Math.min(FILES, i + AT_ONCE); j++) {
        batch.add(new PackFile("f" + j + ".feature", next()));
      }
      batch.forEach(this::read);
      ScenarioReport report = Scenarios.run(batch, engine);
      for (PackFile file : batch) {
        assertThat(report.results()).as(repeat(file)).anyMatch(r -> r.file().equals(file.name()));
      }
      report.results().forEach(r -> check(r, batch));
    }
    System.out.printf(
        "scenario fuzz: %d files, seed %d, %d scenarios held, %d told, slowest to read %d ms, %d s%n",
        FILES, SEED, held, told, slowest / 1_000_000, (System.nanoTime() - begun) / 1_000_000_000);
    assertThat(held).as("some scenarios must hold, or nothing was tried").isPositive();
    assertThat(told).isPositive();
  }

  private void read(PackFile file) {
    long start = THREAD.getCurrentThreadCpuTime();
    try {
      Features.read(file, URI.create("scenario:0"));
    } catch (Features.Broken e) {
      assertThat(e.failure().line()).as(repeat(file)).isPositive();
    } catch (RuntimeException e) {
      throw new AssertionError("Not told but thrown: " + e + "\n" + repeat(file), e);
    }
    long took = THREAD.getCurrentThreadCpuTime() - start;
    slowest = Math.max(slowest, took);
    if (took >= LONGEST_NANOS) {
      throw new AssertionError("It took " + took / 1_000_000 + " ms, " + repeat(file));
    }
  }

  private void check(ScenarioReport.Result result, List<PackFile> batch) {
    String repeat =
        batch.stream()
            .filter(f -> f.name().equals(result.file()))
            .map(ScenarioFuzzTest::repeat)
            .findFirst()
            .orElse("");
    if (result.passed()) {
      held++;
      assertThat(result.sentences()).as(repeat).hasSizeGreaterThan(1);
      assertThat(result.sentences()).as(repeat).anyMatch(s -> s.keyword().equals("När"));
      assertThat(result.looks()).as(repeat).allMatch(l -> !l.file().facts().isEmpty());
      return;
    }
    told++;
    String message = result.message();
    assertThat(message).as(repeat).doesNotContain("\tat ", "Exception", "fel i programmet");
    assertThat(message.lines())
        .as(repeat)
        .allMatch(l -> PlainText.firstHidden(l.replace("\t", "")).isEmpty());
  }

  private static String repeat(PackFile file) {
    return file.name() + " of seed " + SEED + ":\n" + file.text();
  }

  private String next() {
    return switch (random.nextInt(8)) {
      case 0 -> noise();
      case 1 -> shuffled();
      default -> mutated();
    };
  }

  private String mutated() {
    List<String> text = new ArrayList<>(any(files).lines().toList());
    for (int i = random.nextInt(5); i > 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.size());
      String line = text.get(at);
      switch (random.nextInt(7)) {
        case 0 -> text.remove(at);
        case 1 -> text.add(at, any(lines));
        case 2 -> text.set(at, insert(line, HOSTILE[random.nextInt(HOSTILE.length)]));
        case 3 -> text.set(at, insert(line, Character.toString(random.nextInt(0x3000))));
        case 4 ->
            text.set(at, line.isEmpty() ? "x" : line.substring(random.nextInt(line.length())));
        case 5 -> text.set(at, digits(line));
        default -> text.add(at, HOSTILE[random.nextInt(HOSTILE.length)]);
      }
    }
    return String.join(random.nextInt(20) == 0 ? "\r\n" : "\n", text);
  }

  private String shuffled() {
    StringBuilder text = new StringBuilder("# language: sv\nEgenskap: x\n  Scenario: x\n");
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(any(lines)).append('\n');
    }
    return text.toString();
  }

  private String noise() {
    return random
        .ints(random.nextInt(400), 0, 0x2100)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String insert(String line, String what) {
    int at = random.nextInt(line.length() + 1);
    return line.substring(0, at) + what + line.substring(at);
  }

  private String digits(String line) {
    return line.chars()
        .map(c -> Character.isDigit(c) && random.nextInt(3) == 0 ? '0' + random.nextInt(10) : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
