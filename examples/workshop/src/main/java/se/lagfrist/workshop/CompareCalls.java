package se.lagfrist.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.change.CaseChange;
import se.lagfrist.authoring.change.ChangeReport;
import se.lagfrist.authoring.change.Difference;
import se.lagfrist.authoring.change.LawChange;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.obligation.Obligation;

/** Calls that compare what is in force with what is written, over cases. */
final class CompareCalls {

  private static final int MOST_CASES = 2_000;
  private static final int MOST_SHOWN = 50;

  private final Rules rules;
  private @Nullable List<CaseFile> examples;

  CompareCalls(Rules rules) {
    this.rules = rules;
  }

  /** Returns what differs, by rule and by case. */
  Map<String, @Nullable Object> compare(Asked asked) {
    LocalDate day = asked.day("day");
    List<String> unread = new ArrayList<>();
    String own = asked.text("cases").strip();
    List<CaseFile> files = own.isEmpty() ? examples() : own(own, unread);
    ChangeReport report =
        ChangeReport.of(
            "som det gäller",
            "som det är skrivet",
            LawChange.between(rules.inForce(), rules.engine(rules.sources(asked.drafts()))),
            files.stream(),
            day,
            day.plusYears(1));
    List<Object> changed = new ArrayList<>();
    for (CaseChange one : report.changed().stream().limit(MOST_SHOWN).toList()) {
      changed.add(
          Trees.of(
              "case", one.caseId(),
              "differences", one.differences().stream().map(CompareCalls::difference).toList()));
    }
    List<Object> byRule = new ArrayList<>();
    for (ChangeReport.RuleTotal total : report.byRule()) {
      byRule.add(
          Trees.of(
              "rule", total.ruleId(),
              "title", total.title(),
              "cases", total.cases(),
              "what",
                  total.counts().entrySet().stream()
                      .map(e -> e.getValue() + " " + e.getKey().swedish())
                      .collect(Collectors.joining(", "))));
    }
    List<Object> ruleChanges = new ArrayList<>();
    report
        .rules()
        .forEach(
            r ->
                ruleChanges.add(
                    Trees.of("rule", r.ruleId(), "title", r.title(), "how", r.how().swedish())));
    return Trees.of(
        "cases", report.cases(),
        "rules", ruleChanges,
        "byRule", byRule,
        "changed", changed,
        "left", Math.max(0, report.changed().size() - MOST_SHOWN),
        "unread", unread);
  }

  private static Map<String, @Nullable Object> difference(Difference one) {
    return Trees.of(
        "kind", one.kind().swedish(),
        "title", one.title(),
        "key", one.key().toString(),
        "before", one.before().map(CompareCalls::told).orElse(""),
        "after", one.after().map(CompareCalls::told).orElse(""));
  }

  private static String told(Obligation o) {
    return o.status().swedish() + o.lastDay().map(d -> ", sista dag " + d).orElse("");
  }

  private synchronized List<CaseFile> examples() {
    List<CaseFile> known = examples;
    if (known == null) {
      known = Examples.read();
      examples = known;
    }
    return known;
  }

  private static List<CaseFile> own(String given, List<String> unread) {
    List<CaseFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of(given))) {
      List<Path> paths =
          all.filter(p -> p.toString().endsWith(".json")).sorted().limit(MOST_CASES).toList();
      for (Path path : paths) {
        try {
          files.add(CaseFileJson.read(path));
        } catch (CaseFileException | IOException e) {
          unread.add(String.valueOf(path.getFileName()));
        }
      }
    } catch (IOException | InvalidPathException e) {
      throw Refused.bad("Mappen " + given + " finns inte eller får inte läsas.");
    }
    if (files.isEmpty()) {
      throw Refused.bad("Mappen " + given + " har inga ärendefiler (.json) som kan läsas.");
    }
    return files;
  }
}
