package se.lagfrist.tabular;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.PreliminaryAssessment;
import se.lagfrist.casefile.Term;
import se.lagfrist.json.JsonText;

/**
 * What an extract keeps: which kinds of facts, which of their codes, and which fields. What is not
 * here the extract cannot know, so that nobody may be told that it was not done.
 *
 * @param kinds the kinds of facts that are kept
 */
public record RecordingProfile(Map<String, Kept> kinds) {

  /**
   * What is kept of a kind of fact.
   *
   * @param codes the codes by field, for the fields that say which thing it is; a field that is not
   *     here is not restricted
   * @param fields the fields that are filled
   * @param traits {@code latestOnly} where earlier ones are not kept, so that none was missed
   */
  public record Kept(Map<String, Set<String>> codes, Set<String> fields, Set<String> traits) {}

  /** The fields by which one kind of fact stands for many things. */
  private static final Set<String> TELLING = Set.of("kind");

  /** Whether decisions to open no investigation are kept tells what can be said of a report. */
  private static boolean isTelling(Mapping.FactMapping fact, FactFields.Field field) {
    return TELLING.contains(field.name())
        || field.name().equals("outcome")
            && fact.kind().type().equals(FactType.of(PreliminaryAssessment.class));
  }

  static RecordingProfile of(Mapping mapping) {
    Map<String, Kept> kinds = new TreeMap<>();
    for (Mapping.TableMapping table : mapping.tables()) {
      if (table.born() != null) {
        kinds.computeIfAbsent("Person", k -> kept()).fields().add("birthDate");
      }
      for (Mapping.FactMapping fact : table.facts()) {
        Kept kept = kinds.computeIfAbsent(fact.kind().type().name(), k -> kept());
        if (fact.latestOnly()) {
          kept.traits().add("latestOnly");
        }
        if (!fact.series().isEmpty()) {
          kept.fields().addAll(Set.of("from", "to"));
        }
        fact.values()
            .forEach(
                (field, value) -> {
                  kept.fields().add(field.name());
                  if (isTelling(fact, field)) {
                    codes(
                        kept.codes().computeIfAbsent(field.name(), f -> new TreeSet<>()),
                        field,
                        value);
                  }
                });
      }
    }
    return new RecordingProfile(kinds);
  }

  private static Kept kept() {
    return new Kept(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
  }

  private static void codes(Set<String> codes, FactFields.Field field, Mapping.Value value) {
    if (value instanceof Mapping.Value.Constant constant && constant.value() instanceof Term term) {
      codes.add(term.name());
    } else if (value instanceof Mapping.Value.Column column) {
      if (column.codes().isEmpty()) {
        field.terms().forEach(term -> codes.add(term.name()));
      }
      for (Object meant : column.codes().values()) {
        if (meant instanceof Term term) {
          codes.add(term.name());
        }
      }
    }
  }

  /**
   * Returns the profile as JSON: {@code {"kinds": {"Placement": {}, "Review": {"kind":
   * ["CONSIDERATION"], "fields": [...]}}}}.
   */
  public String json() {
    Map<String, @Nullable Object> all = new TreeMap<>();
    kinds.forEach(
        (kind, kept) -> {
          Map<String, @Nullable Object> tree = new TreeMap<>();
          kept.codes()
              .forEach(
                  (field, codes) -> {
                    if (!codes.isEmpty()) {
                      tree.put(field, codes.stream().map(c -> (Object) c).toList());
                    }
                  });
          kept.traits().forEach(trait -> tree.put(trait, true));
          tree.put("fields", kept.fields().stream().map(f -> (Object) f).toList());
          all.put(kind, tree);
        });
    Map<String, @Nullable Object> root = new TreeMap<>();
    root.put("kinds", all);
    return JsonText.write(root);
  }
}
