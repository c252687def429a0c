package se.lagfrist.cli;

import java.io.PrintWriter;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.WhyNot;

/** Prints why a rule gives no duty in a case. */
final class WhyNotText {

  private static final int WIDTH = 100;

  private final PrintWriter out;

  WhyNotText(PrintWriter out) {
    this.out = out;
  }

  void print(WhyNot answer) {
    WhyNot.About about = answer.about();
    out.println(about.title());
    out.println(about.caseId() + "  ·  " + about.ruleId() + "  ·  " + about.asOf());
    out.println("═".repeat(WIDTH));
    block("  ", answer.swedish());
    if (answer instanceof WhyNot.Applies applies) {
      applies.keys().forEach(key -> out.println("    " + key));
      block("  ", "Visa hur svaret är räknat: explain SÖKVÄG NYCKEL");
    }
    if (!answer.conditions().isEmpty()) {
      out.println();
      out.println("Villkoren, rad för rad");
      answer.conditions().forEach(this::condition);
    }
    out.println();
    out.println("Regel  " + about.ruleFile() + ", rad " + about.ruleLine());
  }

  private void condition(WhyNot.Condition one) {
    String mark =
        switch (one.outcome()) {
          case HOLDS -> "ja   ";
          case FAILS -> "NEJ  ";
          case UNKNOWN -> "?    ";
        };
    block("  " + mark + String.format("rad %-5d", one.line()), one.swedish());
    String indent = " ".repeat(18);
    if (!one.detail().isEmpty()) {
      block(indent, one.detail());
    }
    for (Question question : one.questions()) {
      block(indent, question.swedish() + " Fältet " + question.field() + " är inte ifyllt.");
    }
  }

  private void block(String head, String text) {
    String indent = head;
    for (String line : Texts.wrap(text, WIDTH - head.length())) {
      out.println(indent + line);
      indent = " ".repeat(head.length());
    }
  }
}
