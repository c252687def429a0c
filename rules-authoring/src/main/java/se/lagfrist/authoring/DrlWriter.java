package se.lagfrist.authoring;

import java.util.List;

/** Writes checked rules as the text Drools compiles. */
final class DrlWriter {

  private DrlWriter() {}

  /**
   * Every rule becomes two: one that says what the duty is, fired once when the pack is loaded, and
   * one that finds the facts it applies to, fired for every case.
   */
  static String write(String packageName, List<CheckedRule> rules) {
    StringBuilder drl = new StringBuilder();
    drl.append("package ").append(packageName).append("\n");
    drl.append("import se.lagfrist.casefile.*\n");
    drl.append("import se.lagfrist.obligation.*\n");
    drl.append("import se.lagfrist.time.PeriodUnit\n");
    drl.append("import se.lagfrist.rulebook.Matches\n");
    drl.append("import se.lagfrist.rulebook.RuleBuilder\n");
    drl.append("import se.lagfrist.rulebook.RuleCollector\n");
    drl.append("global se.lagfrist.rulebook.Matches matches\n");
    for (CheckedRule rule : rules) {
      drl.append("rule \"").append(rule.id()).append("\"\nwhen\n");
      rule.conditions().forEach(c -> drl.append("  ").append(c).append("\n"));
      drl.append("then\n  matches.found(\"").append(rule.id()).append("\", $a);\nend\n");
      drl.append("rule \"").append(rule.id()).append(": says\"\nwhen\n");
      drl.append("  $collector : RuleCollector()\nthen\n");
      drl.append("  RuleBuilder d = $collector.rule(\"").append(rule.id()).append("\", \"");
      drl.append(quoted(rule.title())).append("\", \"");
      drl.append(rule.file().replaceAll("[^A-Za-z0-9ÅÄÖåäö._ -]", "_")).append("\", ");
      drl.append(rule.line()).append(");\n");
      conditions(rule).forEach(c -> drl.append(told(c)));
      rule.statements().forEach(s -> drl.append("  ").append(s).append("\n"));
      drl.append("end\n");
    }
    return ascii(drl);
  }

  /**
   * Returns the text with every other letter as Java escapes it. All of them stand in quotes.
   * Drools reads rules and what it makes of them in whatever charset the machine has, and letters
   * would be lost on one that is not UTF-8.
   */
  private static String ascii(CharSequence text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
      } else {
        ascii.append(String.format("\\u%04x", (int) c));
      }
    }
    return ascii.toString();
  }

  private static List<Clause> conditions(CheckedRule rule) {
    return rule.clauses().stream().filter(Clause::isCondition).toList();
  }

  private static String told(Clause clause) {
    return "  d.condition(\""
        + quoted(clause.text())
        + "\", "
        + clause.line()
        + ", "
        + clause.parts()
        + ");\n";
  }

  /** Returns the text without what could end the quotes around it. */
  private static String quoted(String text) {
    return text.replace("\\", "").replace("\"", "");
  }
}
