package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.benchmarks.plain.PlainRules;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;

/** Asks the engine and the plain rules the same question and tells where they part. */
public final class Comparison {

  private final ObligationEngine engine;
  private final PlainRules plain;
  private final Predicate<String> rules;

  /** Compares the rules whose ids pass. */
  public Comparison(ObligationEngine engine, PlainRules plain, Predicate<String> rules) {
    this.engine = engine;
    this.plain = plain;
    this.rules = rules;
  }

  /** Returns the differences, each a few lines; empty if there is none. */
  public List<String> differences(CaseFile file, LocalDate asOf) {
    Timeline timeline = engine.evaluate(file, asOf);
    List<Obligation> left = only(timeline.obligations());
    List<Obligation> right = only(plain.evaluate(file, asOf));
    Map<String, String> first = lines(left, asOf);
    Map<String, String> second = lines(right, asOf);
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> e : first.entrySet()) {
      String other = second.remove(e.getKey());
      if (!e.getValue().equals(other)) {
        differences.add(told(e.getKey(), e.getValue(), other));
      }
    }
    second.forEach((key, line) -> differences.add(told(key, null, line)));
    if (differences.isEmpty()) {
      List<String> keys = left.stream().map(o -> o.key().toString()).toList();
      List<String> others = right.stream().map(o -> o.key().toString()).toList();
      if (!keys.equals(others)) {
        differences.add("order\n  engine " + keys + "\n  plain  " + others);
      }
    }
    return differences;
  }

  /** Leaves out the texts if only the days and the status differ. */
  private static String told(String key, @Nullable String engine, @Nullable String plain) {
    boolean sameText = engine == null || plain == null || text(engine).equals(text(plain));
    return key + "\n  engine " + brief(engine, sameText) + "\n  plain  " + brief(plain, sameText);
  }

  private static String text(String line) {
    return line.substring(line.indexOf('|'));
  }

  private static String brief(@Nullable String line, boolean sameText) {
    return line == null ? "-" : sameText ? line.substring(0, line.indexOf('|')) : line;
  }

  private List<Obligation> only(List<Obligation> all) {
    return all.stream().filter(o -> rules.test(o.key().ruleId())).toList();
  }

  private static Map<String, String> lines(List<Obligation> obligations, LocalDate asOf) {
    Map<String, String> lines = new TreeMap<>();
    for (Obligation o : obligations) {
      String line = line(o, asOf);
      String twin = lines.put(o.key().toString(), line);
      if (twin != null) {
        lines.put(o.key() + " (again)", twin);
      }
    }
    return lines;
  }

  private static String line(Obligation o, LocalDate asOf) {
    StringBuilder b = new StringBuilder();
    b.append(o.status()).append(' ').append(o.force()).append(' ').append(o.kind());
    add(b, "start", o.start().orElse(null));
    add(b, "statutory", o.statutoryDay().orElse(null));
    add(b, "last", o.lastDay().orElse(null));
    add(b, "planned", o.plannedDay().orElse(null));
    add(b, "rolled", o.rolledDay().orElse(null));
    add(b, "met", o.metOn().orElse(null));
    add(b, "lapsed", o.lapsedOn().orElse(null));
    add(b, "breached", o.breachedOn().orElse(null));
    add(b, "gap", o.gap().orElse(null));
    b.append(" late=").append(o.daysLate(asOf)).append(" left=").append(o.daysLeft(asOf));
    b.append(' ').append(o.citation());
    b.append(" | ").append(o.title()).append(" | ").append(o.duty());
    b.append(" | ").append(o.responsible()).append(' ').append(o.isOwnDuty());
    b.append(' ').append(o.recipient().orElse("-")).append(' ').append(o.sundayRule());
    b.append(' ').append(o.isProjected());
    b.append(' ').append(o.notes());
    return b.toString();
  }

  private static void add(StringBuilder b, String name, @Nullable Object value) {
    if (value != null) {
      b.append(' ').append(name).append('=').append(value);
    }
  }
}
