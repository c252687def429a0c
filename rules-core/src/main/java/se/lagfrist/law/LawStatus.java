package se.lagfrist.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known about how current the rules are: how far each act was read, and what has changed,
 * or will, since then. Immutable.
 */
public final class LawStatus {

  /** How many days after the reading an answer needs no reminder of it, unless the host says so. */
  public static final int DAYS_WITHOUT_REMINDER = 180;

  private static final int MOST_NAMED = 4;
  private static final LawStatus SHIPPED = of(Reading.shipped(), LawChange.shipped());

  private final Map<String, Reading> readings;
  private final List<LawChange> changes;

  private LawStatus(Map<String, Reading> readings, List<LawChange> changes) {
    this.readings = readings;
    this.changes = changes;
  }

  /**
   * What is known, from data.
   *
   * @param readings how far each source was read, the principal act first
   * @param changes the known changes
   * @return the status
   */
  public static LawStatus of(List<Reading> readings, List<LawChange> changes) {
    Map<String, Reading> byNumber = new LinkedHashMap<>();
    readings.forEach(r -> byNumber.put(number(r.source()), r));
    return new LawStatus(byNumber, List.copyOf(changes));
  }

  /** Returns what was known when the library was made. */
  public static LawStatus shipped() {
    return SHIPPED;
  }

  /**
   * The same with acts ending on given days, in place of any replacement known of them.
   *
   * @param ends last day in force by SFS number, such as {@code 1990:52}
   * @return the status
   */
  public LawStatus endingOn(Map<String, LocalDate> ends) {
    if (ends.isEmpty()) {
      return this;
    }
    List<LawChange> all = new ArrayList<>();
    for (LawChange change : changes) {
      if (change.effect() != LawChange.Effect.REPLACES
          || change.touches().stream().noneMatch(c -> ends.containsKey(sfs(c)))) {
        all.add(change);
      }
    }
    ends.forEach((sfs, last) -> all.add(ended(sfs, last)));
    return new LawStatus(readings, List.copyOf(all));
  }

  private static LawChange ended(String sfs, LocalDate last) {
    Citation act =
        Act.known().stream()
            .filter(a -> a.sfs().equals(sfs))
            .findFirst()
            .map(a -> Citation.parse(a.toString()))
            .orElseGet(() -> Citation.parse("lag (" + sfs + ")"));
    return LawChange.replaced(
        "inställning." + sfs,
        List.of(act),
        last.plusDays(1),
        "en senare akt",
        "värdsystemets inställning");
  }

  /**
   * The same as it was known on a day: without changes that enter into force after it.
   *
   * @param day the day of the law
   * @return the status
   */
  public LawStatus asOf(LocalDate day) {
    return new LawStatus(readings, changes.stream().filter(c -> !c.from().isAfter(day)).toList());
  }

  /** Returns how far each source was read, the principal act first. */
  public List<Reading> readings() {
    return List.copyOf(readings.values());
  }

  /** Returns the known changes, read or not. */
  public List<LawChange> changes() {
    return changes;
  }

  /** Returns how far the source of a citation was read; empty if the data does not say. */
  public Optional<Reading> reading(Citation provision) {
    return Optional.ofNullable(readings.get(number(provision.source())));
  }

  /**
   * Returns the changes that were not read and may matter for a rule: it is named, or a provision
   * of it is touched.
   *
   * @param ruleId id of the rule
   * @param provisions what it rests on after its last change
   */
  public List<LawChange> unread(String ruleId, List<Citation> provisions) {
    return changes.stream()
        .filter(c -> !c.read() && c.effect() != LawChange.Effect.NO_TIMES)
        .filter(c -> c.rules().contains(ruleId) || c.effect() != LawChange.Effect.NEW_DUTY)
        .filter(c -> c.rules().contains(ruleId) || provisions.stream().anyMatch(c::touches))
        .toList();
  }

  /**
   * Returns the changes that were not read and are about some sections, whether or not a rule rests
   * on them: those that name a section or its chapter, and those that replace the act.
   *
   * @param sections the sections
   * @return Swedish sentences that hold on any day
   */
  public List<String> unread(List<Citation> sections) {
    return changes.stream()
        .filter(c -> !c.read())
        .filter(
            c ->
                c.touches().stream()
                    .filter(
                        t ->
                            c.effect() == LawChange.Effect.REPLACES
                                || !t.print().equals(t.source()))
                    .anyMatch(t -> sections.stream().anyMatch(t::meets)))
        .map(c -> c.swedish(sections))
        .toList();
  }

  /**
   * Returns the last day in force, by SFS number, of acts that something not read takes the place
   * of.
   */
  public Map<String, LocalDate> ends() {
    Map<String, LocalDate> ends = new LinkedHashMap<>();
    for (LawChange change : changes) {
      if (change.effect() == LawChange.Effect.REPLACES && !change.read()) {
        change
            .touches()
            .forEach(c -> c.act().ifPresent(a -> ends.put(a.sfs(), change.from().minusDays(1))));
      }
    }
    return ends;
  }

  /**
   * What must stand above answers about a day long after the reading.
   *
   * @param asOf the day asked about
   * @param days how many calendar days after the reading need no reminder
   * @return a Swedish sentence or two; empty if the reading is recent enough
   */
  public Optional<String> reminder(LocalDate asOf, int days) {
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    LocalDate read = readings.values().iterator().next().on();
    long since = ChronoUnit.DAYS.between(read, asOf);
    if (since <= days) {
      return Optional.empty();
    }
    List<Reading> then = readings.values().stream().filter(r -> r.on().equals(read)).toList();
    String named =
        then.stream()
            .limit(MOST_NAMED)
            .map(r -> r.source() + (r.through() == null ? "" : " t.o.m. SFS " + r.through()))
            .collect(Collectors.joining(", "));
    return Optional.of(
        "Lagen är läst per "
            + read
            + " ("
            + named
            + (then.size() > MOST_NAMED ? " m.fl." : "")
            + "), "
            + since
            + " dagar före den dag frågan gäller. Kända ändringar som inte är inlästa står vid det"
            + " de rör; andra senare ändringar är inte med.");
  }

  private static @Nullable String sfs(Citation citation) {
    return citation.act().map(Act::sfs).orElse(null);
  }

  /** The number by which a source is known: an act may be cited with a general word. */
  private static String number(String source) {
    int open = source.indexOf('(');
    return open < 0 ? source : source.substring(open + 1, source.indexOf(')'));
  }
}
