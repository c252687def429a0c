package se.lagfrist.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.AssessmentOutcome;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.Term;
import se.lagfrist.rulebook.Fulfilment;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Lapse;
import se.lagfrist.rulebook.Rule;

/**
 * What a host's system keeps. A duty that nothing kept could meet is not followed there: it is
 * untracked instead of late, and what is not kept is never asked about case by case.
 *
 * @param name what the host calls it; stands in receipts and reports
 * @param kinds the kinds of facts that are kept, by name, each with what is kept of it
 */
public record RecordingProfile(String name, Map<String, Kept> kinds) {

  /** The decision after a report to open an investigation or to open none: SoL 20 kap. 2 §. */
  private static final FactType EITHER_WAY = FactType.of(PreliminaryAssessment.class);

  /** The day on which what was granted began to be carried out: SoL 34 kap. 1 §, LSS 28 f §. */
  private static final DateField BEGUN = FactType.of(Execution.class).date("startedOn");

  /**
   * What is kept of a kind of fact.
   *
   * @param fields names of the fields that are kept; empty for all
   * @param codes names of the words of its sort that occur, such as kinds of events; empty for all
   * @param latestOnly whether only the latest one is kept, so that it cannot be told whether those
   *     before it came in time
   */
  public record Kept(Set<String> fields, Set<String> codes, boolean latestOnly) {

    /** Everything of a kind. */
    public static final Kept ALL = new Kept(Set.of(), Set.of());

    /** What is kept where earlier ones are kept too. */
    public Kept(Set<String> fields, Set<String> codes) {
      this(fields, codes, false);
    }

    /** Copies the sets. */
    public Kept {
      fields = Set.copyOf(fields);
      codes = Set.copyOf(codes);
    }
  }

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if a kind is not one of the case model's
   */
  public RecordingProfile {
    kinds = Map.copyOf(kinds);
    for (String kind : kinds.keySet()) {
      if (FactType.all().stream().noneMatch(t -> t.name().equals(kind))) {
        throw new IllegalArgumentException(
            "The recording profile names \""
                + kind
                + "\", which is no kind of fact.\nMaybe one of "
                + FactType.all().stream().map(FactType::name).toList()
                + ".");
      }
    }
  }

  /** Returns whether anything of a kind of fact is kept. */
  public boolean keeps(FactType type) {
    return kinds.containsKey(type.name());
  }

  /** Returns whether a field of a kind of fact is kept. */
  public boolean keeps(FactType type, String field) {
    Kept kept = kinds.get(type.name());
    return kept != null && (kept.fields().isEmpty() || kept.fields().contains(field));
  }

  /** Returns whether only the latest fact of a kind is kept. */
  public boolean keepsLatestOnly(FactType type) {
    Kept kept = kinds.get(type.name());
    return kept != null && kept.latestOnly();
  }

  /** Returns whether the system could show that something happened. */
  public boolean keeps(Happening happening) {
    Kept kept = kinds.get(happening.factType().name());
    Term code = happening.code();
    return kept != null
        && keeps(happening.factType(), happening.field().name())
        && (code == null || kept.codes().isEmpty() || kept.codes().contains(code.name()));
  }

  /**
   * Returns whether a decision that may go either way is kept whichever way it goes. A system that
   * keeps the investigations that were opened, and not the decisions to open none, cannot show of a
   * report without one whether anything is left to decide.
   */
  boolean keepsEitherWay(Happening happening) {
    if (!happening.factType().equals(EITHER_WAY)) {
      return true;
    }
    Kept kept = kinds.get(EITHER_WAY.name());
    return kept != null
        && (kept.codes().isEmpty() || kept.codes().contains(AssessmentOutcome.DO_NOT_OPEN.name()));
  }

  /** Returns whether what the system keeps can show that a rule is met, and that it is not. */
  public boolean couldMeet(Rule rule) {
    Happening until = rule.until();
    if (until != null && !keepsEitherWay(until)) {
      return false;
    }
    boolean any = rule.fulfilments().isEmpty();
    for (Fulfilment one : rule.fulfilments()) {
      if (!keepsEitherWay(one.by())) {
        return false;
      }
      any |= keeps(one.by());
    }
    return any && rule.lapses().stream().allMatch(lapse -> hidden(lapse) == null);
  }

  /**
   * Returns what ends a duty by carrying out what it is about, if the system does not keep it: then
   * what was carried out long ago would look owed for ever. Else null.
   */
  @Nullable Happening hidden(Lapse lapse) {
    return lapse instanceof Lapse.At at && at.by().field().equals(BEGUN) && !keeps(at.by())
        ? at.by()
        : null;
  }

  /** Returns the profile as plain values: name, kinds, and of each its fields and codes. */
  public Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> of = new TreeMap<>();
    kinds.forEach(
        (kind, kept) ->
            of.put(
                kind,
                kept.latestOnly()
                    ? Map.of(
                        "fields", kept.fields().stream().sorted().toList(),
                        "codes", kept.codes().stream().sorted().toList(),
                        "latestOnly", true)
                    : Map.of(
                        "fields", kept.fields().stream().sorted().toList(),
                        "codes", kept.codes().stream().sorted().toList())));
    Map<String, @Nullable Object> tree = new TreeMap<>();
    tree.put("name", name);
    tree.put("kinds", of);
    return tree;
  }
}
