package se.lagfrist.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a sample is about what. */
final class Roles {

  private static final int MOST_CODES = 40;

  private record Guess(Role role, Sample.Column column, double score) {}

  /** A name in a heading alone proves little; a weaker guess than this is none. */
  private static final double LEAST = 0.55;

  private final Sample sample;
  private final Map<Role, List<Sample.Column>> columns = new EnumMap<>(Role.class);
  private final Map<Integer, String> names = new java.util.HashMap<>();

  private Roles(Sample sample) {
    this.sample = sample;
  }

  static Roles of(Sample sample) {
    Roles roles = new Roles(sample);
    if (sample.headed()) {
      roles.byHeading();
    } else {
      Unheaded.of(sample).forEach((role, list) -> list.forEach(c -> roles.put(role, c)));
      roles.names.putAll(Unheaded.names(sample));
    }
    return roles;
  }

  Optional<Sample.Column> get(Role role) {
    List<Sample.Column> found = columns.get(role);
    return found == null || found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  List<Sample.Column> all(Role role) {
    return columns.getOrDefault(role, List.of());
  }

  boolean has(Role role) {
    return get(role).isPresent();
  }

  /** Returns the name of a column in the mapping. */
  String name(Sample.Column column) {
    return names.getOrDefault(column.place(), column.name());
  }

  /** Returns whether the rows have a column for each measure. */
  boolean isWide() {
    return all(Role.MARK).size() >= 3;
  }

  /** Returns the columns that are about nothing known. */
  List<Sample.Column> rest() {
    Set<Integer> taken = new HashSet<>();
    columns.values().forEach(list -> list.forEach(c -> taken.add(c.place())));
    return sample.columns().stream()
        .filter(c -> !taken.contains(c.place()) && !c.name().isBlank())
        .toList();
  }

  private void byHeading() {
    List<Guess> guesses = new ArrayList<>();
    for (Sample.Column column : sample.columns()) {
      if (column.name().isBlank()) {
        continue;
      }
      for (Role role : Role.values()) {
        double score = RoleFit.of(role, column, true);
        if (role == Role.HOME && score > 0 && isAll(se.lagfrist.casefile.HomeKind.class, column)) {
          score += 0.3;
        }
        boolean stay = role == Role.START_DAY || role == Role.END_DAY;
        if (stay && score > 0) {
          // Where the days come twice, those of the stay are meant, not those of the decision.
          score += isStay(column.name()) ? 0.6 : isStay(column.group()) ? 0.2 : 0;
        }
        if (score >= LEAST) {
          guesses.add(new Guess(role, column, score));
        }
      }
    }
    guesses.sort(Comparator.comparingDouble(Guess::score).reversed());
    Set<Integer> taken = new HashSet<>();
    boolean wide =
        guesses.stream()
                .filter(g -> g.role() == Role.MARK)
                .map(g -> g.column().place())
                .distinct()
                .count()
            >= 3;
    for (Guess guess : guesses) {
      Role role = guess.role();
      boolean many =
          role == Role.MARK
              || role == Role.NOT_KEPT
              || role == Role.REVIEW_DAY
              || role == Role.INTERRUPT_DAY
              || role == Role.RESUME_DAY
              || role == Role.BODY;
      if (role == Role.MARK && !wide
          || taken.contains(guess.column().place())
          || has(role) && !many && !(role == Role.PERSON && Role.isSecond(guess.column().name()))) {
        continue;
      }
      taken.add(guess.column().place());
      put(role, guess.column());
    }
    persons();
    coded();
    if (!has(Role.LAW)) {
      // What is done by coercion often names the act too.
      get(Role.COERCIVE)
          .filter(c -> c.share(v -> LawText.law(v).isPresent()) > 0.6)
          .ifPresent(c -> put(Role.LAW, c));
    }
    for (Role role : List.of(Role.MARK, Role.INTERRUPT_DAY, Role.RESUME_DAY)) {
      columns.computeIfPresent(
          role,
          (r, list) ->
              list.stream().sorted(Comparator.comparingInt(Sample.Column::place)).toList());
    }
  }

  /** The persons of a row stand in columns that a number tells apart. */
  private void persons() {
    Optional<Sample.Column> first = get(Role.PERSON);
    if (first.isEmpty()) {
      return;
    }
    String stem = stem(first.get());
    for (Sample.Column column : sample.columns()) {
      boolean other = column.place() != first.get().place() && column.keys() > 0.5;
      if (other && stem(column).equals(stem) && !all(Role.PERSON).contains(column)) {
        columns.values().forEach(list -> list.remove(column));
        put(Role.PERSON, column);
      }
    }
    columns.values().removeIf(List::isEmpty);
  }

  private static String stem(Sample.Column column) {
    return Words.plain(column.name().replaceAll("\\d", ""));
  }

  /** Codes that no heading explains are told by the heading alone; what they mean is asked. */
  private void coded() {
    for (Role role : List.of(Role.MEASURE, Role.LAW, Role.RESULT)) {
      if (!has(role) && !has(Role.HOME)) {
        rest().stream()
            .filter(c -> c.distinct().size() <= MOST_CODES && c.days() < 0.5 && c.keys() < 0.5)
            .filter(c -> c.share(v -> v.matches("\\d{1,4}|\\p{Lu}{1,4}\\d{0,3}")) > 0.9)
            .filter(c -> role.isCode(c.name()))
            .findFirst()
            .ifPresent(c -> put(role, c));
      }
    }
  }

  private static boolean isStay(String heading) {
    return Spellings.forms(heading).stream()
        .anyMatch(f -> f.matches(".*(plac|vard|boende|verkst|execut).*"));
  }

  private static boolean isAll(Class<?> terms, Sample.Column column) {
    CodeBook book = CodeBook.of(terms);
    return column.share(v -> book.known(v).isPresent()) > 0.85;
  }

  private void put(Role role, Sample.Column column) {
    columns.computeIfAbsent(role, r -> new ArrayList<>()).add(column);
  }

  private void named(Role role, Sample.Column column, String name) {
    put(role, column);
    names.put(column.place(), name);
  }
}
