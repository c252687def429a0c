package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Fact;

/**
 * What the facts of a whole case concern, gone through once. Every fact has a number, and all that
 * leads to it has numbers from its own up to its last, so whether one fact lies behind another is
 * told by two comparisons. Facts that concern each other in a ring are taken as one.
 */
final class Descent {

  private static final int NONE = -1;

  private final Map<String, Integer> places = new HashMap<>();
  private final int[] concerned;
  private final int[] standing;
  private final int[] number;
  private final int[] last;
  private final @Nullable LocalDate[] first;

  /** By the id of an inquiry the numbers of what it is behind, each with its last, in order. */
  private final Map<String, int[][]> behind = new HashMap<>();

  Descent(CaseView view) {
    List<Fact> facts = view.facts();
    int many = facts.size();
    for (int i = 0; i < many; i++) {
      places.putIfAbsent(facts.get(i).id(), i);
    }
    this.concerned = new int[many];
    this.standing = new int[many];
    this.number = new int[many];
    this.last = new int[many];
    this.first = new LocalDate[many];
    Arrays.fill(standing, NONE);
    for (int i = 0; i < many; i++) {
      String concerns = facts.get(i).concerns();
      Integer place = concerns == null ? null : places.get(concerns);
      concerned[i] = place == null ? NONE : place;
    }
    findRings();
    Map<String, List<Integer>> inquiries = new HashMap<>();
    for (int i = 0; i < many; i++) {
      Fact inquiry = view.inquiryBehind(facts.get(i));
      int its = standing[i];
      first[its] = Lineage.earlier(first[its], Lineage.earliestDay(facts.get(i)));
      if (inquiry != null) {
        first[its] = Lineage.earlier(first[its], Lineage.earliestDay(inquiry));
        inquiries.computeIfAbsent(inquiry.id(), id -> new ArrayList<>()).add(its);
      }
    }
    numberAll();
    inquiries.forEach((id, some) -> behind.put(id, spans(some)));
  }

  /** Lets one fact stand for all of a ring, and every other fact for itself. */
  private void findRings() {
    int[] seen = new int[concerned.length];
    for (int i = 0; i < concerned.length; i++) {
      int at = i;
      while (at != NONE && seen[at] == 0) {
        seen[at] = i + 1;
        at = concerned[at];
      }
      if (at != NONE && seen[at] == i + 1 && standing[at] == NONE) {
        int ring = at;
        int one = at;
        do {
          standing[one] = ring;
          one = concerned[one];
        } while (one != ring);
      }
    }
    for (int i = 0; i < standing.length; i++) {
      standing[i] = standing[i] == NONE ? i : standing[i];
    }
  }

  private void numberAll() {
    List<List<Integer>> leading = new ArrayList<>();
    for (int i = 0; i < concerned.length; i++) {
      leading.add(List.of());
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < concerned.length; i++) {
      if (standing[i] != i) {
        continue;
      }
      int to = concerned[i] == NONE ? NONE : standing[concerned[i]];
      if (to == NONE || to == i) {
        open.push(i);
      } else {
        if (leading.get(to).isEmpty()) {
          leading.set(to, new ArrayList<>());
        }
        leading.get(to).add(i);
      }
    }
    int next = 0;
    List<Integer> order = new ArrayList<>();
    while (!open.isEmpty()) {
      int at = open.pop();
      number[at] = next++;
      order.add(at);
      for (int from : leading.get(at)) {
        first[from] = Lineage.earlier(first[from], first[at]);
        open.push(from);
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      int at = order.get(i);
      last[at] = Math.max(last[at], number[at]);
      int to = concerned[at] == NONE ? at : standing[concerned[at]];
      last[to] = Math.max(last[to], last[at]);
    }
  }

  /** Returns the numbers of facts with their last, those within another left out. */
  private int[][] spans(List<Integer> some) {
    List<int[]> spans = new ArrayList<>();
    some.forEach(one -> spans.add(new int[] {number[one], last[one]}));
    spans.sort((a, b) -> Integer.compare(a[0], b[0]));
    List<int[]> outer = new ArrayList<>();
    for (int[] one : spans) {
      if (outer.isEmpty() || one[0] > outer.get(outer.size() - 1)[1]) {
        outer.add(one);
      }
    }
    return outer.toArray(int[][]::new);
  }

  /** Returns the first day of a fact, of what it concerns and so on, and of their inquiries. */
  @Nullable LocalDate firstDay(Fact fact) {
    return first[standing[place(fact)]];
  }

  /**
   * Returns whether a fact is another, is concerned by it or by what it concerns and so on, or is
   * the inquiry behind one of those.
   */
  boolean isBefore(String id, Fact fact) {
    Integer place = places.get(id);
    if (place == null) {
      return false;
    }
    int at = number[standing[place(fact)]];
    int one = standing[place];
    return (number[one] <= at && at <= last[one])
        || isWithin(behind.getOrDefault(id, new int[0][]), at);
  }

  private static boolean isWithin(int[][] spans, int at) {
    int low = 0;
    int high = spans.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans[middle][0] <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && at <= spans[low - 1][1];
  }

  private int place(Fact fact) {
    Integer place = places.get(fact.id());
    if (place == null) {
      throw new IllegalArgumentException("The fact " + fact.id() + " is not in the case.");
    }
    return place;
  }
}
