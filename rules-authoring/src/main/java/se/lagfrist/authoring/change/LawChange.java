package se.lagfrist.authoring.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.engine.ObligationEngine;

/**
 * A change of rules: the old and the new, to be tried on cases before it is made, or after to see
 * what it did. Immutable and thread-safe.
 *
 * <pre>{@code
 * ObligationEngine engine = ObligationEngine.create();
 * LawChange change =
 *     LawChange.between(
 *         ObligationEngine.of(engine.rules().asOf(LocalDate.of(2025, 6, 30)), engine.settings()),
 *         ObligationEngine.of(engine.rules().asOf(LocalDate.of(2025, 7, 1)), engine.settings()));
 * CaseChange meant = change.compare(file, LocalDate.of(2025, 10, 1));
 * }</pre>
 */
public final class LawChange {

  private final ObligationEngine before;
  private final ObligationEngine after;
  private final List<RuleChange> rules;

  private LawChange(ObligationEngine before, ObligationEngine after) {
    this.before = requireNonNull(before, "before");
    this.after = requireNonNull(after, "after");
    this.rules = RuleChange.between(before.rules(), after.rules());
  }

  /** Returns the change from an engine with the old rules to one with the new. */
  public static LawChange between(ObligationEngine before, ObligationEngine after) {
    return new LawChange(before, after);
  }

  /**
   * Returns the rules that do not say the same in both, by id, whether a case meets them or not.
   */
  public List<RuleChange> rules() {
    return rules;
  }

  /**
   * Returns what the change means for a case.
   *
   * @param file the case
   * @param asOf the day asked about, the same for both; facts after it are not known yet
   */
  public CaseChange compare(CaseFile file, LocalDate asOf) {
    return compare(file, asOf, asOf);
  }

  /**
   * Returns what the change means for a case until a later day, on the assumption that each thing
   * is done on its last day.
   *
   * @param file the case
   * @param asOf the day asked about, the same for both; facts after it are not known yet
   * @param until the last day of the projection, inclusive
   * @throws IllegalArgumentException if {@code until} is before {@code asOf}
   */
  public CaseChange compare(CaseFile file, LocalDate asOf, LocalDate until) {
    return CaseChange.between(before.project(file, asOf, until), after.project(file, asOf, until));
  }

  /**
   * Compares many cases, one after the other and in the order given. A case that cannot be compared
   * is answered with its failure and the others go on. Memory stays bounded while streaming.
   *
   * @param files the cases
   * @param asOf the day asked about
   * @param until the last day of the projection; {@code asOf} for none
   * @throws IllegalArgumentException if {@code until} is before {@code asOf}
   */
  public Stream<Compared> compareAll(Stream<CaseFile> files, LocalDate asOf, LocalDate until) {
    if (until.isBefore(asOf)) {
      throw new IllegalArgumentException(
          "The projection ends "
              + until
              + ", before "
              + asOf
              + ".\nMaybe the days changed places.");
    }
    return files.map(file -> one(file, asOf, until));
  }

  private Compared one(CaseFile file, LocalDate asOf, LocalDate until) {
    try {
      return new Compared.Done(compare(file, asOf, until));
    } catch (RuntimeException e) {
      return new Compared.Failed(file.id(), e);
    }
  }
}
