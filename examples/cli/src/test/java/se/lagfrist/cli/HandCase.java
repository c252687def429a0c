package se.lagfrist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small case with the answer that the statute gives, written before the program was asked.
 *
 * <p>What is expected is a list. {@code rule} (with * at its end any rule whose id begins so),
 * {@code fact} and {@code occurrence} choose obligations; {@code is} says what one of them must
 * answer, {@code not} what none of them may be (active, red, late, occurred, there), {@code count}
 * how many there are. {@code asks} names a field that must be asked about. {@code red} lists the
 * rules of every duty of one's own that is overdue, and no others.
 */
record HandCase(
    String name, String fault, String law, LocalDate asOf, CaseFile file, JsonNode expected) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the cases, one a line. */
  static List<HandCase> read(Path lines) throws IOException {
    return Files.readAllLines(lines).stream().map(HandCase::parse).toList();
  }

  private static HandCase parse(String line) {
    JsonNode node = JSON.readTree(line);
    ObjectNode file = JSON.createObjectNode();
    file.set("id", node.get("case"));
    file.set("facts", node.get("facts"));
    return new HandCase(
        node.get("case").asString(),
        node.get("class").asString(),
        node.get("law").asString(),
        LocalDate.parse(node.get("asOf").asString()),
        CaseFileJson.read(file.toString()),
        node.get("expect"));
  }

  /** Returns what is answered otherwise than the statute says. */
  List<String> faults(ObligationEngine engine) {
    Timeline answer = engine.evaluate(file, asOf);
    List<String> faults = new ArrayList<>();
    for (JsonNode one : expected) {
      String fault = fault(answer, one);
      if (fault != null) {
        faults.add(fault);
      }
    }
    return faults;
  }

  private static @Nullable String fault(Timeline answer, JsonNode one) {
    if (one.has("asks")) {
      boolean asked =
          answer.questions().stream()
              .anyMatch(
                  q ->
                      q.field().equals(one.get("asks").asString())
                          && (!one.has("fact") || q.factId().equals(one.get("fact").asString())));
      return asked ? null : "not asked: " + one + ", asked " + answer.questions();
    }
    if (one.has("red")) {
      Set<String> wanted = new TreeSet<>();
      one.get("red").forEach(rule -> wanted.add(rule.asString()));
      Set<String> red = new TreeSet<>();
      answer.obligations().stream()
          .filter(o -> o.status() == Status.OVERDUE && o.isOwnDuty())
          .forEach(o -> red.add(o.key().ruleId()));
      return red.equals(wanted) ? null : "overdue are " + red + ", not " + wanted;
    }
    List<Obligation> found = answer.obligations().stream().filter(o -> isChosen(o, one)).toList();
    boolean right =
        one.has("count")
            ? found.size() == one.get("count").asInt()
            : one.has("is")
                ? found.stream().anyMatch(o -> answers(o, one.get("is")))
                : found.stream().noneMatch(state(one.get("not").asString()));
    return right ? null : one + " but found " + found.stream().map(HandCase::tell).toList();
  }

  private static boolean isChosen(Obligation o, JsonNode one) {
    String rule = one.get("rule").asString();
    boolean ruled =
        rule.endsWith("*")
            ? o.key().ruleId().startsWith(rule.substring(0, rule.length() - 1))
            : o.key().ruleId().equals(rule);
    return ruled
        && !o.isProjected()
        && (!one.has("fact") || o.key().factId().equals(one.get("fact").asString()))
        && (!one.has("occurrence")
            || o.key().occurrence().equals(one.get("occurrence").asString()));
  }

  private static Predicate<Obligation> state(String word) {
    return switch (word) {
      case "active" -> o -> o.isOpen() || o.status() == Status.UNDETERMINED;
      case "red" -> o -> o.status() == Status.OVERDUE;
      case "late" -> o -> o.breach().isPresent();
      case "occurred" -> o -> o.status() == Status.OCCURRED;
      case "there" -> o -> true;
      default -> throw new IllegalArgumentException("Not a state: " + word);
    };
  }

  private static boolean answers(Obligation o, JsonNode is) {
    for (var field : is.properties()) {
      if (!field.getValue().asString().equals(value(o, field.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private static String value(Obligation o, String field) {
    return switch (field) {
      case "status" -> o.status().name();
      case "start" -> text(o.start().orElse(null));
      case "statutoryDay" -> text(o.statutoryDay().orElse(null));
      case "lastDay" -> text(o.lastDay().orElse(null));
      case "plannedDay" -> text(o.plannedDay().orElse(null));
      case "metOn" -> text(o.metOn().orElse(null));
      case "lapsedOn" -> text(o.lapsedOn().orElse(null));
      case "tooLateSince" -> text(o.tooLateSince().orElse(null));
      case "occurredOn" -> text(o.occurredOn().orElse(null));
      case "breachDays" -> text(o.breach().map(Breach::days).orElse(null));
      default -> throw new IllegalArgumentException("Not a field: " + field);
    };
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String tell(Obligation o) {
    return o.key()
        + " "
        + o.status()
        + " start "
        + value(o, "start")
        + " day "
        + value(o, "statutoryDay")
        + "/"
        + value(o, "lastDay")
        + " met "
        + value(o, "metOn")
        + " lapsed "
        + value(o, "lapsedOn")
        + " occurred "
        + value(o, "occurredOn")
        + " late "
        + value(o, "breachDays");
  }

  @Override
  public String toString() {
    return name + " (" + fault + ")";
  }
}
