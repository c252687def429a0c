package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.rulebook.Happening;

/** A case as known on a day, with its facts at hand by kind. */
final class CaseView {

  private final CaseFile file;
  private final LocalDate asOf;
  private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

  CaseView(CaseFile known, LocalDate asOf) {
    this.file = known;
    this.asOf = asOf;
    for (Fact fact : known.facts()) {
      byType.computeIfAbsent(fact.getClass(), t -> new ArrayList<>(4)).add(fact);
    }
    // The answer must not depend on the order in which a host hands over its rows.
    for (List<Fact> facts : byType.values()) {
      if (facts.size() > 1) {
        facts.sort(Comparator.comparing(Fact::id));
      }
    }
  }

  CaseFile file() {
    return file;
  }

  LocalDate asOf() {
    return asOf;
  }

  List<Fact> all(Class<? extends Fact> type) {
    return byType.getOrDefault(type, List.of());
  }

  boolean has(String factTerm, Fact anchor) {
    for (Fact fact : file.facts()) {
      if (FactType.of(fact).swedish().equals(factTerm) && related(anchor, fact)) {
        return true;
      }
    }
    return false;
  }

  @Nullable LocalDate birthDate() {
    List<Fact> persons = all(Person.class);
    return persons.isEmpty() ? null : ((Person) persons.get(0)).birthDate();
  }

  /** Returns the facts of the happening's kind in the whole case. */
  List<Fact> facts(Happening happening) {
    return all(happening.factType()).stream().filter(happening::matches).toList();
  }

  /** Returns the facts of the happening's kind that have to do with the anchor. */
  List<Fact> facts(Fact anchor, Happening happening) {
    if (happening.isPlain() && happening.factType() == anchor.getClass()) {
      // Another fact of the same kind has clocks of its own: one placement does not end another.
      return List.of(anchor);
    }
    List<Fact> all = all(happening.factType());
    if (all.isEmpty()) {
      return all;
    }
    Fact behind = happening.isPlain() ? behind(anchor, happening.factType()) : null;
    if (behind != null) {
      return happening.matches(behind) ? List.of(behind) : List.of();
    }
    List<Fact> found = new ArrayList<>(all.size());
    for (Fact fact : all) {
      if (happening.matches(fact) && related(anchor, fact)) {
        found.add(fact);
      }
    }
    return found;
  }

  /**
   * A fact has to do with the anchor if it is the anchor, concerns it, is what it concerns,
   * concerns the same thing, or concerns the whole case.
   */
  boolean related(Fact anchor, Fact fact) {
    String concerns = fact.concerns();
    if (concerns == null && fact instanceof Review && !isOnlyMeasure(anchor)) {
      return false;
    }
    return fact == anchor
        || concerns == null
        || concerns.equals(anchor.id())
        || (concerns.equals(anchor.concerns()) && !ownKind(anchor, concerns))
        || fact.id().equals(anchor.concerns());
  }

  /**
   * Each measure is reviewed on its own clock: where there are several, a review that names none is
   * one of the care, not of the contact restriction or the ban beside it.
   */
  private boolean isOnlyMeasure(Fact anchor) {
    return !(anchor instanceof CoerciveMeasure measure)
        || measure.kind() == CoerciveKind.CARE
        || all(CoerciveMeasure.class).size() == 1;
  }

  /** A measure within a measure: what concerns the outer one has to do with the outer one only. */
  private boolean ownKind(Fact anchor, String id) {
    for (Fact fact : all(anchor.getClass())) {
      if (fact.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a clock of the anchor may start from: what it names, if it names such a fact. */
  List<Fact> starts(Fact anchor, Happening happening) {
    Fact behind = behind(anchor, happening.factType());
    return behind != null && happening.matches(behind) ? List.of(behind) : facts(anchor, happening);
  }

  /** Returns the one fact of the given kind that the anchor names, or null if it names none. */
  private @Nullable Fact behind(Fact anchor, Class<? extends Fact> type) {
    String named = anchor.concerns();
    if (type == Investigation.class && anchor instanceof Placement placement) {
      named = placement.investigation();
    } else if (type == Investigation.class && anchor instanceof Decision decision) {
      named = decision.investigation();
    }
    if (named != null) {
      for (Fact fact : all(type)) {
        if (fact.id().equals(named)) {
          return fact;
        }
      }
    }
    return null;
  }
}
