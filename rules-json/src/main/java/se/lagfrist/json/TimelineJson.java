package se.lagfrist.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.lagfrist.law.Reading;
import se.lagfrist.obligation.Breach;
import se.lagfrist.obligation.Caveat;
import se.lagfrist.obligation.Explanation;
import se.lagfrist.obligation.Force;
import se.lagfrist.obligation.Gap;
import se.lagfrist.obligation.Notice;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Receipt;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Step;
import se.lagfrist.obligation.Timeline;

/**
 * Writes timelines as JSON. The shape is stable: fields are added, never renamed or removed within
 * a major version, and every field is always there, null where there is no value.
 *
 * <table>
 * <caption>An obligation</caption>
 * <tr><th>field</th><th>holds</th></tr>
 * <tr><td>key</td><td>names it the same way in every run: rule id / fact id / occurrence</td></tr>
 * <tr><td>ruleId, factId, occurrence</td><td>the parts of the key</td></tr>
 * <tr><td>title, duty</td><td>name of the rule and what is to be done, in Swedish</td></tr>
 * <tr><td>kind, force, status</td><td>identifiers such as DEADLINE, STATUTE, OVERDUE</td></tr>
 * <tr><td>law</td><td>false for practice and local guidelines, which are not law</td></tr>
 * <tr><td>responsible, ownDuty, recipient</td><td>who is to do it, whether that is the host, who gets
 * it</td></tr>
 * <tr><td>citation</td><td>the provision</td></tr>
 * <tr><td>start, statutoryDay, lastDay, plannedDay, rolledDay</td><td>days, {@code 2026-01-31}</td></tr>
 * <tr><td>metOn, lapsedOn, occurredOn, breachedOn</td><td>days</td></tr>
 * <tr><td>tooLateSince</td><td>the day from which what is overdue can no longer be done</td></tr>
 * <tr><td>daysLeft, daysLate</td><td>calendar days as of {@code asOf}; left is negative when the last
 * day has passed; null while UNDETERMINED</td></tr>
 * <tr><td>gap</td><td>the missing day: factId, field, swedish</td></tr>
 * <tr><td>reason, notes</td><td>Swedish sentences</td></tr>
 * <tr><td>sundayRule</td><td>APPLIES, NOT or UNSETTLED</td></tr>
 * <tr><td>projected</td><td>whether it assumes that everything before it is done on time</td></tr>
 * <tr><td>caveats</td><td>changes of law that were not read: act, day, sfs, swedish, english; day and
 * sfs are null if they were not found</td></tr>
 * </table>
 */
public final class TimelineJson {

  private TimelineJson() {}

  /** Writes a timeline. */
  public static String write(Timeline timeline) {
    return JsonText.write(tree(timeline));
  }

  /** Returns a timeline as maps, lists and plain values, to be put into a larger document. */
  public static Map<String, @Nullable Object> tree(Timeline timeline) {
    List<Object> obligations = new ArrayList<>();
    timeline.obligations().forEach(o -> obligations.add(tree(o, timeline.asOf())));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("caseId", timeline.caseId());
    tree.put("asOf", timeline.asOf());
    tree.put("wakeUpDay", timeline.wakeUpDay());
    tree.put("obligations", obligations);
    tree.put("questions", timeline.questions().stream().map(TimelineJson::tree).toList());
    tree.put("notices", timeline.notices().stream().map(TimelineJson::tree).toList());
    tree.put("receipt", tree(timeline.receipt()));
    return tree;
  }

  /** Returns an obligation as maps, lists and plain values. */
  public static Map<String, @Nullable Object> tree(Obligation o, LocalDate asOf) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("key", o.key());
    tree.put("ruleId", o.key().ruleId());
    tree.put("factId", o.key().factId());
    tree.put("occurrence", o.key().occurrence());
    tree.put("title", o.title());
    tree.put("duty", o.duty());
    tree.put("kind", o.kind().name());
    tree.put("force", o.force().name());
    tree.put("law", o.force() == Force.STATUTE || o.force() == Force.REGULATION);
    tree.put("status", o.status().name());
    tree.put("consequence", o.consequence().name());
    tree.put("responsible", o.responsible());
    tree.put("ownDuty", o.isOwnDuty());
    tree.put("recipient", o.recipient().orElse(null));
    tree.put("citation", o.citation());
    tree.put("start", o.start().orElse(null));
    tree.put("statutoryDay", o.statutoryDay().orElse(null));
    tree.put("lastDay", o.lastDay().orElse(null));
    tree.put("plannedDay", o.plannedDay().orElse(null));
    tree.put("rolledDay", o.rolledDay().orElse(null));
    tree.put("metOn", o.metOn().orElse(null));
    tree.put("lapsedOn", o.lapsedOn().orElse(null));
    tree.put("occurredOn", o.occurredOn().orElse(null));
    tree.put("tooLateSince", o.tooLateSince().orElse(null));
    tree.put("breach", o.breach().map(TimelineJson::tree).orElse(null));
    tree.put("breachedOn", o.breachedOn().orElse(null));
    boolean known = o.status() != Status.UNDETERMINED;
    tree.put("daysLeft", known ? number(o.daysLeft(asOf)) : null);
    tree.put("daysLate", known ? number(o.daysLate(asOf)) : null);
    tree.put("gap", o.gap().map(TimelineJson::tree).orElse(null));
    tree.put("reason", o.reason());
    tree.put("notes", o.notes());
    tree.put("sundayRule", o.sundayRule().name());
    tree.put("projected", o.isProjected());
    tree.put("caveats", o.caveats().stream().map(TimelineJson::tree).toList());
    return tree;
  }

  /** Returns an explanation as maps, lists and plain values: steps, factIds, ruleFile, ruleLine. */
  public static Map<String, @Nullable Object> tree(Explanation explanation) {
    List<Object> steps = new ArrayList<>();
    for (Step step : explanation.steps()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("swedish", step.swedish());
      one.put("english", step.english());
      one.put("citation", step.citation());
      one.put("day", step.day());
      steps.add(one);
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("steps", steps);
    tree.put("factIds", explanation.factIds());
    tree.put("ruleFile", explanation.ruleFile());
    tree.put("ruleLine", explanation.ruleLine());
    return tree;
  }

  /** Returns a receipt as maps, lists and plain values: libraryVersion, packs, asOf, readings. */
  public static Map<String, @Nullable Object> tree(Receipt receipt) {
    List<Object> packs = new ArrayList<>();
    for (Receipt.Pack pack : receipt.packs()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("name", pack.name());
      one.put("sha256", pack.sha256());
      packs.add(one);
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("libraryVersion", receipt.libraryVersion());
    tree.put("packs", packs);
    tree.put("asOf", receipt.asOf());
    tree.put("recording", receipt.recording());
    tree.put("readings", receipt.readings().stream().map(TimelineJson::tree).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Breach breach) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("since", breach.since());
    tree.put("days", breach.days());
    return tree;
  }

  /** Returns a question as maps, lists and plain values. */
  public static Map<String, @Nullable Object> tree(Question question) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("factId", question.factId());
    tree.put("field", question.field());
    tree.put("kind", question.kind().name());
    tree.put("swedish", question.swedish());
    tree.put("candidates", question.candidates());
    tree.put("ruleIds", question.ruleIds());
    return tree;
  }

  /** Returns a reading as maps and plain values: act, through, on, readers. */
  public static Map<String, @Nullable Object> tree(Reading reading) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("act", reading.source());
    tree.put("through", reading.through());
    tree.put("on", reading.on());
    tree.put("readers", reading.readers());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Caveat caveat) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("act", caveat.act());
    tree.put("day", caveat.day());
    tree.put("sfs", caveat.sfs());
    tree.put("swedish", caveat.swedish());
    tree.put("english", caveat.english());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Notice notice) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("factId", notice.factId());
    tree.putAll(tree(notice.caveat()));
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Gap gap) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("factId", gap.factId());
    tree.put("field", gap.field());
    tree.put("swedish", gap.swedish());
    return tree;
  }

  private static @Nullable Long number(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }
}
