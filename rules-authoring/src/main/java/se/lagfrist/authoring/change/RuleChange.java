package se.lagfrist.authoring.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.rulebook.LawText;
import se.lagfrist.rulebook.Rule;
import se.lagfrist.rulebook.RuleBook;

/**
 * A rule that does not say the same before and after a change of rules. Where it stands in its file
 * does not count.
 *
 * @param ruleId its id
 * @param title its name; the new one, if it has changed
 * @param how whether it is new, gone or changed
 * @param wordings the wordings that differ, earliest first
 * @param conditionsGone conditions that it no longer has, as they are written
 * @param conditionsNew conditions that it did not have before, as they are written
 * @param others whether something else differs: the duty, what meets it, its recurrence, its notes
 */
public record RuleChange(
    String ruleId,
    String title,
    How how,
    List<WordingChange> wordings,
    List<String> conditionsGone,
    List<String> conditionsNew,
    boolean others) {

  /** What has happened to a rule. */
  public enum How {
    /** Only the new rules have it. */
    ADDED("ny"),
    /** Only the old rules have it. */
    REMOVED("borttagen"),
    /** Both have it, and it says something else. */
    CHANGED("ändrad");

    private final String swedish;

    How(String swedish) {
      this.swedish = swedish;
    }

    /** Returns it in Swedish. */
    public String swedish() {
      return swedish;
    }
  }

  /** Checks and copies. */
  public RuleChange {
    requireNonNull(ruleId, "ruleId");
    requireNonNull(title, "title");
    requireNonNull(how, "how");
    wordings = List.copyOf(wordings);
    conditionsGone = List.copyOf(conditionsGone);
    conditionsNew = List.copyOf(conditionsNew);
  }

  /** Returns the rules that do not say the same in the two books, by id. */
  static List<RuleChange> between(RuleBook before, RuleBook after) {
    Map<String, Rule> old = byId(before);
    Map<String, Rule> now = byId(after);
    TreeSet<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(now.keySet());
    List<RuleChange> found = new ArrayList<>();
    for (String id : ids) {
      Rule was = old.get(id);
      Rule is = now.get(id);
      if (was == null || is == null) {
        found.add(whole(was, is));
      } else {
        RuleChange change = change(was, is);
        if (!change.wordings().isEmpty() || change.others() || change.hasNewConditions()) {
          found.add(change);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Returns whether it applies to something else than before. */
  public boolean hasNewConditions() {
    return !conditionsGone.isEmpty() || !conditionsNew.isEmpty();
  }

  private static RuleChange whole(@Nullable Rule was, @Nullable Rule is) {
    Rule one = requireNonNull(was == null ? is : was);
    List<LawText> none = List.of();
    List<LawText> versions = one.law().versions();
    return new RuleChange(
        one.id(),
        one.details().title(),
        was == null ? How.ADDED : How.REMOVED,
        was == null ? WordingChange.between(none, versions) : WordingChange.between(versions, none),
        List.of(),
        List.of(),
        false);
  }

  private static RuleChange change(Rule was, Rule is) {
    return new RuleChange(
        is.id(),
        is.details().title(),
        How.CHANGED,
        WordingChange.between(was.law().versions(), is.law().versions()),
        missing(was.conditions(), is.conditions()),
        missing(is.conditions(), was.conditions()),
        !was.restated(is.asks(), is.law(), is.file(), is.line()).equals(is));
  }

  private static List<String> missing(List<String> from, List<String> in) {
    Set<String> there = new HashSet<>(in);
    return from.stream().filter(c -> !there.contains(c)).toList();
  }

  private static Map<String, Rule> byId(RuleBook rules) {
    Map<String, Rule> byId = new TreeMap<>();
    rules.rules().forEach(r -> byId.put(r.id(), r));
    return byId;
  }
}
