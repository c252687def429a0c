package se.lagfrist.authoring.scenarier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.DateField;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Question;
import se.lagfrist.obligation.Status;
import se.lagfrist.obligation.Timeline;

/**
 * The deletion property: take any case and leave out a code, a mark, a link or the day by which a
 * fact exists; every obligation that disappears or changes because of it is undetermined or named
 * by a question about that field. So an answer is never silent where a file is incomplete.
 */
public final class Deletions {

  private final ObligationEngine engine;

  /** Deletions from cases that an engine answers. */
  public Deletions(ObligationEngine engine) {
    this.engine = engine;
  }

  /**
   * Returns the fields of a fact that are unknown, not "no" or "not yet", when they are left out.
   */
  public static List<String> fields(Fact fact) {
    FactType type = FactType.of(fact);
    List<String> fields = new ArrayList<>();
    type.terms().stream().filter(f -> !f.isUnknown(fact)).forEach(f -> fields.add(f.name()));
    type.flags().stream().filter(f -> f.of(fact) != null).forEach(f -> fields.add(f.name()));
    if (fact.concerns() != null && !type.concerns().isEmpty()) {
      fields.add("concerns");
    }
    existence(fact, type).ifPresent(fields::add);
    type.dates().stream()
        .filter(f -> f.always() && f.of(fact) != null)
        .forEach(f -> fields.add(f.name()));
    return fields;
  }

  /**
   * Leaves out every field of every fact in cases, one at a time.
   *
   * @param cases the cases, each with its answer on a day
   * @return what is silent, with the rules; empty if nothing is
   */
  public List<String> silent(List<ScenarioReport.Look> cases) {
    return cases.parallelStream().distinct().flatMap(look -> silent(look).stream()).toList();
  }

  private List<String> silent(ScenarioReport.Look look) {
    List<String> all = new ArrayList<>();
    LocalDate asOf = look.timeline().asOf();
    for (Fact fact : look.file().facts()) {
      for (String field : fields(fact)) {
        Set<String> rules = silent(look.file(), asOf, fact, field);
        if (!rules.isEmpty()) {
          all.add(
              field + " of " + fact + " on " + asOf + " in " + look.file().facts() + ": " + rules);
        }
      }
    }
    return all;
  }

  /** The day by which the fact exists, if there is one only. */
  private static Optional<String> existence(Fact fact, FactType type) {
    List<DateField> begins =
        type.dates().stream().filter(f -> f.begins() && f.of(fact) != null).toList();
    long days = type.dates().stream().filter(f -> !f.stated() && f.of(fact) != null).count();
    boolean only = begins.size() == 1 && (begins.get(0).required() || days == 1);
    return only ? Optional.of(begins.get(0).name()) : Optional.empty();
  }

  /**
   * Leaves out a field and returns the rules that then answer otherwise in silence.
   *
   * @param file the case
   * @param asOf the day asked about
   * @param fact a fact of the case
   * @param field one of its {@link #fields}
   * @return ids of the rules; empty if nothing is silent
   */
  public Set<String> silent(CaseFile file, LocalDate asOf, Fact fact, String field) {
    Fact without = FactType.of(fact).with(fact, field, null);
    List<Fact> facts = new ArrayList<>(file.facts());
    facts.replaceAll(f -> f.id().equals(fact.id()) ? without : f);
    CaseFile left = file.with(facts);
    if (left.knownOn(asOf).fact(fact.id()).isEmpty()) {
      // Nothing of it had happened by then, as far as the file tells.
      return Set.of();
    }
    Timeline before = engine.evaluate(file, asOf);
    Timeline after = engine.evaluate(left, asOf);
    Set<String> changed = new TreeSet<>();
    for (Obligation was : before.obligations()) {
      if (isSilent(was, after.find(was.key()).orElse(null))) {
        changed.add(was.key().ruleId());
      }
    }
    if (!changed.isEmpty()) {
      for (Question question : after.questions()) {
        if (question.factId().equals(fact.id()) && question.field().equals(field)) {
          changed.removeAll(question.ruleIds());
        }
      }
    }
    return changed;
  }

  private static boolean isSilent(Obligation was, @Nullable Obligation is) {
    if (is == null) {
      return true;
    }
    return is.status() != Status.UNDETERMINED
        && (is.status() != was.status() || !is.lastDay().equals(was.lastDay()));
  }
}
