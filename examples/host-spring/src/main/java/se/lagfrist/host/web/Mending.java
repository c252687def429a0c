package se.lagfrist.host.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagfrist.host.store.RunStore.SetAside;

/**
 * A row to mend, with the rows that could not be used only because it could not.
 *
 * @param root the row to mend
 * @param follow the rows that follow when it is mended
 */
public record Mending(SetAside root, List<SetAside> follow) {

  private static final String CONCERNS = "galler_id";

  /** Copies the list. */
  public Mending {
    follow = List.copyOf(follow);
  }

  /** Returns the rows by what has to be mended, in the order of the first of each. */
  static List<Mending> of(List<SetAside> rows) {
    Map<String, SetAside> byId = new HashMap<>();
    rows.forEach(row -> byId.put(name(row, row.problem().rowId()), row));
    Map<SetAside, List<SetAside>> follow = new LinkedHashMap<>();
    for (SetAside row : rows) {
      SetAside root = root(row, byId);
      List<SetAside> others = follow.computeIfAbsent(root, r -> new ArrayList<>());
      if (root != row) {
        others.add(row);
      }
    }
    List<Mending> all = new ArrayList<>();
    follow.forEach((root, others) -> all.add(new Mending(root, others)));
    return all;
  }

  private static SetAside root(SetAside row, Map<String, SetAside> byId) {
    SetAside root = row;
    Set<SetAside> seen = new HashSet<>();
    while (seen.add(root)) {
      SetAside about = about(root, byId);
      if (about == null) {
        return root;
      }
      root = about;
    }
    // Rows that are about each other: each is its own.
    return row;
  }

  private static @Nullable SetAside about(SetAside row, Map<String, SetAside> byId) {
    String value = row.problem().value();
    return value != null && row.problem().column().equals(CONCERNS)
        ? byId.get(name(row, value))
        : null;
  }

  private static String name(SetAside row, String id) {
    return row.caseId() + "\n" + id;
  }
}
