package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lagfrist.tabular.Sample.Column;

/** Which tables of some files are about rows of the others, told by the numbers in them. */
final class Kin {

  /** What the rows of a table are. */
  enum Sort {
    MONTHS("", "-"),
    PLACEMENT("placering", "plac|insats|service"),
    REPORT("*", "anm|aktual|actual|report|ans|appl"),
    INVESTIGATION("utredning", "utr|invest"),
    PAYMENT("", "-"),
    DECISION("beslut", "besl|decision"),
    FOLLOW_UP("", "-"),
    REVIEW("", "-"),
    NONE("", "-");

    private final String fact;
    private final Pattern words;

    Sort(String fact, String words) {
      this.fact = fact;
      this.words = Pattern.compile(words);
    }

    /** Returns the name of the fact that each of the rows becomes. */
    String fact() {
      return fact;
    }

    private boolean isNamed(String heading) {
      return Spellings.forms(heading).stream().anyMatch(f -> words.matcher(f).find());
    }
  }

  /** A table to be proposed for. */
  record Table(String name, Sample sample, Roles roles) {

    Sort sort() {
      boolean day = roles.has(Role.START_DAY) || roles.has(Role.DECISION_DAY);
      boolean received =
          roles.has(Role.INTAKE) || roles.has(Role.OPENED_DAY) || roles.has(Role.REPORTER);
      if (!roles.has(Role.DECISION_DAY) && isMonthly()) {
        return Sort.MONTHS;
      } else if (roles.has(Role.HOME) && day) {
        return Sort.PLACEMENT;
      } else if (roles.has(Role.RECEIVED_DAY) && received
          || roles.has(Role.INTAKE) && roles.has(Role.DECISION_DAY)) {
        return Sort.REPORT;
      } else if (roles.has(Role.INVESTIGATION_KIND) || roles.has(Role.OPENED_DAY)) {
        return Sort.INVESTIGATION;
      } else if (roles.has(Role.PAID_DAY)) {
        return Sort.PAYMENT;
      } else if (roles.has(Role.DECISION_DAY) && !isOnlyDated()) {
        return Sort.DECISION;
      } else if (roles.has(Role.REVIEW_DAY)) {
        return Sort.REVIEW;
      }
      return roles.has(Role.START_DAY) || roles.has(Role.INTERRUPT_DAY)
          ? Sort.FOLLOW_UP
          : Sort.NONE;
    }

    /**
     * Returns whether all that speaks for decisions is a day that nothing says what happened on.
     */
    private boolean isOnlyDated() {
      return roles.get(Role.DECISION_DAY).orElseThrow().name().matches("(?iu)date|datum")
          && Stream.of(Role.MEASURE, Role.RESULT, Role.LAW, Role.MARK, Role.START_DAY, Role.OFFER)
              .noneMatch(roles::has);
    }

    /** Returns whether the rows are about months: a year and a month, or both in one column. */
    private boolean isMonthly() {
      return roles.has(Role.MONTH)
          && (roles.has(Role.YEAR)
              || roles.get(Role.MONTH).orElseThrow().share(v -> v.matches(".*20\\d\\d.*")) > 0.8);
    }

    /** Returns the column that numbers the rows. */
    private Optional<Column> number() {
      return roles.get(Role.KEY);
    }
  }

  /**
   * A link between tables.
   *
   * @param to the table and the fact that it leads to
   * @param column the column with the number
   * @param back whether the column is in the other table and holds the number of the row here
   */
  record Link(String to, String column, boolean back) {}

  private final List<Table> tables;

  Kin(List<Table> tables) {
    this.tables = List.copyOf(tables);
  }

  /** Returns how the rows of a table lead to rows of a sort in another. */
  Optional<Link> link(Table from, Sort to) {
    for (Table other : tables) {
      if (other != from && other.sort() == to && other.number().isPresent()) {
        Column number = other.number().orElseThrow();
        for (Column column : columns(from)) {
          boolean called = same(column, number) || to.isNamed(column.name());
          if (called && isAmong(column, number)) {
            return Optional.of(new Link(name(other, to), from.roles().name(column), false));
          }
        }
      }
    }
    return from.number().flatMap(number -> back(from, number, to));
  }

  private Optional<Link> back(Table from, Column number, Sort to) {
    for (Table other : tables) {
      if (other != from && other.sort() == to) {
        for (Column column : columns(other)) {
          if (from.sort().isNamed(column.name()) && isAmong(column, number)) {
            return Optional.of(new Link(name(other, to), other.roles().name(column), true));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the column by which another table tells whose the rows of this one are. */
  Optional<String> via(Table from) {
    List<Column> own = new ArrayList<>(from.sample().columns());
    for (Table other : tables) {
      if (other != from && other.roles().has(Role.PERSON)) {
        for (Column column : own) {
          for (Column there : other.sample().columns()) {
            if (!column.name().isBlank() && same(column, there) && isAmong(column, there)) {
              return Optional.of(from.roles().name(column));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether a column of a table is one by which rows are linked. */
  boolean isUsed(Table table, String column) {
    for (Sort sort : Sort.values()) {
      if (link(table, sort).filter(l -> !l.back() && l.column().equals(column)).isPresent()) {
        return true;
      }
    }
    return tables.stream()
        .filter(other -> other != table)
        .anyMatch(
            other ->
                link(other, table.sort())
                    .filter(l -> l.back() && l.column().equals(column))
                    .isPresent());
  }

  private static String name(Table table, Sort sort) {
    return table.name() + "." + sort.fact();
  }

  /** Returns the columns that may hold the number of a row elsewhere: those with a name. */
  private static List<Column> columns(Table table) {
    return table.sample().columns().stream()
        .filter(c -> !c.name().isBlank() && c.days() < 0.5)
        .filter(c -> !table.roles().all(Role.PERSON).contains(c))
        .toList();
  }

  /** A mere "id" or "nr" is each table's own. */
  private static boolean same(Column one, Column other) {
    String plain = Words.plain(one.name());
    return plain.length() > 3 && plain.equals(Words.plain(other.name()));
  }

  /** Returns whether at least half of the values of a column stand in another. */
  private static boolean isAmong(Column column, Column other) {
    Set<String> there = new HashSet<>(other.distinct().keySet());
    long found = column.distinct().keySet().stream().filter(there::contains).count();
    return found > 0 && found * 2 >= column.distinct().size();
  }
}
