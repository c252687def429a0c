package se.lagfrist.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lagfrist.tabular.Mapping.FactMapping;
import se.lagfrist.tabular.Mapping.Value;
import se.lagfrist.tabular.RowFacts.Draft;

/** Joins the rows that tell one fact together. */
final class Groups {

  private final Notes notes;

  Groups(Notes notes) {
    this.notes = notes;
  }

  /** Returns the group of a row, as one text. */
  static String of(Bound table, FactMapping fact, RowStore.Stored row) {
    StringBuilder group = new StringBuilder(table.mapping().name() + "\n" + fact.name());
    fact.group().forEach(column -> group.append('\n').append(table.cell(row.cells(), column)));
    return group.toString();
  }

  /** Joins the rows that tell one fact together. */
  List<Draft> joined(List<Draft> drafts, Set<String> broken) {
    Map<String, Draft> groups = new HashMap<>();
    List<Draft> whole = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.mapping().group().isEmpty()) {
        whole.add(draft);
        continue;
      }
      String group = of(draft.table(), draft.mapping(), draft.row());
      Draft first = groups.putIfAbsent(group, draft);
      if (first == null) {
        whole.add(draft);
        if (broken.contains(group)) {
          // A day picked among rows would be picked among too few.
          draft
              .mapping()
              .values()
              .forEach(
                  (field, value) -> {
                    if (value instanceof Value.Column column && !column.pick().isEmpty()) {
                      draft.values().remove(field);
                    }
                  });
          notes.tell(
              "En rad som hör till samma sak kunde inte läsas, så dess första eller sista dag är okänd",
              draft.table().where(draft.row().number()));
        }
      } else {
        join(first, draft, broken.contains(group));
      }
    }
    return whole;
  }

  private void join(Draft first, Draft more, boolean broken) {
    first.rows().add(more.row());
    first
        .mapping()
        .values()
        .forEach(
            (field, value) -> {
              Object old = first.values().get(field);
              Object now = more.values().get(field);
              if (now == null || !(value instanceof Value.Column column)) {
                return;
              }
              if (!column.pick().isEmpty()) {
                if (!broken && now instanceof LocalDate day) {
                  boolean earlier = old instanceof LocalDate known && day.isBefore(known);
                  boolean wanted = old == null || (earlier == column.pick().equals("tidigaste"));
                  if (wanted && !now.equals(old)) {
                    first.values().put(field, now);
                  }
                }
              } else if (old == null) {
                first.values().put(field, now);
              } else if (!old.equals(now)) {
                notes.tell(
                    "Rader om samma sak säger olika om " + field.swedish() + "; den första gäller",
                    more.table().where(more.row().number()));
              }
            });
  }
}
