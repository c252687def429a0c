package se.lagfrist.authoring.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.lagfrist.casefile.CaseFile;

/**
 * What a change of rules means for many cases, by rule and by case. Holds the cases that differ, so
 * memory grows with them; to stay within bounds use {@link LawChange#compareAll} and look at each.
 *
 * @param before what the old rules are, in words
 * @param after what the new rules are, in words
 * @param asOf the day asked about
 * @param until the last day of the projection; the same day if there is none
 * @param cases how many cases were compared
 * @param rules every rule that does not say the same, whether a case meets it or not, by id
 * @param changed the cases that differ, in the order given
 * @param failed the cases that could not be compared
 */
public record ChangeReport(
    String before,
    String after,
    LocalDate asOf,
    LocalDate until,
    int cases,
    List<RuleChange> rules,
    List<CaseChange> changed,
    List<Compared.Failed> failed) {

  /** Checks and copies. */
  public ChangeReport {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(asOf, "asOf");
    requireNonNull(until, "until");
    rules = List.copyOf(rules);
    changed = List.copyOf(changed);
    failed = List.copyOf(failed);
  }

  /**
   * What a change means under one rule.
   *
   * @param ruleId the rule
   * @param title its name
   * @param cases how many cases differ
   * @param counts how many obligations differ, by the sort of difference
   */
  public record RuleTotal(
      String ruleId, String title, int cases, Map<Difference.Kind, Integer> counts) {

    /** Copies the map. */
    public RuleTotal {
      counts = copy(counts);
    }

    /** Returns whether every difference is a new provision and nothing else. */
    public boolean isOnlyRecited() {
      return counts.keySet().equals(Set.of(Difference.Kind.RECITED));
    }
  }

  /**
   * Compares cases and puts the differences together.
   *
   * @param before what the old rules are, in words
   * @param after what the new rules are, in words
   * @param change the change
   * @param files the cases
   * @param asOf the day asked about
   * @param until the last day of the projection; {@code asOf} for none
   * @throws IllegalArgumentException if {@code until} is before {@code asOf}
   */
  public static ChangeReport of(
      String before,
      String after,
      LawChange change,
      Stream<CaseFile> files,
      LocalDate asOf,
      LocalDate until) {
    List<CaseChange> changed = new ArrayList<>();
    List<Compared.Failed> failed = new ArrayList<>();
    int[] cases = {0};
    change
        .compareAll(files, asOf, until)
        .forEachOrdered(
            one -> {
              if (one instanceof Compared.Failed fault) {
                failed.add(fault);
              } else if (one instanceof Compared.Done done) {
                cases[0]++;
                if (!done.change().isEmpty()) {
                  changed.add(done.change());
                }
              }
            });
    return new ChangeReport(before, after, asOf, until, cases[0], change.rules(), changed, failed);
  }

  /**
   * Returns how many obligations differ, by the sort of difference; sorts with none are left out.
   */
  public Map<Difference.Kind, Integer> totals() {
    Map<Difference.Kind, Integer> counts = new EnumMap<>(Difference.Kind.class);
    changed.forEach(c -> c.differences().forEach(d -> counts.merge(d.kind(), 1, Integer::sum)));
    return Collections.unmodifiableMap(counts);
  }

  /** Returns the rules under which a case differs, by id. */
  public List<RuleTotal> byRule() {
    Map<String, Map<Difference.Kind, Integer>> counts = new TreeMap<>();
    Map<String, Set<String>> ids = new TreeMap<>();
    Map<String, String> titles = new TreeMap<>();
    for (CaseChange one : changed) {
      for (Difference d : one.differences()) {
        String id = d.key().ruleId();
        counts
            .computeIfAbsent(id, i -> new EnumMap<>(Difference.Kind.class))
            .merge(d.kind(), 1, Integer::sum);
        ids.computeIfAbsent(id, i -> new HashSet<>()).add(one.caseId());
        titles.put(id, d.title());
      }
    }
    List<RuleTotal> totals = new ArrayList<>();
    counts.forEach(
        (id, by) ->
            totals.add(
                new RuleTotal(
                    id, titles.getOrDefault(id, id), ids.getOrDefault(id, Set.of()).size(), by)));
    return List.copyOf(totals);
  }

  /**
   * Returns the rules that say something else than before but under which no case differs: what the
   * cases do not try.
   */
  public List<RuleChange> untried() {
    Set<String> met = new HashSet<>();
    byRule().forEach(total -> met.add(total.ruleId()));
    return rules.stream().filter(rule -> !met.contains(rule.ruleId())).toList();
  }

  private static Map<Difference.Kind, Integer> copy(Map<Difference.Kind, Integer> counts) {
    Map<Difference.Kind, Integer> copy = new EnumMap<>(Difference.Kind.class);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }
}
