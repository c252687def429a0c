package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.tabular.FactFields.Field;
import se.lagfrist.tabular.Mapping.Value;
import se.lagfrist.tabular.RowFacts.Draft;

/** Follows the keys by which rows of a case refer to each other. */
final class Links {

  private final Notes notes;

  Links(Notes notes) {
    this.notes = notes;
  }

  void resolve(List<Draft> drafts) {
    Map<String, String> byKey = new HashMap<>();
    Map<String, String> byRow = new HashMap<>();
    Map<String, List<Draft>> byFact = new HashMap<>();
    for (Draft draft : drafts) {
      for (String name : List.of(draft.mapping().name(), Value.ANY)) {
        String fact = fact(draft.table().mapping().name(), name);
        byFact.computeIfAbsent(fact, f -> new ArrayList<>()).add(draft);
        for (RowStore.Stored row : draft.rows()) {
          String place = "\n" + row.table() + "\n" + row.number() + same(draft, row);
          byRow.putIfAbsent(fact + place, draft.id());
          byKey.putIfAbsent(fact + "\n" + TableReader.key(draft.table(), row.cells()), draft.id());
          byKey.putIfAbsent(fact + "\n" + firstKey(draft.table(), row), draft.id());
        }
      }
    }
    List<Draft> lost = new ArrayList<>();
    for (Draft draft : drafts) {
      draft
          .mapping()
          .values()
          .forEach(
              (field, value) -> {
                if (value instanceof Value.Link link) {
                  String target = target(draft, link, byKey, byRow, byFact);
                  put(draft, field, target);
                  if (target == null && link.required()) {
                    lost.add(draft);
                  }
                }
              });
    }
    for (Draft draft : lost) {
      notes.tell(
          "Det som "
              + draft.mapping().name()
              + " gäller finns inte bland raderna, så det utelämnas",
          draft.table().where(draft.row().number()));
      drafts.remove(draft);
    }
  }

  private static void put(Draft draft, Field field, @Nullable String target) {
    if (target != null && !target.equals(draft.id())) {
      draft.values().put(field, target);
    }
  }

  private @Nullable String target(
      Draft draft,
      Value.Link link,
      Map<String, String> byKey,
      Map<String, String> byRow,
      Map<String, List<Draft>> byFact) {
    String own = draft.table().mapping().name();
    if (link.column().isEmpty() && !link.back()) {
      // The same row, whichever of its rows that made the other fact.
      for (RowStore.Stored row : draft.rows()) {
        String found =
            byRow.get(
                fact(link.table().isEmpty() ? own : link.table(), link.fact())
                    + "\n"
                    + row.table()
                    + "\n"
                    + row.number()
                    + same(draft, row));
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    String fact = fact(link.table().isEmpty() ? own : link.table(), link.fact());
    if (link.back()) {
      String key = firstKey(draft.table(), draft.row());
      for (Draft other : byFact.getOrDefault(fact, List.of())) {
        for (RowStore.Stored row : other.rows()) {
          if (other.table().cell(row.cells(), link.column()).equals(key)) {
            return other.id();
          }
        }
      }
      return null;
    }
    String key = draft.table().cell(draft.row().cells(), link.column());
    if (key.isEmpty()) {
      return null;
    }
    String found = byKey.get(fact + "\n" + key);
    if (found == null) {
      notes.tell(
          "Hänvisningen leder till en rad som inte finns eller inte kunde läsas; raden behålls utan den",
          draft.table().where(draft.row().number()) + ", " + link.column());
    }
    return found;
  }

  private static String fact(String table, String name) {
    return Words.plain(table) + "\n" + name;
  }

  private static String firstKey(Bound table, RowStore.Stored row) {
    return table.cell(row.cells(), table.mapping().key().get(0));
  }

  /** Rows that one row was unfolded into are told apart. */
  private static String same(Draft draft, RowStore.Stored row) {
    Mapping.Unfold unfold = draft.table().mapping().unfold();
    return unfold == null ? "" : "\n" + draft.table().cell(row.cells(), unfold.into());
  }
}
