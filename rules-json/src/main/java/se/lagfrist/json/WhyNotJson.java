package se.lagfrist.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.obligation.WhyNot;

/**
 * Writes why a rule gives no duty as JSON. Every field is always there, null or empty where there
 * is nothing to say.
 *
 * <table>
 * <caption>Why not</caption>
 * <tr><th>field</th><th>holds</th></tr>
 * <tr><td>caseId, asOf</td><td>the case and the day asked about</td></tr>
 * <tr><td>ruleId, title, ruleFile, ruleLine</td><td>the rule and where it stands</td></tr>
 * <tr><td>answer</td><td>APPLIES, CONCLUDES, NO_FACT, OTHER_KIND, NOT_MET or SILENT</td></tr>
 * <tr><td>swedish</td><td>the answer in one or two sentences</td></tr>
 * <tr><td>factId</td><td>the fact that comes closest</td></tr>
 * <tr><td>keys</td><td>the obligations, where the rule applies</td></tr>
 * <tr><td>given</td><td>what a conclusion gave, where it is drawn: fromId, factId, kind, told,
 * citation</td></tr>
 * <tr><td>knownFrom</td><td>the day from which the case has a fact of the kind, for NO_FACT</td></tr>
 * <tr><td>conditions</td><td>the sentences of the rule: swedish, line, outcome (HOLDS, FAILS,
 * UNKNOWN), detail, and questions as on a timeline</td></tr>
 * <tr><td>first</td><td>which of them is the first that does not hold, from 0</td></tr>
 * <tr><td>reason</td><td>why nothing comes of it though all hold, for SILENT</td></tr>
 * </table>
 */
public final class WhyNotJson {

  private WhyNotJson() {}

  /** Writes the answer. */
  public static String write(WhyNot answer) {
    return JsonText.write(tree(answer));
  }

  /** Returns the answer as maps, lists and plain values. */
  public static Map<String, @Nullable Object> tree(WhyNot answer) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    WhyNot.About about = answer.about();
    tree.put("caseId", about.caseId());
    tree.put("asOf", about.asOf());
    tree.put("ruleId", about.ruleId());
    tree.put("title", about.title());
    tree.put("ruleFile", about.ruleFile());
    tree.put("ruleLine", about.ruleLine());
    tree.put("answer", name(answer));
    tree.put("swedish", answer.swedish());
    tree.put("factId", factId(answer));
    tree.put("keys", answer instanceof WhyNot.Applies applies ? applies.keys() : List.of());
    List<Object> given = new ArrayList<>();
    if (answer instanceof WhyNot.Concludes concludes) {
      concludes.given().forEach(g -> given.add(tree(g)));
    }
    tree.put("given", given);
    tree.put("knownFrom", answer instanceof WhyNot.NoFact none ? none.knownFrom() : null);
    List<Object> conditions = new ArrayList<>();
    answer.conditions().forEach(c -> conditions.add(tree(c)));
    tree.put("conditions", conditions);
    tree.put("first", answer.first().map(c -> answer.conditions().indexOf(c)).orElse(null));
    tree.put("reason", answer instanceof WhyNot.Silent silent ? silent.reason() : null);
    return tree;
  }

  private static Map<String, @Nullable Object> tree(WhyNot.Condition condition) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("swedish", condition.swedish());
    tree.put("line", condition.line());
    tree.put("outcome", condition.outcome().name());
    tree.put("detail", condition.detail());
    tree.put("questions", condition.questions().stream().map(TimelineJson::tree).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(WhyNot.Given given) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("fromId", given.fromId());
    tree.put("factId", given.factId());
    tree.put("kind", given.kind());
    tree.put("told", given.told());
    tree.put("citation", given.citation());
    return tree;
  }

  private static String name(WhyNot answer) {
    if (answer instanceof WhyNot.Applies) {
      return "APPLIES";
    }
    if (answer instanceof WhyNot.Concludes) {
      return "CONCLUDES";
    }
    if (answer instanceof WhyNot.NoFact) {
      return "NO_FACT";
    }
    if (answer instanceof WhyNot.OtherKind) {
      return "OTHER_KIND";
    }
    return answer instanceof WhyNot.NotMet ? "NOT_MET" : "SILENT";
  }

  private static @Nullable String factId(WhyNot answer) {
    if (answer instanceof WhyNot.NotMet notMet) {
      return notMet.factId();
    }
    if (answer instanceof WhyNot.OtherKind other) {
      return other.factId();
    }
    return answer instanceof WhyNot.Silent silent ? silent.factId() : null;
  }
}
