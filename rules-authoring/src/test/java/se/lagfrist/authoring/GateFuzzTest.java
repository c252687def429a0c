package se.lagfrist.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lagfrist.engine.EngineSettings;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.rulebook.DraftText;
import se.lagfrist.rulebook.RuleDraft;

/**
 * Throws random and mutated rule files at the gate. Run with -Dgate.fuzz=200000 for the long run
 * and -Dgate.seed=... for another one. The seed is fixed otherwise, so a failure can be repeated.
 *
 * <p>Nothing but a {@link RuleFileException} may come out, nothing may take a second, no text may
 * show a stack trace, and what passes becomes the vocabulary's own templates and nothing else.
 */
class GateFuzzTest {

  /** Time of the processor, since what else the machine does says nothing about the reader. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  /** What once took minutes takes milliseconds; a cold start on a slow machine fits well within. */
  private static final long LONGEST_NANOS = 3_000_000_000L;

  private static final int FILES = Integer.getInteger("gate.fuzz", 5_000);
  private static final long SEED = Long.getLong("gate.seed", 20261122L);

  /** Loading takes seconds for a batch, so only some of what passes is also loaded. */
  private static final int LOADED_AT_ONCE = 60;

  private static final int MOST_LOADED = Math.min(2_000, FILES / 40);

  private static final String[] HOSTILE = {
    ">System.exit(0);",
    "\"); System.exit(0); d.note(\"",
    "eval(true)",
    "${x}",
    "\\u0022);",
    "end rule \"x\" when then end",
    "import java.lang.Runtime;",
    "/*",
    "*/",
    "//",
    "\u202E",
    "\u200B",
    "\u0000",
    "\u2028",
    "{n}",
    "{text}",
    "$a",
    "$a : Person()",
    "$1",
    "\\E",
    "\\Q",
    ") || (true",
    "från från från",
    " inom 1 dag".repeat(20),
    "å".repeat(700),
    "999999999999999999999",
    "-1",
    "0000-00-00",
    "9999-12-31",
    "2025-02-30",
    "29 februari",
    "RIKTLINJE",
    "\t",
    "\r",
    "\uD83D\uDE00",
    "REGEL \"",
    "SLUT",
    "NÄR",
    "SÅ",
    "modify($a) {}",
    "insert(new Object());"
  };

  private static final Pattern RULE =
      Pattern.compile(
          "rule \"([a-z0-9.-]+)\"\nwhen\n((?:  .*\n)*)then\n"
              + "  matches\\.found\\(\"\\1\", \\$a\\);\nend\n");

  private final Random random = new Random(SEED);
  private final List<String> lines = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final List<Pattern> conditions = new ArrayList<>();
  private final List<Pattern> constraints = new ArrayList<>();
  private final List<RuleSource> passed = new ArrayList<>();
  private int accepted;
  private int loaded;
  private long slowest;

  @Test
  void nothing_gets_through_but_known_sentences() throws IOException {
    collect();
    long begun = System.nanoTime();
    for (int i = 0; i < FILES; i++) {
      one(i, next());
    }
    load();
    System.out.printf(
        "gate fuzz: %d files, seed %d, %d accepted, %d of them loaded, slowest %d ms, %d s%n",
        FILES,
        SEED,
        accepted,
        loaded,
        slowest / 1_000_000,
        (System.nanoTime() - begun) / 1_000_000_000);
    assertThat(accepted).as("some files must pass, or nothing was tried").isPositive();
    assertThat(loaded).isPositive();
  }

  @Test
  void the_watch_over_what_is_written_sees_foreign_text() throws IOException {
    collect();
    List<CheckedRule> rules = Gate.check(List.of(new RuleSource("fuzz.dslr", RuleTexts.REPORT)));
    String drl = DrlWriter.write("se.lagfrist.fuzz.regler", rules);
    assertOnlyTemplates(drl, 1, "");
    for (String foreign :
        new String[] {
          drl.replace("about in (", "eval(true), about in ("),
          drl.replace("  matches.found", "  System.exit(0); matches.found"),
          drl.replace("\", $a);", "\" + System.getenv(), $a);"),
          drl + "function void f() {}\n"
        }) {
      assertThat(foreign).isNotEqualTo(drl);
      assertThatThrownBy(() -> assertOnlyTemplates(foreign, 1, ""))
          .isInstanceOf(AssertionError.class);
    }
  }

  private void one(int number, String text) {
    RuleSource source = new RuleSource("fuzz.dslr", text);
    String repeat = "file " + number + " of seed " + SEED + ":\n" + text;
    long start = THREAD.getCurrentThreadCpuTime();
    try {
      List<CheckedRule> rules = Gate.check(List.of(source));
      String drl = DrlWriter.write("se.lagfrist.fuzz.regler", rules);
      assertOnlyTemplates(drl, rules.size(), repeat);
      List<RuleDraft> drafts = rules.stream().map(CheckedRule::draft).toList();
      assertThat(drafts).as(repeat).hasSameSizeAs(rules);
      assertThat(DraftText.read(DraftText.write(drafts))).as(repeat).isEqualTo(drafts);
      RuleCheck.of(List.of(source)).local().run();
      if (!rules.isEmpty()) {
        accepted++;
        if (loaded + passed.size() < MOST_LOADED) {
          // Every rule gets an id of its own, so that many files can be loaded at once.
          passed.add(
              new RuleSource(
                  "fuzz.dslr", text.replaceAll("(?m)^(\\s*id )\\S+", "$1f" + number + ".x")));
        }
      }
    } catch (RuleFileException e) {
      for (RuleError error : e.errors()) {
        String shown = error.toString();
        assertThat(error.line()).as(repeat).isPositive();
        assertThat(error.message()).as(repeat).isNotBlank();
        if (shown.contains("\tat ")
            || shown.contains("Exception")
            || shown.contains("se.lagfrist.")) {
          throw new AssertionError("A stack trace is shown: " + shown + "\n" + repeat);
        }
      }
    } catch (RuntimeException e) {
      throw new AssertionError("Not a RuleFileException but " + e + "\n" + repeat, e);
    }
    long took = THREAD.getCurrentThreadCpuTime() - start;
    slowest = Math.max(slowest, took);
    if (took >= LONGEST_NANOS) {
      throw new AssertionError("It took " + took / 1_000_000 + " ms, " + repeat);
    }
    if (passed.size() >= LOADED_AT_ONCE) {
      load();
    }
  }

  /** Compiles and loads what has passed, as a municipality would. */
  private void load() {
    List<RuleSource> unique =
        passed.stream().filter(s -> Gate.errors(List.of(s)).isEmpty()).toList();
    passed.clear();
    if (unique.isEmpty()) {
      return;
    }
    ObligationEngine engine =
        ObligationEngine.of(
            List.of(PackCompiler.compile("fuzz", unique).load()), EngineSettings.defaults());
    assertThat(engine.rules().rules()).isNotEmpty();
    loaded += unique.size();
  }

  // --- what may be written ----------------------------------------------------------------------

  private void assertOnlyTemplates(String written, int rules, String repeat) {
    assertThat(written).as(repeat).matches("\\p{ASCII}*");
    String drl =
        Pattern.compile("\\\\u([0-9a-f]{4})")
            .matcher(written)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    String body = drl.substring(drl.indexOf("global se.lagfrist.rulebook.Matches matches\n") + 44);
    Matcher m = RULE.matcher(body);
    int end = 0;
    int found = 0;
    while (m.find() && m.start() == end) {
      end = m.end();
      found++;
      for (String condition : m.group(2).split("\n")) {
        assertCondition(condition.substring(2), repeat);
      }
    }
    assertThat(end).as("the DRL holds something else: " + repeat).isEqualTo(body.length());
    assertThat(found).as(repeat).isEqualTo(rules);
  }

  /**
   * A condition is a template, or one with constraints of the vocabulary before its parenthesis.
   */
  private void assertCondition(String condition, String repeat) {
    String rest = condition;
    while (!matches(conditions, rest)) {
      String open = rest.substring(0, rest.length() - 1);
      String without = null;
      for (int at = open.length(); at > 0 && without == null; at--) {
        boolean first = open.charAt(at - 1) == '(';
        boolean further = at > 1 && open.startsWith(", ", at - 2);
        if ((first || further) && matches(constraints, open.substring(at))) {
          without = open.substring(0, further ? at - 2 : at) + ")";
        }
      }
      if (without == null) {
        throw new AssertionError("Not of the vocabulary: " + condition + "\n" + repeat);
      }
      rest = without;
    }
  }

  private static boolean matches(List<Pattern> known, String line) {
    return known.stream().anyMatch(p -> p.matcher(line).matches());
  }

  // --- what is thrown ---------------------------------------------------------------------------

  private void collect() throws IOException {
    for (Sentence sentence : Vocabulary.swedish().all()) {
      if (sentence.section().equals("when")) {
        (sentence.isConstraint() ? constraints : conditions).add(template(sentence));
      }
      SentenceGuide.swedish().of(sentence).ifPresent(g -> lines.add("  " + g.example()));
    }
    for (String text :
        new String[] {
          RuleTexts.REPORT, RuleTexts.REVIEW, RuleTexts.UNEXECUTED, RuleTexts.CUSTODY
        }) {
      files.add(text);
    }
    for (RuleSource source : RuleSource.readAll(Path.of("../examples/riktlinjer"))) {
      for (String rule : source.text().split("(?=REGEL)")) {
        if (rule.startsWith("REGEL")) {
          files.add(rule);
        }
      }
    }
    files.forEach(f -> f.lines().forEach(lines::add));
    lines.add("");
    lines.add("# en kommentar med > och System.exit(0);");
  }

  /**
   * Returns what a sentence may become: its template, with text inside quotes or bare constants.
   */
  private static Pattern template(Sentence sentence) {
    String value = sentence.value();
    StringBuilder regex = new StringBuilder();
    Matcher gap = Pattern.compile("\"\\{(\\w+)\\}\"|\\{(\\w+)\\}").matcher(value);
    int end = 0;
    while (gap.find()) {
      regex.append(Pattern.quote(value.substring(end, gap.start())));
      if (gap.group(1) != null) {
        regex.append("\"[^\"\\\\\\n]*\"");
      } else if (inQuotes(value, gap.start())) {
        regex.append("[^\"\\\\\\n]*");
      } else {
        regex.append(
            "(?:\\d+|[A-Z][A-Za-z]+\\.[A-Z0-9_]+|\"[0-9:]+\")"
                + "(?:, (?:[A-Z][A-Za-z]+\\.[A-Z0-9_]+|\"[0-9:]+\"))*");
      }
      end = gap.end();
    }
    regex.append(Pattern.quote(value.substring(end)));
    return Pattern.compile(regex.toString());
  }

  private static boolean inQuotes(String value, int at) {
    return value.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private String next() {
    return switch (random.nextInt(40)) {
      case 0, 1, 2, 3, 4, 5 -> shuffled();
      case 6, 7, 8, 9, 10, 11 -> noise();
      case 12 -> marks();
      case 13 -> longLines();
      default -> mutated();
    };
  }

  /** A rule with a few changes. */
  private String mutated() {
    List<String> text = new ArrayList<>(files.get(random.nextInt(files.size())).lines().toList());
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.size());
      String line = text.get(at);
      switch (random.nextInt(8)) {
        case 0 -> text.remove(at);
        case 1 -> text.add(at, line(lines));
        case 2 -> text.set(at, line(lines));
        case 3 -> text.set(at, insert(line, HOSTILE[random.nextInt(HOSTILE.length)]));
        case 4 -> text.set(at, swapped(line));
        case 5 -> text.set(at, digits(line));
        case 6 -> text.set(at, insert(line, Character.toString(random.nextInt(0x3000))));
        default -> text.add(text.get(random.nextInt(text.size())));
      }
      if (text.isEmpty()) {
        text.add("");
      }
    }
    return String.join(random.nextInt(20) == 0 ? "\r\n" : "\n", text);
  }

  /** Known lines in any order, often with the words of a rule around them. */
  private String shuffled() {
    StringBuilder text = new StringBuilder("REGEL \"x\"\n  id fuzz.x\n");
    some(text, 3);
    text.append("NÄR\n");
    some(text, 4);
    text.append("SÅ\n");
    some(text, 6);
    return text.append("SLUT\n").toString();
  }

  private void some(StringBuilder text, int most) {
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(line(lines)).append('\n');
    }
  }

  private String noise() {
    int length = random.nextInt(400);
    if (random.nextBoolean()) {
      return random
          .ints(length, 0, 0x2100)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());
    }
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(random.nextInt(4) == 0 ? HOSTILE[random.nextInt(HOSTILE.length)] : line(lines));
      text.append(random.nextInt(3) == 0 ? ' ' : '\n');
    }
    return text.toString();
  }

  /** Letters with more marks than any language has, in a comment or a sentence. */
  private String marks() {
    String mark = Character.toString(0x0300 + random.nextInt(0x50));
    String other = Character.toString(0x0300 + random.nextInt(0x50));
    return insert(
        files.get(random.nextInt(files.size())),
        (random.nextBoolean() ? "\n# e" : "e") + (mark + other).repeat(random.nextInt(20_000)));
  }

  /** Lines near and far above what is taken, of words that sentences begin with. */
  private String longLines() {
    StringBuilder text = new StringBuilder("REGEL \"x\"\n  id fuzz.x\nNÄR\n");
    for (int i = random.nextInt(150); i > 0; i--) {
      String line = line(lines).strip();
      String words = line.substring(0, Math.min(line.length(), random.nextInt(80)));
      text.append((words + " ").repeat(Math.max(1, random.nextInt(1_300) / (words.length() + 1))));
      text.append('\n');
    }
    return text.toString();
  }

  private String line(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String insert(String line, String what) {
    int at = random.nextInt(line.length() + 1);
    return line.substring(0, at) + what + line.substring(at);
  }

  private String swapped(String line) {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    java.util.Collections.swap(words, random.nextInt(words.size()), random.nextInt(words.size()));
    return String.join(" ", words);
  }

  private String digits(String line) {
    return line.chars()
        .map(c -> Character.isDigit(c) && random.nextInt(3) == 0 ? '0' + random.nextInt(10) : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
