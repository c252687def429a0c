package se.lagfrist.benchmarks.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Fact;
import se.lagfrist.obligation.Obligation;

/**
 * Every duty again, in plain Java and without rule files: the same obligations for the same case.
 * Thread-safe.
 */
public final class PlainRules {

  private final List<Duty> duties;
  private final Duty[][] byKind;

  private PlainRules(List<Duty> duties) {
    this.duties = List.copyOf(duties);
    this.byKind = new Duty[FactKinds.COUNT][];
    for (int kind = 0; kind < byKind.length; kind++) {
      List<Duty> found = new ArrayList<>();
      for (Duty duty : this.duties) {
        if (duty.kind == kind) {
          found.add(duty);
        }
      }
      byKind[kind] = found.toArray(Duty[]::new);
    }
  }

  /** Returns every duty but those that wait for a switch. */
  public static PlainRules create() {
    return create(Set.of());
  }

  /** Returns every duty but those that wait for another switch than the given ones. */
  public static PlainRules create(Set<String> switches) {
    return of(
        Duties.all().stream()
            .filter(d -> d.onlyIf == null || switches.contains(d.onlyIf))
            .toList());
  }

  /** Returns the given duties. */
  public static PlainRules of(List<Duty> duties) {
    return new PlainRules(duties);
  }

  /** Returns the ids of the duties. */
  public List<String> ids() {
    return duties.stream().map(d -> d.id).sorted().toList();
  }

  /** Returns the duties. */
  public List<Duty> duties() {
    return duties;
  }

  /** Answers what is due in a case on a day, in the order of a timeline. */
  public List<Obligation> evaluate(CaseFile file, LocalDate asOf) {
    PlainCase known = new PlainCase(file.knownOn(asOf).facts(), asOf);
    List<Obligation> out = new ArrayList<>();
    List<Fact> facts = known.facts;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      for (Duty duty : byKind[FactKinds.of(fact.getClass())]) {
        if (duty.applies.test(known, fact)) {
          new Clock(duty, known, fact, out).run();
        }
      }
    }
    out.sort(Obligation.BY_URGENCY);
    return out;
  }
}
