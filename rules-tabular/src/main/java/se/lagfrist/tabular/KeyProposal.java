package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.lagfrist.tabular.Sample.Column;

/** Which columns together tell the rows of a table apart. */
final class KeyProposal {

  private final Sample sample;
  private final Roles roles;

  KeyProposal(Sample sample, Roles roles) {
    this.sample = sample;
    this.roles = roles;
  }

  /**
   * Returns the columns of the key.
   *
   * @param of the column that names the person or the case
   */
  List<Column> of(Column of) {
    List<List<Column>> candidates = new ArrayList<>();
    candidates.add(cols(Role.KEY));
    candidates.add(cols(Role.CASE));
    roles
        .get(Role.KEY)
        .ifPresent(key -> numbers(key).forEach(n -> candidates.add(List.of(key, n))));
    candidates.add(cols(Role.CASE, Role.KEY));
    candidates.add(cols(Role.YEAR, Role.MONTH, Role.PERSON));
    candidates.add(cols(Role.MONTH, Role.PERSON));
    for (Role[] more :
        new Role[][] {
          {Role.DECISION_DAY},
          {Role.START_DAY},
          {Role.RECEIVED_DAY},
          {Role.OPENED_DAY},
          {Role.PAID_DAY},
          {Role.REVIEW_DAY},
          {Role.INTERRUPT_DAY},
          {Role.MEASURE, Role.DECISION_DAY},
          {Role.HOME, Role.START_DAY},
          {Role.DECISION_DAY, Role.START_DAY}
        }) {
      List<Column> cols = cols(more);
      if (!cols.isEmpty()) {
        candidates.add(Stream.concat(Stream.of(of), cols.stream()).distinct().toList());
      }
    }
    List<List<Column>> there = candidates.stream().filter(k -> !k.isEmpty()).toList();
    return Stream.concat(
            there.stream().filter(k -> isOwn(k, of)),
            Stream.concat(
                there.stream().filter(sample::isWholeKey), there.stream().filter(sample::isKey)))
        .findFirst()
        .orElseGet(this::mayName);
  }

  /** A number that rows were given tells them apart, but for what was given twice by mistake. */
  private boolean isOwn(List<Column> key, Column of) {
    boolean numbered =
        key.equals(cols(Role.KEY)) || roles.has(Role.PERSON) && key.equals(cols(Role.CASE));
    return numbered
        && sample.isKey(key)
        && (sample.isWholeKey(key) || !sample.isOfOnePerson(key, of));
  }

  /** Returns columns that may number the rows within something larger. */
  private List<Column> numbers(Column key) {
    return roles.rest().stream()
        .filter(c -> c.place() != key.place())
        .filter(c -> c.distinct().size() > 1 && c.days() < 0.5)
        .filter(
            c ->
                Spellings.forms(c.name()).stream()
                    .anyMatch(f -> f.matches(".*(nr|nummer|id|no)\\b.*")))
        .toList();
  }

  /** Returns the columns that a key may be made of: never one with names of people. */
  private List<Column> mayName() {
    return sample.columns().stream()
        .filter(c -> !c.name().isBlank() && !roles.all(Role.NOT_KEPT).contains(c))
        .toList();
  }

  private List<Column> cols(Role... wanted) {
    List<Column> found = new ArrayList<>();
    for (Role role : wanted) {
      if (roles.get(role).isEmpty()) {
        return List.of();
      }
      found.add(Objects.requireNonNull(roles.all(role).get(0)));
    }
    return found;
  }
}
