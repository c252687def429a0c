package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);

  private final CaseFile file;
  private final LocalDate asOf;
  private final List<Kind> kinds = new ArrayList<>(8);

  /** The facts of a kind. */
  private record Kind(Class<? extends Fact> type, List<Fact> facts) {}

  CaseView(CaseFile known, LocalDate asOf) {
    this.file = known;
    this.asOf = asOf;
    for (Fact fact : known.facts()) {
      Kind kind = kind(fact.getClass());
      if (kind == null) {
        kind = new Kind(fact.getClass(), new ArrayList<>(4));
        kinds.add(kind);
      }
      kind.facts().add(fact);
    }
    // The answer must not depend on the order in which a host hands over its rows.
    for (Kind kind : kinds) {
      if (kind.facts().size() > 1) {
        kind.facts().sort(BY_ID);
      }
    }
  }

  /** A case has facts of a few kinds only, which are found faster one by one than by hash. */
  private @Nullable Kind kind(Class<? extends Fact> type) {
    for (int i = 0; i < kinds.size(); i++) {
      Kind kind = kinds.get(i);
      if (kind.type() == type) {
        return kind;
      }
    }
    return null;
  }

  CaseFile file() {
    return file;
  }

  LocalDate asOf() {
    return asOf;
  }

  List<Fact> all(Class<? extends Fact> type) {
    Kind kind = kind(type);
    return kind == null ? List.of() : kind.facts();
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
    List<Fact> all = all(happening.factType());
    return all.isEmpty() ? all : all.stream().filter(happening::matches).toList();
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
    List<Fact> found = null;
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      if (happening.matches(fact) && related(anchor, fact)) {
        found = found == null ? new ArrayList<>(4) : found;
        found.add(fact);
      }
    }
    return found == null ? List.of() : found;
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
      List<Fact> all = all(type);
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).id().equals(named)) {
          return all.get(i);
        }
      }
    }
    return null;
  }
}
