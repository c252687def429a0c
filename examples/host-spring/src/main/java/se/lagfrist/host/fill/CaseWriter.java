package se.lagfrist.host.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.lagfrist.host.table.RawRow;

/** Writes the rows of made-up cases, one case after another. */
abstract class CaseWriter {

  /** What is written so far, shared by the writers of a municipality. */
  static final class Rows {
    private final Random random;
    private final Random aside;
    private final LocalDate until;
    private final List<RawRow> all = new ArrayList<>();
    private String caseId = "";
    private int row;

    Rows(long seed, LocalDate until) {
      // The algorithm of java.util.Random is fixed by its documentation.
      this.random = new Random(seed);
      this.aside = new Random(seed + 1);
      this.until = until;
    }

    void begin(String id) {
      caseId = id;
      row = 0;
    }

    int dice(int sides) {
      return random.nextInt(sides);
    }

    List<RawRow> all() {
      return all;
    }
  }

  /** The day up to which things have happened. */
  final LocalDate until;

  private final Rows rows;

  CaseWriter(Rows rows) {
    this.rows = rows;
    this.until = rows.until;
  }

  /** The section that grants a measure under SoL changed number on 1 July 2025. */
  static String provision(LocalDate decided) {
    return decided.isBefore(LocalDate.of(2025, 7, 1)) ? "4:1" : "11:1";
  }

  final String add(String table, @Nullable String concerns, @Nullable Object... pairs) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("galler_id", concerns);
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    String id = Character.toUpperCase(table.charAt(0)) + "-" + ++rows.row;
    rows.all.add(new RawRow(table, rows.caseId, id, values));
    return id;
  }

  final String last() {
    return rows.all.get(rows.all.size() - 1).id();
  }

  final boolean chance(int percent) {
    return dice(100) < percent;
  }

  final String pick(String... words) {
    return words[dice(words.length)];
  }

  /** Returns when a plan is to be followed up next, twice a year; null where nobody has said. */
  final @Nullable LocalDate nextFollowUp(LocalDate made) {
    if (diceAside(100) >= 92) {
      return null;
    }
    LocalDate next = made.plusMonths(6);
    while (next.isBefore(until)) {
      next = next.plusMonths(6);
    }
    return next;
  }

  final LocalDate before(LocalDate day, int most, int least) {
    return day.minusDays(least + (long) dice(most - least + 1));
  }

  final int dice(int sides) {
    return rows.dice(sides);
  }

  /** Throws a dice of its own, for what was added later: everything else falls out as before. */
  final int diceAside(int sides) {
    return rows.aside.nextInt(sides);
  }
}
