package se.lagfrist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.lagfrist.authoring.change.CaseChange;
import se.lagfrist.authoring.change.ChangeReport;
import se.lagfrist.authoring.change.ChangeWords;
import se.lagfrist.authoring.change.Difference;
import se.lagfrist.authoring.change.RuleChange;

/** Prints what a change of rules means, for people. */
final class DiffText {

  private static final int WIDTH = 100;
  private static final String BODY = " ".repeat(16);

  /** More untried rules than this are only counted, unless all is asked for. */
  private static final int FEW = 10;

  private final StringBuilder out = new StringBuilder();
  private final ChangeReport report;
  private final boolean all;

  private DiffText(ChangeReport report, boolean all) {
    this.report = report;
    this.all = all;
  }

  static String write(ChangeReport report, boolean all) {
    DiffText text = new DiffText(report, all);
    text.head();
    text.rules();
    text.cases();
    text.untried();
    return text.out.toString();
  }

  private void head() {
    line(report.before() + " → " + report.after());
    boolean ahead = report.until().isAfter(report.asOf());
    line(
        "Läget den "
            + report.asOf()
            + (ahead ? ", framräknat till " + report.until() + " som om allt görs i tid" : ""));
    line("═".repeat(WIDTH));
    line("");
    int changed = report.changed().size();
    line(
        report.cases()
            + (report.cases() == 1 ? " ärende jämfört, " : " ärenden jämförda, ")
            + (changed == 0
                ? "inget berörs."
                : changed + " berörs: " + ChangeWords.counts(report.totals()) + "."));
  }

  private void rules() {
    Map<String, RuleChange> changes = new HashMap<>();
    report.rules().forEach(r -> changes.put(r.ruleId(), r));
    List<ChangeReport.RuleTotal> shown = new ArrayList<>();
    List<ChangeReport.RuleTotal> recited = new ArrayList<>();
    for (ChangeReport.RuleTotal total : report.byRule()) {
      (total.isOnlyRecited() && !all ? recited : shown).add(total);
    }
    if (!shown.isEmpty()) {
      heading("PER REGEL");
    }
    for (ChangeReport.RuleTotal total : shown) {
      line("");
      wrap("  ", total.ruleId() + "  ·  " + total.title());
      wrap(
          "    ",
          Texts.capital(ChangeWords.counts(total.counts()))
              + " i "
              + total.cases()
              + (total.cases() == 1 ? " ärende" : " ärenden"));
      RuleChange change = changes.get(total.ruleId());
      if (change != null) {
        said(change);
      }
    }
    if (!recited.isEmpty()) {
      line("");
      wrap(
          "  ",
          "Bara nytt lagrum ("
              + recited.size()
              + (recited.size() == 1 ? " regel): " : " regler): ")
              + recited.stream()
                  .map(ChangeReport.RuleTotal::ruleId)
                  .collect(Collectors.joining(", ")));
    }
  }

  private void said(RuleChange change) {
    if (change.how() != RuleChange.How.CHANGED) {
      wrap("    ", "Regeln är " + change.how().swedish() + ".");
    }
    change.wordings().forEach(w -> wrap("    ", w.swedish()));
    change.conditionsGone().forEach(c -> wrap("    ", "Villkor borta: " + c));
    change.conditionsNew().forEach(c -> wrap("    ", "Nytt villkor: " + c));
    if (change.others()) {
      wrap("    ", "Även annat i regeln är ändrat: jämför regelfilerna.");
    }
  }

  private void cases() {
    boolean first = true;
    int hidden = 0;
    for (CaseChange change : report.changed()) {
      List<Difference> shown =
          change.differences().stream()
              .filter(d -> all || d.kind() != Difference.Kind.RECITED)
              .toList();
      hidden += change.differences().size() - shown.size();
      if (shown.isEmpty()) {
        continue;
      }
      if (first) {
        heading("PER ÄRENDE");
        first = false;
      }
      line("");
      line("  " + change.caseId());
      shown.forEach(this::difference);
    }
    if (hidden > 0) {
      line("");
      wrap(
          "  ",
          hidden
              + (hidden == 1 ? " skyldighet" : " skyldigheter")
              + " får bara nytt lagrum och visas med --all.");
    }
  }

  private void difference(Difference d) {
    wrap(
        String.format("    %-12s", d.kind().swedish()),
        BODY,
        ChangeWords.days(d) + "  " + d.title());
    ChangeWords.others(d).forEach(words -> wrap(BODY, words));
    line(BODY + d.key());
  }

  private void untried() {
    List<RuleChange> untried = report.untried();
    if (untried.isEmpty()) {
      return;
    }
    line("");
    String ids =
        all || untried.size() <= FEW
            ? ": " + untried.stream().map(RuleChange::ruleId).collect(Collectors.joining(", "))
            : " (visas med --all)";
    wrap(
        "",
        untried.size()
            + (untried.size() == 1 ? " ändrad regel prövas" : " ändrade regler prövas")
            + " inte av något ärende"
            + ids
            + ".");
    if (!all && untried.size() > FEW) {
      return;
    }
    for (RuleChange rule : untried) {
      line("");
      wrap("  ", rule.ruleId() + "  ·  " + rule.title());
      said(rule);
    }
  }

  private void heading(String text) {
    line("");
    line(text);
  }

  private void wrap(String indent, String text) {
    wrap(indent, indent, text);
  }

  private void wrap(String first, String rest, String text) {
    String indent = Objects.requireNonNull(first);
    for (String one : Texts.wrap(text, WIDTH - rest.length())) {
      line(indent + one);
      indent = rest;
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
