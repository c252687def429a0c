package se.lagfrist.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.PlainText;
import se.lagfrist.engine.Evaluation;

/** Error texts, without traces of the program's inside. */
final class Errors {

  private static final int MOST_PROBLEMS = 20;

  private Errors() {}

  static void say(PrintWriter err, @Nullable String message) {
    String text = message == null ? "okänt fel" : message;
    // A name of a file or an id may hold what would steer the terminal.
    err.println(
        "FEL  "
            + Arrays.stream(text.split("\n", -1))
                .map(PlainText::shown)
                .collect(Collectors.joining("\n     ")));
    err.flush();
  }

  /** Says everything that is wrong with a case file, by file and field. */
  static void say(PrintWriter err, String file, CaseFileException e) {
    StringBuilder text = new StringBuilder(file).append(": ärendet kan inte läsas");
    e.problems().stream()
        .limit(MOST_PROBLEMS)
        .forEach(
            p ->
                text.append('\n')
                    .append(p.path().isEmpty() ? "/" : p.path())
                    .append("  ")
                    .append(p.swedish()));
    if (e.problems().size() > MOST_PROBLEMS) {
      text.append("\noch ").append(e.problems().size() - MOST_PROBLEMS).append(" fel till");
    }
    say(err, text.toString());
  }

  static String unanswered(Evaluation.Failed fault) {
    return "Ärendet "
        + fault.caseId()
        + " kan inte besvaras: "
        + (fault.cause() instanceof CaseFileException e
            ? e.problems().get(0).swedish()
            : oneLine(fault.cause().getMessage()));
  }

  static String inSwedish(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String what = String.join(" ", unmatched.getUnmatched());
      return "\""
          + what
          + "\" hör inte hemma i anropet."
          + unmatched.getSuggestions().stream()
              .findFirst()
              .map(s -> " Menade du " + s + "?")
              .orElse("");
    }
    if (e instanceof MissingParameterException missing) {
      return "Något saknas i anropet: "
          + String.join(", ", missing.getMissing().stream().map(a -> a.paramLabel()).toList())
          + ".";
    }
    if (e.getArgSpec() instanceof OptionSpec option && option.type() == int.class) {
      return "\""
          + e.getValue()
          + "\" är inget tal. Skriv ett helt tal efter "
          + option.longestName()
          + ", till exempel "
          + option.longestName()
          + "=180.";
    }
    return oneLine(e.getMessage());
  }

  static String oneLine(@Nullable String message) {
    return message == null ? "utan förklaring" : message.lines().findFirst().orElse("");
  }
}
