package se.lagfrist.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.authoring.review.NotExpressed;
import se.lagfrist.authoring.review.SectionAnswer;
import se.lagfrist.json.JsonText;
import se.lagfrist.law.Citation;
import se.lagfrist.law.LawStatus;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;

/** Shows what the rules make of a section of law. */
final class SectionText {

  private SectionText() {}

  static void print(PrintWriter out, SectionAnswer answer, LawStatus law, Format format) {
    List<String> unread = law.unread(answer.sections());
    if (format == Format.JSON) {
      out.print(JsonText.write(tree(answer, unread)));
      out.flush();
      return;
    }
    answer.sections().forEach(section -> out.println(section));
    CatalogueCommand.block(out, "", answer.swedish());
    unread.forEach(change -> CatalogueCommand.block(out, "  ", "Obs! " + change));
    for (Rule rule : answer.rules()) {
      out.println();
      String whose = rule.details().ownDuty() ? "" : " (väntas av annan)";
      out.println(rule.id() + "  ·  " + rule.details().title() + whose);
      CatalogueCommand.wordings(out, rule);
    }
    records(out, answer.notExpressed());
    out.flush();
  }

  static void records(PrintWriter out, List<NotExpressed> records) {
    for (NotExpressed one : records) {
      out.println();
      CatalogueCommand.block(out, "  ", one.subject());
      CatalogueCommand.block(out, "    ", one.reason());
    }
  }

  private static Map<String, @Nullable Object> tree(SectionAnswer answer, List<String> unread) {
    List<Object> rules = new ArrayList<>();
    for (Rule rule : answer.rules()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("id", rule.id());
      one.put("title", rule.details().title());
      one.put("ownDuty", rule.details().ownDuty());
      one.put(
          "wordings",
          rule.law().versions().stream().map(LawText::citation).map(Citation::print).toList());
      rules.add(one);
    }
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("sections", answer.sections().stream().map(Citation::print).toList());
    root.put("read", answer.isRead());
    root.put("swedish", answer.swedish());
    root.put("unreadChanges", unread);
    root.put("rules", rules);
    root.put("notExpressed", trees(answer.notExpressed()));
    return root;
  }

  static List<Object> trees(List<NotExpressed> records) {
    List<Object> trees = new ArrayList<>();
    for (NotExpressed one : records) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("id", one.catalogueId().orElse(null));
      tree.put("subject", one.subject());
      tree.put("reason", one.reason());
      tree.put("file", one.file());
      trees.add(tree);
    }
    return trees;
  }
}
