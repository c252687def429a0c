package se.lagfrist.cli;

import java.io.PrintWriter;
import java.util.List;
import se.lagfrist.authoring.scenarier.ScenarioReport;
import se.lagfrist.authoring.scenarier.ScenarioReport.Failure;
import se.lagfrist.authoring.scenarier.ScenarioReport.Result;
import se.lagfrist.casefile.PlainText;

/** A run of scenarios, as text. */
final class ScenarioText {

  private static final int WIDTH = 100;
  private static final String INDENT = "       ";

  private final PrintWriter out;
  private final boolean brief;

  ScenarioText(PrintWriter out, boolean brief) {
    this.out = out;
    this.brief = brief;
  }

  void print(ScenarioReport report, List<Untried> untried) {
    String file = "";
    for (Result one : report.results()) {
      if (brief && one.passed()) {
        continue;
      }
      if (!one.file().equals(file)) {
        out.println((file.isEmpty() ? "" : "\n") + PlainText.shown(one.file()));
        file = one.file();
      }
      if (one.isUnreadable()) {
        out.println("  FEL  Filen kan inte läsas, så inget i den är prövat.");
      } else {
        out.println(
            (one.passed() ? "  ok   " : "  FEL  ") + "rad " + one.line() + "  " + one.name());
      }
      one.failed().ifPresent(this::failure);
    }
    if (!untried.isEmpty()) {
      out.println("\nRegler som inte är prövade åt båda hållen");
      untried.forEach(u -> block((u.isError() ? "  FEL  " : "  obs  "), u.toString()));
    }
    out.println((file.isEmpty() && untried.isEmpty() ? "" : "\n") + sum(report));
    if (report.failures() > 0) {
      out.println("Hur meningarna skrivs: lagfrist scenarios --sentences");
    }
  }

  private void failure(Failure failure) {
    if (!failure.sentence().isEmpty()) {
      block(INDENT, "rad " + failure.line() + ": " + failure.sentence());
    }
    block(INDENT + (failure.sentence().isEmpty() ? "" : "  "), failure.problem());
    if (!failure.expected().isEmpty()) {
      block(INDENT + "  ", "väntat: " + failure.expected());
      block(INDENT + "  ", "svarat: " + failure.answered());
    }
    failure.context().forEach(line -> block(INDENT + "  ", line));
  }

  private void block(String first, String text) {
    String indent = first;
    for (String line : Texts.wrap(text, WIDTH - first.length())) {
      out.println(indent + line);
      indent = " ".repeat(first.length());
    }
  }

  static String sum(ScenarioReport report) {
    long unreadable = report.results().stream().filter(Result::isUnreadable).count();
    long tried = report.results().size() - unreadable;
    long failed = report.failures() - unreadable;
    return (tried == 1 ? "1 scenario: " : tried == 0 ? "" : tried + " scenarier: ")
        + (tried == 0
            ? "Inget scenario är prövat."
            : failed == 0
                ? tried == 1 ? "håller." : "alla håller."
                : (tried - failed) + " håller, " + failed + " håller inte.")
        + (unreadable == 0
            ? ""
            : unreadable == 1
                ? " 1 fil kan inte läsas."
                : " " + unreadable + " filer kan inte läsas.");
  }
}
