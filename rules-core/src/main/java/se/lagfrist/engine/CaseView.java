package se.lagfrist.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.Appeal;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CoerciveKind;
import se.lagfrist.casefile.CoerciveMeasure;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.Extension;
import se.lagfrist.casefile.Fact;
import se.lagfrist.casefile.FactType;
import se.lagfrist.casefile.Facts;
import se.lagfrist.casefile.Investigation;
import se.lagfrist.casefile.Judgment;
import se.lagfrist.casefile.Person;
import se.lagfrist.casefile.Placement;
import se.lagfrist.casefile.Review;
import se.lagfrist.rulebook.Counting;
import se.lagfrist.rulebook.Happening;
import se.lagfrist.rulebook.Rule;

/** A case as known on a day, with its facts at hand by kind. */
final class CaseView {

  private static final FactType PERSON = FactType.of(Person.class);
  private static final FactType INVESTIGATION = FactType.of(Investigation.class);
  private static final FactType COERCIVE_MEASURE = FactType.of(CoerciveMeasure.class);
  private static final FactType EXTENSION = FactType.of(Extension.class);
  private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);

  private final Conclusions so;
  private final CaseFile file;
  private final LocalDate asOf;
  private final @Nullable LocalDate birthDate;
  private final CarriedOut carriedOut;
  private @Nullable Map<Link, Optional<Fact>> linksBefore;

  /** A fact by its id, and how it is counted together with the one before. */
  private record Link(FactType type, String id, Counting counting) {}

  CaseView(CaseFile known, LocalDate asOf) {
    this(Conclusions.none(known), asOf);
  }

  CaseView(Conclusions so, LocalDate asOf) {
    CaseFile known = so.file();
    this.so = so;
    this.file = known;
    this.asOf = asOf;
    Facts persons = known.facts(PERSON);
    this.birthDate = persons.isEmpty() ? null : ((Person) persons.get(0)).birthDate();
    this.carriedOut = new CarriedOut(this);
  }

  /** Returns what was concluded of a fact; empty if all of it was recorded. */
  List<Concluded> concluded(String factId) {
    return so.concluded().getOrDefault(factId, List.of());
  }

  /** Returns whether the law ended anything in the case. */
  boolean hasEndedByLaw() {
    return !so.concluded().isEmpty();
  }

  /** Returns the rule by which the law ended what a fact tells of, or null if it did not. */
  @Nullable Rule endedByLaw(String factId) {
    List<Concluded> all = so.concluded().get(factId);
    if (all != null) {
      for (Concluded one : all) {
        if (one.field().equals(Conclusions.ENDED_ON)) {
          return one.rule();
        }
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

  Facts all(FactType type) {
    return file.facts(type);
  }

  /** Returns the fact of the same kind that a fact continues, or null. */
  @Nullable Fact linkBefore(Fact fact, Counting counting) {
    FactType type = FactType.of(fact);
    if (!all(type).isMany()) {
      return findLinkBefore(fact, type, counting);
    }
    linksBefore = linksBefore == null ? new HashMap<>() : linksBefore;
    return linksBefore
        .computeIfAbsent(
            new Link(type, fact.id(), counting),
            l -> Optional.ofNullable(findLinkBefore(fact, type, counting)))
        .orElse(null);
  }

  private @Nullable Fact findLinkBefore(Fact fact, FactType type, Counting counting) {
    Facts all = all(type);
    for (int i = 0; i < all.size(); i++) {
      if (Chain.continues(all.get(i), fact, counting)) {
        return all.get(i);
      }
    }
    return null;
  }

  /** Returns the fact of a kind with the given id, or null. */
  @Nullable Fact named(FactType type, String id) {
    return all(type).named(id);
  }

  boolean has(String factTerm, Fact anchor) {
    for (FactType type : file.kinds()) {
      if (type.swedish().equals(factTerm)) {
        Facts all = all(type);
        return IntStream.range(0, all.size())
            .anyMatch(i -> related(anchor, anchor.id(), anchor.concerns(), all, i));
      }
    }
    return false;
  }

  @Nullable LocalDate birthDate() {
    return birthDate;
  }

  /** Returns the facts of the happening's kind in the whole case. */
  List<Fact> facts(Happening happening) {
    List<Fact> found = new ArrayList<>(all(happening.factType()));
    found.removeIf(fact -> !happening.matches(fact));
    return found;
  }

  /** Returns the facts of the happening's kind that have to do with the anchor. */
  List<Fact> facts(Fact anchor, Happening happening) {
    if (happening.isPlain() && happening.factType().type() == anchor.getClass()) {
      // Another fact of the same kind has clocks of its own: one placement does not end another.
      return List.of(anchor);
    }
    Facts all = all(happening.factType());
    if (all.isEmpty()) {
      return List.of();
    }
    Fact behind = happening.isPlain() ? behind(anchor, happening.factType()) : null;
    if (behind != null) {
      return happening.matches(behind) ? List.of(behind) : List.of();
    }
    List<Fact> own = those(all.near(anchor), happening, anchor);
    List<String> beside = happening.factType() == EXTENSION ? List.of() : carriedOut.beside(anchor);
    return beside.isEmpty() ? own : withThose(beside, all, happening, own);
  }

  /** Adds what names the placements and executions by which the anchor is carried out. */
  private static List<Fact> withThose(
      List<String> beside, Facts all, Happening happening, List<Fact> own) {
    List<Fact> found = own;
    for (int j = 0; j < beside.size(); j++) {
      String id = beside.get(j);
      Facts theirs = all.concerning(id);
      for (int i = 0; i < theirs.size(); i++) {
        Fact fact = theirs.get(i);
        if (theirs.concerns(i, id) && happening.matches(fact)) {
          found = found == own ? new ArrayList<>(own) : found;
          found.add(fact);
        }
      }
    }
    if (found != own) {
      found.sort(BY_ID);
    }
    return found;
  }

  /** Returns what carries the anchor out: the ids of its placements and executions. */
  List<String> carriedOut(Fact anchor) {
    return carriedOut.beside(anchor);
  }

  private List<Fact> those(Facts all, Happening happening, Fact anchor) {
    List<Fact> found = null;
    String id = anchor.id();
    String behind = anchor.concerns();
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      if (happening.matches(fact) && related(anchor, id, behind, all, i)) {
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
  private boolean related(Fact anchor, String id, @Nullable String behind, Facts facts, int i) {
    if (facts.concernsCase(i)) {
      return !(facts.get(i) instanceof Review) || isOnlyMeasure(anchor);
    }
    if (facts.hasId(i, id) || facts.concerns(i, id)) {
      return true;
    }
    return !isOfItsOwn(anchor, facts.get(i))
        && (behind != null
            && (facts.hasId(i, behind) || (facts.concerns(i, behind) && !ownKind(anchor, behind))));
  }

  /**
   * An appeal is of the very thing it names: the appeal of a decision that led to a judgment is no
   * appeal of the judgment.
   */
  private static boolean isOfItsOwn(Fact anchor, Fact fact) {
    return fact instanceof Appeal && anchor instanceof Judgment;
  }

  /**
   * Each measure is reviewed on its own clock: where there are several, a review that names none is
   * one of the care, not of the contact restriction or the ban beside it.
   */
  private boolean isOnlyMeasure(Fact anchor) {
    return !(anchor instanceof CoerciveMeasure measure)
        || measure.kind() == CoerciveKind.CARE
        || all(COERCIVE_MEASURE).size() == 1;
  }

  /** A measure within a measure: what concerns the outer one has to do with the outer one only. */
  private boolean ownKind(Fact anchor, String id) {
    return named(FactType.of(anchor), id) != null;
  }

  /** Returns what a clock of the anchor may start from: what it names, if it names such a fact. */
  List<Fact> starts(Fact anchor, Happening happening) {
    Fact behind = behind(anchor, happening.factType());
    return behind != null && happening.matches(behind) ? List.of(behind) : facts(anchor, happening);
  }

  /** Returns the investigation that a placement or a decision says is behind it, or null. */
  @Nullable Fact inquiryBehind(Fact fact) {
    return fact instanceof Placement || fact instanceof Decision
        ? behind(fact, INVESTIGATION)
        : null;
  }

  /** Returns the one fact of the given kind that the anchor names, or null if it names none. */
  private @Nullable Fact behind(Fact anchor, FactType type) {
    String named = anchor.concerns();
    if (type == INVESTIGATION && anchor instanceof Placement placement) {
      named = placement.investigation();
    } else if (type == INVESTIGATION && anchor instanceof Decision decision) {
      named = decision.investigation();
    }
    return named == null ? null : named(type, named);
  }
}
