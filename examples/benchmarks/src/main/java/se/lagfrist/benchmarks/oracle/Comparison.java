package se.lagfrist.benchmarks.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;

/** Asks the engine and the second count the same question and tells where they part. */
public final class Comparison {

  /** Years after which an answer that cannot change is looked at again. */
  private static final int NEVER = 40;

  private final ObligationEngine engine;
  private final Recount plain;
  private final Predicate<String> rules;

  /** Compares the rules whose ids pass. */
  public Comparison(ObligationEngine engine, Recount plain, Predicate<String> rules) {
    this.engine = engine;
    this.plain = plain;
    this.rules = rules;
  }

  /** Returns the differences, each a few lines; empty if there is none. */
  public List<String> differences(CaseFile file, LocalDate asOf) {
    return differences(file, engine.evaluate(file, asOf));
  }

  /** Returns the differences from an answer of the engine. */
  public List<String> differences(CaseFile file, Timeline timeline) {
    LocalDate asOf = timeline.asOf();
    List<Obligation> left = only(timeline.obligations());
    List<Obligation> right = only(plain.evaluate(file, asOf));
    if (!isSame(left, right)) {
      List<String> differences = parted(left, right, asOf);
      if (!differences.isEmpty()) {
        return differences;
      }
    }
    return asleep(file, timeline, right);
  }

  private static boolean isSame(List<Obligation> left, List<Obligation> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!isSame(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Everything but the explanation and the reason, which the second count does not give. */
  private static boolean isSame(Obligation one, Obligation other) {
    return one.key().equals(other.key())
        && one.status() == other.status()
        && one.force() == other.force()
        && one.isProjected() == other.isProjected()
        && one.citation().equals(other.citation())
        && one.start().equals(other.start())
        && one.statutoryDay().equals(other.statutoryDay())
        && one.lastDay().equals(other.lastDay())
        && one.plannedDay().equals(other.plannedDay())
        && one.rolledDay().equals(other.rolledDay())
        && one.metOn().equals(other.metOn())
        && one.lapsedOn().equals(other.lapsedOn())
        && one.breachedOn().equals(other.breachedOn())
        && one.occurredOn().equals(other.occurredOn())
        && one.tooLateSince().equals(other.tooLateSince())
        && one.breach().equals(other.breach())
        && one.gap().equals(other.gap())
        && one.kind() == other.kind()
        && one.title().equals(other.title())
        && one.duty().equals(other.duty())
        && one.responsible().equals(other.responsible())
        && one.isOwnDuty() == other.isOwnDuty()
        && one.recipient().equals(other.recipient())
        && one.sundayRule() == other.sundayRule()
        && one.notes().equals(other.notes());
  }

  /** Whether only the sections cited differ: they follow the law as it stands on the day asked. */
  private static boolean isAlike(List<Obligation> now, List<Obligation> then) {
    if (now.size() != then.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      Obligation one = now.get(i);
      Obligation other = then.get(i);
      if (!one.key().equals(other.key())
          || one.status() != other.status()
          || !one.start().equals(other.start())
          || !one.lastDay().equals(other.lastDay())
          || !one.metOn().equals(other.metOn())
          || !one.lapsedOn().equals(other.lapsedOn())
          || !one.breachedOn().equals(other.breachedOn())
          || !one.occurredOn().equals(other.occurredOn())
          || !one.tooLateSince().equals(other.tooLateSince())
          || !one.breach().map(Breach::since).equals(other.breach().map(Breach::since))
          || !one.gap().equals(other.gap())) {
        return false;
      }
    }
    return true;
  }

  /** Before the wake-up day the answer must stay the same. */
  private List<String> asleep(CaseFile file, Timeline timeline, List<Obligation> now) {
    LocalDate asOf = timeline.asOf();
    LocalDate wake = timeline.wakeUpDay();
    LocalDate last = wake == null ? asOf.plusYears(NEVER) : wake.minusDays(1);
    long between = ChronoUnit.DAYS.between(asOf, last);
    for (LocalDate day : new LocalDate[] {last, asOf.plusDays(between / 2)}) {
      List<Obligation> then = day.isAfter(asOf) ? only(plain.evaluate(file, day)) : now;
      if (!isAlike(now, then)) {
        String when = " on " + day + ", before the wake-up day " + wake + "\n";
        return parted(now, then, asOf).stream().map(d -> d.replaceFirst("\n", when)).toList();
      }
    }
    return List.of();
  }

  private static List<String> parted(
      List<Obligation> left, List<Obligation> right, LocalDate asOf) {
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
    add(b, "occurred", o.occurredOn().orElse(null));
    add(b, "too late", o.tooLateSince().orElse(null));
    add(b, "breach", o.breach().orElse(null));
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
