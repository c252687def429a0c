package se.lagfrist.benchmarks.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Event;
import se.lagfrist.casefile.EventKind;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.Person;

/** A case in the making, and the chances by which it is made. */
final class Draft {

  private final String caseId;
  private final SplittableRandom random;
  private final LocalDate today;
  private final List<Fact> facts = new ArrayList<>();

  Draft(String caseId, SplittableRandom random, LocalDate today) {
    this.caseId = caseId;
    this.random = random;
    this.today = today;
  }

  String caseId() {
    return caseId;
  }

  LocalDate today() {
    return today;
  }

  /** Returns an id that no fact of the case has yet. */
  String next(String prefix) {
    return prefix + facts.size();
  }

  <T extends Fact> T add(T fact) {
    facts.add(fact);
    return fact;
  }

  CaseFile caseFile() {
    return CaseFile.of(caseId, facts);
  }

  // --- chances ----------------------------------------------------------------------------------

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Returns a number from {@code low} to {@code high}, both possible. */
  int from(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }

  /** Returns a count with a long tail: mostly small, now and then many times the middle. */
  int tail(int middle, int most) {
    double spread = -Math.log(1 - random.nextDouble()) * middle / 0.7;
    return (int) Math.min(most, Math.max(1, Math.round(spread)));
  }

  // --- days -------------------------------------------------------------------------------------

  /** Returns a day some time in the years before today, more often lately than long ago. */
  LocalDate start(int years) {
    double back = random.nextDouble();
    return today.minusDays(Math.round(back * back * years * 365));
  }

  /** Returns the day if it has come, or null. */
  @Nullable LocalDate past(@Nullable LocalDate day) {
    return day == null || day.isAfter(today) ? null : day;
  }

  /**
   * Returns when something is done that should be done within some days: nine times of ten within
   * them, else late, or not at all; null if it has not come to that yet.
   */
  @Nullable LocalDate within(@Nullable LocalDate from, int days) {
    if (from == null || chance(3)) {
      return null;
    }
    int took = chance(93) ? from(0, days) : days + from(1, 2 * days + 5);
    return past(from.plusDays(took));
  }

  /** Returns a day that is there as a rule, and now and then was never entered. */
  @Nullable LocalDate noted(LocalDate day) {
    return chance(2) ? null : day;
  }

  // --- facts that many stories have
  // ----------------------------------------------------------------

  /** Adds the person, whose age on a day lies between two ages; the birthday is seldom missing. */
  Person person(LocalDate on, int youngest, int oldest) {
    LocalDate birth = on.minusYears(from(youngest, oldest)).minusDays(from(0, 364));
    return add(Person.of(caseId, "e").birthDate(noted(birth)).build());
  }

  @Nullable Event event(EventKind kind, @Nullable LocalDate on, @Nullable String concerns) {
    if (on == null || on.isAfter(today)) {
      return null;
    }
    return add(Event.of(caseId, next("h")).kind(kind).happenedOn(on).concerns(concerns).build());
  }

  /** Adds something that happened and what was to be done about it. */
  void event(EventKind what, EventKind then, LocalDate on, int days) {
    Event happened = event(what, on, null);
    if (happened != null) {
      event(then, within(on, days), happened.id());
    }
  }
}
