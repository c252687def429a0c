package se.lagfrist.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.rulebook.Said;

/**
 * What a sentence of the head or after {@code SÅ} tells a rule, read once from the vocabulary.
 *
 * @param name the thing told, such as {@code within}
 * @param arguments what is told of it
 */
record BuilderCall(String name, List<Argument> arguments) {

  private static final Pattern CALL = Pattern.compile("d\\.(\\w+)\\((.*)\\);");
  private static final Pattern ARGUMENT =
      Pattern.compile("\"([^\"]*)\"|\\{(\\w+)\\}|(\\d+)|PeriodUnit\\.(\\w+)");
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  /** Something told: text with gaps, what stands in one gap, or always the same. */
  sealed interface Argument {

    /** Returns what is told, by what stands in the clause. */
    String of(Clause clause);

    /** Text, with gaps in it. */
    record Text(String template) implements Argument {
      @Override
      public String of(Clause clause) {
        return GAP.matcher(template)
            .replaceAll(
                gap -> Matcher.quoteReplacement(clause.slot(gap.group(1)).orElseThrow().said()));
      }
    }

    /** What stands in a gap. */
    record Gap(String slot) implements Argument {
      @Override
      public String of(Clause clause) {
        return clause.slot(slot).orElseThrow().said();
      }
    }

    /** The same whatever is written. */
    record Fixed(String value) implements Argument {
      @Override
      public String of(Clause clause) {
        return value;
      }
    }
  }

  /**
   * Reads what the vocabulary says.
   *
   * @throws IllegalStateException if the rule builder takes no such thing
   */
  static BuilderCall parse(String value) {
    Matcher call = CALL.matcher(value);
    if (!call.matches()) {
      throw new IllegalStateException("Not something to tell a rule: " + value);
    }
    List<Argument> arguments = new ArrayList<>();
    Matcher m = ARGUMENT.matcher(call.group(2));
    while (m.find()) {
      if (m.group(1) != null) {
        arguments.add(new Argument.Text(m.group(1)));
      } else if (m.group(2) != null) {
        arguments.add(new Argument.Gap(m.group(2)));
      } else if (m.group(3) != null) {
        arguments.add(new Argument.Fixed(m.group(3)));
      } else {
        arguments.add(new Argument.Fixed(m.group(4)));
      }
    }
    BuilderCall read = new BuilderCall(call.group(1), List.copyOf(arguments));
    if (!new Said(read.name(), Collections.nCopies(arguments.size(), "")).isKnown()) {
      throw new IllegalStateException("A rule cannot be told " + value);
    }
    return read;
  }

  /** Returns what the clause says. */
  Said said(Clause clause) {
    return new Said(name, arguments.stream().map(a -> a.of(clause)).toList());
  }
}
