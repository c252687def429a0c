package se.lagfrist.benchmarks.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;

/** Makes a case as small as it can be. */
final class Smallest {

  private Smallest() {}

  /** Leaves out facts, relations and days of a case as long as it is still such a case. */
  static CaseFile of(CaseFile file, Predicate<CaseFile> such) {
    CaseFile small = file;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (CaseFile candidate : simpler(small)) {
        if (such.test(candidate)) {
          small = candidate;
          smaller = true;
          break;
        }
      }
    }
    return small;
  }

  private static List<CaseFile> simpler(CaseFile file) {
    List<CaseFile> candidates = new ArrayList<>();
    List<Fact> facts = file.facts();
    for (int i = 0; i < facts.size(); i++) {
      List<Fact> fewer = new ArrayList<>(facts);
      fewer.remove(i);
      add(candidates, file.id(), fewer);
    }
    for (int i = 0; i < facts.size(); i++) {
      for (Fact plainer : plainer(facts.get(i))) {
        List<Fact> changed = new ArrayList<>(facts);
        changed.set(i, plainer);
        add(candidates, file.id(), changed);
      }
    }
    return candidates;
  }

  private static void add(List<CaseFile> candidates, String id, List<Fact> facts) {
    try {
      candidates.add(CaseFile.of(id, facts));
    } catch (CaseFileException e) {
      // What concerns a fact that was left out cannot stand alone.
    }
  }

  private static List<Fact> plainer(Fact fact) {
    Shape shape = Shape.of(FactType.of(fact));
    @Nullable Object[] values = shape.values(fact);
    List<Fact> plainer = new ArrayList<>();
    for (int i = 2; i < values.length; i++) {
      if (values[i] != null && shape.parts.get(i).mayLack()) {
        @Nullable Object[] fewer = values.clone();
        fewer[i] = null;
        plainer.add(shape.make(fewer));
      }
    }
    return plainer;
  }
}
