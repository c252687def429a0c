package se.lagfrist.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.WrittenRules;
import se.lagfrist.authoring.WrittenRules.WrittenRule;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

/**
 * Calls about the files: which there are, what stands in them, what is written but not in force.
 */
final class FileCalls {

  private final RuleFolder folder;
  private final Rules rules;

  FileCalls(RuleFolder folder, Rules rules) {
    this.folder = folder;
    this.rules = rules;
  }

  /** Lists the files of the folder, with the version of each so that an outside change is seen. */
  Map<String, @Nullable Object> list(Asked asked) {
    RuleFolder.Listed listed = folder.list();
    List<Object> files = new ArrayList<>();
    for (String name : listed.names()) {
      RuleFolder.Held held = held(name);
      files.add(
          Trees.of(
              "name", name,
              "version", held.version(),
              "draft", !held.draftVersion().isEmpty()));
    }
    return Trees.of(
        "folder",
        folder.shown(),
        "files",
        files,
        "notice",
        listed.more()
            ? "Mappen har fler än " + RuleFolder.MOST_FILES + " filer; resten visas inte."
            : "");
  }

  /** A file that cannot be read is listed all the same. */
  private RuleFolder.Held held(String name) {
    try {
      return folder.read(name);
    } catch (Refused e) {
      if (e.status() == 507) {
        throw e;
      }
      return new RuleFolder.Held("", "", "", "");
    }
  }

  /** Lists the law's rules, to read and to start from. */
  Map<String, @Nullable Object> shipped(Asked asked) {
    List<Object> files = new ArrayList<>();
    for (RulePack pack : rules.law().rules().packs()) {
      for (PackFile file : pack.ruleFiles()) {
        WrittenRules written = WrittenRules.of(file);
        List<Object> own = new ArrayList<>();
        for (WrittenRule rule : written.rules()) {
          own.add(Trees.of("id", rule.id(), "title", rule.title(), "line", rule.line()));
        }
        files.add(
            Trees.of(
                "pack",
                pack.name(),
                "name",
                file.name(),
                "title",
                written.heading().isEmpty() ? file.name() : written.heading().get(0),
                "rules",
                own));
      }
    }
    return Trees.of("files", files);
  }

  /** Opens a file of the law. */
  Map<String, @Nullable Object> openShipped(Asked asked) {
    for (RulePack pack : rules.law().rules().packs()) {
      for (PackFile file : pack.ruleFiles()) {
        if (pack.name().equals(asked.text("pack")) && file.name().equals(asked.text("name"))) {
          return Trees.of("name", file.name(), "text", file.text());
        }
      }
    }
    throw Refused.gone("Filen finns inte bland lagens regler.");
  }

  /** Opens a file of the folder. */
  Map<String, @Nullable Object> open(Asked asked) {
    RuleFolder.Held held = folder.read(asked.text("name"));
    return Trees.of(
        "name", asked.text("name"),
        "text", held.text(),
        "version", held.version(),
        "draft", held.draft(),
        "draftVersion", held.draftVersion());
  }

  /** Keeps what is written, not in force. */
  Map<String, @Nullable Object> keep(Asked asked) {
    return Trees.of(
        "draftVersion",
        folder.keep(asked.text("name"), asked.text("text"), asked.text("draftVersion")));
  }

  /** Returns a guideline that tightens a rule of the law, to go on writing. */
  Map<String, @Nullable Object> startFrom(Asked asked) {
    LocalDate from = asked.day("day");
    for (RulePack pack : rules.law().rules().packs()) {
      for (PackFile file : pack.ruleFiles()) {
        for (WrittenRule rule : WrittenRules.of(file).rules()) {
          if (rule.id().equals(asked.text("rule")) && !rule.isConclusion()) {
            return Trees.of("name", StartFrom.fileName(rule), "text", StartFrom.text(rule, from));
          }
        }
      }
    }
    throw Refused.gone("Regeln finns inte bland lagens regler.");
  }
}
