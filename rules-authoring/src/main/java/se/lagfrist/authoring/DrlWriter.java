package se.lagfrist.authoring;

import java.util.List;

/** Writes checked rules as the text Drools compiles. */
final class DrlWriter {

  private DrlWriter() {}

  /**
   * Of a rule the compiler sees its conditions only, and tells through the global which facts it
   * applies to. What the duty says is data beside them, see {@link CheckedRule#draft}.
   */
  static String write(String packageName, List<CheckedRule> rules) {
    StringBuilder drl = new StringBuilder();
    drl.append("package ").append(packageName).append("\n");
    drl.append("import se.lagfrist.casefile.*\n");
    drl.append("import se.lagfrist.rulebook.Matches\n");
    drl.append("global se.lagfrist.rulebook.Matches matches\n");
    for (CheckedRule rule : rules) {
      drl.append("rule \"").append(rule.id()).append("\"\nwhen\n");
      rule.conditions().forEach(c -> drl.append("  ").append(c).append("\n"));
      drl.append("then\n  matches.found(\"").append(rule.id()).append("\", $a);\nend\n");
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
}
